"""The files of a content folder as they are read: which there are, what they hold, and which have wrong names."""
