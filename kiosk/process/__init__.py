"""The process around the running kiosk: its application object, its messages, its faults, and how it ends."""
