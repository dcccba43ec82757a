"""What `client.global_ip_protocols` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import Region

__all__ = [
    "GlobalIPProtocolListResponse",
    "GlobalIPProtocolListResponseData",
]

GlobalIPProtocolListResponse: TypeAlias = Data[list[Region]]

GlobalIPProtocolListResponseData: TypeAlias = Region
