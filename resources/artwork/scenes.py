"""Every picture of the kiosk that is drawn by computer: one table. `build.py` renders it, `manifest.json` lists it."""

from pathlib import Path

from views import (
    Camera,
    Clouds,
    Cyclone,
    EarthScene,
    EarthView,
    Grade,
    GroundScene,
    OrbitLight,
    OrbitScene,
    PortraitScene,
    Scene,
    TurntableScene,
    Words,
)

MEDIA = Path(__file__).parents[2] / "data" / "media"
STATION = "station.assembly:build_station"

EARTH_SCENES = (
    EarthScene(
        file="earth/sunrise.jpg",
        alt=Words(
            "The Sun bursts over the dark edge of Earth with long rays, above a thin line of blue and red light.",
            "El Sol asoma con largos rayos sobre el borde oscuro de la Tierra, encima de una fina línea de luz azul"
            " y roja.",
        ),
        focus=(0.51, 0.67),
        earth=EarthView(
            latitude=12,
            longitude=-45,
            heading=80,
            pitch=-13,
            field_of_view=60,
            sun_azimuth=80.8,
            sun_elevation=-19.55,
            sun_strength=5.0,
            sun_glare=0.75,
            stars=0.8,
            city_lights=0.0001,
        ),
        grade=Grade(exposure=1.5, bloom=0.35),
    ),
    EarthScene(
        file="earth/aurora.jpg",
        alt=Words(
            "Curtains of green and pink light, an aurora, glow along the night side of Earth.",
            "Cortinas de luz verde y rosada, una aurora, brillan sobre el lado nocturno de la Tierra.",
        ),
        focus=(0.4, 0.65),
        earth=EarthView(
            latitude=53.5,
            longitude=-100,
            pitch=-15,
            sun_azimuth=190,
            sun_elevation=-40,
            clouds=Clouds(-0.2, 1.8),
            seed=3,
            stars=1.3,
            city_lights=0.8,
            airglow=1.0,
            aurora_latitude=63.0,
        ),
        grade=Grade(bloom=0.25),
    ),
    EarthScene(
        file="earth/night-lights.jpg",
        alt=Words(
            "Golden city lights spread like a web across the dark Earth, under a faint green glow and a sky of stars.",
            "Luces doradas de ciudades se extienden como una red sobre la Tierra oscura, bajo un tenue brillo verde"
            " y un cielo de estrellas.",
        ),
        focus=(0.45, 0.65),
        earth=EarthView(
            latitude=32.5,
            longitude=-86,
            heading=36,
            pitch=-24,
            sun_azimuth=220,
            sun_elevation=-50,
            clouds=Clouds(-0.45, 1.9),
            seed=5,
            stars=1.2,
            city_lights=1.7,
            airglow=3.0,
            map_cell=0.008,
        ),
        grade=Grade(exposure=1.25, bloom=0.25, saturation=1.05),
    ),
    EarthScene(
        file="earth/storm.jpg",
        alt=Words(
            "A huge white spiral of clouds turns over a deep blue ocean, with the thin blue edge of Earth behind it.",
            "Una enorme espiral de nubes blancas gira sobre un océano azul profundo, con el fino borde azul de la"
            " Tierra al fondo.",
        ),
        focus=(0.42, 0.4),
        earth=EarthView(
            latitude=22,
            longitude=-58,
            heading=-30,
            pitch=-38,
            sun_azimuth=100,
            sun_elevation=40,
            clouds=Clouds(-0.08, 1.6, (Cyclone(26.6, -60.6, radius=0.075, twist=3.6),)),
            seed=7,
            stars=0.2,
            sun_strength=2.6,
        ),
        grade=Grade(exposure=0.9, bloom=0.12, saturation=1.18),
    ),
    EarthScene(
        file="earth/ocean.jpg",
        alt=Words(
            "The curve of Earth with a blue ocean, small white clouds and a bright patch of sunlight on the water.",
            "La curva de la Tierra con un océano azul, nubes pequeñas y una mancha brillante de sol sobre el agua.",
        ),
        focus=(0.6, 0.75),
        earth=EarthView(
            latitude=-5,
            longitude=-140,
            heading=60,
            pitch=-19,
            sun_azimuth=70,
            sun_elevation=27,
            clouds=Clouds(0.0, 2.0),
            seed=16,
            stars=0.3,
            sun_strength=2.6,
        ),
        grade=Grade(bloom=0.12),
    ),
    EarthScene(
        file="earth/gulf-coast.jpg",
        alt=Words(
            "The Gulf Coast of the United States seen from orbit, under white clouds and the thin blue line of the"
            " air.",
            "La costa del Golfo de Estados Unidos vista desde la órbita, bajo nubes blancas y la delgada línea azul"
            " del aire.",
        ),
        focus=(0.5, 0.7),
        earth=EarthView(
            latitude=24.8,
            longitude=-87.3,
            heading=45,
            pitch=-24,
            sun_azimuth=150,
            sun_elevation=48,
            clouds=Clouds(-0.11, 2.1),
            seed=26,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.008,
        ),
        grade=Grade(bloom=0.12),
    ),
)

