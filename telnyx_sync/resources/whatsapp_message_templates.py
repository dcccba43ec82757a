"""`client.whatsapp_message_templates`."""

from __future__ import annotations

from telnyx_async.resources import whatsapp_message_templates as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["WhatsappMessageTemplates"]


class WhatsappMessageTemplates(SyncResource):
    """Single message templates of WhatsApp: retrieve, change, delete.

    Guide: `docs/messaging.md`.
    """

    delete = call(_async.WhatsappMessageTemplates.delete)
    retrieve = call(_async.WhatsappMessageTemplates.retrieve)
    update = call(_async.WhatsappMessageTemplates.update)
