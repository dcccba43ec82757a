"""`client.messages`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import messages as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.messages.rcs import Rcs

__all__ = ["Messages"]


class Messages(SyncResource):
    """Send messages by SMS, MMS, RCS and WhatsApp, and look up their delivery.

    A message is accepted at once and delivered later: follow `message.finalized`, or `retrieve`.
    Senders need a messaging profile; in the United States also 10DLC or toll-free verification.

    Sub-resources: `rcs`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def rcs(self) -> Rcs:
        """Send messages by RCS, with cards and buttons, and make links that open a chat."""
        from telnyx_sync.resources.messages.rcs import Rcs

        return Rcs(self._client, self._async.rcs)

    cancel_scheduled = call(_async.Messages.cancel_scheduled)
    retrieve = call(_async.Messages.retrieve)
    retrieve_group_messages = call(_async.Messages.retrieve_group_messages)
    schedule = call(_async.Messages.schedule)
    send = call(_async.Messages.send)
    send_group_mms = call(_async.Messages.send_group_mms)
    send_long_code = call(_async.Messages.send_long_code)
    send_number_pool = call(_async.Messages.send_number_pool)
    send_short_code = call(_async.Messages.send_short_code)
    send_with_alphanumeric_sender = call(_async.Messages.send_with_alphanumeric_sender)
    whatsapp = call(_async.Messages.whatsapp)
