"""`python -m kiosk` is `space-kiosk`."""

import sys

from kiosk.cli import main

sys.exit(main())
