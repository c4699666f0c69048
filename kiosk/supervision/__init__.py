"""Watching over the kiosk: its line to a supervisor, and the supervisor where the system has none. Without Qt."""
