"""`client.integration_secrets`."""

from __future__ import annotations

from telnyx_async.resources import integration_secrets as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["IntegrationSecrets"]


class IntegrationSecrets(SyncResource):
    """Keys and passwords of outside services, kept so that settings can refer to them by name."""

    create = call(_async.IntegrationSecrets.create)
    delete = call(_async.IntegrationSecrets.delete)
    list = paginate(_async.IntegrationSecrets.list)
