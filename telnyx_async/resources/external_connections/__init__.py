"""`client.external_connections`."""

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
from telnyx_async.models.external_connections import ExternalConnection, ExternalConnectionLocation

if TYPE_CHECKING:
    from telnyx_async.resources.external_connections.civic_addresses import CivicAddresses
    from telnyx_async.resources.external_connections.log_messages import LogMessages
    from telnyx_async.resources.external_connections.phone_numbers import PhoneNumbers
    from telnyx_async.resources.external_connections.releases import Releases
    from telnyx_async.resources.external_connections.uploads import Uploads

__all__ = ["ExternalConnections"]

_CREATE = Operation(
    "POST",
    "/external_connections",
    Data[ExternalConnection],
    nested=lambda: {
        "outbound": models.ExternalConnectionOutboundParam,
        "inbound": models.ExternalConnectionNewInboundParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/external_connections/{id}", Data[ExternalConnection], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/external_connections",
    ExternalConnection,
    nested=lambda: {"filter": models.ExternalConnectionFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/external_connections/{id}", Data[ExternalConnection], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/external_connections/{id}",
    Data[ExternalConnection],
    nested=lambda: {
        "outbound": models.ExternalConnectionChangedOutboundParam,
        "inbound": models.ExternalConnectionInboundParam,
    },
    body=BodyKind.JSON,
)
_UPDATE_LOCATION = Operation(
    "PATCH",
    "/external_connections/{id}/locations/{location_id}",
    Data[ExternalConnectionLocation],
    body=BodyKind.JSON,
)


class ExternalConnections(Resource):
    """Connections to Microsoft Teams Operator Connect and Zoom.

    Sub-resources: `civic_addresses`, `log_messages`, `phone_numbers`, `releases`, `uploads`.
    """

    @cached_property
    def civic_addresses(self) -> CivicAddresses:
        """Civic addresses and locations as they are set up in Microsoft Teams."""
        from telnyx_async.resources.external_connections.civic_addresses import CivicAddresses

        return CivicAddresses(self._client)

    @cached_property
    def log_messages(self) -> LogMessages:
        """Problems that external connections reported."""
        from telnyx_async.resources.external_connections.log_messages import LogMessages

        return LogMessages(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers that are active on an external connection."""
        from telnyx_async.resources.external_connections.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def releases(self) -> Releases:
        """Requests that take phone numbers off Microsoft Teams, made when a number's connection changes."""
        from telnyx_async.resources.external_connections.releases import Releases

        return Releases(self._client)

    @cached_property
    def uploads(self) -> Uploads:
        """Uploads of phone numbers to Microsoft Teams."""
        from telnyx_async.resources.external_connections.uploads import Uploads

        return Uploads(self._client)

    async def create(
        self,
        *,
        external_sip_connection: Literal["zoom"],
        outbound: models.ExternalConnectionOutboundParam | Model,
        active: bool | Unset = UNSET,
        inbound: models.ExternalConnectionNewInboundParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalConnection]:
        """Create a connection to Zoom; assign phone numbers to it afterwards.

        `POST /external_connections`

        Args:
            external_sip_connection: Service at the other end: `zoom`, or Microsoft
                `operator_connect`. Default `"zoom"`.
            outbound: How calls from the external service go out; the profile in it is needed.
                Object with `channel_limit`, `outbound_voice_profile_id`.
            active: Whether calls can pass; switch it off to block the connection without
                deleting it. Default `true`.
            inbound: How calls to the external service come in. Object with
                `outbound_voice_profile_id`, `channel_limit`.
            tags: Labels of your choice, to group connections.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `ExternalConnection`, as `.data`: `id`, `active`, `credential_active`,
            `external_sip_connection`, `inbound`, `outbound` and 8 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "external_sip_connection": external_sip_connection,
                "outbound": outbound,
                "active": active,
                "inbound": inbound,
                "tags": tags,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[ExternalConnection]:
        """Delete an external connection that is inactive and has no phone numbers.

        `DELETE /external_connections/{id}`

        Args:
            id: External connection to delete; must be inactive, without numbers, and not of
                Operator Connect.

        Returns:
            `ExternalConnection`, as `.data`: `id`, `active`, `credential_active`,
            `external_sip_connection`, `inbound`, `outbound` and 8 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.ExternalConnectionFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExternalConnection]:
        """List external connections, page by page.

        `GET /external_connections`

        External connections join numbers to partners, such as Microsoft Teams by Operator Connect.

        Args:
            filter: Limits the list; all conditions must hold. Object with `id`,
                `connection_name`, `created_at`, `external_sip_connection`, `phone_number`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `250`.

        Returns:
            A page of `ExternalConnection` rows (`id`, `active`, `credential_active`,
            `external_sip_connection`, `inbound`, `outbound` and 8 more fields); iterating goes on
            through all pages.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[ExternalConnection]:
        """Retrieve an external connection: its service, limits and webhooks.

        `GET /external_connections/{id}`

        Args:
            id: External connection to look up, from `external_connections.list`.

        Returns:
            `ExternalConnection`, as `.data`: `id`, `active`, `credential_active`,
            `external_sip_connection`, `inbound`, `outbound` and 8 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        outbound: models.ExternalConnectionChangedOutboundParam | Model,
        active: bool | Unset = UNSET,
        inbound: models.ExternalConnectionInboundParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalConnection]:
        """Change an external connection's limits, profile or webhooks.

        `PATCH /external_connections/{id}`

        Args:
            id: External connection to change, from `external_connections.list`.
            outbound: How your outgoing calls are treated: profile, caller number, dialing
                rules, ringing and limits. Object with `outbound_voice_profile_id`, `channel_limit`.
            active: Whether calls can pass; switch it off to block the connection without
                deleting it. Default `true`.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `channel_limit`.
            tags: Labels of your choice, to group and find connections.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed. 0 to 30.

        Returns:
            `ExternalConnection`, as `.data`: `id`, `active`, `credential_active`,
            `external_sip_connection`, `inbound`, `outbound` and 8 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "outbound": outbound,
                "active": active,
                "inbound": inbound,
                "tags": tags,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )

    async def update_location(
        self,
        location_id: str,
        *,
        id: str,
        static_emergency_address_id: str,
        **options: Unpack[RequestOptions],
    ) -> Data[ExternalConnectionLocation]:
        """Change the emergency address of a location in Microsoft Teams.

        `PATCH /external_connections/{id}/locations/{location_id}`

        Args:
            location_id: Location whose emergency address changes, from
                `external_connections.civic_addresses.list`. UUID.
            id: External connection to which the location belongs. UUID.
            static_emergency_address_id: New emergency address for calls from the location.
                UUID.

        Returns:
            `ExternalConnectionLocation`, as `.data`: `accepted_address_suggestions`, `location_id`
            and `static_emergency_address_id`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_LOCATION,
            path={"location_id": location_id, "id": id},
            body={"static_emergency_address_id": static_emergency_address_id},
            options=options,
        )
