"""`client.country_coverage`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.country_coverage import CountryCoverage as CountryCoverageModel

__all__ = ["CountryCoverage"]

_RETRIEVE = Operation(
    "GET", "/country_coverage", Data[dict[str, CountryCoverageModel]], replay=Replay.SAFE
)
_RETRIEVE_COUNTRY = Operation(
    "GET",
    "/country_coverage/countries/{country_code}",
    Data[CountryCoverageModel],
    replay=Replay.SAFE,
)


class CountryCoverage(Resource):
    """Telnyx's coverage by country: types of numbers and their features."""

    async def retrieve(
        self, **options: Unpack[RequestOptions]
    ) -> Data[dict[str, CountryCoverageModel]]:
        """Retrieve the coverage of all countries.

        `GET /country_coverage`

        Returns:
            `dict[str, CountryCoverageModel]`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, options=options)

    async def retrieve_country(
        self, country_code: str, **options: Unpack[RequestOptions]
    ) -> Data[CountryCoverageModel]:
        """Retrieve the coverage of one country.

        `GET /country_coverage/countries/{country_code}`

        Args:
            country_code: Country to look up, in ISO 3166-1 alpha-2 form (`DE`).

        Returns:
            `CountryCoverageModel`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404),
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_COUNTRY, path={"country_code": country_code}, options=options
        )
