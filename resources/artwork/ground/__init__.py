"""Scenes on the ground and indoors."""
