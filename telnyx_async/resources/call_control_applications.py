"""`client.call_control_applications`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.call_control_applications import CallControlApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.shared import (
        CallControlApplicationInboundParam,
        CallEventFilter,
        OutboundChannelsParam,
    )

__all__ = ["CallControlApplications"]

_CREATE = Operation(
    "POST", "/call_control_applications", Data[CallControlApplication], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/call_control_applications/{id}", Data[CallControlApplication], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/call_control_applications",
    CallControlApplication,
    replay=Replay.SAFE,
    names={"filter": {"outbound_outbound_voice_profile_id": "outbound.outbound_voice_profile_id"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/call_control_applications/{id}", Data[CallControlApplication], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/call_control_applications/{id}", Data[CallControlApplication], body=BodyKind.JSON
)


class CallControlApplications(Resource):
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
            "London, UK",
            "Chennai, IN",
            "Amsterdam, Netherlands",
            "Toronto, Canada",
            "Sydney, Australia",
        ]
        | Unset = UNSET,
        call_cost_in_webhooks: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        first_command_timeout: bool | Unset = UNSET,
        first_command_timeout_secs: int | Unset = UNSET,
        inbound: CallControlApplicationInboundParam | Model | Unset = UNSET,
        outbound: OutboundChannelsParam | Model | Unset = UNSET,
        redact_dtmf_debug_logging: bool | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallControlApplication]:
        """`POST /call_control_applications`"""
        return await self._call(
            _CREATE,
            body={
                "application_name": application_name,
                "webhook_event_url": webhook_event_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "dtmf_type": dtmf_type,
                "first_command_timeout": first_command_timeout,
                "first_command_timeout_secs": first_command_timeout_secs,
                "inbound": inbound,
                "outbound": outbound,
                "redact_dtmf_debug_logging": redact_dtmf_debug_logging,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CallControlApplication]:
        """`DELETE /call_control_applications/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: CallEventFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "connection_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallControlApplication]:
        """`GET /call_control_applications`"""
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
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CallControlApplication]:
        """`GET /call_control_applications/{id}`"""
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
            "London, UK",
            "Chennai, IN",
            "Amsterdam, Netherlands",
            "Toronto, Canada",
            "Sydney, Australia",
        ]
        | Unset = UNSET,
        call_cost_in_webhooks: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        first_command_timeout: bool | Unset = UNSET,
        first_command_timeout_secs: int | Unset = UNSET,
        inbound: CallControlApplicationInboundParam | Model | Unset = UNSET,
        outbound: OutboundChannelsParam | Model | Unset = UNSET,
        redact_dtmf_debug_logging: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallControlApplication]:
        """`PATCH /call_control_applications/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "application_name": application_name,
                "webhook_event_url": webhook_event_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "dtmf_type": dtmf_type,
                "first_command_timeout": first_command_timeout,
                "first_command_timeout_secs": first_command_timeout_secs,
                "inbound": inbound,
                "outbound": outbound,
                "redact_dtmf_debug_logging": redact_dtmf_debug_logging,
                "tags": tags,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
