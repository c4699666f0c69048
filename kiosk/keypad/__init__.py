"""Teaches the kiosk a keypad that it does not know: asks for keys, and reads what they send."""
