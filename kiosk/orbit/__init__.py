"""Where a spacecraft on a circular orbit is above the turning Earth, and where the Sun shines meanwhile."""
