"""`client.uac_connections`."""

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
from telnyx_async.models.uac_connections import UacConnection

if TYPE_CHECKING:
    from telnyx_async.resources.uac_connections.actions import Actions

__all__ = ["UacConnections"]

_CREATE = Operation(
    "POST",
    "/uac_connections",
    Data[UacConnection],
    nested=lambda: {
        "external_uac_settings": models.UacExternalSettingsParam,
        "inbound": models.UacInboundParam,
        "internal_uac_settings": models.UacInternalSettingsParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.UacOutboundParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/uac_connections/{id}", Data[UacConnection], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/uac_connections",
    UacConnection,
    nested=lambda: {"filter": models.ConnectionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/uac_connections/{id}", Data[UacConnection], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/uac_connections/{id}",
    Data[UacConnection],
    nested=lambda: {
        "external_uac_settings": models.UacExternalSettingsParam,
        "inbound": models.UacInboundParam,
        "internal_uac_settings": models.UacInternalSettingsParam,
        "jitter_buffer": models.ConnectionJitterBufferParam,
        "noise_suppression_details": models.ConnectionNoiseSuppressionDetailsParam,
        "outbound": models.UacOutboundParam,
        "rtcp_settings": models.ConnectionRtcpSettingsParam,
    },
    body=BodyKind.JSON,
)


class UacConnections(Resource):
    """Connections by which Telnyx registers at your PBX, rather than your PBX at Telnyx.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check of whether Telnyx is registered at your PBX."""
        from telnyx_async.resources.uac_connections.actions import Actions

        return Actions(self._client)

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
        external_uac_settings: models.UacExternalSettingsParam | Model | Unset = UNSET,
        inbound: models.UacInboundParam | Model | Unset = UNSET,
        internal_uac_settings: models.UacInternalSettingsParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.UacOutboundParam | Model | Unset = UNSET,
        password: str | Unset = UNSET,
        rtcp_settings: models.ConnectionRtcpSettingsParam | Model | Unset = UNSET,
        sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        user_name: str | Unset = UNSET,
        webhook_api_version: Literal["1", "2", "texml"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[UacConnection]:
        """Create a connection by which Telnyx registers at your PBX.

        `POST /uac_connections`

        The other way round than usual: Telnyx signs in at your PBX, for one that cannot register at
        a provider itself.

        Args:
            connection_name: Name by which you will recognize the connection in lists and in the
                portal.
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
            default_on_hold_comfort_noise_enabled: Sends faint noise while you hold a call;
                without it, your side must send something, or the media times out. Default `false`.
            dtmf_type: How keypad tones are sent to you: `RFC 2833` as RTP events, `Inband` as
                audio, `SIP INFO` as signaling; yours are understood in any form. Default `"RFC
                2833"`.
            encode_contact_header_enabled: Encodes the SIP Contact header, which helps where a
                NAT or an ALG in the router garbles it. Default `false`.
            encrypted_media: `SRTP` encrypts the audio, null does not; works only where
                signaling uses TLS. `"SRTP"`.
            external_uac_settings: Your PBX's side: address, user and password with which Telnyx
                registers at it. Object with `auth_username`, `expiration_sec`, `from_user`,
                `outbound_proxy`, `password`, `proxy`, `transport`, `user_agent` and 1 more.
            inbound: How calls from your PBX are treated; the SIP subdomain is made by Telnyx
                and cannot be set. Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 6 more.
            internal_uac_settings: Telnyx's side: where calls from your PBX are sent. Object
                with `destination_uri`.
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
                `call_parking_enabled`, `channel_limit`, `generate_ringback_tone`,
                `instant_ringback_enabled`, `localization`, `outbound_voice_profile_id` and 1 more.
            password: Password of the connection on Telnyx, 8 to 128 characters; your PBX's own
                goes into `external_uac_settings`.
            rtcp_settings: Quality reports of the media stream: port, interval, and whether they
                are kept. Object with `capture_enabled`, `port`, `report_frequency_secs`.
            sip_uri_calling_preference: Who may call you by the SIP URI with your username:
                anybody (`unrestricted`), your own connections (`internal`) or nobody. `"disabled"`,
                `"unrestricted"` or `"internal"`.
            tags: Labels of your choice, to group and find connections.
            user_name: Username of the connection on Telnyx: 4 to 32 letters and digits, a
                letter among the first five.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `UacConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `authentication`, `bridge_generate_comfort_noise_on_cn`
            and 32 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
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
                "external_uac_settings": external_uac_settings,
                "inbound": inbound,
                "internal_uac_settings": internal_uac_settings,
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

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[UacConnection]:
        """Delete a UAC connection for good.

        `DELETE /uac_connections/{id}`

        Args:
            id: Connection to delete, from `uac_connections.list`; Telnyx then leaves your PBX.

        Returns:
            `UacConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `authentication`, `bridge_generate_comfort_noise_on_cn`
            and 32 more fields.

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
    ) -> AsyncPaginator[UacConnection]:
        """List UAC connections, page by page.

        `GET /uac_connections`

        With a UAC connection Telnyx registers at your PBX, not the PBX at Telnyx.

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
            A page of `UacConnection` rows (`id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `authentication`, `bridge_generate_comfort_noise_on_cn`
            and 32 more fields); iterating goes on through all pages.

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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[UacConnection]:
        """Retrieve a UAC connection: its PBX login, routing and registration state.

        `GET /uac_connections/{id}`

        Args:
            id: Connection to look up, from `uac_connections.list`.

        Returns:
            `UacConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `authentication`, `bridge_generate_comfort_noise_on_cn`
            and 32 more fields.

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
        default_on_hold_comfort_noise_enabled: bool | Unset = UNSET,
        dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | Unset = UNSET,
        encode_contact_header_enabled: bool | Unset = UNSET,
        encrypted_media: Literal["SRTP"] | None | Unset = UNSET,
        external_uac_settings: models.UacExternalSettingsParam | Model | Unset = UNSET,
        inbound: models.UacInboundParam | Model | Unset = UNSET,
        internal_uac_settings: models.UacInternalSettingsParam | Model | Unset = UNSET,
        ios_push_credential_id: str | None | Unset = UNSET,
        jitter_buffer: models.ConnectionJitterBufferParam | Model | Unset = UNSET,
        noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | Unset = UNSET,
        noise_suppression_details: models.ConnectionNoiseSuppressionDetailsParam
        | Model
        | Unset = UNSET,
        onnet_t38_passthrough_enabled: bool | Unset = UNSET,
        outbound: models.UacOutboundParam | Model | Unset = UNSET,
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
    ) -> Data[UacConnection]:
        """Change a UAC connection's PBX login, routing or webhook settings.

        `PATCH /uac_connections/{id}`

        Args:
            id: Connection to change, from `uac_connections.list`.
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
            default_on_hold_comfort_noise_enabled: Sends faint noise while you hold a call;
                without it, your side must send something, or the media times out. Default `false`.
            dtmf_type: How keypad tones are sent to you: `RFC 2833` as RTP events, `Inband` as
                audio, `SIP INFO` as signaling; yours are understood in any form. Default `"RFC
                2833"`.
            encode_contact_header_enabled: Encodes the SIP Contact header, which helps where a
                NAT or an ALG in the router garbles it. Default `false`.
            encrypted_media: `SRTP` encrypts the audio, null does not; works only where
                signaling uses TLS. `"SRTP"`.
            external_uac_settings: Your PBX's side: address, user and password with which Telnyx
                registers at it. Object with `auth_username`, `expiration_sec`, `from_user`,
                `outbound_proxy`, `password`, `proxy`, `transport`, `user_agent` and 1 more.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 6 more.
            internal_uac_settings: Telnyx's side: where calls from your PBX are sent. Object
                with `destination_uri`.
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
                `call_parking_enabled`, `channel_limit`, `generate_ringback_tone`,
                `instant_ringback_enabled`, `localization`, `outbound_voice_profile_id` and 1 more.
            password: New password of the connection on Telnyx; your PBX's own goes into
                `external_uac_settings`.
            rtcp_settings: Quality reports of the media stream: port, interval, and whether they
                are kept. Object with `capture_enabled`, `port`, `report_frequency_secs`.
            sip_uri_calling_preference: Who may call you by the SIP URI with your username:
                anybody (`unrestricted`), your own connections (`internal`) or nobody. `"disabled"`,
                `"unrestricted"` or `"internal"`.
            tags: Labels of your choice, to group and find connections.
            user_name: SIP username with which your phone or PBX registers: 4 to 32 letters and
                digits.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `UacConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `authentication`, `bridge_generate_comfort_noise_on_cn`
            and 32 more fields.

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
                "default_on_hold_comfort_noise_enabled": default_on_hold_comfort_noise_enabled,
                "dtmf_type": dtmf_type,
                "encode_contact_header_enabled": encode_contact_header_enabled,
                "encrypted_media": encrypted_media,
                "external_uac_settings": external_uac_settings,
                "inbound": inbound,
                "internal_uac_settings": internal_uac_settings,
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
