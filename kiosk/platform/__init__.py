"""What touches the operating system through Qt: pictures, icons, windows, idle time. Imports nothing of ours."""
