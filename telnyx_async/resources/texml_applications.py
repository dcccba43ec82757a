"""`client.texml_applications`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.texml_applications import TexmlApplication

__all__ = ["TexmlApplications"]

_CREATE = Operation(
    "POST",
    "/texml_applications",
    Data[TexmlApplication],
    nested=lambda: {
        "inbound": models.TexmlApplicationInboundParam,
        "outbound": models.TexmlApplicationOutboundParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/texml_applications/{id}", Data[TexmlApplication], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/texml_applications",
    TexmlApplication,
    nested=lambda: {"filter": models.TexmlApplicationFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/texml_applications/{id}", Data[TexmlApplication], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/texml_applications/{id}",
    Data[TexmlApplication],
    nested=lambda: {
        "inbound": models.TexmlApplicationInboundParam,
        "outbound": models.TexmlApplicationOutboundParam,
    },
    body=BodyKind.JSON,
)


class TexmlApplications(Resource):
    """Applications that fetch TeXML instructions from your server when calls arrive."""

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
        inbound: models.TexmlApplicationInboundParam | Model | Unset = UNSET,
        outbound: models.TexmlApplicationOutboundParam | Model | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["get", "post"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        voice_fallback_url: str | Unset = UNSET,
        voice_method: Literal["get", "post"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TexmlApplication]:
        """Create a TeXML application; assign phone numbers to it afterwards.

        `POST /texml_applications`

        Args:
            friendly_name: Name by which you will recognize the application in lists and in the
                portal.
            voice_url: Your endpoint that returns TeXML instructions when a call arrives or is
                answered.
            active: Whether the application takes and makes calls; switch it off to block both
                without deleting it. Default `true`.
            anchorsite_override: Site that call media passes through: `Latency` picks the
                nearest by round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago,
                IL"`, `"Ashburn, VA"`, `"San Jose, CA"`, `"Sydney, Australia"`, `"Amsterdam,
                Netherlands"`, `"London, UK"`, `"Toronto, Canada"` or one of 2 more; default
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
            status_callback: Your endpoint for progress events of calls, such as ringing,
                answered and completed.
            status_callback_method: HTTP method with which progress events are sent to
                `status_callback`. `"get"` or `"post"`; default `"post"`.
            tags: Labels of your choice, to group applications.
            voice_fallback_url: Endpoint asked for TeXML when `voice_url` fails.
            voice_method: HTTP method with which instructions are fetched from `voice_url`.
                `"get"` or `"post"`; default `"post"`.

        Returns:
            `TexmlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `call_cost_in_webhooks`, `dtmf_type`, `first_command_timeout` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.texml_applications.create(
                friendly_name="Support line", voice_url="https://example.com/instructions.xml"
            )
        """
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
        """Delete a TeXML application for good.

        `DELETE /texml_applications/{id}`

        Args:
            id: Application to delete, from `texml_applications.list`.

        Returns:
            `TexmlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `call_cost_in_webhooks`, `dtmf_type`, `first_command_timeout` and 13 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.TexmlApplicationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "friendly_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TexmlApplication]:
        """List TeXML applications, page by page.

        `GET /texml_applications`

        Args:
            filter: Limits the list; all conditions must hold. Object with `friendly_name`,
                `outbound_voice_profile_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `250`.
            sort: Order of the list: `created_at`, `friendly_name` or `active`, ascending; a `-`
                in front reverses it. Default `"created_at"`.

        Returns:
            A page of `TexmlApplication` rows (`id`, `active`, `anchorsite_override`,
            `call_cost_in_webhooks`, `dtmf_type`, `first_command_timeout` and 13 more fields);
            iterating goes on through all pages.

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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[TexmlApplication]:
        """Retrieve a TeXML application: its instruction URLs, limits and media settings.

        `GET /texml_applications/{id}`

        Args:
            id: Application to look up, from `texml_applications.list`.

        Returns:
            `TexmlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `call_cost_in_webhooks`, `dtmf_type`, `first_command_timeout` and 13 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
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
        inbound: models.TexmlApplicationInboundParam | Model | Unset = UNSET,
        outbound: models.TexmlApplicationOutboundParam | Model | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["get", "post"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        voice_fallback_url: str | Unset = UNSET,
        voice_method: Literal["get", "post"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TexmlApplication]:
        """Change a TeXML application's instruction URLs, limits or media settings.

        `PATCH /texml_applications/{id}`

        Args:
            id: Application to change, from `texml_applications.list`.
            friendly_name: Name by which you recognize the TeXML application; as a filter, any
                part of it (3 characters at least, case ignored).
            voice_url: Your endpoint that returns TeXML instructions when a call arrives or is
                answered.
            active: Whether the application takes and makes calls; switch it off to block both
                without deleting it. Default `true`.
            anchorsite_override: Site that call media passes through: `Latency` picks the
                nearest by round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago,
                IL"`, `"Ashburn, VA"`, `"San Jose, CA"`, `"Sydney, Australia"`, `"Amsterdam,
                Netherlands"`, `"London, UK"`, `"Toronto, Canada"` or one of 2 more; default
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
            status_callback: Your endpoint for progress events of calls, such as ringing,
                answered and completed.
            status_callback_method: HTTP method with which progress events are sent to
                `status_callback`. `"get"` or `"post"`; default `"post"`.
            tags: Labels of your choice, to group applications; replaces those set.
            voice_fallback_url: Endpoint asked for TeXML when `voice_url` fails.
            voice_method: HTTP method with which instructions are fetched from `voice_url`.
                `"get"` or `"post"`; default `"post"`.

        Returns:
            `TexmlApplication`, as `.data`: `id`, `active`, `anchorsite_override`,
            `call_cost_in_webhooks`, `dtmf_type`, `first_command_timeout` and 13 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
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
