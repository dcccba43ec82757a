"""`client.messaging_profiles.autoresp_configs`."""

from __future__ import annotations

from telnyx_async.resources.messaging_profiles import autoresp_configs as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["AutorespConfigs"]


class AutorespConfigs(SyncResource):
    """Keywords with which recipients opt in, opt out or get help, and the automatic replies.

    Guide: `docs/messaging.md`.
    """

    create = call(_async.AutorespConfigs.create)
    delete = call(_async.AutorespConfigs.delete)
    list = call(_async.AutorespConfigs.list)
    retrieve = call(_async.AutorespConfigs.retrieve)
    update = call(_async.AutorespConfigs.update)
