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
    """External connections."""

    @cached_property
    def civic_addresses(self) -> CivicAddresses:
        from telnyx_async.resources.external_connections.civic_addresses import CivicAddresses

        return CivicAddresses(self._client)

    @cached_property
    def log_messages(self) -> LogMessages:
        from telnyx_async.resources.external_connections.log_messages import LogMessages

        return LogMessages(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        from telnyx_async.resources.external_connections.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def releases(self) -> Releases:
        from telnyx_async.resources.external_connections.releases import Releases

        return Releases(self._client)

    @cached_property
    def uploads(self) -> Uploads:
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
        """Create an external connection.

        `POST /external_connections`

        Args:
            external_sip_connection: `"zoom"`; `"zoom"` by default.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            active: True or false; true by default.
            inbound: Object with `outbound_voice_profile_id`, `channel_limit`.
            tags: List of strings.
            webhook_event_failover_url: URL or null.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `ExternalConnection`, as `.data`.

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
        """Delete an external connection.

        `DELETE /external_connections/{id}`

        Args:
            id: String.

        Returns:
            `ExternalConnection`, as `.data`.

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
        """List external connections.

        `GET /external_connections`

        Args:
            filter: Object with `id`, `connection_name`, `created_at`,
                `external_sip_connection`, `phone_number`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `250` by default.

        Returns:
            Pages of `ExternalConnection`: await the first one, or iterate over all rows.

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
        """Retrieve an external connection.

        `GET /external_connections/{id}`

        Args:
            id: String.

        Returns:
            `ExternalConnection`, as `.data`.

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
        """Update an external connection.

        `PATCH /external_connections/{id}`

        Args:
            id: String.
            outbound: Object with `outbound_voice_profile_id`, `channel_limit`.
            active: True or false; true by default.
            inbound: Object with `channel_limit`.
            tags: List of strings.
            webhook_event_failover_url: URL or null.
            webhook_event_url: URL.
            webhook_timeout_secs: Integer or null, 0 to 30, in seconds.

        Returns:
            `ExternalConnection`, as `.data`.

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
        """Update the location of an external connection.

        `PATCH /external_connections/{id}/locations/{location_id}`

        Args:
            location_id: UUID.
            id: UUID.
            static_emergency_address_id: UUID.

        Returns:
            `ExternalConnectionLocation`, as `.data`.

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
