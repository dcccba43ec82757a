"""How fast calls go, on virtual time."""
