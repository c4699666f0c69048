"""What the two source pages tell, as it must stand on the pictures: each fact in English, and its Spanish twin beside it.

The words and numbers are written down here as the source pages have them, so a fact that is lost or mistyped on its way
to the screen is found too.
"""

from dataclasses import dataclass

from kiosk.tour.scenes import Scene, State


@dataclass(frozen=True)
class Told:
    """A scene, and what must be readable on it in each language."""

    scene: Scene
    words: dict[str, tuple[str, ...]]


def told(address: str, state: State, *twins: tuple[str, str] | str) -> Told:
    """Facts of one scene. What is the same in both languages, as a name, is written once."""
    screen, _, key = address.partition("/")
    pairs = [(twin, twin) if isinstance(twin, str) else twin for twin in twins]
    english, spanish = zip(*pairs, strict=True)
    return Told(Scene(screen, key, state), {"en": english, "es": spanish})


PROGRAMS = [
    told(
        "programs/commercial-crew",
        "item",
        ("Commercial Crew Program", "Programa de Tripulación Comercial"),
        ("safe, reliable trips at a fair price", "viajes seguros, confiables y a buen precio"),
    ),
    told(
        "programs/commercial-low-earth-orbit",
        "item",
        ("Commercial Low Earth Orbit Program", "Programa Comercial de Órbita Terrestre Baja"),
        ("helps companies design and build space stations", "ayuda a empresas a diseñar y construir las suyas"),
    ),
    told("programs/human-research", "item", ("Human Research Program", "Programa de Investigación Humana")),
    told(
        "programs/international-space-station",
        "item",
        ("International Space Station", "Estación Espacial Internacional"),
    ),
    told(
        "programs/launch-services",
        "item",
        ("Launch Services Program", "Programa de Servicios de Lanzamiento"),
        (
            "weather satellites, telescopes and rovers for Mars",
            "satélites meteorológicos, telescopios y vehículos para Marte",
        ),
    ),
    told(
        "programs/launch-services",
        "reading",
        ("In March 2023, the fiery tail of Terran 1", "En marzo de 2023, el fuego de Terran 1"),
    ),
    told(
        "programs/rocket-propulsion-test",
        "item",
        ("Rocket Propulsion Test Program", "Programa de Pruebas de Propulsión de Cohetes"),
        ("looks after the giant test stands", "cuida los enormes bancos de pruebas"),
    ),
    told(
        "programs/space-communications-and-navigation",
        "item",
        ("Space Communications and Navigation Program", "Programa de Comunicaciones y Navegación Espacial"),
    ),
    told(
        "programs/space-communications-and-navigation",
        "reading",
        ("Near Space Network", "Red del Espacio Cercano"),
        ("Deep Space Network", "Red del Espacio Profundo"),
    ),
]
LEADERS = [
    told(
        "leadership/kenneth-bowersox",
        "item",
        "Kenneth Bowersox",
        ("Associate Administrator for Space Operations", "Administrador asociado de Operaciones Espaciales"),
    ),
    told(
        "leadership/joel-montalbano",
        "item",
        "Joel Montalbano",
        (
            "Deputy Associate Administrator for Space Operations",
            "Administrador asociado adjunto de Operaciones Espaciales",
        ),
    ),
    told(
        "leadership/tonya-mcnair",
        "item",
        "Tonya McNair",
        (
            "Deputy Associate Administrator for Management of Space Operations",
            "Administradora asociada adjunta de Gestión de Operaciones Espaciales",
        ),
    ),
    told(
        "leadership/phil-mcalister",
        "item",
        "Phil McAlister",
        (
            "Senior Advisor to the Associate Administrator for Space Operations",
            "Asesor principal del administrador asociado de Operaciones Espaciales",
        ),
    ),
    told(
        "leadership/kevin-coggins",
        "item",
        "Kevin Coggins",
        (
            "Deputy Associate Administrator and Program Manager, Space Communications and Navigation",
            "Administrador asociado adjunto y gerente del programa de Comunicaciones y Navegación Espacial",
        ),
    ),
    told(
        "leadership/benjy-neumann",
        "item",
        "Benjy Neumann",
        (
            "Director of Human Spaceflight Capabilities Division",
            "Director de la División de Capacidades de Vuelos Espaciales Tripulados",
        ),
    ),
    told(
        "leadership/robyn-gatens",
        "item",
        "Robyn Gatens",
        (
            "Director of International Space Station for Space Operations",
            "Directora de la Estación Espacial Internacional en Operaciones Espaciales",
        ),
    ),
    told(
        "leadership/bradley-smith",
        "item",
        "Bradley Smith",
        (
            "Director of Launch Services for Space Operations",
            "Director de Servicios de Lanzamiento de Operaciones Espaciales",
        ),
    ),
    told(
        "leadership/benjamin-alvin-drew",
        "item",
        "Benjamin Alvin Drew",
        ("Lead for NASA Space Sustainability", "Líder de Sostenibilidad Espacial de la NASA"),
    ),
    told(
        "leadership/elaine-slaugh",
        "item",
        "Elaine Slaugh",
        (
            "Director of the Resources Management Office for Space Operations",
            "Directora de la Oficina de Gestión de Recursos de Operaciones Espaciales",
        ),
    ),
    told(
        "leadership/diana-oglesby",
        "item",
        "Diana K. Oglesby",
        (
            "Director of the Strategic Integration and Management Division for Space Operations",
            "Directora de la División de Integración Estratégica y Gestión de Operaciones Espaciales",
        ),
    ),
]
CENTERS = [
    told("centers/johnson", "item", ("Johnson Space Center", "Centro Espacial Johnson"), "Houston, Texas"),
    told("centers/kennedy", "item", ("Kennedy Space Center", "Centro Espacial Kennedy"), "Merritt Island, Florida"),
    told(
        "centers/marshall",
        "item",
        ("Marshall Space Flight Center", "Centro de Vuelo Espacial Marshall"),
        "Huntsville, Alabama",
    ),
    told("centers/stennis", "item", ("Stennis Space Center", "Centro Espacial Stennis"), "Bay St. Louis, Mississippi"),
]
DIRECTORATE = [
    told(
        "home",
        "screen",
        ("Space Operations Mission Directorate", "Dirección de Misiones de Operaciones Espaciales"),
        ("more people in space, more science", "más gente, más ciencia"),
    ),
    told(
        "about/space-operations",
        "item",
        ("for the benefit of everyone on Earth", "para beneficio de todos en la Tierra"),
    ),
    told(
        "stories/crew-4",
        "item",
        ("April 27, 2022", "27 de abril de 2022"),
        (
            "Kjell Lindgren was the commander and Bob Hines the pilot",
            "Kjell Lindgren era el comandante y Bob Hines, el piloto",
        ),
        ("Jessica Watkins of NASA", "Jessica Watkins, de la NASA"),
        "Samantha Cristoforetti",
        ("trained together at Kennedy Space Center", "se entrenaron juntos en el Centro Espacial Kennedy"),
        ("At 3:52 a.m. in Florida, a Falcon 9 rocket", "A las 3:52 de la mañana en Florida, un cohete Falcon 9"),
        ("Launch Pad 39A", "la plataforma 39A"),
    ),
    told(
        "stories/core-stage-by-barge",
        "item",
        ("Michoud plant in New Orleans", "la planta Michoud de la NASA, en Nueva Orleans"),
        ("January 8, 2020", "8 de enero de 2020"),
        ("barge Pegasus", "la barcaza Pegasus"),
        ("near Bay St. Louis, Mississippi", "cerca de Bay St. Louis, Misisipi"),
        ("B-2 Test Stand", "banco de pruebas B-2"),
    ),
    told(
        "centers/stennis",
        "reading",
        ("For its Green Run in 2020 and 2021", "Para su Green Run, en 2020 y 2021"),
        ("stood in the B-2 stand", "estuvo en el banco B-2"),
    ),
    told("stories/cupola-window", "item", "Karen Nyberg", ("Expedition 37", "la Expedición 37")),
    told(
        "stories/fifteen-benefits",
        "item",
        ("a story of 15 ways", "15 maneras"),
        (
            "The first ten years of the station were years of building",
            "Los primeros diez años de la estación fueron de construcción",
        ),
    ),
    told("stories/body-reactions", "item", ("How bodies react to long journeys", "El cuerpo en los viajes largos")),
    told(
        "stories/dyson-return",
        "item",
        ("Tracy C. Dyson, Oleg Kononenko and Nikolai Chub", "Tracy C. Dyson, Oleg Kononenko y Nikolai Chub"),
    ),
    told(
        "stories/lunar-relay",
        "item",
        ("Intuitive Machines, a company from Houston", "Intuitive Machines, una empresa de Houston"),
        ("Near Space Network", "la Red del Espacio Cercano"),
    ),
    told(
        "stories/pettit-arrival",
        "item",
        ("Don Pettit, Alexey Ovchinin and Ivan Vagner", "Don Pettit, Alexey Ovchinin e Ivan Vagner"),
        ("On September 11, 2024", "El 11 de septiembre de 2024"),
    ),
    told(
        "stories/wilmore-williams-call",
        "item",
        ("Butch Wilmore and Suni Williams", "Butch Wilmore y Suni Williams"),
        ("A call from Earth to space", "Una llamada de la Tierra al espacio"),
    ),
    told(
        "stories/starliner-landing",
        "item",
        ("with no one on board", "sin nadie a bordo"),
        ("White Sands, New Mexico", "White Sands, Nuevo México"),
        ("September 6, 2024, at 10:01 p.m.", "6 de septiembre de 2024 a las 10:01 p. m."),
    ),
    told(
        "stories/expedition-71-launch",
        "item",
        ("A Soyuz rocket took off", "Un cohete Soyuz despegó"),
        ("to join Expedition 71", "a la Expedición 71"),
    ),
    told(
        "space-flight-awareness",
        "screen",
        ("keeps a crew safe and makes a mission succeed", "protege a la tripulación y hace posible la misión"),
    ),
    told(
        "humans-in-space",
        "screen",
        ("Every day since November 2, 2000", "Todos los días desde el 2 de noviembre de 2000"),
    ),
    told(
        "station-timeline/s1-truss",
        "item",
        (
            "On October 7, 2002, the shuttle Atlantis took off on flight STS-112",
            "El 7 de octubre de 2002, Atlantis despegó en la misión STS-112",
        ),
    ),
    told(
        "station-timeline/s1-truss",
        "reading",
        ("45 feet long, 15 feet wide and 10 feet tall", "14 metros de largo, 4.6 de ancho y 3 de alto"),
        ("637 pounds", "290 kilogramos"),
        ("flight STS-110 had brought", "la misión STS-110 había llevado"),
        ("In 11 days, the crew made three spacewalks", "En 11 días, la tripulación hizo tres caminatas"),
        (
            "David Wolf stood on the end of the robot arm Canadarm2",
            "David Wolf trabajó de pie en la punta del brazo robótico Canadarm2",
        ),
        ("CETA, the first of two carts", "CETA, el primero de dos carritos"),
    ),
    told(
        "station-timeline/harmony-and-p6",
        "reading",
        ("on flight STS-120, and Expedition 16", "en la misión STS-120, y la Expedición 16"),
        ("November 5, 2007, at 4:32 in the morning", "5 de noviembre de 2007 a las 4:32 de la mañana"),
    ),
    told(
        "station-timeline/fly-around",
        "reading",
        ("With Expedition 56, they had spent 197 days", "Con la Expedición 56 habían pasado 197 días"),
        ("On June 14, Feustel and Arnold", "El 14 de junio, Feustel y Arnold"),
        ("Oleg Artemyev of Roscosmos", "Oleg Artemyev, de Roscosmos"),
    ),
    told(
        "station-topics/visiting-vehicles",
        "item",
        ("more than 6,200 pounds", "más de 2800 kilogramos"),
        ("269 miles (433 kilometers) above the Indian Ocean", "433 kilómetros (269 millas) sobre el océano Índico"),
        ("ESA, JAXA, Roscosmos, Northrop Grumman and SpaceX", "la ESA, la JAXA, Roscosmos, Northrop Grumman y SpaceX"),
        ("NASA, Roscosmos, SpaceX and Boeing", "la NASA, Roscosmos, SpaceX y Boeing"),
    ),
]
STATION = [
    told(
        "station/years-in-orbit",
        "item",
        ("25 years in orbit", "25 años en órbita"),
        ("November 20, 1998", "20 de noviembre de 1998"),
    ),
    told("station/altitude", "item", ("about 250 miles", "unos 400 kilómetros")),
    told("station/spacewalks", "item", ("259 spacewalks", "259 caminatas espaciales")),
    told(
        "station/national-laboratory", "item", ("In 2005, the U.S. Congress", "En 2005, el Congreso de Estados Unidos")
    ),
    told(
        "station/design-years", "item", ("designed between 1984 and 1993", "se diseñó entre 1984 y 1993"), "1984-1993"
    ),
    told(
        "station-timeline/construction-begins",
        "item",
        ("From the late 1980s", "Desde finales de los años ochenta"),
        ("United States, Canada, Japan and Europe", "Estados Unidos, Canadá, Japón y Europa"),
    ),
    told(
        "station-timeline/tranquility-and-cupola",
        "reading",
        ("on flight STS-130", "en la misión STS-130"),
        ("11:06 at night", "11:06 de la noche"),
    ),
    told(
        "station-timeline/pump-repair",
        "item",
        ("On December 24, 2013, Mike Hopkins", "El 24 de diciembre de 2013, Mike Hopkins"),
        ("Mastracchio of Expedition 38", "de la Expedición 38"),
    ),
    told(
        "station-timeline/expedition-72",
        "item",
        ("Expedition 72 began on September 23, 2024", "La Expedición 72 comenzó el 23 de septiembre de 2024"),
    ),
    told(
        "station-topics/international-cooperation",
        "item",
        (
            "rockets, launch sites, training centers, radio networks",
            "cohetes, bases de lanzamiento, centros de entrenamiento, redes de radio",
        ),
    ),
    told(
        "station-topics/at-home",
        "item",
        ("driven to explore the unknown", "la mueve explorar lo desconocido"),
        ("a blog tells what the crew has just done", "un blog cuenta lo que acaba de hacer la tripulación"),
        ("a playlist on YouTube", "una lista de YouTube"),
        ("Other pages are about the astronauts", "Otras páginas hablan de los astronautas"),
    ),
    told("station-topics/research", "item", ("grown into a modern lab", "se ha vuelto un laboratorio moderno")),
    told(
        "station-topics/stem",
        "item",
        ("guides and lesson plans about the station", "guías y lecciones sobre la estación"),
    ),
    told("station-topics/astronaut-health", "item", ("Staying strong in space", "En forma en el espacio")),
    told(
        "station-topics/days-on-board",
        "item",
        ("For 2025, NASA even made a wall calendar", "Para 2025, la NASA hizo incluso un calendario de pared"),
    ),
    told("stories/vein-scans", "item", ("Vein scans and a muscle study", "Venas y músculos bajo estudio")),
    told("stories/products-on-earth", "item", ("NASA calls these products spinoffs", "En inglés se llaman spinoffs")),
    told("stories/healthy-farther-away", "item", ("Staying healthy far from Earth", "La salud, lejos de la Tierra")),
    told("stories/crew-10-media", "item", ("Reporters come to see Crew-10 fly", "La prensa va a ver volar a Crew-10")),
]
SINCE = [
    told("station-timeline/expedition-72", "item", ("It ended on April 19, 2025", "Terminó el 19 de abril de 2025")),
    told("station/spacewalks", "item", ("By March 2026 there had been 278", "En marzo de 2026 eran 278")),
    told("station-topics/record-holders", "item", ("Since July 2025 it has been 695", "Desde julio de 2025 son 695")),
    told("station-questions/who-is-up-there", "item", ("On October 1, 2026", "El 1 de octubre de 2026")),
    told("station-timeline/artemis-ii", "reading", ("252,756 miles", "252,756 millas")),
    told("station-timeline/home-early", "item", ("In January 2026", "En enero de 2026")),
]
"""What has happened since then. It stands on the same pages, so that nobody takes the past for the present."""

TOLD = [*DIRECTORATE, *PROGRAMS, *LEADERS, *CENTERS, *STATION, *SINCE]
"""What stands in the content word for word."""

PUT_TOGETHER = [
    told("home", "screen", ("Facts as of November 2026", "Datos de noviembre de 2026")),
    told("programs/international-space-station", "item", ("270+ people", "270+ personas")),
    told(
        "programs/space-communications-and-navigation",
        "item",
        ("100+ missions", "100+ misiones"),
        ("230 feet", "70 metros"),
    ),
    told(
        "leadership/robyn-gatens",
        "item",
        (
            "Director of the Commercial Spaceflight Division (acting)",
            "Directora de la División de Vuelos Espaciales Comerciales (en funciones)",
        ),
    ),
    told(
        "leadership/benjamin-alvin-drew",
        "item",
        (
            "Director of the Cross-Directorate Technical Integration Office (acting)",
            "Director de la Oficina de Integración Técnica entre Direcciones (en funciones)",
        ),
    ),
    told("station/visitors", "reading", ("270+ people", "270+ personas")),
    told("station-timeline/s1-truss", "reading", ("32,000 pounds", "14,500 kilogramos")),
]
"""What the kiosk puts together from numbers, units, dates and marks."""
