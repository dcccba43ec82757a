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
    """Numbers of an enterprise whose reputation is monitored."""

    async def associate(
        self, enterprise_id: str, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> ReputationPhoneNumberList:
        """Add phone numbers to the reputation monitoring of an enterprise.

        `POST /enterprises/{enterprise_id}/reputation/numbers`

        Up to 100 numbers of the US or Canada, each billed. Numbers of another provider are possible
        after `reputation.external_verification.create` was approved, for US local numbers only;
        their ownership is checked every day.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            phone_numbers: Numbers to monitor, 1 to 100 in E.164; each is billed. 1 to 100
                items.

        Returns:
            `ReputationPhoneNumberList`: `data` and `meta`.

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
        """Remove a phone number from the reputation monitoring of an enterprise.

        `DELETE /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`

        Args:
            phone_number: Monitored number in E.164 format (`+13125550101`); encoded for the URL
                by the SDK.
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

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
        """List the monitored numbers of an enterprise with their latest scores.

        `GET /enterprises/{enterprise_id}/reputation/numbers`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
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
                value means fewer requests. 1 to 250; default `10`.

        Returns:
            A page of `ReputationPhoneNumber` rows (`id`, `phone_number`, `confirm_by`,
            `enterprise_id`, `flag_reason`, `ownership_status` and 6 more fields); iterating goes on
            through all pages.

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
        """Confirm or deny that you still own a phone number.

        `POST /enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership_confirm`

        `still_own=True` verifies a number again, with its new carrier; `False` removes it at once.

        Args:
            phone_number: Monitored number in E.164 format (`+13125550101`); encoded for the URL
                by the SDK.
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.
            still_own: `true` confirms that the number is still yours; `false` reports that it
                is not, which ends its monitoring at once.
            evidence_document_id: Document that proves your ownership, uploaded with
                `documents.upload`; optional.

        Returns:
            `ReputationPhoneNumber`, as `.data`: `id`, `phone_number`, `confirm_by`,
            `enterprise_id`, `flag_reason`, `ownership_status` and 6 more fields.

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
        """Refresh the reputation of numbers now; each lookup is billed.

        `POST /enterprises/{enterprise_id}/reputation/numbers/refresh`

        Up to 100 numbers, in addition to the checks at every `check_frequency`. Runs in the
        background.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            phone_numbers: Numbers to look up at once, at most 100 in E.164; each lookup is
                billed. 1 to 100 items.

        Returns:
            `ReputationRefresh`, as `.data`: `results`, `total_failed`, `total_requested` and
            `total_successful`.

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
        """Retrieve the reputation of one monitored number.

        `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`

        Args:
            phone_number: Monitored number in E.164 format (`+13125550101`); encoded for the URL
                by the SDK.
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            fresh: `true` looks the reputation up anew, which costs; `false` returns the stored
                state. Default `false`.

        Returns:
            `ReputationPhoneNumber`, as `.data`: `id`, `phone_number`, `confirm_by`,
            `enterprise_id`, `flag_reason`, `ownership_status` and 6 more fields.

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
        """Retrieve whether a number still counts as yours, and its history.

        `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership`

        Args:
            phone_number: Monitored number in E.164 format (`+13125550101`); encoded for the URL
                by the SDK.
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.

        Returns:
            `NumberOwnership`, as `.data`: `phone_number`, `baseline_carrier`,
            `baseline_recorded_at`, `confirm_by`, `flag_reason`, `history` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_OWNERSHIP,
            path={"phone_number": phone_number, "enterprise_id": enterprise_id},
            options=options,
        )
