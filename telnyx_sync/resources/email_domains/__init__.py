"""`client.email_domains`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import email_domains as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_domains.webhooks import Webhooks

__all__ = ["EmailDomains"]


class EmailDomains(SyncResource):
    """Sending and receiving domains: DNS records, verification, DKIM keys and webhooks.

    Sub-resources: `webhooks`.
    """

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses of yours that are notified of a domain's messages and changes."""
        from telnyx_sync.resources.email_domains.webhooks import Webhooks

        return Webhooks(self._client, self._async.webhooks)

    create = call(_async.EmailDomains.create)
    delete = call(_async.EmailDomains.delete)
    list = paginate(_async.EmailDomains.list)
    retrieve = call(_async.EmailDomains.retrieve)
    retrieve_dns_records = call(_async.EmailDomains.retrieve_dns_records)
    retrieve_health = call(_async.EmailDomains.retrieve_health)
    rotate_dkim = call(_async.EmailDomains.rotate_dkim)
    update = call(_async.EmailDomains.update)
    verify = call(_async.EmailDomains.verify)