STATION_SCENES = (
    OrbitScene(
        file="station/over-earth.jpg",
        alt=Words(
            "The whole space station seen from above and to the side, with blue solar wings and white rooms over"
            " clouds and sea.",
            "La estación espacial completa, vista desde arriba y de lado, con alas solares azules y módulos blancos"
            " sobre nubes y mar.",
        ),
        focus=(0.5, 0.48),
        maker=STATION,
        options={"array_angle": -52},
        camera=Camera((118, 78, 64), (-8, 2, -4), 42, roll=-6),
        light=OrbitLight(28, 46),
        earth=EarthView(
            latitude=27.5,
            longitude=-88,
            heading=250,
            clouds=Clouds(-0.10, 1.9),
            seed=9,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.01,
        ),
        grade=Grade(bloom=0.12),
    ),
    OrbitScene(
        file="station/limb.jpg",
        alt=Words(
            "The space station spans a black sky, with its solar wings hanging down toward the blue curve of Earth.",
            "La estación espacial cruza un cielo negro, con las alas solares colgando hacia la curva azul de la"
            " Tierra.",
        ),
        focus=(0.5, 0.4),
        maker=STATION,
        options={"array_angle": -66},
        camera=Camera((146, -66, 26), (-6, 2, -12), 42, roll=5),
        light=OrbitLight(-52, 18, earthshine=1.2),
        earth=EarthView(
            latitude=-8,
            longitude=60,
            heading=200,
            clouds=Clouds(0.0, 1.6),
            seed=21,
            stars=0.5,
            sun_strength=3.0,
            map_cell=0.01,
        ),
        grade=Grade(exposure=1.05, bloom=0.18, saturation=1.08),
    ),
    OrbitScene(
        file="station/from-above.jpg",
        alt=Words(
            "The space station from straight above, its frame running corner to corner over turquoise shallows and"
            " small clouds.",
            "La estación espacial vista justo desde arriba, con la viga en diagonal sobre aguas turquesas y nubes"
            " pequeñas.",
        ),
        focus=(0.48, 0.5),
        maker=STATION,
        options={"array_angle": 3},
        camera=Camera((-18, 34, 140), (-3, 0, 0), 46, roll=20),
        light=OrbitLight(50, 48),
        earth=EarthView(
            latitude=24.3,
            longitude=-77.3,
            heading=60,
            clouds=Clouds(-0.16, 2.2),
            seed=4,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.006,
        ),
        grade=Grade(exposure=0.95, bloom=0.12, saturation=1.15),
    ),
    OrbitScene(
        file="station/sunrise.jpg",
        alt=Words(
            "The dark outline of the space station as the Sun rises behind a solar wing and lights a red and blue"
            " horizon.",
            "La silueta oscura de la estación espacial mientras el Sol sale tras un ala solar e ilumina un horizonte"
            " rojo y azul.",
        ),
        focus=(0.42, 0.5),
        maker=STATION,
        options={"array_angle": 72},
        camera=Camera((-138, 58, 34), (4, -14, -10), 46, roll=6),
        light=OrbitLight(-8, -18.3, strength=14.0, color=(1, 0.72, 0.46), earthshine=0.30),
        earth=EarthView(
            latitude=5,
            longitude=-30,
            heading=85,
            clouds=Clouds(0.05, 1.7),
            seed=33,
            stars=0.9,
            sun_strength=5.0,
            sun_glare=0.8,
            city_lights=0.0001,
            map_cell=0.01,
        ),
        grade=Grade(exposure=1.5, bloom=0.4, saturation=1.12),
    ),
    OrbitScene(
        file="station/cupola.jpg",
        alt=Words(
            "The underside of the space station, with a silver and gold cargo ship and, beside it, a small bay with"
            " lit windows.",
            "La parte de abajo de la estación espacial, con una nave de carga plateada y dorada y, al lado, un"
            " mirador con ventanas iluminadas.",
        ),
        focus=(0.5, 0.4),
        maker=STATION,
        options={"array_angle": 50},
        camera=Camera((5, 23, 0.5), (-8.4, 4.6, -4.5), 40, roll=5),
        light=OrbitLight(60, 30, earthshine=1.7),
        earth=EarthView(
            latitude=36,
            longitude=15,
            heading=120,
            clouds=Clouds(-0.17, 1.9),
            seed=12,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.01,
        ),
        grade=Grade(bloom=0.12),
    ),
    OrbitScene(
        file="station/capsule-docked.jpg",
        alt=Words(
            "A white, cone-shaped crew capsule is docked to a module of the space station, with blue ocean far below.",
            "Una cápsula blanca en forma de cono está acoplada a un módulo de la estación espacial, con el océano"
            " azul muy abajo.",
        ),
        focus=(0.42, 0.65),
        maker=STATION,
        options={"array_angle": -40},
        camera=Camera((36, 13, 14.5), (12, -1.0, -0.6), 46, roll=-5),
        light=OrbitLight(62, 34),
        earth=EarthView(
            latitude=22,
            longitude=-150,
            heading=60,
            clouds=Clouds(-0.02, 1.9),
            seed=17,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.01,
        ),
        grade=Grade(bloom=0.12),
    ),
    OrbitScene(
        file="station/spacewalk.jpg",
        alt=Words(
            "A person in a white space suit with red stripes holds on to the metal frame of the space station, with"
            " blue Earth below.",
            "Una persona con traje espacial blanco y franjas rojas se agarra de la estructura metálica de la"
            " estación, con la Tierra azul debajo.",
        ),
        focus=(0.56, 0.42),
        samples=28,
        maker="station.spacewalk:build_spacewalk",
        options={"array_angle": -40},
        camera=Camera((17.5, -19.5, 12.0), (3.9, -11.3, 5.5), 40, roll=-8),
        light=OrbitLight(34.4, 41.3),
        earth=EarthView(
            latitude=25.5,
            longitude=-79.5,
            heading=20,
            clouds=Clouds(-0.10, 2.0),
            seed=41,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.008,
        ),
        grade=Grade(bloom=0.12),
    ),
    OrbitScene(
        file="station/commercial-station.jpg",
        alt=Words(
            "A made-up commercial space station: two big, rounded modules with solar panels and a docked capsule above"
            " Earth.",
            "Una estación espacial comercial imaginaria: dos grandes módulos redondeados con paneles solares y una"
            " cápsula acoplada, sobre la Tierra.",
        ),
        focus=(0.58, 0.5),
        maker="station.commercial:build_commercial_station",
        camera=Camera((33, -27, 12.5), (-0.5, 0.6, -0.6), 44, roll=-10),
        light=OrbitLight(-40.1, 30.2, earthshine=1.4),
        earth=EarthView(
            latitude=-20,
            longitude=150,
            heading=70,
            clouds=Clouds(-0.04, 1.8),
            seed=51,
            stars=0.3,
            sun_strength=2.6,
            map_cell=0.01,
        ),
        grade=Grade(exposure=0.9, bloom=0.12, saturation=1.05),
    ),
)

