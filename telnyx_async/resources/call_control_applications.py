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
    """Call control applications."""

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
        """Create a call control application.

        `POST /call_control_applications`

        Args:
            application_name: String.
            webhook_event_url: URL.
            active: True or false; true by default.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"London, UK"`, `"Chennai, IN"`, `"Amsterdam, Netherlands"`, `"Toronto,
                Canada"` or one of 1 more; `"Latency"` by default.
            call_cost_in_webhooks: True or false; false by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            first_command_timeout: True or false; false by default.
            first_command_timeout_secs: Integer, in seconds; `30` by default.
            inbound: Object with `channel_limit`, `shaken_stir_enabled`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            redact_dtmf_debug_logging: True or false; false by default.
            webhook_api_version: `"1"` or `"2"`; `"1"` by default.
            webhook_event_failover_url: URL or null.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `CallControlApplication`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """Delete a call control application.

        `DELETE /call_control_applications/{id}`

        Args:
            id: String.

        Returns:
            `CallControlApplication`, as `.data`.

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
        """List call control applications.

        `GET /call_control_applications`

        Args:
            filter: Object with `from`, `application_name`, `application_session_id`,
                `connection_id`, `failed`, `leg_id`, `name`, `occurred_at` and 5 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"connection_name"` or `"active"`; `"created_at"` by default.

        Returns:
            Pages of `CallControlApplication`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
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
        """Retrieve a call control application.

        `GET /call_control_applications/{id}`

        Args:
            id: String.

        Returns:
            `CallControlApplication`, as `.data`.

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
        """Update a call control application.

        `PATCH /call_control_applications/{id}`

        Args:
            id: String.
            application_name: String.
            webhook_event_url: URL.
            active: True or false; true by default.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"London, UK"`, `"Chennai, IN"`, `"Amsterdam, Netherlands"`, `"Toronto,
                Canada"` or one of 1 more; `"Latency"` by default.
            call_cost_in_webhooks: True or false; false by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            first_command_timeout: True or false; false by default.
            first_command_timeout_secs: Integer, in seconds; `30` by default.
            inbound: Object with `channel_limit`, `shaken_stir_enabled`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            redact_dtmf_debug_logging: True or false; false by default.
            tags: List of strings.
            webhook_api_version: `"1"` or `"2"`; `"1"` by default.
            webhook_event_failover_url: URL or null.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `CallControlApplication`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
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
