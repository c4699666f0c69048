"""The content model: what `kiosk.yaml` and each file of `screens/` may hold.

These classes are the only description of the content format. The loader converts YAML into them, the
content check derives its rules from them, and the view models read them. They are frozen, so content
that was loaded never changes while the kiosk runs.

Texts that visitors read are mappings by language (`{en: ..., es: ...}`). Lengths are counted in words.
"""

from typing import Annotated, ClassVar, Literal

import msgspec
from msgspec import Meta

from kiosk.languages.code import LANGUAGE_CODE

Text = Annotated[
    dict[Annotated[str, Meta(pattern=LANGUAGE_CODE)], Annotated[str, Meta(min_length=1)]],
    Meta(min_length=1, description="a text in each language, like {en: ..., es: ...}"),
]
Key = Annotated[
    str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="a key in small letters, digits and single hyphens")
]
Link = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$",
        description="a link like programs or programs/commercial-crew",
    ),
]
PartialDate = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        description="a date like 2025-01-30, or 2025-01, or '2025' in quotes",
    ),
]
FullDate = Annotated[
    str, Meta(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", description="a full date like 2025-01-30")
]
Instant = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
        description="a moment in UTC like 2000-11-02T09:21:00Z",
    ),
]
Fraction = Annotated[float, Meta(ge=0, le=1, description="a number from 0 to 1")]
FocusPoint = Annotated[tuple[Fraction, Fraction], Meta(description="two numbers from 0 to 1, like [0.5, 0.3]")]
MediaPath = Annotated[str, Meta(min_length=1, description="a file name inside the media folder")]
MediaFolder = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="a folder inside the media folder, in small letters and digits"
    ),
]
IconName = Annotated[
    str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="the name of a Material Design icon, like rocket-launch")
]
PictureBox = Annotated[
    tuple[Fraction, Fraction, Fraction, Fraction],
    Meta(description="four numbers from 0 to 1: left, top, right, bottom, like [0.2, 0.3, 0.5, 0.6]"),
]
Way = Annotated[tuple[float, float], Meta(description="two numbers: how far to the right and how far down")]
Value = Annotated[
    int | float | str | dict[str, int | float | str],
    Meta(description="a number, a text in quotes, or one of them for each language"),
]

Hour = Annotated[float, Meta(ge=0, le=24, description="an hour from 0 to 24, like 7.5 for half past seven")]

