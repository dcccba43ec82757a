"""`client.whatsapp.hosted_signups`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp import hosted_signups as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["HostedSignups"]


class HostedSignups(SyncResource):
    """Signup pages at Telnyx by which your customers connect their own WhatsApp account.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.HostedSignups.create)
    list = paginate(_async.HostedSignups.list)
    retrieve = call(_async.HostedSignups.retrieve)
