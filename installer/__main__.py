"""The build itself, started by `installer.command` in the environment that has the pinned packages."""

import sys

from installer.build import main

sys.exit(main(sys.argv[1:]))
