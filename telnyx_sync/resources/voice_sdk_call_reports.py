"""`client.voice_sdk_call_reports`."""

from __future__ import annotations

from telnyx_async.resources import voice_sdk_call_reports as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["VoiceSdkCallReports"]


class VoiceSdkCallReports(SyncResource):
    """Quality reports that Voice SDK clients in browsers and apps send about their calls."""

    list = paginate(_async.VoiceSdkCallReports.list)
    retrieve = call(_async.VoiceSdkCallReports.retrieve)
