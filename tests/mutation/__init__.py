"""Mutation testing of the modules in which a silent fault would hurt most."""
