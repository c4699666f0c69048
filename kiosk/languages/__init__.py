"""The languages that the kiosk can speak, each described by one file."""
