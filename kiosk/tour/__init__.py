"""The tour: every screen, item and state of the kiosk, one after the other, for pictures and for measurements."""
