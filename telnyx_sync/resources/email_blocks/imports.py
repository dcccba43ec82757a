"""`client.email_blocks.imports`."""

from __future__ import annotations

from telnyx_async.resources.email_blocks import imports as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Imports"]


class Imports(SyncResource):
    """Import suppressions from another email provider by CSV file."""

    create = call(_async.Imports.create)
    retrieve = call(_async.Imports.retrieve)
