"""`client.wireless_blocklist_values`."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.wireless_blocklist_values import (
    WirelessBlocklistValueCountry,
    WirelessBlocklistValueMcc,
    WirelessBlocklistValuePlmn,
)

__all__ = ["WirelessBlocklistValues"]

_LIST = Operation(
    "GET",
    "/wireless_blocklist_values",
    Data[
        list[WirelessBlocklistValueCountry]
        | list[WirelessBlocklistValueMcc]
        | list[WirelessBlocklistValuePlmn]
    ],
    replay=Replay.SAFE,
)


class WirelessBlocklistValues(Resource):
    """Countries and networks that blocklists can contain."""

    async def list(
        self, *, type: Literal["country", "mcc", "plmn"], **options: Unpack[RequestOptions]
    ) -> Data[
        builtins.list[WirelessBlocklistValueCountry]
        | builtins.list[WirelessBlocklistValueMcc]
        | builtins.list[WirelessBlocklistValuePlmn]
    ]:
        """List the values that a blocklist of this type can contain.

        `GET /wireless_blocklist_values`

        Args:
            type: Kind of values wanted: country codes, MCCs or PLMNs. `"country"`, `"mcc"` or
                `"plmn"`.

        Returns:
            `list[WirelessBlocklistValueCountry] | list[WirelessBlocklistValueMcc] |
            list[WirelessBlocklistValuePlmn]`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"type": type}, options=options)
