"""The session: everything that can happen between a visitor's first touch and the reset. No Qt, no clock."""
