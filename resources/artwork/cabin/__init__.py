"""Inside the station: a kit of walls, racks, rails, cables, bags and lamps, and the rooms built from it."""
