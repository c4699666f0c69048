"""What content shows beside its words: pictures, portraits, maps and turntables, and where their files are."""
