"""Pages: every style of the API to its end, without a request too many."""
