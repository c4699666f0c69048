"""The settings of one kiosk: as staff give them, and the file that keeps them."""
