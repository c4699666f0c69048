"""What may be shown and why not: one set of rules, which the loader and the content check both ask."""
