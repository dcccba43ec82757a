"""`client.credential_connections`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.credential_connections import CredentialConnection

if TYPE_CHECKING:
    from telnyx_async.resources.credential_connections.actions import Actions

__all__ = ["CredentialConnections"]

_CREATE = Operation(
    "POST",
    "/credential_connections",
    Data[CredentialConnection],
    nested=lambda: {
        "inbound": models.CredentialInboundParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.CredentialOutboundParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/credential_connections/{id}", Data[CredentialConnection], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/credential_connections",
    CredentialConnection,
    nested=lambda: {"filter": models.ConnectionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/credential_connections/{id}", Data[CredentialConnection], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/credential_connections/{id}",
    Data[CredentialConnection],
    nested=lambda: {
        "inbound": models.CredentialInboundParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.CredentialOutboundParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)


class CredentialConnections(Resource):
    """Credential connections."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.credential_connections.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        connection_name: str,
        password: str,
        user_name: str,
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
        android_push_credential_id: str | None | Unset = UNSET,
        bridge_generate_comfort_noise_on_cn: bool | Unset = UNSET,
        call_cost_in_webhooks: bool | Unset = UNSET,
        default_on_hold_comfort_noise_enabled: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        encode_contact_header_enabled: bool | Unset = UNSET,
        encrypted_media: Literal["SRTP"] | None | Unset = UNSET,
        inbound: models.CredentialInboundParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.CredentialOutboundParam | Model | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_api_version: Literal["1", "2", "texml"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CredentialConnection]:
        """Create a credential connection.

        `POST /credential_connections`

        Args:
            connection_name: String.
            password: String.
            user_name: String.
            active: True or false.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            android_push_credential_id: String or null.
            bridge_generate_comfort_noise_on_cn: True or false.
            call_cost_in_webhooks: True or false; false by default.
            default_on_hold_comfort_noise_enabled: True or false; false by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            encode_contact_header_enabled: True or false; false by default.
            encrypted_media: `"SRTP"` or null.
            inbound: Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 5 more.
            ios_push_credential_id: String or null.
            jitter_buffer: Object with `enable_jitter_buffer`, `jitterbuffer_msec_max`,
                `jitterbuffer_msec_min`.
            noise_suppression: `"inbound"`, `"outbound"`, `"both"` or `"disabled"`.
            noise_suppression_details: Object with `attenuation_limit`, `engine`.
            onnet_t38_passthrough_enabled: True or false; false by default.
            outbound: Object with `ani_override`, `ani_override_type`, `call_parking_enabled`,
                `channel_limit`, `generate_ringback_tone`, `instant_ringback_enabled`,
                `localization`, `outbound_voice_profile_id` and 1 more.
            rtcp_settings: Object with `capture_enabled`, `port`, `report_frequency_secs`.
            sip_uri_calling_preference: `"disabled"`, `"unrestricted"` or `"internal"`.
            tags: List of strings.
            webhook_api_version: `"1"`, `"2"` or `"texml"`; `"1"` by default.
            webhook_event_failover_url: URL or null.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `CredentialConnection`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "connection_name": connection_name,
                "password": password,
                "user_name": user_name,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "android_push_credential_id": android_push_credential_id,
                "bridge_generate_comfort_noise_on_cn": bridge_generate_comfort_noise_on_cn,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "default_on_hold_comfort_noise_enabled": default_on_hold_comfort_noise_enabled,
                "dtmf_type": dtmf_type,
                "encode_contact_header_enabled": encode_contact_header_enabled,
                "encrypted_media": encrypted_media,
                "inbound": inbound,
                "ios_push_credential_id": ios_push_credential_id,
                "jitter_buffer": jitter_buffer,
                "noise_suppression": noise_suppression,
                "noise_suppression_details": noise_suppression_details,
                "onnet_t38_passthrough_enabled": onnet_t38_passthrough_enabled,
                "outbound": outbound,
                "rtcp_settings": rtcp_settings,
                "sip_uri_calling_preference": sip_uri_calling_preference,
                "tags": tags,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[CredentialConnection]:
        """Delete a credential connection.

        `DELETE /credential_connections/{id}`

        Args:
            id: String.

        Returns:
            `CredentialConnection`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.ConnectionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "connection_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CredentialConnection]:
        """List credential connections.

        `GET /credential_connections`

        Args:
            filter: Object with `connection_name`, `fqdn`, `outbound_voice_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.
            sort: `"created_at"`, `"connection_name"` or `"active"`; `"created_at"` by default.

        Returns:
            Pages of `CredentialConnection`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403) for
            an error status; `APIConnectionError` without a response.
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
    ) -> Data[CredentialConnection]:
        """Retrieve a credential connection.

        `GET /credential_connections/{id}`

        Args:
            id: String.

        Returns:
            `CredentialConnection`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
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
        android_push_credential_id: str | None | Unset = UNSET,
        bridge_generate_comfort_noise_on_cn: bool | Unset = UNSET,
        call_cost_in_webhooks: bool | Unset = UNSET,
        connection_name: str | Unset = UNSET,
        conversation_persistence: bool | Unset = UNSET,
        default_on_hold_comfort_noise_enabled: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        encode_contact_header_enabled: bool | Unset = UNSET,
        encrypted_media: Literal["SRTP"] | None | Unset = UNSET,
        inbound: models.CredentialInboundParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.CredentialOutboundParam | Model | Unset = UNSET,
        password: str | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        user_name: str | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CredentialConnection]:
        """Update a credential connection.

        `PATCH /credential_connections/{id}`

        Args:
            id: String.
            active: True or false.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            android_push_credential_id: String or null.
            bridge_generate_comfort_noise_on_cn: True or false.
            call_cost_in_webhooks: True or false; false by default.
            connection_name: String.
            conversation_persistence: True or false.
            default_on_hold_comfort_noise_enabled: True or false; false by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            encode_contact_header_enabled: True or false; false by default.
            encrypted_media: `"SRTP"` or null.
            inbound: Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 5 more.
            ios_push_credential_id: String or null.
            jitter_buffer: Object with `enable_jitter_buffer`, `jitterbuffer_msec_max`,
                `jitterbuffer_msec_min`.
            noise_suppression: `"inbound"`, `"outbound"`, `"both"` or `"disabled"`.
            noise_suppression_details: Object with `attenuation_limit`, `engine`.
            onnet_t38_passthrough_enabled: True or false; false by default.
            outbound: Object with `ani_override`, `ani_override_type`, `call_parking_enabled`,
                `channel_limit`, `generate_ringback_tone`, `instant_ringback_enabled`,
                `localization`, `outbound_voice_profile_id` and 1 more.
            password: String.
            rtcp_settings: Object with `capture_enabled`, `port`, `report_frequency_secs`.
            sip_uri_calling_preference: `"disabled"`, `"unrestricted"` or `"internal"`.
            tags: List of strings.
            user_name: String.
            webhook_api_version: `"1"` or `"2"`; `"1"` by default.
            webhook_event_failover_url: URL or null.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `CredentialConnection`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "active": active,
                "anchorsite_override": anchorsite_override,
                "android_push_credential_id": android_push_credential_id,
                "bridge_generate_comfort_noise_on_cn": bridge_generate_comfort_noise_on_cn,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "connection_name": connection_name,
                "conversation_persistence": conversation_persistence,
                "default_on_hold_comfort_noise_enabled": default_on_hold_comfort_noise_enabled,
                "dtmf_type": dtmf_type,
                "encode_contact_header_enabled": encode_contact_header_enabled,
                "encrypted_media": encrypted_media,
                "inbound": inbound,
                "ios_push_credential_id": ios_push_credential_id,
                "jitter_buffer": jitter_buffer,
                "noise_suppression": noise_suppression,
                "noise_suppression_details": noise_suppression_details,
                "onnet_t38_passthrough_enabled": onnet_t38_passthrough_enabled,
                "outbound": outbound,
                "password": password,
                "rtcp_settings": rtcp_settings,
                "sip_uri_calling_preference": sip_uri_calling_preference,
                "tags": tags,
                "user_name": user_name,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
