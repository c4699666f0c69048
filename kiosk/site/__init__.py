"""One installed kiosk: its settings, its folders, its log, and which content it shows. Knows nothing of Qt."""
