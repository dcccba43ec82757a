"""`client.reports`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.reports import MdrRecordList, WdrRecord

if TYPE_CHECKING:
    from telnyx_async.resources.reports.cdr_usage_reports import CdrUsageReports
    from telnyx_async.resources.reports.mdr_usage_reports import MdrUsageReports

__all__ = ["Reports"]

_LIST_MDRS = Operation("GET", "/reports/mdrs", MdrRecordList, replay=Replay.SAFE)
_LIST_WDRS = Operation(
    "GET",
    "/reports/wdrs",
    WdrRecord,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Reports(Resource):
    """Reports."""

    @cached_property
    def cdr_usage_reports(self) -> CdrUsageReports:
        from telnyx_async.resources.reports.cdr_usage_reports import CdrUsageReports

        return CdrUsageReports(self._client)

    @cached_property
    def mdr_usage_reports(self) -> MdrUsageReports:
        from telnyx_async.resources.reports.mdr_usage_reports import MdrUsageReports

        return MdrUsageReports(self._client)

    async def list_mdrs(
        self,
        *,
        id: str | Unset = UNSET,
        cld: str | Unset = UNSET,
        cli: str | Unset = UNSET,
        direction: Literal["INBOUND", "OUTBOUND"] | Unset = UNSET,
        end_date: str | Unset = UNSET,
        message_type: Literal["SMS", "MMS"] | Unset = UNSET,
        profile: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        status: Literal[
            "GW_TIMEOUT",
            "DELIVERED",
            "DLR_UNCONFIRMED",
            "DLR_TIMEOUT",
            "RECEIVED",
            "GW_REJECT",
            "FAILED",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MdrRecordList:
        """List MDRs.

        `GET /reports/mdrs`

        Args:
            id: String.
            cld: String.
            cli: String.
            direction: `"INBOUND"` or `"OUTBOUND"`.
            end_date: String.
            message_type: `"SMS"` or `"MMS"`.
            profile: String.
            start_date: String.
            status: `"GW_TIMEOUT"`, `"DELIVERED"`, `"DLR_UNCONFIRMED"`, `"DLR_TIMEOUT"`,
                `"RECEIVED"`, `"GW_REJECT"` or `"FAILED"`.

        Returns:
            `MdrRecordList`.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST_MDRS,
            query={
                "id": id,
                "cld": cld,
                "cli": cli,
                "direction": direction,
                "end_date": end_date,
                "message_type": message_type,
                "profile": profile,
                "start_date": start_date,
                "status": status,
            },
            options=options,
        )

    def list_wdrs(
        self,
        *,
        id: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        imsi: str | Unset = UNSET,
        mcc: str | Unset = UNSET,
        mnc: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        sim_card_id: str | Unset = UNSET,
        sim_group_id: str | Unset = UNSET,
        sim_group_name: str | Unset = UNSET,
        sort: Sequence[str] | Unset = UNSET,
        start_date: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WdrRecord]:
        """List WDRs.

        `GET /reports/wdrs`

        Args:
            id: String.
            end_date: String.
            imsi: String.
            mcc: String.
            mnc: String.
            page_number: Integer; `1` by default.
            page_size: Integer; `20` by default.
            phone_number: String.
            sim_card_id: String.
            sim_group_id: String.
            sim_group_name: String.
            sort: List of strings.
            start_date: String.

        Returns:
            Pages of `WdrRecord`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_WDRS,
            query={
                "id": id,
                "end_date": end_date,
                "imsi": imsi,
                "mcc": mcc,
                "mnc": mnc,
                "page[number]": page_number,
                "page[size]": page_size,
                "phone_number": phone_number,
                "sim_card_id": sim_card_id,
                "sim_group_id": sim_group_id,
                "sim_group_name": sim_group_name,
                "sort": sort,
                "start_date": start_date,
            },
            options=options,
        )
