"""Rate limits: those that the caller sets, and those of the service."""
