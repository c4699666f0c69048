"""Makes what staff install, from this folder to packages that need no Python, no network and no knowledge of Qt."""
