"""`client.texml.accounts.calls.streams`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts.calls import streams as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Streams"]


class Streams(SyncResource):
    """Control a media stream in progress on a TeXML call."""

    streaming_sid_json = call(_async.Streams.streaming_sid_json)
