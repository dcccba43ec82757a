"""Loading: rows read, validated, encoded and written to the journal."""
