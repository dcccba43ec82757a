"""`client.seti`."""

from __future__ import annotations

from telnyx_async.resources import seti as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Seti"]


class Seti(SyncResource):
    """Telnyx's own measurements of the reliability and speed of its products."""

    retrieve_black_box_test_results = call(_async.Seti.retrieve_black_box_test_results)