DrawingKind = Literal["height", "length", "people"]
"""What a drawing to scale can be of; `HeightDrawing.qml` draws a height."""
DegreesNorth = Annotated[float, Meta(ge=-90, le=90, description="degrees north, from -90 to 90")]
DegreesEast = Annotated[float, Meta(ge=-180, le=180, description="degrees east, from -180 to 180")]
MapName = Literal["united-states", "world"]
"""The maps that come with the kiosk, in `resources/maps`."""


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all content classes: frozen, and an unknown key is an error. Type checkers want `frozen` repeated."""


class Picture(Model, frozen=True, kw_only=True):
    """A picture in `media/`, with the words that stand for it and the point to keep when it is cropped."""

    file: MediaPath
    alt: Text
    credit: Text
    caption: Text | None = None
    focus: FocusPoint = (0.5, 0.5)


class Source(Model, frozen=True, kw_only=True):
    """Where facts come from; screens name it by its key in `kiosk.yaml`."""

    title: Text
    publisher: str
    as_of: PartialDate
    address: str | None = None


class Measure(Model, frozen=True, kw_only=True):
    """A length, speed, mass, area or volume: in one unit, or in one of each system. The fields are `units.UNITS`."""

    inches: Value | None = None
    feet: Value | None = None
    miles: Value | None = None
    centimeters: Value | None = None
    meters: Value | None = None
    kilometers: Value | None = None
    miles_an_hour: Value | None = None
    kilometers_an_hour: Value | None = None
    pounds: Value | None = None
    tons: Value | None = None
    kilograms: Value | None = None
    metric_tons: Value | None = None
    gallons: Value | None = None
    liters: Value | None = None
    acres: Value | None = None
    square_miles: Value | None = None
    square_kilometers: Value | None = None

    @property
    def given(self) -> dict[str, Value]:
        """What the content says, by unit."""
        values = {unit: getattr(self, unit) for unit in self.__struct_fields__}
        return {unit: value for unit, value in values.items() if value is not None}


class Figure(Model, frozen=True, kw_only=True):
    """One number with its unit, label, date and source.

    Either `value` is given, or a `measure`, which visitors see in the units that they choose, or `since` (a start date)
    and the kiosk counts the whole `years` or `days` up to today.
    """

    label: Text
    source: Key
    value: Value | None = None
    measure: Measure | None = None
    at_least: bool = False
    unit: Text | None = None
    since: FullDate | None = None
    counts: Literal["years", "days"] = "years"
    as_of: PartialDate | None = None


class Sequel(Model, frozen=True, kw_only=True):
    """What happened after the day as of which a text is true, so that the text itself can stay as it was told."""

    text: Text
    as_of: PartialDate
    source: Key


class Landmark(Model, frozen=True, kw_only=True):
    """Something that visitors know, to compare a fact with: its `measure`, in the units of the fact's own.

    Instead of a measure it may have a `value`: in the unit of the fact's figure, or in the one that each language
    shows first. `width` makes a place of it, on which the fact is laid: a field is as wide as it is long.
    """

    label: Text
    as_of: PartialDate
    source: Key
    value: Value | None = None
    measure: Measure | None = None
    icon: IconName | None = None
    width: Value | None = None


class ScaleDrawing(Model, frozen=True, kw_only=True):
    """How a fact is drawn to scale: the kind of the drawing, and the landmarks in it.

    `radius` is that of the Earth, in the unit of the fact or the one that each language shows first: the ground of a
    height is curved by it.
    """

    kind: DrawingKind
    landmarks: Annotated[tuple[Landmark, ...], Meta(min_length=1)]
    radius: Value | None = None


class Entry(Model, frozen=True, kw_only=True):
    """What every item of a screen may hold. `body` is the deeper layer: paragraphs divided by an empty line.

    `then` is what happened next, where the text tells of a day that is past.
    """

    key: Key
    summary: Text
    body: Text | None = None
    then: Sequel | None = None
    short: Text | None = None
    icon: IconName | None = None
    picture: Picture | None = None
    figures: tuple[Figure, ...] = ()
    related: tuple[Link, ...] = ()
    as_of: PartialDate | None = None
    source: Key | None = None
    show_until: FullDate | None = None
    review_by: FullDate | None = None
    list_sources: bool = False

    @property
    def called(self) -> Text | str:
        """What the item is called: a text in each language, or a name that is the same in all of them."""
        raise NotImplementedError

    @property
    def main_figure(self) -> Figure | None:
        """The figure that the item is about, without which there is nothing to show."""
        return None

    @property
    def landmarks(self) -> tuple[Landmark, ...]:
        """What the item is compared with in its drawing."""
        return ()


class Item(Entry, frozen=True, kw_only=True):
    """An entry with a translated title: a program, a topic, an article's section."""

    title: Text

    @property
    def called(self) -> Text:
        return self.title


class Fact(Item, frozen=True, kw_only=True):
    """A figure on a facts screen: drawn to scale, or large by itself."""

    figure: Figure
    drawing: ScaleDrawing | None = None

    @property
    def main_figure(self) -> Figure:
        return self.figure

    @property
    def landmarks(self) -> tuple[Landmark, ...]:
        return self.drawing.landmarks if self.drawing else ()


class Role(Model, frozen=True, kw_only=True):
    """One office of a leader: its full `title`, the `short` one of the card, and whether it is held as `acting`."""

    title: Text
    short: Text
    acting: bool = False


