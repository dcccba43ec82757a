"""`client.rooms.actions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.rooms import (
    ActionGenerateJoinClientTokenResponseData,
    ActionRefreshClientTokenResponseData,
)

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset

__all__ = ["Actions"]

_GENERATE_JOIN_CLIENT_TOKEN = Operation(
    "POST",
    "/rooms/{room_id}/actions/generate_join_client_token",
    Data[ActionGenerateJoinClientTokenResponseData],
    body=BodyKind.JSON,
)
_REFRESH_CLIENT_TOKEN = Operation(
    "POST",
    "/rooms/{room_id}/actions/refresh_client_token",
    Data[ActionRefreshClientTokenResponseData],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Methods."""

    async def generate_join_client_token(
        self,
        room_id: str,
        *,
        refresh_token_ttl_secs: int | Unset = UNSET,
        token_ttl_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ActionGenerateJoinClientTokenResponseData]:
        """`POST /rooms/{room_id}/actions/generate_join_client_token`"""
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
    ) -> Data[ActionRefreshClientTokenResponseData]:
        """`POST /rooms/{room_id}/actions/refresh_client_token`"""
        return await self._call(
            _REFRESH_CLIENT_TOKEN,
            path={"room_id": room_id},
            body={"refresh_token": refresh_token, "token_ttl_secs": token_ttl_secs},
            options=options,
        )
