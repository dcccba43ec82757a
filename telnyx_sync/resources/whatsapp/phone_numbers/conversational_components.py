"""`client.whatsapp.phone_numbers.conversational_components`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp.phone_numbers import conversational_components as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["ConversationalComponents"]


class ConversationalComponents(SyncResource):
    """Ice breakers and commands shown in the chat with a number.

    Guide: `docs/messaging.md`.
    """

    list = call(_async.ConversationalComponents.list)
    patch_all = call(_async.ConversationalComponents.patch_all)
