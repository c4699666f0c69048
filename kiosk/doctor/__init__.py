"""The doctor: is this machine ready to open? Qt runs in a process of its own, so that no fault of it ends the report."""
