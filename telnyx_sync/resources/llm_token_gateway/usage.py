"""`client.llm_token_gateway.usage`."""

from __future__ import annotations

from telnyx_async.resources.llm_token_gateway import usage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Usage"]


class Usage(SyncResource):
    """Usage figures and raw records of requests through the gateway."""

    retrieve_export = call(_async.Usage.retrieve_export)
    retrieve_summary = call(_async.Usage.retrieve_summary)
