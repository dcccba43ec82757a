"""What `client.messaging_hosted_numbers` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import MessagingHostedNumberOrder, PhoneNumberWithMessagingSettings

__all__ = [
    "MessagingHostedNumberDeleteResponse",
    "MessagingHostedNumberRetrieveResponse",
    "MessagingHostedNumberUpdateResponse",
]

MessagingHostedNumberDeleteResponse: TypeAlias = Data[MessagingHostedNumberOrder]

MessagingHostedNumberRetrieveResponse: TypeAlias = Data[PhoneNumberWithMessagingSettings]

MessagingHostedNumberUpdateResponse: TypeAlias = Data[PhoneNumberWithMessagingSettings]
