"""Which of all that comes from fingers, mice and keys is a visitor's, and which of it may act. No Qt, no clock."""
