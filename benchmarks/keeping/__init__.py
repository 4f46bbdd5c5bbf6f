"""How fast and how small keeping is."""
