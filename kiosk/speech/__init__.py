"""Speaks what is on the screen: in which words a language says it, what is said when, and the engine that says it."""
