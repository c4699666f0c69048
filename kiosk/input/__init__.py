"""Decides what input from fingers, mice and keys comes from a visitor, and what of it may act. No Qt, no clock."""
