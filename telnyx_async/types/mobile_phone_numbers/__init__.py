"""The official package's `telnyx.types.mobile_phone_numbers`."""

from __future__ import annotations

from telnyx_async._compat.types import names_of

__getattr__, __dir__ = names_of(__name__)
