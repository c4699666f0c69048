"""Content: what visitors read and see, from YAML to typed models. Knows nothing of Qt."""
