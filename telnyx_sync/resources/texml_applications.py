"""`client.texml_applications`."""

from __future__ import annotations

from telnyx_async.resources import texml_applications as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["TexmlApplications"]


class TexmlApplications(SyncResource):
    """Applications that fetch TeXML instructions from your server when calls arrive."""

    create = call(_async.TexmlApplications.create)
    delete = call(_async.TexmlApplications.delete)
    list = paginate(_async.TexmlApplications.list)
    retrieve = call(_async.TexmlApplications.retrieve)
    update = call(_async.TexmlApplications.update)