GROUND_SCENES = (
    GroundScene(
        file="ground/assembly-building.jpg",
        alt=Words(
            "The huge, boxy Vehicle Assembly Building stands beside calm water under a purple evening sky.",
            "El enorme Edificio de Ensamblaje de Vehículos, junto a aguas tranquilas, bajo un cielo violeta de"
            " atardecer.",
        ),
        focus=(0.6, 0.5),
        maker="ground.assembly_building:build",
        camera=Camera((-190, -800, 16), (-4, 120, 78), 34),
        grade=Grade(),
    ),
    GroundScene(
        file="ground/launch.jpg",
        alt=Words(
            "A rocket draws a golden arc of light across the evening sky above dark water and a line of trees.",
            "Un cohete dibuja un arco de luz dorada en el cielo del anochecer, sobre agua oscura y una fila de"
            " árboles.",
        ),
        focus=(0.5, 0.5),
        maker="ground.launch:build",
        camera=Camera((-120, -330, 9), (330, 3000, 760), 50),
        grade=Grade(exposure=1.3, bloom=0.3, saturation=1.0),
    ),
    GroundScene(
        file="ground/antenna.jpg",
        alt=Words(
            "A large white dish antenna points up into a violet evening sky, with a smaller dish and a low building"
            " behind it.",
            "Una gran antena blanca apunta a un cielo violeta al atardecer; detrás hay una antena más pequeña y un"
            " edificio bajo.",
        ),
        focus=(0.45, 0.35),
        maker="ground.antenna:build",
        camera=Camera((-78, -118, 4.5), (26, 20, 27), 44),
        grade=Grade(exposure=1.1, bloom=0.15),
    ),
    GroundScene(
        file="ground/test-stand.jpg",
        alt=Words(
            "A rocket engine fires in a tall test stand at dusk and sends out a huge cloud of steam.",
            "Un motor de cohete encendido en una alta torre de prueba, al anochecer, lanza una enorme nube de vapor.",
        ),
        focus=(0.45, 0.5),
        samples=11,
        maker="ground.test_stand:build",
        camera=Camera((-150, -230, 12), (18, -14, 56), 46),
        grade=Grade(exposure=0.88, bloom=0.12, saturation=1.12),
    ),
    GroundScene(
        file="ground/rocket-engine.jpg",
        alt=Words(
            "Four huge engine nozzles at the end of a rocket stage that lies in a bright hall.",
            "Cuatro toberas enormes al final de una etapa de cohete, acostada en una nave iluminada.",
        ),
        focus=(0.55, 0.45),
        samples=28,
        maker="ground.rocket_stage:build",
        camera=Camera((15.2, -9.2, 4.0), (-0.4, 0.9, 6.0), 46, nearest=0.05),
        grade=Grade(exposure=0.9, bloom=0.12),
    ),
    GroundScene(
        file="ground/mission-control.jpg",
        alt=Words(
            "A dark control room with rows of glowing screens and a large world map that shows the station's path.",
            "Una sala de control oscura con filas de pantallas encendidas y un gran mapamundi que muestra la ruta de"
            " la estación.",
        ),
        focus=(0.52, 0.35),
        samples=36,
        maker="ground.mission_control:build",
        needs=("earth/gulf-coast.jpg", "station/over-earth.jpg"),
        camera=Camera((5.6, -6.8, 4.3), (-0.6, 14, 2.7), 58, nearest=0.05),
        grade=Grade(exposure=1.3),
    ),
    GroundScene(
        file="research/helix.jpg",
        alt=Words(
            "A glowing double spiral of blue and pink spheres, like the DNA in our cells, floats in the dark.",
            "Una doble espiral brillante de esferas azules y rosadas, como el ADN de nuestras células, flota en la"
            " oscuridad.",
        ),
        focus=(0.42, 0.45),
        samples=24,
        maker="ground.helix:build",
        lens="ground.helix:focus",
        camera=Camera((-6.4, -7.6, 2.3), (0.9, 0, -0.1), 42, roll=-16, nearest=0.05),
        grade=Grade(exposure=0.92, bloom=0.25, saturation=1.15),
    ),
)

