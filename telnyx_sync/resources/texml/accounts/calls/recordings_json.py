"""`client.texml.accounts.calls.recordings_json`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts.calls import recordings_json as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["RecordingsJson"]


class RecordingsJson(SyncResource):
    """Recordings of one TeXML call: start and list them."""

    recordings_json = call(_async.RecordingsJson.recordings_json)
    retrieve_recordings_json = call(_async.RecordingsJson.retrieve_recordings_json)
