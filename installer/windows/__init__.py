"""Makes the installers for Windows, on Linux: from pinned wheels and a Python for Windows that is passed in."""
