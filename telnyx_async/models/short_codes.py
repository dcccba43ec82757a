"""What `client.short_codes` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import ShortCode

__all__ = [
    "ShortCodeRetrieveResponse",
    "ShortCodeUpdateResponse",
]

ShortCodeRetrieveResponse: TypeAlias = Data[ShortCode]

ShortCodeUpdateResponse: TypeAlias = Data[ShortCode]
