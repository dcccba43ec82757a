"""`client.audit_events`."""

from __future__ import annotations

from telnyx_async.resources import audit_events as _async
from telnyx_sync._bridge import SyncResource, paginate

__all__ = ["AuditEvents"]


class AuditEvents(SyncResource):
    """The audit log: who changed what in the account, and when."""

    list = paginate(_async.AuditEvents.list)
