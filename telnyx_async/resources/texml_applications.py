"""`client.texml_applications`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.texml_applications import TexmlApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.shared import (
        CallControlApplicationInboundParam,
        OutboundChannelsParam,
    )
    from telnyx_async.models.params.texml_applications import TexmlApplicationListParamsFilter

__all__ = ["TexmlApplications"]

_CREATE = Operation("POST", "/texml_applications", Data[TexmlApplication], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/texml_applications/{id}", Data[TexmlApplication], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/texml_applications",
    TexmlApplication,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/texml_applications/{id}", Data[TexmlApplication], replay=Replay.SAFE)
_UPDATE = Operation("PATCH", "/texml_applications/{id}", Data[TexmlApplication], body=BodyKind.JSON)


class TexmlApplications(Resource):
    """Methods."""

    async def create(
        self,
        *,
        friendly_name: str,
        voice_url: str,
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
        call_cost_in_webhooks: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        first_command_timeout: bool | Unset = UNSET,
        first_command_timeout_secs: int | Unset = UNSET,
        inbound: CallControlApplicationInboundParam | Model | Unset = UNSET,
        outbound: OutboundChannelsParam | Model | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["get", "post"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        voice_fallback_url: str | Unset = UNSET,
        voice_method: Literal["get", "post"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TexmlApplication]:
        """`POST /texml_applications`"""
        return await self._call(
            _CREATE,
            body={
                "friendly_name": friendly_name,
                "voice_url": voice_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "dtmf_type": dtmf_type,
                "first_command_timeout": first_command_timeout,
                "first_command_timeout_secs": first_command_timeout_secs,
                "inbound": inbound,
                "outbound": outbound,
                "status_callback": status_callback,
                "status_callback_method": status_callback_method,
                "tags": tags,
                "voice_fallback_url": voice_fallback_url,
                "voice_method": voice_method,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[TexmlApplication]:
        """`DELETE /texml_applications/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: TexmlApplicationListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "friendly_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TexmlApplication]:
        """`GET /texml_applications`"""
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[TexmlApplication]:
        """`GET /texml_applications/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        friendly_name: str,
        voice_url: str,
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
        call_cost_in_webhooks: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        first_command_timeout: bool | Unset = UNSET,
        first_command_timeout_secs: int | Unset = UNSET,
        inbound: CallControlApplicationInboundParam | Model | Unset = UNSET,
        outbound: OutboundChannelsParam | Model | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["get", "post"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        voice_fallback_url: str | Unset = UNSET,
        voice_method: Literal["get", "post"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TexmlApplication]:
        """`PATCH /texml_applications/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "friendly_name": friendly_name,
                "voice_url": voice_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "dtmf_type": dtmf_type,
                "first_command_timeout": first_command_timeout,
                "first_command_timeout_secs": first_command_timeout_secs,
                "inbound": inbound,
                "outbound": outbound,
                "status_callback": status_callback,
                "status_callback_method": status_callback_method,
                "tags": tags,
                "voice_fallback_url": voice_fallback_url,
                "voice_method": voice_method,
            },
            options=options,
        )
