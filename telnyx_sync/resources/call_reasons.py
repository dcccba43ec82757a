"""`client.call_reasons`."""

from __future__ import annotations

from telnyx_async.resources import call_reasons as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["CallReasons"]


class CallReasons(SyncResource):
    """Library of vetted call reasons for branded calling."""

    list = paginate(_async.CallReasons.list)
    validate = call(_async.CallReasons.validate)
