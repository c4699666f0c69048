"""From YAML files to typed content: what can be used is, and the rest is set aside."""
