"""`python -m telnyx_async`: the command `telnyx`."""

from __future__ import annotations

import sys

from telnyx_async._cli.command import main

if __name__ == "__main__":
    sys.exit(main())
