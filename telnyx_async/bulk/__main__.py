"""`python -m telnyx_async.bulk`."""

from __future__ import annotations

import sys

from telnyx_async.bulk._cli.command import main

if __name__ == "__main__":
    sys.exit(main())
