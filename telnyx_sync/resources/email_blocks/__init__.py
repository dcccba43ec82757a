"""`client.email_blocks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import email_blocks as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.email_blocks.imports import Imports

__all__ = ["EmailBlocks"]


class EmailBlocks(SyncResource):
    """Suppressed addresses, which get no mail: after bounces, complaints, or blocked by you.

    Sub-resources: `imports`.
    """

    @cached_property
    def imports(self) -> Imports:
        """Import suppressions from another email provider by CSV file."""
        from telnyx_sync.resources.email_blocks.imports import Imports

        return Imports(self._client, self._async.imports)

    create = call(_async.EmailBlocks.create)
    delete = call(_async.EmailBlocks.delete)
    list = paginate(_async.EmailBlocks.list)
    retrieve = call(_async.EmailBlocks.retrieve)
    retrieve_events = paginate(_async.EmailBlocks.retrieve_events)
    retrieve_export = call(_async.EmailBlocks.retrieve_export)