class Person(Entry, frozen=True, kw_only=True):
    """A leader, with the roles they had at the same time.

    `picture` is the portrait. Until there is one, that of the `work` stands in for it. `under` is the key of whoever
    leads them, `beside` that of whoever they help to lead.
    """

    name: Annotated[str, Meta(min_length=1)]
    roles: Annotated[tuple[Role, ...], Meta(min_length=1, max_length=2, description="a list of one or two roles")]
    work: Picture | None = None
    under: Key | None = None
    beside: Key | None = None

    @property
    def called(self) -> str:
        return self.name

    @property
    def head(self) -> str | None:
        """The key of the person in whose team they are."""
        return self.under or self.beside


class Place(Item, frozen=True, kw_only=True):
    """A center on the map. Degrees north and east (so the United States have negative longitudes)."""

    city: str
    latitude: DegreesNorth
    longitude: DegreesEast


class Stop(Item, frozen=True, kw_only=True):
    """A stop of a journey: at the `place` with this address, at a latitude and a longitude, or in orbit above them all.

    `city` is said below the title, where it is not that of the place.
    """

    place: Link | None = None
    latitude: DegreesNorth | None = None
    longitude: DegreesEast | None = None
    in_orbit: bool = False
    city: str | None = None


class Moment(Item, frozen=True, kw_only=True):
    """A point on a timeline, or a span when `until` is given."""

    date: PartialDate
    until: PartialDate | None = None


class Arrival(Model, frozen=True, kw_only=True):
    """What came last in the picture of a stage, cut out, to fly in: a picture with transparency, and its place there.

    `place` and `approach` are in parts of the picture's width and height: where it belongs, and from how far to the
    right and how far below of there it comes.
    """

    file: MediaPath
    place: PictureBox
    approach: Way = (0.0, 0.0)


class BuildingStage(Model, frozen=True, kw_only=True):
    """What is built as it looks from a moment on: a picture from where those of all stages are taken.

    `name` is what came last, where the title of the moment says more than that.
    """

    picture: Picture
    name: Text | None = None
    arrival: Arrival | None = None


class Milestone(Moment, frozen=True, kw_only=True):
    """A moment in the building of something; one with a `stage` is when a piece was added."""

    stage: BuildingStage | None = None


class Story(Item, frozen=True, kw_only=True):
    """Something that happened: with the `date` it happened on, or the month its text speaks of (`as_of`)."""

    date: PartialDate | None = None


class Question(Item, frozen=True, kw_only=True):
    """A visitor's question (`title`), the short answer (`summary`) and more (`body`)."""


class Photograph(Item, frozen=True, kw_only=True):
    """A picture of the gallery; its title is the caption."""

    picture: Picture  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride] - here it is a must


class Answer(Model, frozen=True, kw_only=True):
    """One of the answers to a riddle, and the picture or the icon that shows it."""

    text: Text
    right: bool = False
    picture: Picture | None = None
    icon: IconName | None = None


class Riddle(Item, frozen=True, kw_only=True):
    """A question of a quiz (`title`) with its answers. `summary` explains the right one, `more` leads to more."""

    answers: tuple[Answer, ...]
    more: Link | None = None


class Orbit(Model, frozen=True, kw_only=True):
    """A circular orbit: degrees of its inclination to the equator, and the minutes that once around takes."""

    inclination: Annotated[float, Meta(ge=0, le=180, description="degrees to the equator, from 0 to 180")]
    period: Annotated[float, Meta(ge=88, le=240, description="a number of minutes from 88 to 240")]


class Activity(Model, frozen=True, kw_only=True):
    """What somebody does from one hour of the day until another; it may go on beyond midnight."""

    label: Text
    begins: Hour
    until: Hour
    icon: IconName


class NearView(Model, frozen=True, kw_only=True):
    """A picture from nearby, in which elements of a turntable can be shown by its `key`."""

    key: Key
    picture: Picture


class Closeup(Model, frozen=True, kw_only=True):
    """Where an element is seen from nearby: the key of a view, and the `part` of it that the element is."""

    view: Key
    part: PictureBox


