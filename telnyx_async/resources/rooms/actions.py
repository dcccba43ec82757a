"""`client.rooms.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.rooms import RefreshedRoomClientToken, RoomClientToken

__all__ = ["Actions"]

_GENERATE_JOIN_CLIENT_TOKEN = Operation(
    "POST",
    "/rooms/{room_id}/actions/generate_join_client_token",
    Data[RoomClientToken],
    body=BodyKind.JSON,
)
_REFRESH_CLIENT_TOKEN = Operation(
    "POST",
    "/rooms/{room_id}/actions/refresh_client_token",
    Data[RefreshedRoomClientToken],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Client tokens, with which browsers and apps join a room.

    Guide: `docs/video-rooms.md`.
    """

    async def generate_join_client_token(
        self,
        room_id: str,
        *,
        refresh_token_ttl_secs: int | Unset = UNSET,
        token_ttl_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomClientToken]:
        """Create a client token to join a room, and a token to refresh it with.

        `POST /rooms/{room_id}/actions/generate_join_client_token`

        Give the token to a browser or app, which joins with Telnyx's video SDK; your API key stays
        on the server. It expires after `token_ttl_secs`; get a new one with `refresh_client_token`
        and the refresh token.

        Args:
            room_id: Room that the token lets its bearer join. UUID.
            refresh_token_ttl_secs: Seconds for which the refresh token works, an hour unless
                set; after that, a new pair must be generated. 60 to 86,400; default `3600`.
            token_ttl_secs: Seconds for which the client token can be used to join, 10 minutes
                unless set; a participant already inside stays. 10 to 3,600; default `600`.

        Returns:
            `RoomClientToken`, as `.data`: `token`, `refresh_token`, `refresh_token_expires_at` and
            `token_expires_at`.

        Raises:
            `PermissionDeniedError` (403) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.rooms.actions.generate_join_client_token(room_id, token_ttl_secs=600)
        """
        return await self._call(
            _GENERATE_JOIN_CLIENT_TOKEN,
            path={"room_id": room_id},
            body={
                "refresh_token_ttl_secs": refresh_token_ttl_secs,
                "token_ttl_secs": token_ttl_secs,
            },
            options=options,
        )

    async def refresh_client_token(
        self,
        room_id: str,
        *,
        refresh_token: str,
        token_ttl_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RefreshedRoomClientToken]:
        """Exchange a refresh token for a new client token to the same room.

        `POST /rooms/{room_id}/actions/refresh_client_token`

        Needed before `token_expires_at` only for participants who may have to rejoin; one already
        in the room stays.

        Args:
            room_id: Room for which the refresh token was made. UUID.
            refresh_token: Token that came with the first client token from
                `generate_join_client_token`.
            token_ttl_secs: Seconds for which the client token can be used to join; long enough
                for the page to load and connect. 10 to 3,600; default `600`.

        Returns:
            `RefreshedRoomClientToken`, as `.data`: `token` and `token_expires_at`.

        Raises:
            `PermissionDeniedError` (403) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.rooms.actions.refresh_client_token(room_id, refresh_token=refresh_token)
        """
        return await self._call(
            _REFRESH_CLIENT_TOKEN,
            path={"room_id": room_id},
            body={"refresh_token": refresh_token, "token_ttl_secs": token_ttl_secs},
            options=options,
        )
