"""What code written for the official package uses, and ours spells otherwise.

Nothing here is imported before it is used. `docs/migration.md` lists what differs on purpose.
"""
