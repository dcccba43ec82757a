"""`python -m telnyx_async.bulk`: arguments, commands, progress, export."""
