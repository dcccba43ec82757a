"""`client.porting.loa_configurations`."""

from __future__ import annotations

from telnyx_async.resources.porting import loa_configurations as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

__all__ = ["LoaConfigurations"]


class LoaConfigurations(SyncResource):
    """Letterheads and company details for letters of authorization (LOA).

    Guide: `docs/numbers.md`.
    """

    create = call(_async.LoaConfigurations.create)
    delete = call(_async.LoaConfigurations.delete)
    list = paginate(_async.LoaConfigurations.list)
    preview = stream(_async.LoaConfigurations.preview)
    preview_0 = stream(_async.LoaConfigurations.preview_0)
    preview_1 = stream(_async.LoaConfigurations.preview_1)
    preview_saved = preview_1
    retrieve = call(_async.LoaConfigurations.retrieve)
    update = call(_async.LoaConfigurations.update)
