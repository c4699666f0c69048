"""The doctor: is this machine ready to open? Qt runs in another process, so that none of its faults ends the report."""
