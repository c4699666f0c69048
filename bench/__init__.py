"""Measures the kiosk from outside, side by side with a web kiosk. Not part of the package; `make bench` runs it."""
