"""`client.texml.calls`."""

from __future__ import annotations

from telnyx_async.resources.texml import calls as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Calls"]


class Calls(SyncResource):
    """Outgoing TeXML calls by the application that makes them."""

    create = call(_async.Calls.create)
