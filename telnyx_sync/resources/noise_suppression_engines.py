"""`client.noise_suppression_engines`."""

from __future__ import annotations

from telnyx_async.resources import noise_suppression_engines as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["NoiseSuppressionEngines"]


class NoiseSuppressionEngines(SyncResource):
    """Noise suppression engines that connections can use."""

    list = call(_async.NoiseSuppressionEngines.list)
