"""Generic rules: collections, paging, filters, generated responses."""
