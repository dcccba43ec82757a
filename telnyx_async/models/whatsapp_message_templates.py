"""What `client.whatsapp_message_templates` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import WhatsappTemplateData

__all__ = [
    "WhatsappMessageTemplateRetrieveResponse",
    "WhatsappMessageTemplateUpdateResponse",
]

WhatsappMessageTemplateRetrieveResponse: TypeAlias = Data[WhatsappTemplateData]

WhatsappMessageTemplateUpdateResponse: TypeAlias = Data[WhatsappTemplateData]
