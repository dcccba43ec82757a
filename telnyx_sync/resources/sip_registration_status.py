"""`client.sip_registration_status`."""

from __future__ import annotations

from telnyx_async.resources import sip_registration_status as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SipRegistrationStatus"]


class SipRegistrationStatus(SyncResource):
    """Whether SIP endpoints are registered right now."""

    list = call(_async.SipRegistrationStatus.list)
