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
    """Monitored numbers of all your enterprises."""

    async def delete(self, phone_number: str, **options: Unpack[RequestOptions]) -> None:
        """Stop monitoring a number; it stays in your inventory.

        `DELETE /reputation/numbers/{phone_number}`

        Args:
            phone_number: Monitored number in E.164 format (`+13125550101`); encoded for the URL
                by the SDK.

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
        """List the monitored numbers of all enterprises with their latest scores.

        `GET /reputation/numbers`

        Args:
            filter_enterprise_id: Only entries that belong to this enterprise, from
                `enterprises.list`. UUID.
            filter_ownership_status: Only numbers with this ownership status; removed ones are
                shown only when asked for by `removed`. `"verified"`, `"flagged"`,
                `"pending_confirmation"` or `"removed"`.
            filter_phone_number_contains: Only numbers with these digits in them.
            filter_phone_number_eq: Only this phone number, in E.164 format with its `+`.
            filter_source: Only numbers at Telnyx, or only those hosted elsewhere (`external`).
                `"telnyx"` or `"external"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `ReputationPhoneNumber` rows (`id`, `phone_number`, `confirm_by`,
            `enterprise_id`, `flag_reason`, `ownership_status` and 6 more fields); iterating goes on
            through all pages.

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
        """Retrieve the reputation of a number without naming its enterprise.

        `GET /reputation/numbers/{phone_number}`

        Args:
            phone_number: Monitored number in E.164 format (`+13125550101`); encoded for the URL
                by the SDK.
            fresh: `true` looks the reputation up anew, which costs; `false` returns the stored
                state. Default `false`.

        Returns:
            `ReputationPhoneNumber`, as `.data`: `id`, `phone_number`, `confirm_by`,
            `enterprise_id`, `flag_reason`, `ownership_status` and 6 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"phone_number": phone_number}, query={"fresh": fresh}, options=options
        )
