"""`client.bot_sessions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.bot_sessions import BotSession

__all__ = ["BotSessions"]

_LIST = Operation("GET", "/v2/bot_sessions", Data[BotSession], replay=Replay.SAFE)


class BotSessions(Resource):
    """Sign-in to accounts that AI agents have created.

    The last of the three steps: see `bot_challenge`.
    """

    async def list(
        self, *, email: str, portal_redirect_token: str, **options: Unpack[RequestOptions]
    ) -> Data[BotSession]:
        """Exchange the token of an emailed link for an API session; works once, within minutes.

        `GET /v2/bot_sessions`

        The token works for 15 minutes. Although it is a GET, it signs in: do not call it to look.
        For a free account the response has only `api_v2_token`, the key for all other calls. Needs
        no API key itself.

        Args:
            email: Address the account was signed up with.
            portal_redirect_token: One-time token from the link that was mailed; valid for about
                15 minutes.

        Returns:
            `BotSession`, as `.data`: `api_v2_token`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _LIST,
            query={"email": email, "portal_redirect_token": portal_redirect_token},
            options=options,
        )
