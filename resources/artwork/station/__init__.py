"""Space stations and what docks at them, built from simple solids."""
