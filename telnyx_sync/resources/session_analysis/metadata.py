"""`client.session_analysis.metadata`."""

from __future__ import annotations

from telnyx_async.resources.session_analysis import metadata as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Metadata"]


class Metadata(SyncResource):
    """Kinds of records that can be analyzed, and their relations."""

    retrieve = call(_async.Metadata.retrieve)
    retrieve_record_type = call(_async.Metadata.retrieve_record_type)
