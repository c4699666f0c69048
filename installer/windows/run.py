"""What space-kiosk.exe runs: the kiosk's command line, which learns here that it is an installed program."""

import sys
from pathlib import Path

sys.frozen = True  # type: ignore[attr-defined] - as PyInstaller says it on Linux: there is no interpreter to hand a module to
sys.executable = str(Path(__file__).resolve().parents[1] / "space-kiosk.exe")

from kiosk.cli import main  # noqa: E402

sys.exit(main())
