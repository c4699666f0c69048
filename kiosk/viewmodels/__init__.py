"""View models: the content and the session as QML sees them. The only Python that QML may name."""
