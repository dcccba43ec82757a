"""What `client.alphanumeric_sender_ids` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import AlphanumericSenderID

__all__ = [
    "AlphanumericSenderIDCreateResponse",
    "AlphanumericSenderIDDeleteResponse",
    "AlphanumericSenderIDRetrieveResponse",
]

AlphanumericSenderIDCreateResponse: TypeAlias = Data[AlphanumericSenderID]

AlphanumericSenderIDDeleteResponse: TypeAlias = Data[AlphanumericSenderID]

AlphanumericSenderIDRetrieveResponse: TypeAlias = Data[AlphanumericSenderID]
