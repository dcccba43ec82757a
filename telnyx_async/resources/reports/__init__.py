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
    """Reports: detail records of messages and mobile data, and usage figures.

    Sub-resources: `cdr_usage_reports`, `mdr_usage_reports`. Guide: `docs/billing.md`.
    """

    @cached_property
    def cdr_usage_reports(self) -> CdrUsageReports:
        """Usage figures of calls, made while you wait."""
        from telnyx_async.resources.reports.cdr_usage_reports import CdrUsageReports

        return CdrUsageReports(self._client)

    @cached_property
    def mdr_usage_reports(self) -> MdrUsageReports:
        """Usage figures of messages, made in the background or while you wait."""
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
        """List detail records of messages that match the conditions.

        `GET /reports/mdrs`

        Args:
            id: Only the message with this identifier.
            cld: Only messages to this number, in E.164 format.
            cli: Only messages from this number or sender name.
            direction: Only messages you received (`INBOUND`) or sent (`OUTBOUND`).
            end_date: Only messages up to this time, RFC 3339.
            message_type: Only text messages (`SMS`) or only those with media (`MMS`).
            profile: Only messages of this messaging profile.
            start_date: Only messages from this time on, RFC 3339.
            status: Only messages with this outcome: `DELIVERED`, `RECEIVED`, without receipt
                (`DLR_…`), stopped at the carrier's gateway (`GW_…`) or `FAILED`. `"GW_TIMEOUT"`,
                `"DELIVERED"`, `"DLR_UNCONFIRMED"`, `"DLR_TIMEOUT"`, `"RECEIVED"`, `"GW_REJECT"` or
                `"FAILED"`.

        Returns:
            `MdrRecordList`: `data` and `meta`.

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
        """List detail records of mobile data sessions that match the conditions, page by page.

        `GET /reports/wdrs`

        Args:
            id: Only the data session with this identifier.
            end_date: Only sessions up to this time, RFC 3339.
            imsi: Only sessions of the SIM card with this IMSI.
            mcc: Only sessions in the country with this mobile country code, such as `310`.
            mnc: Only sessions in the network with this mobile network code.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `20`.
            phone_number: Only sessions of the SIM card with this number (MSISDN).
            sim_card_id: Only sessions of this SIM card, by its `id` from `sim_cards.list`.
            sim_group_id: Only sessions of SIM cards in this group, from `sim_card_groups.list`.
            sim_group_name: Only sessions of SIM cards in the group with this name.
            sort: Fields to order by; a `-` before the name means descending, as in
                `-created_at`.
            start_date: Only sessions from this time on, RFC 3339.

        Returns:
            A page of `WdrRecord` rows (`id`, `phone_number`, `cost`, `downlink_data`,
            `duration_seconds`, `imsi` and 9 more fields); iterating goes on through all pages.

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
