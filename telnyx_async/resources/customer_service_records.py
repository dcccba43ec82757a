"""`client.customer_service_records`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.customer_service_records import (
    CustomerServiceRecord,
    CustomerServiceRecordCoverage,
)

__all__ = ["CustomerServiceRecords"]

_CREATE = Operation(
    "POST",
    "/customer_service_records",
    Data[CustomerServiceRecord],
    nested=lambda: {"additional_data": models.CustomerServiceRecordDataParam},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/customer_service_records",
    CustomerServiceRecord,
    nested=lambda: {
        "filter": models.CustomerServiceRecordFilter,
        "sort": models.CustomerServiceRecordSort,
    },
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/customer_service_records/{customer_service_record_id}",
    Data[CustomerServiceRecord],
    replay=Replay.SAFE,
)
_VERIFY_PHONE_NUMBER_COVERAGE = Operation(
    "POST",
    "/customer_service_records/phone_number_coverages",
    Data[list[CustomerServiceRecordCoverage]],
    body=BodyKind.JSON,
)


class CustomerServiceRecords(Resource):
    """Customer service records: the present carrier's data on a US number, for porting."""

    async def create(
        self,
        *,
        phone_number: str,
        additional_data: models.CustomerServiceRecordDataParam | Model | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CustomerServiceRecord]:
        """Request the present carrier's record of a number, to port it without mismatches.

        `POST /customer_service_records`

        Args:
            phone_number: US number whose record is wanted, in E.164 format. Matching
                `^\\+1\\d{10}$`.
            additional_data: Details of the subscriber;
                `customer_service_records.verify_phone_number_coverage` says which of them the
                present carrier asks for. Object with `account_number`, `address_line_1`,
                `authorized_person_name`, `billing_phone_number`, `city`, `customer_code`, `name`,
                `pin` and 2 more.
            webhook_url: URL that is notified when the record is there; without it, poll
                `customer_service_records.retrieve`.

        Returns:
            `CustomerServiceRecord`, as `.data`: `id`, `phone_number`, `status`, `result`,
            `error_message`, `webhook_url` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422), `APIStatusError` (500) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "phone_number": phone_number,
                "additional_data": additional_data,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter: models.CustomerServiceRecordFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: models.CustomerServiceRecordSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CustomerServiceRecord]:
        """List the requested records, page by page.

        `GET /customer_service_records`

        Args:
            filter: Narrows the records by number, status and time. Object with `created_at`,
                `phone_number`, `status`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list by time: `created_at` oldest first, `-created_at` newest
                first as without it. Object with `value`.

        Returns:
            A page of `CustomerServiceRecord` rows (`id`, `phone_number`, `status`, `result`,
            `error_message`, `webhook_url` and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422), `APIStatusError` (500) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, customer_service_record_id: str, **options: Unpack[RequestOptions]
    ) -> Data[CustomerServiceRecord]:
        """Retrieve a record: its status and, once completed, the carrier's data.

        `GET /customer_service_records/{customer_service_record_id}`

        Args:
            customer_service_record_id: Customer service record, from
                `customer_service_records.create`.

        Returns:
            `CustomerServiceRecord`, as `.data`: `id`, `phone_number`, `status`, `result`,
            `error_message`, `webhook_url` and 3 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"customer_service_record_id": customer_service_record_id},
            options=options,
        )

    async def verify_phone_number_coverage(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[CustomerServiceRecordCoverage]]:
        """Check for which phone numbers customer service records are available.

        `POST /customer_service_records/phone_number_coverages`

        Args:
            phone_numbers: US numbers to check, in E.164 format.

        Returns:
            `list[CustomerServiceRecordCoverage]`, as `.data`: `phone_number`,
            `additional_data_required`, `has_csr_coverage`, `reason` and 1 more field.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422), `APIStatusError` (500) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _VERIFY_PHONE_NUMBER_COVERAGE, body={"phone_numbers": phone_numbers}, options=options
        )
