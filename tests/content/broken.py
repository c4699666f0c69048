"""Every kind of broken content: one small edit of the minimal content each, and what the check must say about it."""

from tests.content.broken_building import BROKEN_BUILDING
from tests.content.broken_days import BROKEN_DAYS
from tests.content.broken_journeys import BROKEN_JOURNEYS
from tests.content.broken_losses import BROKEN_LOSSES
from tests.content.broken_measures import BROKEN_MEASURES
from tests.content.broken_models import BROKEN_MODEL
from tests.content.broken_names import BROKEN_NAMES
from tests.content.broken_offices import BROKEN_OFFICES
from tests.content.broken_pictures import BROKEN_PICTURES
from tests.content.broken_quiz import BROKEN_QUIZ
from tests.content.broken_rules import BROKEN_RULES
from tests.content.broken_soundness import BROKEN_SOUNDNESS
from tests.content.broken_turntables import BROKEN_TURNTABLES
from tests.content.broken_views import BROKEN_VIEWS
from tests.content.broken_yaml import BROKEN_YAML

BROKEN = (
    *BROKEN_YAML,
    *BROKEN_NAMES,
    *BROKEN_MODEL,
    *BROKEN_SOUNDNESS,
    *BROKEN_RULES,
    *BROKEN_LOSSES,
    *BROKEN_PICTURES,
    *BROKEN_TURNTABLES,
    *BROKEN_QUIZ,
    *BROKEN_DAYS,
    *BROKEN_BUILDING,
    *BROKEN_OFFICES,
    *BROKEN_VIEWS,
    *BROKEN_JOURNEYS,
    *BROKEN_MEASURES,
)
