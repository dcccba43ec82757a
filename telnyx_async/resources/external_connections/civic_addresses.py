"""`client.external_connections.civic_addresses`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.external_connections import CivicAddress

__all__ = ["CivicAddresses"]

_LIST = Operation(
    "GET",
    "/external_connections/{id}/civic_addresses",
    Data[list[CivicAddress]],
    nested=lambda: {"filter": models.ExternalConnectionCivicAddressFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET",
    "/external_connections/{id}/civic_addresses/{address_id}",
    Data[CivicAddress],
    replay=Replay.SAFE,
)


class CivicAddresses(Resource):
    """Civic addresses and locations as they are set up in Microsoft Teams."""

    async def list(
        self,
        id: str,
        *,
        filter: models.ExternalConnectionCivicAddressFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[CivicAddress]]:
        """List the civic addresses and locations that Microsoft Teams knows.

        `GET /external_connections/{id}/civic_addresses`

        Args:
            id: External connection whose Teams addresses to list.
            filter: Limits the list; all conditions must hold. Object with `country`.

        Returns:
            `list[CivicAddress]`, as `.data`: `id`, `city_or_town`, `city_or_town_alias`,
            `company_name`, `country`, `country_or_district` and 10 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (500, 502) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, query={"filter": filter}, options=options)

    async def retrieve(
        self, address_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CivicAddress]:
        """Retrieve a civic address in Microsoft Teams, with its locations.

        `GET /external_connections/{id}/civic_addresses/{address_id}`

        Args:
            address_id: Civic address to look up, from
                `external_connections.civic_addresses.list`. UUID.
            id: External connection to which the address belongs.

        Returns:
            `CivicAddress`, as `.data`: `id`, `city_or_town`, `city_or_town_alias`, `company_name`,
            `country`, `country_or_district` and 10 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (500, 502) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"address_id": address_id, "id": id}, options=options
        )
