"""`client.fax_applications`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.fax_applications import FaxApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.fax_applications import (
        FaxApplicationCreateParamsInbound,
        FaxApplicationListParamsFilter,
    )
    from telnyx_async.models.params.shared import OutboundChannelsParam

__all__ = ["FaxApplications"]

_CREATE = Operation("POST", "/fax_applications", Data[FaxApplication], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/fax_applications/{id}", Data[FaxApplication], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/fax_applications",
    FaxApplication,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/fax_applications/{id}", Data[FaxApplication], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/fax_applications/{id}", Data[FaxApplication], body=BodyKind.JSON)


class FaxApplications(Resource):
    """Methods."""

    async def create(
        self,
        *,
        application_name: str,
        webhook_event_url: str,
        active: bool | Unset = UNSET,
        anchorsite_override: Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | Unset = UNSET,
        inbound: FaxApplicationCreateParamsInbound | Model | Unset = UNSET,
        outbound: OutboundChannelsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FaxApplication]:
        """`POST /fax_applications`"""
        return await self._call(
            _CREATE,
            body={
                "application_name": application_name,
                "webhook_event_url": webhook_event_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "inbound": inbound,
                "outbound": outbound,
                "tags": tags,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[FaxApplication]:
        """`DELETE /fax_applications/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: FaxApplicationListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "application_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FaxApplication]:
        """`GET /fax_applications`"""
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[FaxApplication]:
        """`GET /fax_applications/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        application_name: str,
        webhook_event_url: str,
        active: bool | Unset = UNSET,
        anchorsite_override: Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | Unset = UNSET,
        fax_email_recipient: str | None | Unset = UNSET,
        inbound: FaxApplicationCreateParamsInbound | Model | Unset = UNSET,
        outbound: OutboundChannelsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FaxApplication]:
        """`PATCH /fax_applications/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "application_name": application_name,
                "webhook_event_url": webhook_event_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "fax_email_recipient": fax_email_recipient,
                "inbound": inbound,
                "outbound": outbound,
                "tags": tags,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
