"""What touches the operating system through Qt: pictures, icons, windows, input. Of our own it imports only `input`."""
