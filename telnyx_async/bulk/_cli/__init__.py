"""`python -m telnyx_async.bulk`: commands, progress and export."""
