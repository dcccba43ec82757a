"""`client.messaging_hosted_numbers`."""

from __future__ import annotations

from telnyx_async.resources import messaging_hosted_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["MessagingHostedNumbers"]


class MessagingHostedNumbers(SyncResource):
    """Numbers with voice elsewhere whose messaging runs at Telnyx.

    Guide: `docs/messaging.md`.
    """

    delete = call(_async.MessagingHostedNumbers.delete)
    list = paginate(_async.MessagingHostedNumbers.list)
    retrieve = call(_async.MessagingHostedNumbers.retrieve)
    update = call(_async.MessagingHostedNumbers.update)
