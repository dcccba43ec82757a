"""`client.call_control_applications`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.call_control_applications import CallControlApplication

__all__ = ["CallControlApplications"]

_CREATE = Operation(
    "POST",
    "/call_control_applications",
    Data[CallControlApplication],
    nested=lambda: {
        "inbound": models.CallControlApplicationInboundParam,
        "outbound": models.CallControlApplicationOutboundParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/call_control_applications/{id}", Data[CallControlApplication], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/call_control_applications",
    CallControlApplication,
    nested=lambda: {"filter": models.CallControlApplicationFilter},
    replay=Replay.SAFE,
    names={"filter": {"outbound_outbound_voice_profile_id": "outbound.outbound_voice_profile_id"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/call_control_applications/{id}", Data[CallControlApplication], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/call_control_applications/{id}",
    Data[CallControlApplication],
    nested=lambda: {
        "inbound": models.CallControlApplicationInboundParam,
        "outbound": models.CallControlApplicationOutboundParam,
    },
    body=BodyKind.JSON,
)


class CallControlApplications(Resource):
    """Applications that connect phone numbers and outgoing calls to your webhook endpoint.

    Guide: `docs/conferencing.md`.
    """

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
        inbound: models.CallControlApplicationInboundParam | Model | Unset = UNSET,
        outbound: models.CallControlApplicationOutboundParam | Model | Unset = UNSET,
        redact_dtmf_debug_logging: bool | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallControlApplication]:
        """Create an application to control calls by API; assign phone numbers to it afterwards.

        `POST /call_control_applications`

        Args:
            application_name: Name by which you will recognize the application in lists and in
                the portal.
            webhook_event_url: Your HTTPS endpoint for all events of this application's calls;
                needed, since calls are controlled by answering them.
            active: Whether the application takes and makes calls; switch it off to block both
                without deleting it. Default `true`.
            anchorsite_override: Site that call media passes through: `Latency` picks the
                nearest by round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago,
                IL"`, `"Ashburn, VA"`, `"San Jose, CA"`, `"London, UK"`, `"Chennai, IN"`,
                `"Amsterdam, Netherlands"`, `"Toronto, Canada"` or one of 1 more; default
                `"Latency"`.
            call_cost_in_webhooks: Sends a `call.cost` webhook with the price after each call,
                if switched on. Default `false`.
            dtmf_type: How DTMF tones are sent towards your side: `RFC 2833` as RTP events,
                `Inband` as audio, `SIP INFO` as signaling; incoming tones work in any form. Default
                `"RFC 2833"`.
            first_command_timeout: Hangs up a call that gets no command from you within
                `first_command_timeout_secs`. Default `false`.
            first_command_timeout_secs: Seconds that a new call may wait for your first command,
                if `first_command_timeout` is on. Default `30`.
            inbound: Settings for calls that come in on the application's numbers and its SIP
                subdomain. Object with `channel_limit`, `shaken_stir_enabled`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Settings for calls that the application makes: concurrent calls allowed,
                and the outbound voice profile. Object with `channel_limit`,
                `outbound_voice_profile_id`.
            redact_dtmf_debug_logging: Hides keys that callers press from debug logs; turn it on
                where they enter card numbers or PINs. Default `false`.
            webhook_api_version: Shape of the events sent: `2` for the current one that this SDK
                parses, `1` for the old. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `CallControlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `application_name`, `call_cost_in_webhooks`, `dtmf_type` and 13 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.call_control_applications.create(
                application_name="Support line", webhook_event_url="https://example.com/telnyx"
            )
        """
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
        """Delete a Call Control application with its webhook settings.

        `DELETE /call_control_applications/{id}`

        Args:
            id: Application to delete, with its webhook settings.

        Returns:
            `CallControlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `application_name`, `call_cost_in_webhooks`, `dtmf_type` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.CallControlApplicationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "connection_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallControlApplication]:
        """List Call Control applications, page by page.

        `GET /call_control_applications`

        Args:
            filter: Limits the list; all conditions must hold. Object with `from`,
                `application_name`, `application_session_id`, `connection_id`, `failed`, `leg_id`,
                `name`, `occurred_at` and 5 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.
            sort: Order of the list: `created_at`, `connection_name` or `active`, ascending; a
                `-` in front reverses it. Default `"created_at"`.

        Returns:
            A page of `CallControlApplication` rows (`id`, `active`, `anchorsite_override`,
            `application_name`, `call_cost_in_webhooks`, `dtmf_type` and 13 more fields); iterating
            goes on through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.

        Example:
            client.call_control_applications.list()
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
    ) -> Data[CallControlApplication]:
        """Retrieve a Call Control application: its webhooks, limits and media settings.

        `GET /call_control_applications/{id}`

        Args:
            id: Application to look up; the same as the `connection_id` of its calls.

        Returns:
            `CallControlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `application_name`, `call_cost_in_webhooks`, `dtmf_type` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
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
        inbound: models.CallControlApplicationInboundParam | Model | Unset = UNSET,
        outbound: models.CallControlApplicationOutboundParam | Model | Unset = UNSET,
        redact_dtmf_debug_logging: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallControlApplication]:
        """Change a Call Control application's webhooks, limits or media settings.

        `PATCH /call_control_applications/{id}`

        Args:
            id: Application to change; the same as the `connection_id` of its calls.
            application_name: Name by which you recognize the Call Control application in lists
                and in the portal.
            webhook_event_url: Your HTTPS endpoint for all events of this application's calls;
                `webhook_url` of a call overrides it.
            active: Whether the application takes and makes calls; switch it off to block both
                without deleting it. Default `true`.
            anchorsite_override: Site that call media passes through: `Latency` picks the
                nearest by round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago,
                IL"`, `"Ashburn, VA"`, `"San Jose, CA"`, `"London, UK"`, `"Chennai, IN"`,
                `"Amsterdam, Netherlands"`, `"Toronto, Canada"` or one of 1 more; default
                `"Latency"`.
            call_cost_in_webhooks: Sends a `call.cost` webhook with the price after each call,
                if switched on. Default `false`.
            dtmf_type: How DTMF tones are sent towards your side: `RFC 2833` as RTP events,
                `Inband` as audio, `SIP INFO` as signaling; incoming tones work in any form. Default
                `"RFC 2833"`.
            first_command_timeout: Hangs up a call that gets no command from you within
                `first_command_timeout_secs`. Default `false`.
            first_command_timeout_secs: Seconds that a new call may wait for your first command,
                if `first_command_timeout` is on. Default `30`.
            inbound: Settings for calls that come in on the application's numbers and its SIP
                subdomain. Object with `channel_limit`, `shaken_stir_enabled`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Settings for calls that the application makes: concurrent calls allowed,
                and the outbound voice profile. Object with `channel_limit`,
                `outbound_voice_profile_id`.
            redact_dtmf_debug_logging: Hides keys that callers press from debug logs; turn it on
                where they enter card numbers or PINs. Default `false`.
            tags: Labels of your choice, to group applications; replaces those set.
            webhook_api_version: Shape of the events sent: `2` for the current one that this SDK
                parses, `1` for the old. Default `"1"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `CallControlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `application_name`, `call_cost_in_webhooks`, `dtmf_type` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.call_control_applications.update(
                call_control_application_id,
                application_name="Support line",
                webhook_event_url="https://example.com/telnyx",
                first_command_timeout=True,
            )
        """
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
