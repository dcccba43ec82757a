"""`client.noise_suppression_engines`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.noise_suppression_engines import NoiseSuppressionEngine

__all__ = ["NoiseSuppressionEngines"]

_LIST = Operation(
    "GET", "/noise_suppression_engines", Data[list[NoiseSuppressionEngine]], replay=Replay.SAFE
)


class NoiseSuppressionEngines(Resource):
    """Noise suppression engines that connections can use."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[NoiseSuppressionEngine]]:
        """List the noise suppression engines your account can choose from.

        `GET /noise_suppression_engines`

        Returns:
            `list[NoiseSuppressionEngine]`, as `.data`: `default_attenuation_level`, `label` and
            `value`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)