TURNTABLE = TurntableScene(
    file="spin",
    alt=Words(
        "The International Space Station, turned slowly once around.",
        "La Estación Espacial Internacional, que da lentamente una vuelta completa.",
    ),
    focus=(0.5, 0.5),
    width=1260,
    height=840,
    samples=2,
    maker=STATION,
    options={"array_angle": -58},
    light=OrbitLight(29.4, 30.0, earthshine=1.5),
    grade=Grade(bloom=0.12, vignette=0),
)

PEOPLE = {
    "kenneth-bowersox": "Kenneth Bowersox",
    "joel-montalbano": "Joel Montalbano",
    "tonya-mcnair": "Tonya McNair",
    "phil-mcalister": "Phil McAlister",
    "kevin-coggins": "Kevin Coggins",
    "benjy-neumann": "Benjy Neumann",
    "robyn-gatens": "Robyn Gatens",
    "bradley-smith": "Bradley Smith",
    "benjamin-alvin-drew": "Benjamin Alvin Drew",
    "elaine-slaugh": "Elaine Slaugh",
    "diana-oglesby": "Diana K. Oglesby",
}

PORTRAITS = tuple(
    PortraitScene(
        file=f"people/{key}.jpg",
        alt=Words(
            f"Illustrated monogram: the initials of {name} on a glowing disc above the edge of a planet.",
            f"Monograma ilustrado: las iniciales de {name} en un disco luminoso sobre el borde de un planeta.",
        ),
        focus=(0.5, 0.43),
    )
    for key, name in PEOPLE.items()
)

PICTURES: tuple[Scene, ...] = (*EARTH_SCENES, *STATION_SCENES, *GROUND_SCENES, *PORTRAITS)
"""Those that the kiosk shows: one file each."""

SCENES: tuple[Scene, ...] = (*PICTURES, TURNTABLE)


def find(name: str) -> Scene:
    """Return the scene of a name, or raise `KeyError`."""
    for scene in SCENES:
        if scene.name == name:
            return scene
    raise KeyError(name)
