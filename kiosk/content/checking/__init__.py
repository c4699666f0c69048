"""Everything that is wrong with a content folder, in words for those who write it."""
