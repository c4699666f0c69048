"""The tests; a package so that their shared helpers have one name wherever pytest is started."""
