"""`client.portouts`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.portouts import PortoutDetails, PortoutRejectionCode

if TYPE_CHECKING:
    from telnyx_async.resources.portouts.comments import Comments
    from telnyx_async.resources.portouts.events import Events
    from telnyx_async.resources.portouts.reports import Reports
    from telnyx_async.resources.portouts.supporting_documents import SupportingDocuments

__all__ = ["Portouts"]

_LIST = Operation(
    "GET",
    "/portouts",
    PortoutDetails,
    nested=lambda: {"filter": models.PortoutFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_REJECTION_CODES = Operation(
    "GET",
    "/portouts/rejections/{portout_id}",
    Data[list[PortoutRejectionCode]],
    nested=lambda: {"filter": models.PortoutRejectionCodeFilter},
    replay=Replay.SAFE,
)
_RETRIEVE = Operation("GET", "/portouts/{id}", Data[PortoutDetails], replay=Replay.SAFE)
_UPDATE_STATUS = Operation(
    "PATCH", "/portouts/{id}/{status}", Data[PortoutDetails], body=BodyKind.JSON
)


class Portouts(Resource):
    """Port-out requests: other carriers ask to take numbers of the account.

    Sub-resources: `comments`, `events`, `reports`, `supporting_documents`. Guide:
    `docs/numbers.md`.
    """

    @cached_property
    def comments(self) -> Comments:
        """Comments on port-out requests, between you and Telnyx."""
        from telnyx_async.resources.portouts.comments import Comments

        return Comments(self._client)

    @cached_property
    def events(self) -> Events:
        """Events of port-out requests: new statuses, dates, comments."""
        from telnyx_async.resources.portouts.events import Events

        return Events(self._client)

    @cached_property
    def reports(self) -> Reports:
        """Reports of port-out requests as CSV."""
        from telnyx_async.resources.portouts.reports import Reports

        return Reports(self._client)

    @cached_property
    def supporting_documents(self) -> SupportingDocuments:
        """Documents for port-out requests."""
        from telnyx_async.resources.portouts.supporting_documents import SupportingDocuments

        return SupportingDocuments(self._client)

    def list(
        self,
        *,
        filter: models.PortoutFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortoutDetails]:
        """List the port-out requests, page by page.

        `GET /portouts`

        Args:
            filter: Narrows the requests by status, number, new carrier, country and time.
                Object with `carrier_name`, `country_code`, `country_code_in`, `foc_date`,
                `inserted_at`, `phone_number`, `pon`, `ported_out_at` and 4 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortoutDetails` rows (`id`, `status`, `state`, `already_ported`,
            `authorized_name`, `carrier_name` and 21 more fields); iterating goes on through all
            pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def list_rejection_codes(
        self,
        portout_id: str,
        *,
        filter: models.PortoutRejectionCodeFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortoutRejectionCode]]:
        """List the reasons for which a port-out request may be rejected.

        `GET /portouts/rejections/{portout_id}`

        Args:
            portout_id: Port-out request to be refused, from `portouts.list`.
            filter: Narrows the reasons to certain codes. Object with `code`.

        Returns:
            `list[PortoutRejectionCode]`, as `.data`: `code`, `description` and `reason_required`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_REJECTION_CODES,
            path={"portout_id": portout_id},
            query={"filter": filter},
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[PortoutDetails]:
        """Retrieve a port-out request: numbers, new carrier, date, status.

        `GET /portouts/{id}`

        Args:
            id: Port-out request, from `portouts.list` or a webhook. UUID.

        Returns:
            `PortoutDetails`, as `.data`: `id`, `status`, `state`, `already_ported`,
            `authorized_name`, `carrier_name` and 21 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update_status(
        self,
        status: Literal["authorized", "rejected-pending"],
        *,
        id: str,
        reason: str,
        host_messaging: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[PortoutDetails]:
        """Authorize or reject a port-out request.

        `PATCH /portouts/{id}/{status}`

        Args:
            status: Your answer: `authorized` lets the numbers go, `rejected-pending` refuses.
            id: Port-out request, from `portouts.list` or a webhook. UUID.
            reason: Why the request is refused, in words; see `portouts.list_rejection_codes`.
            host_messaging: `true` keeps text messaging of the numbers with Telnyx after voice
                has left; without it messaging leaves too. Default `false`.

        Returns:
            `PortoutDetails`, as `.data`: `id`, `status`, `state`, `already_ported`,
            `authorized_name`, `carrier_name` and 21 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Webhooks:
            `portout.status_changed`.
        """
        return await self._call(
            _UPDATE_STATUS,
            path={"status": status, "id": id},
            body={"reason": reason, "host_messaging": host_messaging},
            options=options,
        )
