"""`telnyx`: every operation of the API as a command."""
