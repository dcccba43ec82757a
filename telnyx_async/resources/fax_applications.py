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
    """Applications that connect phone numbers and outgoing faxes to your webhook endpoint.

    Guide: `docs/fax.md`.
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
        """Create an application to send and receive faxes; assign phone numbers to it afterwards.

        `POST /fax_applications`

        Args:
            application_name: Name by which you will recognize the application in lists and in
                the portal.
            webhook_event_url: Your HTTPS endpoint for all events of the application's faxes,
                received ones too; needed.
            active: Whether faxes can be sent and received; switch it off to block both without
                deleting the application. Default `true`.
            anchorsite_override: Site that fax calls pass through: `Latency` picks the nearest
                by round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago, IL"`,
                `"Ashburn, VA"`, `"San Jose, CA"`, `"Sydney, Australia"`, `"Amsterdam,
                Netherlands"`, `"London, UK"`, `"Toronto, Canada"` or one of 2 more; default
                `"Latency"`.
            inbound: Settings for faxes that come in: calls at a time, and the SIP subdomain.
                Object with `channel_limit`, `sip_subdomain`, `sip_subdomain_receive_settings`.
            outbound: Settings for faxes that go out: calls at a time, and the outbound voice
                profile. Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: Labels of your choice, to group and find applications.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `FaxApplication`, as `.data`: `id`, `active`, `anchorsite_override`, `application_name`,
            `inbound`, `outbound` and 7 more fields.

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
        """Delete a fax application that has no phone numbers.

        `DELETE /fax_applications/{id}`

        Args:
            id: Application to delete; it must not have phone numbers any more.

        Returns:
            `FaxApplication`, as `.data`: `id`, `active`, `anchorsite_override`, `application_name`,
            `inbound`, `outbound` and 7 more fields.

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
        """List fax applications, page by page.

        `GET /fax_applications`

        Args:
            filter: Limits the list; all conditions must hold. Object with `application_name`,
                `outbound_voice_profile_id`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list: `created_at`, `application_name` or `active`, ascending; a
                `-` in front reverses it. Default `"created_at"`.

        Returns:
            A page of `FaxApplication` rows (`id`, `active`, `anchorsite_override`,
            `application_name`, `inbound`, `outbound` and 7 more fields); iterating goes on through
            all pages.

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
        """Retrieve a fax application: its webhooks, limits and SIP subdomain.

        `GET /fax_applications/{id}`

        Args:
            id: Application to look up; the same as the `connection_id` of its faxes.

        Returns:
            `FaxApplication`, as `.data`: `id`, `active`, `anchorsite_override`, `application_name`,
            `inbound`, `outbound` and 7 more fields.

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
        """Change a fax application's webhooks, limits or email forwarding.

        `PATCH /fax_applications/{id}`

        Args:
            id: Application to change; the same as the `connection_id` of its faxes.
            application_name: Name by which you recognize the fax application in lists and in
                the portal.
            webhook_event_url: Your HTTPS endpoint for all events of the application's faxes,
                received ones too.
            active: Whether faxes can be sent and received; switch it off to block both without
                deleting the application. Default `true`.
            anchorsite_override: Site that fax calls pass through: `Latency` picks the nearest
                by round-trip time, a city pins all calls to it. `"Latency"`, `"Chicago, IL"`,
                `"Ashburn, VA"`, `"San Jose, CA"`, `"Sydney, Australia"`, `"Amsterdam,
                Netherlands"`, `"London, UK"`, `"Toronto, Canada"` or one of 2 more; default
                `"Latency"`.
            fax_email_recipient: Email address to which faxes received are forwarded as PDF or
                TIFF; null stops it.
            inbound: Settings for faxes that come in: calls at a time, and the SIP subdomain.
                Object with `channel_limit`, `sip_subdomain`, `sip_subdomain_receive_settings`.
            outbound: Settings for faxes that go out: calls at a time, and the outbound voice
                profile. Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: Labels of your choice, to group applications; replaces those set.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_timeout_secs: Seconds to wait for your endpoint to respond before a delivery
                counts as failed. 0 to 30.

        Returns:
            `FaxApplication`, as `.data`: `id`, `active`, `anchorsite_override`, `application_name`,
            `inbound`, `outbound` and 7 more fields.

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
