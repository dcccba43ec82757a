"""Models of short_codes."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async._model import Data
from telnyx_async.models.shared import ShortCode

__all__ = [
    "ShortCodeListParamsFilter",
    "ShortCodeRetrieveResponse",
    "ShortCodeUpdateResponse",
]


class ShortCodeListParamsFilter(TypedDict, total=False):
    """ShortCodeListParamsFilter"""

    messaging_profile_id: str


ShortCodeRetrieveResponse: TypeAlias = Data[ShortCode]

ShortCodeUpdateResponse: TypeAlias = Data[ShortCode]
