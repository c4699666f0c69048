"""Setting up one kiosk: its settings as staff give them, and the file that keeps them. Without Qt."""
