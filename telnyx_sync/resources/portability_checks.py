"""`client.portability_checks`."""

from __future__ import annotations

from telnyx_async.resources import portability_checks as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["PortabilityChecks"]


class PortabilityChecks(SyncResource):
    """Check whether numbers can be ported to Telnyx.

    Guide: `docs/numbers.md`.
    """

    run = call(_async.PortabilityChecks.run)
