"""The one kind of error that ends a build."""


class InstallerError(Exception):
    """The build cannot go on; the message says why and what to do."""
