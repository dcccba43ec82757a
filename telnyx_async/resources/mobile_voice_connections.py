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
    """Connections for calls from and to Telnyx mobile numbers (IMS)."""

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
        """Create a connection for calls of Telnyx mobile numbers.

        `POST /v2/mobile_voice_connections`

        Args:
            active: Whether calls can pass at once. Default `true`.
            connection_name: Name by which you recognize the connection in lists and in the
                portal. Default `"Telnyx Mobile Voice IMS"`.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `channel_limit`.
            outbound: How your outgoing calls are treated: profile, caller number, dialing
                rules, ringing and limits. Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: Labels of your choice, to group and find connections.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`. Default `"2"`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed.

        Returns:
            `MobileVoiceConnection`, as `.data`: `id`, `active`, `connection_name`, `inbound`,
            `outbound`, `tags` and 7 more fields.

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
            id: Connection to delete, from `mobile_voice_connections.list`.

        Returns:
            `MobileVoiceConnection`, as `.data`: `id`, `active`, `connection_name`, `inbound`,
            `outbound`, `tags` and 7 more fields.

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
        """List mobile voice connections, page by page.

        `GET /v2/mobile_voice_connections`

        Args:
            filter_connection_name_contains: Part of the name: three letters or more, upper or
                lower case, anywhere in it.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.
            sort: Order of the list: a field name for ascending, with `-` in front for
                descending; newest first unless set.

        Returns:
            A page of `MobileVoiceConnection` rows (`id`, `active`, `connection_name`, `inbound`,
            `outbound`, `tags` and 7 more fields); iterating goes on through all pages.

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
        """Retrieve a mobile voice connection: its limits and webhooks.

        `GET /v2/mobile_voice_connections/{id}`

        Args:
            id: Connection to look up, from `mobile_voice_connections.list`.

        Returns:
            `MobileVoiceConnection`, as `.data`: `id`, `active`, `connection_name`, `inbound`,
            `outbound`, `tags` and 7 more fields.

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
        """Change a mobile voice connection's limits or webhooks.

        `PATCH /v2/mobile_voice_connections/{id}`

        Args:
            id: Connection to change, from `mobile_voice_connections.list`.
            active: Whether calls can pass; switch it off to block the connection without
                deleting it.
            connection_name: Name by which you recognize the connection in lists and in the
                portal.
            inbound: How incoming calls reach you: number formats, codecs, routing, timeouts and
                limits. Object with `channel_limit`.
            outbound: How your outgoing calls are treated: profile, caller number, dialing
                rules, ringing and limits. Object with `channel_limit`, `outbound_voice_profile_id`.
            tags: Labels of your choice, to group and find connections.
            webhook_api_version: Shape of the events: `2` for the one that this SDK parses, `1`
                for the old; `texml` needs `call_parking_enabled`.
            webhook_event_failover_url: Fallback endpoint, tried when `webhook_event_url` does
                not respond with 2xx.
            webhook_event_url: Your HTTPS endpoint for the connection's call events; without it,
                none are sent.
            webhook_timeout_secs: Seconds to wait for your endpoint before a delivery counts as
                failed.

        Returns:
            `MobileVoiceConnection`, as `.data`: `id`, `active`, `connection_name`, `inbound`,
            `outbound`, `tags` and 7 more fields.

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
