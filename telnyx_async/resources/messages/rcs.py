"""`client.messages.rcs`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messages import RcsDeeplink, RcsMessage

__all__ = ["Rcs"]

_GENERATE_DEEPLINK = Operation(
    "GET", "/messages/rcs/deeplinks/{agent_id}", Data[RcsDeeplink], replay=Replay.SAFE
)
_SEND = Operation(
    "POST",
    "/messages/rcs",
    Data[RcsMessage],
    nested=lambda: {
        "agent_message": models.RcsAgentMessageParam,
        "mms_fallback": models.RcsMmsFallbackParam,
        "sms_fallback": models.RcsSMSFallbackParam,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Rcs(Resource):
    """Message RCS."""

    async def generate_deeplink(
        self,
        agent_id: str,
        *,
        body: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RcsDeeplink]:
        """Create a link that starts a conversation with an RCS agent.

        `GET /messages/rcs/deeplinks/{agent_id}`

        Args:
            agent_id: String.
            body: String.
            phone_number: String.

        Returns:
            `RcsDeeplink`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GENERATE_DEEPLINK,
            path={"agent_id": agent_id},
            query={"body": body, "phone_number": phone_number},
            options=options,
        )

    async def send(
        self,
        *,
        agent_id: str,
        agent_message: models.RcsAgentMessageParam | Model,
        messaging_profile_id: str,
        to: str,
        mms_fallback: models.RcsMmsFallbackParam | Model | Unset = UNSET,
        sms_fallback: models.RcsSMSFallbackParam | Model | Unset = UNSET,
        type: Literal["RCS"] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RcsMessage]:
        """Send a message by RCS.

        `POST /messages/rcs`

        Args:
            agent_id: String.
            agent_message: Object with `content_message`, `event`, `expire_time`, `ttl`.
            messaging_profile_id: String.
            to: String.
            mms_fallback: Object with `from`, `media_urls`, `subject`, `text`.
            sms_fallback: Object with `from`, `text`.
            type: `"RCS"`.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `RcsMessage`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SEND,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "agent_id": agent_id,
                "agent_message": agent_message,
                "messaging_profile_id": messaging_profile_id,
                "to": to,
                "mms_fallback": mms_fallback,
                "sms_fallback": sms_fallback,
                "type": type,
                "webhook_url": webhook_url,
            },
            options=options,
        )
