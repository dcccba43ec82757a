"""`client.ip_connections`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.ip_connections import IPConnection

__all__ = ["IpConnections"]

_CREATE = Operation(
    "POST",
    "/ip_connections",
    Data[IPConnection],
    nested=lambda: {
        "inbound": models.IPConnectionInboundParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.OutboundIPParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/ip_connections/{id}", Data[IPConnection], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/ip_connections",
    IPConnection,
    nested=lambda: {"filter": models.ConnectionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ip_connections/{id}", Data[IPConnection], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/ip_connections/{id}",
    Data[IPConnection],
    nested=lambda: {
        "inbound": models.InboundIPParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.OutboundIPParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)


class IpConnections(Resource):
    """IP connections."""

    async def create(
        self,
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
        default_on_hold_comfort_noise_enabled: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        encode_contact_header_enabled: bool | Unset = UNSET,
        encrypted_media: Literal["SRTP"] | None | Unset = UNSET,
        inbound: models.IPConnectionInboundParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.OutboundIPParam | Model | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IPConnection]:
        """Create an IP connection.

        `POST /ip_connections`

        Args:
            active: True or false.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            android_push_credential_id: String or null.
            bridge_generate_comfort_noise_on_cn: True or false.
            call_cost_in_webhooks: True or false; false by default.
            connection_name: String.
            default_on_hold_comfort_noise_enabled: True or false; true by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            encode_contact_header_enabled: True or false; false by default.
            encrypted_media: `"SRTP"` or null.
            inbound: Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 7 more.
            ios_push_credential_id: String or null.
            jitter_buffer: Object with `enable_jitter_buffer`, `jitterbuffer_msec_max`,
                `jitterbuffer_msec_min`.
            noise_suppression: `"inbound"`, `"outbound"`, `"both"` or `"disabled"`.
            noise_suppression_details: Object with `attenuation_limit`, `engine`.
            onnet_t38_passthrough_enabled: True or false; false by default.
            outbound: Object with `ani_override`, `ani_override_type`, `call_parking_enabled`,
                `channel_limit`, `generate_ringback_tone`, `instant_ringback_enabled`,
                `ip_authentication_method`, `ip_authentication_token` and 4 more.
            rtcp_settings: Object with `capture_enabled`, `port`, `report_frequency_secs`.
            tags: List of strings.
            transport_protocol: `"UDP"`, `"TCP"` or `"TLS"`; `"UDP"` by default.
            webhook_api_version: `"1"` or `"2"`; `"1"` by default.
            webhook_event_failover_url: URL or null.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `IPConnection`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "active": active,
                "anchorsite_override": anchorsite_override,
                "android_push_credential_id": android_push_credential_id,
                "bridge_generate_comfort_noise_on_cn": bridge_generate_comfort_noise_on_cn,
                "call_cost_in_webhooks": call_cost_in_webhooks,
                "connection_name": connection_name,
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
                "tags": tags,
                "transport_protocol": transport_protocol,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[IPConnection]:
        """Delete an IP connection.

        `DELETE /ip_connections/{id}`

        Args:
            id: String.

        Returns:
            `IPConnection`, as `.data`.

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
    ) -> AsyncPaginator[IPConnection]:
        """List IP connections.

        `GET /ip_connections`

        Args:
            filter: Object with `connection_name`, `fqdn`, `outbound_voice_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.
            sort: `"created_at"`, `"connection_name"` or `"active"`; `"created_at"` by default.

        Returns:
            Pages of `IPConnection`: await the first one, or iterate over all rows.

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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[IPConnection]:
        """Retrieve an IP connection.

        `GET /ip_connections/{id}`

        Args:
            id: String.

        Returns:
            `IPConnection`, as `.data`.

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
        inbound: models.InboundIPParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.OutboundIPParam | Model | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IPConnection]:
        """Update an IP connection.

        `PATCH /ip_connections/{id}`

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
            default_on_hold_comfort_noise_enabled: True or false; true by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            encode_contact_header_enabled: True or false; false by default.
            encrypted_media: `"SRTP"` or null.
            inbound: Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_primary_ip_id`, `default_routing_method`, `default_secondary_ip_id`,
                `default_tertiary_ip_id`, `dnis_number_format` and 10 more.
            ios_push_credential_id: String or null.
            jitter_buffer: Object with `enable_jitter_buffer`, `jitterbuffer_msec_max`,
                `jitterbuffer_msec_min`.
            noise_suppression: `"inbound"`, `"outbound"`, `"both"` or `"disabled"`.
            noise_suppression_details: Object with `attenuation_limit`, `engine`.
            onnet_t38_passthrough_enabled: True or false; false by default.
            outbound: Object with `ani_override`, `ani_override_type`, `call_parking_enabled`,
                `channel_limit`, `generate_ringback_tone`, `instant_ringback_enabled`,
                `ip_authentication_method`, `ip_authentication_token` and 4 more.
            rtcp_settings: Object with `capture_enabled`, `port`, `report_frequency_secs`.
            tags: List of strings.
            transport_protocol: `"UDP"`, `"TCP"` or `"TLS"`; `"UDP"` by default.
            webhook_api_version: `"1"` or `"2"`; `"1"` by default.
            webhook_event_failover_url: URL or null.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `IPConnection`, as `.data`.

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
                "rtcp_settings": rtcp_settings,
                "tags": tags,
                "transport_protocol": transport_protocol,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
