"""What content shows besides its words: pictures, portraits, maps and turntables, and where their files are."""
