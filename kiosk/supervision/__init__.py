"""Watching over the kiosk: its line to a supervisor, and a supervisor for systems that have none. No Qt."""
