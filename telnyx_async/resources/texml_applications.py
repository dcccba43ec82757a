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
    """TeXML applications."""

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
        """Create a TeXML application.

        `POST /texml_applications`

        Args:
            friendly_name: String.
            voice_url: URL.
            active: True or false; true by default.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            call_cost_in_webhooks: True or false; false by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            first_command_timeout: True or false; false by default.
            first_command_timeout_secs: Integer, in seconds; `30` by default.
            inbound: Object with `channel_limit`, `shaken_stir_enabled`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            status_callback: URL.
            status_callback_method: `"get"` or `"post"`; `"post"` by default.
            tags: List of strings.
            voice_fallback_url: URL.
            voice_method: `"get"` or `"post"`; `"post"` by default.

        Returns:
            `TexmlApplication`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """Delete a TeXML application.

        `DELETE /texml_applications/{id}`

        Args:
            id: String.

        Returns:
            `TexmlApplication`, as `.data`.

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
        """List TeXML applications.

        `GET /texml_applications`

        Args:
            filter: Object with `friendly_name`, `outbound_voice_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.
            sort: `"created_at"`, `"friendly_name"` or `"active"`; `"created_at"` by default.

        Returns:
            Pages of `TexmlApplication`: await the first one, or iterate over all rows.

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
        """Retrieve a TeXML application.

        `GET /texml_applications/{id}`

        Args:
            id: String.

        Returns:
            `TexmlApplication`, as `.data`.

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
        """Update a TeXML application.

        `PATCH /texml_applications/{id}`

        Args:
            id: String.
            friendly_name: String.
            voice_url: URL.
            active: True or false; true by default.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            call_cost_in_webhooks: True or false; false by default.
            dtmf_type: `"RFC 2833"`, `"Inband"` or `"SIP INFO"`; `"RFC 2833"` by default.
            first_command_timeout: True or false; false by default.
            first_command_timeout_secs: Integer, in seconds; `30` by default.
            inbound: Object with `channel_limit`, `shaken_stir_enabled`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            status_callback: URL.
            status_callback_method: `"get"` or `"post"`; `"post"` by default.
            tags: List of strings.
            voice_fallback_url: URL.
            voice_method: `"get"` or `"post"`; `"post"` by default.

        Returns:
            `TexmlApplication`, as `.data`.

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
