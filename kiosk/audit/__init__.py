"""The audit: what a visitor meets, measured against the experience rules. The rules know no Qt; `gather` does."""
