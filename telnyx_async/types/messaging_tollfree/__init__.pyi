"""The official package's `telnyx.types.messaging_tollfree`."""
