"""`client.telephony_credentials`."""

from __future__ import annotations

from telnyx_async.resources import telephony_credentials as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["TelephonyCredentials"]


class TelephonyCredentials(SyncResource):
    """SIP and WebRTC logins for single clients, created on demand."""

    create = call(_async.TelephonyCredentials.create)
    create_token = call(_async.TelephonyCredentials.create_token)
    delete = call(_async.TelephonyCredentials.delete)
    list = paginate(_async.TelephonyCredentials.list)
    retrieve = call(_async.TelephonyCredentials.retrieve)
    update = call(_async.TelephonyCredentials.update)
