"""What a kiosk tells its staff: the log, and the notices that stand until they are settled."""
