"""The official package's `telnyx.types.legacy`."""
