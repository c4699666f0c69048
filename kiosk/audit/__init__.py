"""The audit: what a visitor meets, measured against the experience rules. Only `gather` and `findings` know Qt."""
