"""`client.reputation.numbers`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.shared import ReputationPhoneNumber

__all__ = ["Numbers"]

_DELETE = Operation(
    "DELETE", "/reputation/numbers/{phone_number}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/reputation/numbers",
    ReputationPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/reputation/numbers/{phone_number}", Data[ReputationPhoneNumber], replay=Replay.SAFE
)


class Numbers(Resource):
    """Reputation numbers."""

    async def delete(self, phone_number: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a reputation number.

        `DELETE /reputation/numbers/{phone_number}`

        Args:
            phone_number: String.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"phone_number": phone_number}, options=options)

    def list(
        self,
        *,
        filter_enterprise_id: str | Unset = UNSET,
        filter_ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"]
        | Unset = UNSET,
        filter_phone_number_contains: str | Unset = UNSET,
        filter_phone_number_eq: str | Unset = UNSET,
        filter_source: Literal["telnyx", "external"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ReputationPhoneNumber]:
        """List reputation numbers.

        `GET /reputation/numbers`

        Args:
            filter_enterprise_id: UUID.
            filter_ownership_status: `"verified"`, `"flagged"`, `"pending_confirmation"` or
                `"removed"`.
            filter_phone_number_contains: String.
            filter_phone_number_eq: String.
            filter_source: `"telnyx"` or `"external"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `ReputationPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[enterprise_id]": filter_enterprise_id,
                "filter[ownership_status]": filter_ownership_status,
                "filter[phone_number][contains]": filter_phone_number_contains,
                "filter[phone_number][eq]": filter_phone_number_eq,
                "filter[source]": filter_source,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, phone_number: str, *, fresh: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[ReputationPhoneNumber]:
        """Retrieve a reputation number.

        `GET /reputation/numbers/{phone_number}`

        Args:
            phone_number: String.
            fresh: True or false; false by default.

        Returns:
            `ReputationPhoneNumber`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"phone_number": phone_number}, query={"fresh": fresh}, options=options
        )
