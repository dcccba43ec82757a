"""Rate limits: those the caller sets, and those the service names."""
