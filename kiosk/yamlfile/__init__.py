"""YAML files that people write by hand: read with positions, checked against models, with faults in plain words.

Both `kiosk.content` and `kiosk.site` read their files with it. Knows nothing of Qt, of content or of sites.
"""
