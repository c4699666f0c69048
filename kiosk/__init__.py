"""The Space Operations Kiosk."""

__version__ = "0.1.0"
