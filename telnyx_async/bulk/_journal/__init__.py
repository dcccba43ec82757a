"""The journal of a job: its database, statements and shared rate limits."""
