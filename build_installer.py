"""Makes the packages that staff install. `python build_installer.py --help` says how."""

import sys

from installer.command import main

if __name__ == "__main__":
    sys.exit(main())
