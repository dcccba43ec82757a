"""`client.mobile_voice_connections`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.mobile_voice_connections import MobileVoiceConnection

__all__ = ["MobileVoiceConnections"]

_CREATE = Operation(
    "POST",
    "/v2/mobile_voice_connections",
    Data[MobileVoiceConnection],
    nested=lambda: {
        "inbound": models.MobileVoiceConnectionInboundParam,
        "outbound": models.MobileVoiceConnectionOutboundParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/v2/mobile_voice_connections/{id}", Data[MobileVoiceConnection], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/v2/mobile_voice_connections",
    MobileVoiceConnection,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/v2/mobile_voice_connections/{id}", Data[MobileVoiceConnection], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/v2/mobile_voice_connections/{id}",
    Data[MobileVoiceConnection],
    nested=lambda: {
        "inbound": models.MobileVoiceConnectionInboundParam,
        "outbound": models.MobileVoiceConnectionOutboundParam,
    },
    body=BodyKind.JSON,
)


class MobileVoiceConnections(Resource):
    """Mobile voice connections."""

    async def create(
        self,
        *,
        active: bool | Unset = UNSET,
        connection_name: str | Unset = UNSET,
        inbound: models.MobileVoiceConnectionInboundParam | Model | Unset = UNSET,
        outbound: models.MobileVoiceConnectionOutboundParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MobileVoiceConnection]:
        """Create a mobile voice connection.

        `POST /v2/mobile_voice_connections`

        Args:
            active: True or false; true by default.
            connection_name: String; `"Telnyx Mobile Voice IMS"` by default.
            inbound: Object with `channel_limit`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: List of strings.
            webhook_api_version: `"1"` or `"2"`; `"2"` by default.
            webhook_event_failover_url: String or null.
            webhook_event_url: String or null.
            webhook_timeout_secs: Integer or null, in seconds.

        Returns:
            `MobileVoiceConnection`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "active": active,
                "connection_name": connection_name,
                "inbound": inbound,
                "outbound": outbound,
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
    ) -> Data[MobileVoiceConnection]:
        """Delete a mobile voice connection.

        `DELETE /v2/mobile_voice_connections/{id}`

        Args:
            id: String.

        Returns:
            `MobileVoiceConnection`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_connection_name_contains: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MobileVoiceConnection]:
        """List mobile voice connections.

        `GET /v2/mobile_voice_connections`

        Args:
            filter_connection_name_contains: String.
            page_number: Integer.
            page_size: Integer.
            sort: String.

        Returns:
            Pages of `MobileVoiceConnection`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[connection_name][contains]": filter_connection_name_contains,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MobileVoiceConnection]:
        """Retrieve a mobile voice connection.

        `GET /v2/mobile_voice_connections/{id}`

        Args:
            id: String.

        Returns:
            `MobileVoiceConnection`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        active: bool | Unset = UNSET,
        connection_name: str | Unset = UNSET,
        inbound: models.MobileVoiceConnectionInboundParam | Model | Unset = UNSET,
        outbound: models.MobileVoiceConnectionOutboundParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        webhook_api_version: Literal["1", "2"] | Unset = UNSET,
        webhook_event_failover_url: str | None | Unset = UNSET,
        webhook_event_url: str | None | Unset = UNSET,
        webhook_timeout_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MobileVoiceConnection]:
        """Update a mobile voice connection.

        `PATCH /v2/mobile_voice_connections/{id}`

        Args:
            id: String.
            active: True or false.
            connection_name: String.
            inbound: Object with `channel_limit`.
            outbound: Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: List of strings.
            webhook_api_version: `"1"` or `"2"`.
            webhook_event_failover_url: String or null.
            webhook_event_url: String or null.
            webhook_timeout_secs: Integer, in seconds.

        Returns:
            `MobileVoiceConnection`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "active": active,
                "connection_name": connection_name,
                "inbound": inbound,
                "outbound": outbound,
                "tags": tags,
                "webhook_api_version": webhook_api_version,
                "webhook_event_failover_url": webhook_event_failover_url,
                "webhook_event_url": webhook_event_url,
                "webhook_timeout_secs": webhook_timeout_secs,
            },
            options=options,
        )
