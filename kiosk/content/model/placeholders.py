"""What a text may hold in braces, for the kiosk to fill in: numbers that nobody has to keep up to date."""

import re

IDLE_SECONDS = "idle_seconds"
PROMPT_SECONDS = "prompt_seconds"
FACTS_AS_OF = "facts_as_of"
"""When all facts of the exhibit were last looked over, in words."""

NAMES = (IDLE_SECONDS, PROMPT_SECONDS, FACTS_AS_OF)

YEARS_SINCE = re.compile(r"\{years_since:(\d{4}-\d{2}-\d{2})\}", re.ASCII)
"""How many years are full since a day, like `{years_since:2000-11-02}`."""
