"""Python processes that tests start."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]


def environment(**variables: str) -> dict[str, str]:
    """Return the environment of a process that finds the packages and speaks no TLS.

    Loading the certificates of the system would take it 50 ms of the 300 that it takes to import
    `telnyx_sync`.
    """
    return os.environ | {"PYTHONPATH": str(ROOT), "SSL_CERT_FILE": os.devnull} | variables
