"""What a kiosk tells its staff: the log, and the notices that stay until they are settled."""
