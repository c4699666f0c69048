"""The doctor: is this machine ready to open? Qt runs in a process of its own, so no fault of it ends the report."""
