"""`client.fqdn_connections`."""

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
from telnyx_async.models.fqdn_connections import FqdnConnection

if TYPE_CHECKING:
    from telnyx_async.resources.fqdn_connections.fqdn_authentication import FqdnAuthentication

__all__ = ["FqdnConnections"]

_CREATE = Operation(
    "POST",
    "/fqdn_connections",
    Data[FqdnConnection],
    nested=lambda: {
        "inbound": models.InboundFqdnParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.OutboundFqdnParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/fqdn_connections/{id}", Data[FqdnConnection], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/fqdn_connections",
    FqdnConnection,
    nested=lambda: {"filter": models.ConnectionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/fqdn_connections/{id}", Data[FqdnConnection], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/fqdn_connections/{id}",
    Data[FqdnConnection],
    nested=lambda: {
        "inbound": models.InboundFqdnParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.OutboundFqdnParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)


class FqdnConnections(Resource):
    """SIP trunks to servers that are reached by host name.

    Sub-resources: `fqdn_authentication`.
    """

    @cached_property
    def fqdn_authentication(self) -> FqdnAuthentication:
        """Authentication of calls over an FQDN connection."""
        from telnyx_async.resources.fqdn_connections.fqdn_authentication import FqdnAuthentication

        return FqdnAuthentication(self._client)

    async def create(
        self,
        *,
        connection_name: str,
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
        inbound: models.InboundFqdnParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        microsoft_teams_sbc: bool | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.OutboundFqdnParam | Model | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FqdnConnection]:
        """Create a SIP trunk to servers by host name; add the names with `fqdns.create`.

        `POST /fqdn_connections`

        Args:
            connection_name: Name by which you will recognize the connection; add its host names
                with `fqdns.create`.
            active: Whether calls can pass; switch it off to block the connection without
                deleting it. Default `true`.
            anchorsite_override: Site that media passes through: `Latency` picks the nearest by
                round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago, IL"`,
                `"Ashburn, VA"`, `"San Jose, CA"`, `"Sydney, Australia"`, `"Amsterdam,
                Netherlands"`, `"London, UK"`, `"Toronto, Canada"` or one of 2 more; default
                `"Latency"`.
            android_push_credential_id: Push credential by which Android apps are woken for
                calls, from `mobile_push_credentials.create`.
            bridge_generate_comfort_noise_on_cn: Sends silence to the other leg while
                comfort-noise packets come from yours on hold; stored as a preference.
            call_cost_in_webhooks: Sends a `call.cost` webhook with the price after each call,
                if switched on. Default `false`.
            default_on_hold_comfort_noise_enabled: Sends faint noise while you hold a call;
                without it, your side must send something, or the media times out. Default `true`.
            dtmf_type: How keypad tones are sent to you: `RFC 2833` as RTP events, `Inband` as
                audio, `SIP INFO` as signaling; yours are understood in any form. Default `"RFC
                2833"`.
            encode_contact_header_enabled: Encodes the SIP Contact header, which helps where a
                NAT or an ALG in the router garbles it. Default `false`.
            encrypted_media: `SRTP` encrypts the audio, null does not; works only where
                signaling uses TLS. `"SRTP"`.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_primary_fqdn_id`, `default_routing_method`, `default_secondary_fqdn_id`,
                `default_tertiary_fqdn_id`, `dnis_number_format` and 10 more.
            ios_push_credential_id: Push credential by which iOS apps are woken for calls, from
                `mobile_push_credentials.create`.
            jitter_buffer: Buffer that evens out late packets: off unless enabled; larger values
                tolerate more jitter and add delay. Object with `enable_jitter_buffer`,
                `jitterbuffer_msec_max`, `jitterbuffer_msec_min`.
            microsoft_teams_sbc: Makes the connection one for Microsoft Teams Direct Routing; a
                name under `mstsbc.telnyx.tech` is created for it. Default `false`.
            noise_suppression: Audio from which noise is removed: `inbound`, `outbound`, `both`,
                or none (`disabled`).
            noise_suppression_details: Engine and strength of the noise suppression; kept, but
                without effect, while it is disabled. Object with `attenuation_limit`, `engine`.
            onnet_t38_passthrough_enabled: Lets two parties on Telnyx's network agree on T.38
                fax among themselves; otherwise each leg is handled by its own settings. Default
                `false`.
            outbound: How your outgoing calls are treated: profile, caller number, dialing
                rules, ringing and limits. Object with `ani_override`, `ani_override_type`,
                `call_parking_enabled`, `channel_limit`, `encrypted_media`,
                `generate_ringback_tone`, `instant_ringback_enabled`, `ip_authentication_method` and
                7 more.
            rtcp_settings: Quality reports of the media stream: port, interval, and whether they
                are kept. Object with `capture_enabled`, `port`, `report_frequency_secs`.
            tags: Labels of your choice, to group and find connections.
            transport_protocol: Transport of SIP signaling between your server and Telnyx; `TLS`
                is needed for `encrypted_media`. `"UDP"`, `"TCP"` or `"TLS"`; default `"UDP"`.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `FqdnConnection`, as `.data`: `id`, `connection_name`, `active`,
            `adjust_dtmf_timestamp`, `anchorsite_override`, `android_push_credential_id` and 36 more
            fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "connection_name": connection_name,
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
                "microsoft_teams_sbc": microsoft_teams_sbc,
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

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[FqdnConnection]:
        """Delete an FQDN connection for good.

        `DELETE /fqdn_connections/{id}`

        Args:
            id: Connection to delete, from `fqdn_connections.list`.

        Returns:
            `FqdnConnection`, as `.data`: `id`, `connection_name`, `active`,
            `adjust_dtmf_timestamp`, `anchorsite_override`, `android_push_credential_id` and 36 more
            fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
    ) -> AsyncPaginator[FqdnConnection]:
        """List FQDN connections, page by page.

        `GET /fqdn_connections`

        Args:
            filter: Limits the list; all conditions must hold. Object with `connection_name`,
                `fqdn`, `outbound_voice_profile_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.
            sort: Order of the list: a field name for ascending, with `-` in front for
                descending; newest first unless set. `"created_at"`, `"connection_name"` or
                `"active"`; default `"created_at"`.

        Returns:
            A page of `FqdnConnection` rows (`id`, `connection_name`, `active`,
            `adjust_dtmf_timestamp`, `anchorsite_override`, `android_push_credential_id` and 36 more
            fields); iterating goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[FqdnConnection]:
        """Retrieve an FQDN connection: its routing, media and webhook settings.

        `GET /fqdn_connections/{id}`

        Args:
            id: Connection to look up, from `fqdn_connections.list`.

        Returns:
            `FqdnConnection`, as `.data`: `id`, `connection_name`, `active`,
            `adjust_dtmf_timestamp`, `anchorsite_override`, `android_push_credential_id` and 36 more
            fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        inbound: models.InboundFqdnParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.OutboundFqdnParam | Model | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FqdnConnection]:
        """Change an FQDN connection's routing, media or webhook settings.

        `PATCH /fqdn_connections/{id}`

        Args:
            id: Connection to change, from `fqdn_connections.list`.
            active: Whether calls can pass; switch it off to block the connection without
                deleting it.
            anchorsite_override: Site that media passes through: `Latency` picks the nearest by
                round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago, IL"`,
                `"Ashburn, VA"`, `"San Jose, CA"`, `"Sydney, Australia"`, `"Amsterdam,
                Netherlands"`, `"London, UK"`, `"Toronto, Canada"` or one of 2 more; default
                `"Latency"`.
            android_push_credential_id: Push credential by which Android apps are woken for
                calls, from `mobile_push_credentials.create`.
            bridge_generate_comfort_noise_on_cn: Sends silence to the other leg while
                comfort-noise packets come from yours on hold; stored as a preference.
            call_cost_in_webhooks: Sends a `call.cost` webhook with the price after each call,
                if switched on. Default `false`.
            connection_name: Name by which you recognize the connection in lists and in the
                portal.
            conversation_persistence: Transcribes, stores and indexes the connection's calls.
            default_on_hold_comfort_noise_enabled: Sends faint noise while you hold a call;
                without it, your side must send something, or the media times out. Default `true`.
            dtmf_type: How keypad tones are sent to you: `RFC 2833` as RTP events, `Inband` as
                audio, `SIP INFO` as signaling; yours are understood in any form. Default `"RFC
                2833"`.
            encode_contact_header_enabled: Encodes the SIP Contact header, which helps where a
                NAT or an ALG in the router garbles it. Default `false`.
            encrypted_media: `SRTP` encrypts the audio, null does not; works only where
                signaling uses TLS. `"SRTP"`.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_primary_fqdn_id`, `default_routing_method`, `default_secondary_fqdn_id`,
                `default_tertiary_fqdn_id`, `dnis_number_format` and 10 more.
            ios_push_credential_id: Push credential by which iOS apps are woken for calls, from
                `mobile_push_credentials.create`.
            jitter_buffer: Buffer that evens out late packets: off unless enabled; larger values
                tolerate more jitter and add delay. Object with `enable_jitter_buffer`,
                `jitterbuffer_msec_max`, `jitterbuffer_msec_min`.
            noise_suppression: Audio from which noise is removed: `inbound`, `outbound`, `both`,
                or none (`disabled`).
            noise_suppression_details: Engine and strength of the noise suppression; kept, but
                without effect, while it is disabled. Object with `attenuation_limit`, `engine`.
            onnet_t38_passthrough_enabled: Lets two parties on Telnyx's network agree on T.38
                fax among themselves; otherwise each leg is handled by its own settings. Default
                `false`.
            outbound: How your outgoing calls are treated: profile, caller number, dialing
                rules, ringing and limits. Object with `ani_override`, `ani_override_type`,
                `call_parking_enabled`, `channel_limit`, `encrypted_media`,
                `generate_ringback_tone`, `instant_ringback_enabled`, `ip_authentication_method` and
                7 more.
            rtcp_settings: Quality reports of the media stream: port, interval, and whether they
                are kept. Object with `capture_enabled`, `port`, `report_frequency_secs`.
            tags: Labels of your choice, to group and find connections.
            transport_protocol: Transport of SIP signaling between your server and Telnyx; `TLS`
                is needed for `encrypted_media`. `"UDP"`, `"TCP"` or `"TLS"`; default `"UDP"`.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `FqdnConnection`, as `.data`: `id`, `connection_name`, `active`,
            `adjust_dtmf_timestamp`, `anchorsite_override`, `android_push_credential_id` and 36 more
            fields.

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
