"""`client.fax_applications`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.fax_applications import FaxApplication

__all__ = ["FaxApplications"]

_CREATE = Operation(
    "POST",
    "/fax_applications",
    Data[FaxApplication],
    nested=lambda: {
        "inbound": models.FaxApplicationInboundParam,
        "outbound": models.FaxApplicationOutboundParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/fax_applications/{id}", Data[FaxApplication], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/fax_applications",
    FaxApplication,
    nested=lambda: {"filter": models.FaxApplicationFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/fax_applications/{id}", Data[FaxApplication], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/fax_applications/{id}",
    Data[FaxApplication],
    nested=lambda: {
        "inbound": models.FaxApplicationInboundParam,
        "outbound": models.FaxApplicationOutboundParam,
    },
    body=BodyKind.JSON,
)


class FaxApplications(Resource):
    """Fax applications."""

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
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | Unset = UNSET,
        inbound: models.FaxApplicationInboundParam | Model | Unset = UNSET,
        outbound: models.FaxApplicationOutboundParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FaxApplication]:
        """Create a fax application.

        `POST /fax_applications`

        Args:
            application_name: String.
            webhook_event_url: URL.
            active: True or false; true by default.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            inbound: Object with `channel_limit`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: List of strings.
            webhook_event_failover_url: URL or null.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `FaxApplication`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `UnprocessableEntityError`
            (422) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "application_name": application_name,
                "webhook_event_url": webhook_event_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "inbound": inbound,
                "outbound": outbound,
                "tags": tags,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[FaxApplication]:
        """Delete a fax application.

        `DELETE /fax_applications/{id}`

        Args:
            id: String.

        Returns:
            `FaxApplication`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.FaxApplicationFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "application_name", "active"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FaxApplication]:
        """List fax applications.

        `GET /fax_applications`

        Args:
            filter: Object with `application_name`, `outbound_voice_profile_id`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"created_at"`, `"application_name"` or `"active"`; `"created_at"` by default.

        Returns:
            Pages of `FaxApplication`: await the first one, or iterate over all rows.

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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[FaxApplication]:
        """Retrieve a fax application.

        `GET /fax_applications/{id}`

        Args:
            id: String.

        Returns:
            `FaxApplication`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `PermissionDeniedError` (403),
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
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
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | Unset = UNSET,
        fax_email_recipient: str | None | Unset = UNSET,
        inbound: models.FaxApplicationInboundParam | Model | Unset = UNSET,
        outbound: models.FaxApplicationOutboundParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[FaxApplication]:
        """Update a fax application.

        `PATCH /fax_applications/{id}`

        Args:
            id: String.
            application_name: String.
            webhook_event_url: URL.
            active: True or false; true by default.
            anchorsite_override: `"Latency"`, `"Chicago, IL"`, `"Ashburn, VA"`, `"San Jose,
                CA"`, `"Sydney, Australia"`, `"Amsterdam, Netherlands"`, `"London, UK"`, `"Toronto,
                Canada"` or one of 2 more; `"Latency"` by default.
            fax_email_recipient: String or null.
            inbound: Object with `channel_limit`, `sip_subdomain`,
                `sip_subdomain_receive_settings`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: List of strings.
            webhook_event_failover_url: URL or null.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `FaxApplication`, as `.data`.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "application_name": application_name,
                "webhook_event_url": webhook_event_url,
                "active": active,
                "anchorsite_override": anchorsite_override,
                "fax_email_recipient": fax_email_recipient,
                "inbound": inbound,
                "outbound": outbound,
                "tags": tags,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
