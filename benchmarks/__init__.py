"""How fast the SDK is, beside the official package and the bare libraries, in one run."""
