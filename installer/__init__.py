"""Turns this folder into what staff install: packages that need no Python, no network and no knowledge of Qt."""
