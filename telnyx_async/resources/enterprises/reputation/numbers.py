"""`client.enterprises.reputation.numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.enterprises import (
    NumberOwnership,
    ReputationPhoneNumberList,
    ReputationRefresh,
)
from telnyx_async.models.shared import ReputationPhoneNumber

__all__ = ["Numbers"]

_ASSOCIATE = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/numbers",
    ReputationPhoneNumberList,
    body=BodyKind.JSON,
)
_DISASSOCIATE = Operation(
    "DELETE",
    "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation/numbers",
    ReputationPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_OWNERSHIP_CONFIRM = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership_confirm",
    Data[ReputationPhoneNumber],
    body=BodyKind.JSON,
)
_REFRESH = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation/numbers/refresh",
    Data[ReputationRefresh],
    body=BodyKind.JSON,
)
_RETRIEVE = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
    Data[ReputationPhoneNumber],
    replay=Replay.SAFE,
)
_RETRIEVE_OWNERSHIP = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership",
    Data[NumberOwnership],
    replay=Replay.SAFE,
)


class Numbers(Resource):
    """Reputation numbers."""

    async def associate(
        self, enterprise_id: str, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> ReputationPhoneNumberList:
        """Associate phone numbers with the reputation of an enterprise.

        `POST /enterprises/{enterprise_id}/reputation/numbers`

        Args:
            enterprise_id: UUID.
            phone_numbers: List of strings, 1 to 100 items.

        Returns:
            `ReputationPhoneNumberList`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ASSOCIATE,
            path={"enterprise_id": enterprise_id},
            body={"phone_numbers": phone_numbers},
            options=options,
        )

    async def disassociate(
        self, phone_number: str, *, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Dissociate a phone number from the reputation of an enterprise.

        `DELETE /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`

        Args:
            phone_number: String.
            enterprise_id: UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _DISASSOCIATE,
            path={"phone_number": phone_number, "enterprise_id": enterprise_id},
            options=options,
        )

    def list(
        self,
        enterprise_id: str,
        *,
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

        `GET /enterprises/{enterprise_id}/reputation/numbers`

        Args:
            enterprise_id: UUID.
            filter_ownership_status: `"verified"`, `"flagged"`, `"pending_confirmation"` or
                `"removed"`.
            filter_phone_number_contains: String.
            filter_phone_number_eq: String.
            filter_source: `"telnyx"` or `"external"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `10` by default.

        Returns:
            Pages of `ReputationPhoneNumber`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"enterprise_id": enterprise_id},
            query={
                "filter[ownership_status]": filter_ownership_status,
                "filter[phone_number][contains]": filter_phone_number_contains,
                "filter[phone_number][eq]": filter_phone_number_eq,
                "filter[source]": filter_source,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def ownership_confirm(
        self,
        phone_number: str,
        *,
        enterprise_id: str,
        still_own: bool,
        evidence_document_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ReputationPhoneNumber]:
        """Confirm the ownership of phone numbers.

        `POST /enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership_confirm`

        Args:
            phone_number: String.
            enterprise_id: String.
            still_own: True or false.
            evidence_document_id: String.

        Returns:
            `ReputationPhoneNumber`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _OWNERSHIP_CONFIRM,
            path={"phone_number": phone_number, "enterprise_id": enterprise_id},
            body={"still_own": still_own, "evidence_document_id": evidence_document_id},
            options=options,
        )

    async def refresh(
        self, enterprise_id: str, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[ReputationRefresh]:
        """Refresh a reputation number.

        `POST /enterprises/{enterprise_id}/reputation/numbers/refresh`

        Args:
            enterprise_id: UUID.
            phone_numbers: List of strings, 1 to 100 items.

        Returns:
            `ReputationRefresh`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _REFRESH,
            path={"enterprise_id": enterprise_id},
            body={"phone_numbers": phone_numbers},
            options=options,
        )

    async def retrieve(
        self,
        phone_number: str,
        *,
        enterprise_id: str,
        fresh: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ReputationPhoneNumber]:
        """Retrieve a reputation number.

        `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`

        Args:
            phone_number: String.
            enterprise_id: UUID.
            fresh: True or false; false by default.

        Returns:
            `ReputationPhoneNumber`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"phone_number": phone_number, "enterprise_id": enterprise_id},
            query={"fresh": fresh},
            options=options,
        )

    async def retrieve_ownership(
        self, phone_number: str, *, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberOwnership]:
        """Retrieve the ownership of a reputation number.

        `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership`

        Args:
            phone_number: String.
            enterprise_id: String.

        Returns:
            `NumberOwnership`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_OWNERSHIP,
            path={"phone_number": phone_number, "enterprise_id": enterprise_id},
            options=options,
        )
