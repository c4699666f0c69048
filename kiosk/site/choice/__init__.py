"""Which content a kiosk shows, and why."""
