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
    """SIP trunks whose phones and PBXs register with username and password.

    Sub-resources: `actions`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check of whether a device is registered on a credential connection."""
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
        """Create a SIP trunk whose devices log in with username and password.

        `POST /credential_connections`

        Args:
            connection_name: Name by which you will recognize the connection in lists and in the
                portal.
            password: SIP password for registering, 8 to 128 characters; keep it, newer accounts
                are not shown it again.
            user_name: SIP username with which phones and PBXs will register: 4 to 32 letters
                and digits, unique on Telnyx.
            active: Whether calls can pass at once; `true` unless set.
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
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 5 more.
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
            rtcp_settings: Quality reports of the media stream: port, interval, and whether they
                are kept. Object with `capture_enabled`, `port`, `report_frequency_secs`.
            sip_uri_calling_preference: Who may call you by the SIP URI with your username:
                anybody (`unrestricted`), your own connections (`internal`) or nobody. `"disabled"`,
                `"unrestricted"` or `"internal"`.
            tags: Labels of your choice, to group and find connections.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `CredentialConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `bridge_generate_comfort_noise_on_cn`,
            `call_cost_in_webhooks` and 25 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.

        Example:
            client.credential_connections.create(
                connection_name="Office", user_name="office4711", password="correct-horse"
            )
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
        """Delete a credential connection; its devices can no longer register.

        `DELETE /credential_connections/{id}`

        Args:
            id: Connection to delete, from `credential_connections.list`; its devices can no
                longer register.

        Returns:
            `CredentialConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `bridge_generate_comfort_noise_on_cn`,
            `call_cost_in_webhooks` and 25 more fields.

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
        """List credential connections, page by page.

        `GET /credential_connections`

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
            A page of `CredentialConnection` rows (`id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `bridge_generate_comfort_noise_on_cn`,
            `call_cost_in_webhooks` and 25 more fields); iterating goes on through all pages.

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
        """Retrieve a credential connection: its login, routing, media and webhook settings.

        `GET /credential_connections/{id}`

        Args:
            id: Connection to look up, from `credential_connections.list`.

        Returns:
            `CredentialConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `bridge_generate_comfort_noise_on_cn`,
            `call_cost_in_webhooks` and 25 more fields.

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
        """Change a credential connection's login, routing, media or webhook settings.

        `PATCH /credential_connections/{id}`

        Args:
            id: Connection to change, from `credential_connections.list`.
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
                without it, your side must send something, or the media times out. Default `false`.
            dtmf_type: How keypad tones are sent to you: `RFC 2833` as RTP events, `Inband` as
                audio, `SIP INFO` as signaling; yours are understood in any form. Default `"RFC
                2833"`.
            encode_contact_header_enabled: Encodes the SIP Contact header, which helps where a
                NAT or an ALG in the router garbles it. Default `false`.
            encrypted_media: `SRTP` encrypts the audio, null does not; works only where
                signaling uses TLS. `"SRTP"`.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `ani_number_format`, `channel_limit`, `codecs`,
                `default_routing_method`, `dnis_number_format`, `generate_ringback_tone`,
                `isup_headers_enabled`, `prack_enabled` and 5 more.
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
            password: New SIP password, 8 to 128 characters; devices must then log in with it.
            rtcp_settings: Quality reports of the media stream: port, interval, and whether they
                are kept. Object with `capture_enabled`, `port`, `report_frequency_secs`.
            sip_uri_calling_preference: Who may call you by the SIP URI with your username:
                anybody (`unrestricted`), your own connections (`internal`) or nobody. `"disabled"`,
                `"unrestricted"` or `"internal"`.
            tags: Labels of your choice, to group and find connections.
            user_name: New SIP username, 4 to 32 letters and digits; devices must then log in
                with it.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `CredentialConnection`, as `.data`: `id`, `active`, `anchorsite_override`,
            `android_push_credential_id`, `bridge_generate_comfort_noise_on_cn`,
            `call_cost_in_webhooks` and 25 more fields.

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
