"""`client.messaging_profile_metrics`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_profile_metrics import MessagingProfileMetricList

__all__ = ["MessagingProfileMetrics"]

_LIST = Operation(
    "GET", "/messaging_profile_metrics", MessagingProfileMetricList, replay=Replay.SAFE
)


class MessagingProfileMetrics(Resource):
    """Traffic figures of all messaging profiles.

    Guide: `docs/messaging.md`.
    """

    async def list(
        self,
        *,
        time_frame: Literal["1h", "3h", "24h", "3d", "7d", "30d"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MessagingProfileMetricList:
        """List the main figures of every messaging profile for a period.

        `GET /messaging_profile_metrics`

        Args:
            time_frame: Span of time up to now that the figures cover, such as `24h` or `7d`.
                `"1h"`, `"3h"`, `"24h"`, `"3d"`, `"7d"` or `"30d"`; default `"24h"`.

        Returns:
            `MessagingProfileMetricList`: `data` and `meta`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"time_frame": time_frame}, options=options)
