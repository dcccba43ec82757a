"""`client.documents`."""

from __future__ import annotations

from telnyx_async.resources import documents as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

__all__ = ["Documents"]


class Documents(SyncResource):
    """Files such as proofs of identity and letters of authorization, for orders and porting.

    Guide: `docs/numbers.md`.
    """

    delete = call(_async.Documents.delete)
    download = stream(_async.Documents.download)
    generate_download_link = call(_async.Documents.generate_download_link)
    list = paginate(_async.Documents.list)
    retrieve = call(_async.Documents.retrieve)
    update = call(_async.Documents.update)
    upload = call(_async.Documents.upload)
    upload_json = call(_async.Documents.upload_json)
