"""REST: collections and their items, lists and pages, bodies that conform to schemas."""
