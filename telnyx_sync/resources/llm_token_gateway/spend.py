"""`client.llm_token_gateway.spend`."""

from __future__ import annotations

from telnyx_async.resources.llm_token_gateway import spend as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Spend"]


class Spend(SyncResource):
    """What requests through the gateway cost, by reference prices."""

    retrieve_events = call(_async.Spend.retrieve_events)
    retrieve_summary = call(_async.Spend.retrieve_summary)
