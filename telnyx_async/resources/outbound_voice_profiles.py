"""`client.outbound_voice_profiles`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.outbound_voice_profiles import OutboundVoiceProfile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.outbound_voice_profiles import (
        OutboundCallRecordingParam,
        OutboundVoiceProfileCreateParamsCallingWindow,
    )
    from telnyx_async.models.params.shared import NameContainsFilter

__all__ = ["OutboundVoiceProfiles"]

_CREATE = Operation(
    "POST", "/outbound_voice_profiles", Data[OutboundVoiceProfile], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/outbound_voice_profiles",
    OutboundVoiceProfile,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], body=BodyKind.JSON
)


class OutboundVoiceProfiles(Resource):
    """Methods."""

    async def create(
        self,
        *,
        name: str,
        billing_group_id: str | None | Unset = UNSET,
        call_recording: OutboundCallRecordingParam | Model | Unset = UNSET,
        calling_window: OutboundVoiceProfileCreateParamsCallingWindow | Model | Unset = UNSET,
        concurrent_call_limit: int | None | Unset = UNSET,
        daily_spend_limit: str | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        max_destination_rate: float | Unset = UNSET,
        service_plan: Literal["global"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        traffic_type: Literal["conversational"] | Unset = UNSET,
        usage_payment_method: Literal["rate-deck"] | Unset = UNSET,
        whitelisted_destinations: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundVoiceProfile]:
        """`POST /outbound_voice_profiles`"""
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "billing_group_id": billing_group_id,
                "call_recording": call_recording,
                "calling_window": calling_window,
                "concurrent_call_limit": concurrent_call_limit,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "enabled": enabled,
                "max_destination_rate": max_destination_rate,
                "service_plan": service_plan,
                "tags": tags,
                "traffic_type": traffic_type,
                "usage_payment_method": usage_payment_method,
                "whitelisted_destinations": whitelisted_destinations,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OutboundVoiceProfile]:
        """`DELETE /outbound_voice_profiles/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: NameContainsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal[
            "enabled",
            "-enabled",
            "created_at",
            "-created_at",
            "name",
            "-name",
            "service_plan",
            "-service_plan",
            "traffic_type",
            "-traffic_type",
            "usage_payment_method",
            "-usage_payment_method",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OutboundVoiceProfile]:
        """`GET /outbound_voice_profiles`"""
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
    ) -> Data[OutboundVoiceProfile]:
        """`GET /outbound_voice_profiles/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str,
        billing_group_id: str | None | Unset = UNSET,
        call_recording: OutboundCallRecordingParam | Model | Unset = UNSET,
        calling_window: OutboundVoiceProfileCreateParamsCallingWindow | Model | Unset = UNSET,
        concurrent_call_limit: int | None | Unset = UNSET,
        daily_spend_limit: str | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        max_destination_rate: float | Unset = UNSET,
        service_plan: Literal["global"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        traffic_type: Literal["conversational"] | Unset = UNSET,
        usage_payment_method: Literal["rate-deck"] | Unset = UNSET,
        whitelisted_destinations: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundVoiceProfile]:
        """`PATCH /outbound_voice_profiles/{id}`"""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "billing_group_id": billing_group_id,
                "call_recording": call_recording,
                "calling_window": calling_window,
                "concurrent_call_limit": concurrent_call_limit,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "enabled": enabled,
                "max_destination_rate": max_destination_rate,
                "service_plan": service_plan,
                "tags": tags,
                "traffic_type": traffic_type,
                "usage_payment_method": usage_payment_method,
                "whitelisted_destinations": whitelisted_destinations,
            },
            options=options,
        )
