"""`client.ai.assistants.canary_deploys`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import canary_deploys as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CanaryDeploys"]


class CanaryDeploys(SyncResource):
    """Canary deploys: shares of an assistant's traffic that go to other versions of it.

    Guide: `docs/assistants.md`.
    """

    create = call(_async.CanaryDeploys.create)
    delete = call(_async.CanaryDeploys.delete)
    retrieve = call(_async.CanaryDeploys.retrieve)
    update = call(_async.CanaryDeploys.update)
