"""Which section of a map is shown, and where cards about its places stand on it. Pure: only numbers."""
