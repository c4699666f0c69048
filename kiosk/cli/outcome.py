"""How a command ends."""

PROBLEMS = 1


class UsageError(Exception):
    """The command cannot do what it was asked; the message says why and what to do."""


class ContentError(Exception):
    """The content cannot be shown; its diagnostics are printed already."""
