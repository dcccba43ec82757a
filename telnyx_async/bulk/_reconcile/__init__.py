"""Reconciling: what became of rows whose response was lost."""
