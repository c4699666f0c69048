"""One installed kiosk: its settings, its folders, its log. Knows nothing of Qt or of the content."""
