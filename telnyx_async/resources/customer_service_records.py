"""`client.customer_service_records`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.customer_service_records import (
    CustomerServiceRecord,
    CustomerServiceRecordVerifyPhoneNumberCoverageResponseData,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.customer_service_records import (
        CustomerServiceRecordCreateParamsAdditionalData,
        CustomerServiceRecordListParamsFilter,
    )
    from telnyx_async.models.params.shared import SortParam

__all__ = ["CustomerServiceRecords"]

_CREATE = Operation(
    "POST", "/customer_service_records", Data[CustomerServiceRecord], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/customer_service_records",
    CustomerServiceRecord,
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
    Data[list[CustomerServiceRecordVerifyPhoneNumberCoverageResponseData]],
    body=BodyKind.JSON,
)


class CustomerServiceRecords(Resource):
    """Methods."""

    async def create(
        self,
        *,
        phone_number: str,
        additional_data: CustomerServiceRecordCreateParamsAdditionalData | Model | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CustomerServiceRecord]:
        """`POST /customer_service_records`"""
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
        filter: CustomerServiceRecordListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: SortParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CustomerServiceRecord]:
        """`GET /customer_service_records`"""
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
        """`GET /customer_service_records/{customer_service_record_id}`"""
        return await self._call(
            _RETRIEVE,
            path={"customer_service_record_id": customer_service_record_id},
            options=options,
        )

    async def verify_phone_number_coverage(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[CustomerServiceRecordVerifyPhoneNumberCoverageResponseData]]:
        """`POST /customer_service_records/phone_number_coverages`"""
        return await self._call(
            _VERIFY_PHONE_NUMBER_COVERAGE, body={"phone_numbers": phone_numbers}, options=options
        )