class Element(Item, frozen=True, kw_only=True):
    """A part of what a turntable shows: its `hotspot` there, who built it, and when it was launched.

    `agency` is whose it is, in a word. `until` is the last launch of an element that went up in several parts.
    """

    hotspot: Annotated[str, Meta(min_length=1)]
    builder: Text
    agency: Text | None = None
    closeup: Closeup | None = None
    launched: PartialDate
    until: PartialDate | None = None


class Turntable(Model, frozen=True, kw_only=True):
    """A thing turned once around, as pictures in a folder of `media/`, with the words that stand for it."""

    folder: MediaFolder
    alt: Text
    credit: Text


VIEWS_TO_DECLARE = ("opens_on_itself", "has_deeper_layer")
"""What each screen type says of its views; a type that says neither would have views that nobody tests."""


class Screen(Model, frozen=True, kw_only=True):
    """What every screen holds. `caption` is the line on its tile, `summary` its first layer.

    Each type says which views it has, for all that goes through them: the tour, the walk and the audit.
    """

    opens_on_itself: ClassVar[bool]
    """Whether there is a view of the screen as a whole, before an item of it is chosen."""
    has_deeper_layer: ClassVar[bool]
    """Whether the body of an item is a view of its own, which a visitor opens by "Read more"."""
    shows_the_menu: ClassVar[bool] = False
    """Whether the screens of the kiosk's menu are reached from it, so that it can be the home screen."""
    is_played: ClassVar[bool] = False
    """Whether its items are riddles to be solved, and it ends with how well that went."""

    type: str
    title: Text
    short: Text | None = None
    summary: Text
    caption: Text
    icon: IconName
    picture: Picture | None = None
    related: tuple[Link, ...] = ()
    review_by: FullDate | None = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name in VIEWS_TO_DECLARE:
            if not isinstance(getattr(cls, name, None), bool):
                raise TypeError(f"{cls.__name__} must say whether it {name.replace('_', ' ')}: {name} = True or False")

    @property
    def texts(self) -> tuple[Text, ...]:
        """What there is to read on the screen itself, whichever item of it is chosen."""
        return (self.summary,)


class MenuScreen(Screen, frozen=True, kw_only=True):
    """The home screen: a vision, a tile for each screen of the kiosk's menu, and the quiz of its quick guess."""

    opens_on_itself = True
    has_deeper_layer = False
    shows_the_menu = True

    vision: Text
    quick_guess: Link | None = None


class CarouselScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = False
    has_deeper_layer = True

    items: tuple[Item, ...]


class FactsScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = True

    items: tuple[Fact, ...]


class PeopleScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = False

    items: tuple[Person, ...]


class PlacesScreen(Screen, frozen=True, kw_only=True):
    """Places on a map. `journey` is the screen of a journey that leads from one to another."""

    opens_on_itself = True
    has_deeper_layer = False

    items: tuple[Place, ...]
    map: MapName = "united-states"
    journey: Link | None = None


class StoriesScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = False

    items: tuple[Story, ...]


class GalleryScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = False
    has_deeper_layer = False

    items: tuple[Photograph, ...]


class ArticleScreen(Screen, frozen=True, kw_only=True):
    """Text with key figures. `body` is the deeper layer: paragraphs divided by an empty line."""

    opens_on_itself = True
    has_deeper_layer = False

    body: Text
    then: Sequel | None = None
    figures: tuple[Figure, ...] = ()
    as_of: PartialDate | None = None
    source: Key | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        return self.summary, self.body


class TimelineScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = False
    has_deeper_layer = True

    items: tuple[Moment, ...]


class BuildScreen(Screen, frozen=True, kw_only=True):
    """Something that is built piece by piece, on an axis of years. At any moment it looks as at the last stage."""

    opens_on_itself = False
    has_deeper_layer = True

    items: tuple[Milestone, ...]


class QuestionsScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = False
    has_deeper_layer = False

    items: tuple[Question, ...]


class GlossaryScreen(Screen, frozen=True, kw_only=True):
    """Words that visitors may not know: the title of an item is the word, its summary the explanation."""

    opens_on_itself = False
    has_deeper_layer = False

    items: tuple[Item, ...]


class QuizScreen(Screen, frozen=True, kw_only=True):
    """Riddles to be solved by touching pictures. `ending` is what is said at the end, below how many were known."""

    opens_on_itself = False
    has_deeper_layer = False
    is_played = True

    ending: Text
    items: tuple[Riddle, ...]

    @property
    def texts(self) -> tuple[Text, ...]:
        return self.summary, self.ending


class DayScreen(Screen, frozen=True, kw_only=True):
    """A typical day in orbit above the map of the world, beside a visitor's own, by the hours of each one's clock."""

    opens_on_itself = True
    has_deeper_layer = False

    orbit: Orbit
    your_day: Annotated[tuple[Activity, ...], Meta(min_length=1)]
    their_day: Annotated[tuple[Activity, ...], Meta(min_length=1)]
    as_of: PartialDate
    source: Key


class ExploreScreen(Screen, frozen=True, kw_only=True):
    """A thing to turn, and its elements to find on it."""

    opens_on_itself = True
    has_deeper_layer = False

    turntable: Turntable
    views: tuple[NearView, ...] = ()
    items: tuple[Element, ...]


class JourneyScreen(Screen, frozen=True, kw_only=True):
    """Something on its way from stop to stop, on a map."""

    opens_on_itself = False
    has_deeper_layer = False

    items: tuple[Stop, ...]
    map: MapName = "united-states"


def type_name(model: type[Screen]) -> str:
    """The name that a screen's `type` gives to this model."""
    return model.__name__.removesuffix("Screen").lower()


SCREEN_TYPES: dict[str, type[Screen]] = {type_name(model): model for model in Screen.__subclasses__()}
"""The model of each screen type, by the name that a screen's `type` gives."""


class Presence(Model, frozen=True, kw_only=True):
    """The count of continuous human presence: people have lived in space without a break since this moment."""

    since: Instant
    label: Text
    source: Key


class AttractPicture(Picture, frozen=True, kw_only=True):
    """A picture of the attract screen. `words` is the side where it is dark enough for them to stand on."""

    words: Literal["top", "bottom"] = "bottom"


class Attract(Model, frozen=True, kw_only=True):
    """The attract loop: what it says and asks, and the pictures it shows one after the other."""

    call_to_touch: Text
    pictures: tuple[AttractPicture, ...]
    questions: tuple[Text, ...] = ()


class Pronunciation(Model, frozen=True, kw_only=True):
    """Words that the voice is to say otherwise than they are written, wherever they stand in a text."""

    written: Annotated[str, Meta(min_length=1)]
    said: Text


class Kiosk(Model, frozen=True, kw_only=True):
    """`kiosk.yaml`: what the exhibit is called, which languages it speaks, where it starts, and how names are said.

    `as_of` is when all of its facts were last looked over: the home screen says so.
    """

    title: Text
    languages: Annotated[tuple[str, ...], Meta(min_length=1)]
    home: Key
    menu: Annotated[tuple[Key, ...], Meta(min_length=1)]
    help: Annotated[tuple[Link, ...], Meta(max_length=3)] = ()
    attract: Attract
    presence: Presence
    as_of: PartialDate | None = None
    sources: dict[Key, Source]
    speech: tuple[Pronunciation, ...] = ()


class Content(Model, frozen=True, kw_only=True):
    """All content that passed: the kiosk's own page and its screens by key, in file order."""

    kiosk: Kiosk
    screens: dict[str, Screen]

    def items_of(self, key: str) -> tuple[Entry, ...]:
        """The items of the screen `key`; an article or a menu has none."""
        return getattr(self.screens[key], "items", ())
