"""What touches the operating system through Qt: pictures, icons, windows, idle time. Nothing of ours is imported here."""
