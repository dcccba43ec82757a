"""`client.outbound_voice_profiles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.outbound_voice_profiles import OutboundVoiceProfile

__all__ = ["OutboundVoiceProfiles"]

_CREATE = Operation(
    "POST",
    "/outbound_voice_profiles",
    Data[OutboundVoiceProfile],
    nested=lambda: {
        "call_recording": models.OutboundCallRecordingParam,
        "calling_window": models.OutboundVoiceProfileCallingWindowParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/outbound_voice_profiles",
    OutboundVoiceProfile,
    nested=lambda: {"filter": models.OutboundVoiceProfileFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/outbound_voice_profiles/{id}",
    Data[OutboundVoiceProfile],
    nested=lambda: {
        "call_recording": models.OutboundCallRecordingParam,
        "calling_window": models.OutboundVoiceProfileCallingWindowParam,
    },
    body=BodyKind.JSON,
)


class OutboundVoiceProfiles(Resource):
    """Outbound voice profiles."""

    async def create(
        self,
        *,
        name: str,
        billing_group_id: str | None | Unset = UNSET,
        call_recording: models.OutboundCallRecordingParam | Model | Unset = UNSET,
        calling_window: models.OutboundVoiceProfileCallingWindowParam | Model | Unset = UNSET,
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
        """Create an outbound voice profile.

        `POST /outbound_voice_profiles`

        Args:
            name: String, at least 3 characters.
            billing_group_id: UUID or null.
            call_recording: Object with `call_recording_caller_phone_numbers`,
                `call_recording_channels`, `call_recording_format`, `call_recording_type`.
            calling_window: Object with `calls_per_cld`, `end_time`, `start_time`.
            concurrent_call_limit: Integer or null.
            daily_spend_limit: String.
            daily_spend_limit_enabled: True or false; false by default.
            enabled: True or false; true by default.
            max_destination_rate: Number.
            service_plan: `"global"`; `"global"` by default.
            tags: List of strings.
            traffic_type: `"conversational"`; `"conversational"` by default.
            usage_payment_method: `"rate-deck"`; `"rate-deck"` by default.
            whitelisted_destinations: List of strings.

        Returns:
            `OutboundVoiceProfile`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
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
        """Delete an outbound voice profile.

        `DELETE /outbound_voice_profiles/{id}`

        Args:
            id: String.

        Returns:
            `OutboundVoiceProfile`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.OutboundVoiceProfileFilter | Unset = UNSET,
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
        """List outbound voice profiles.

        `GET /outbound_voice_profiles`

        Args:
            filter: Object with `name`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"enabled"`, `"-enabled"`, `"created_at"`, `"-created_at"`, `"name"`,
                `"-name"`, `"service_plan"`, `"-service_plan"` or one of 4 more; `"-created_at"` by
                default.

        Returns:
            Pages of `OutboundVoiceProfile`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
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
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OutboundVoiceProfile]:
        """Retrieve an outbound voice profile.

        `GET /outbound_voice_profiles/{id}`

        Args:
            id: String.

        Returns:
            `OutboundVoiceProfile`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str,
        billing_group_id: str | None | Unset = UNSET,
        call_recording: models.OutboundCallRecordingParam | Model | Unset = UNSET,
        calling_window: models.OutboundVoiceProfileCallingWindowParam | Model | Unset = UNSET,
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
        """Update an outbound voice profile.

        `PATCH /outbound_voice_profiles/{id}`

        Args:
            id: String.
            name: String, at least 3 characters.
            billing_group_id: UUID or null.
            call_recording: Object with `call_recording_caller_phone_numbers`,
                `call_recording_channels`, `call_recording_format`, `call_recording_type`.
            calling_window: Object with `calls_per_cld`, `end_time`, `start_time`.
            concurrent_call_limit: Integer or null.
            daily_spend_limit: String.
            daily_spend_limit_enabled: True or false; false by default.
            enabled: True or false; true by default.
            max_destination_rate: Number.
            service_plan: `"global"`; `"global"` by default.
            tags: List of strings.
            traffic_type: `"conversational"`; `"conversational"` by default.
            usage_payment_method: `"rate-deck"`; `"rate-deck"` by default.
            whitelisted_destinations: List of strings.

        Returns:
            `OutboundVoiceProfile`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
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
