"""Every kind of broken content: one small edit of the minimal content each, and what the check must say about it."""

from tests.content.broken_integrity import BROKEN_INTEGRITY
from tests.content.broken_models import BROKEN_MODEL
from tests.content.broken_pictures import BROKEN_PICTURES
from tests.content.broken_rules import BROKEN_RULES
from tests.content.broken_turntables import BROKEN_TURNTABLES
from tests.content.broken_yaml import BROKEN_YAML

BROKEN = (*BROKEN_YAML, *BROKEN_MODEL, *BROKEN_INTEGRITY, *BROKEN_RULES, *BROKEN_PICTURES, *BROKEN_TURNTABLES)
