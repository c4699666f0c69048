"""X servers, programs that run on them, and fingers on their touch panel: for the tests and the benchmark."""
