"""The official package's `telnyx.types.enterprises.reputation`."""

from __future__ import annotations

from telnyx_async._compat.types import names_of

__getattr__, __dir__ = names_of(__name__)
