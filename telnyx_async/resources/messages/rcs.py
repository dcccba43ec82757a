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
    """Send messages by RCS, with cards and buttons, and make links that open a chat.

    Guide: `docs/messaging.md`.
    """

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
            agent_id: RCS agent, the verified sender that recipients see; from
                `messaging.rcs.agents.list` or `rcs.agents.create`.
            body: Text that stands ready in the chat when the link is opened, URL-encoded.
            phone_number: Number for phones without RCS: the link opens a text message to it,
                E.164, URL-encoded.

        Returns:
            `RcsDeeplink`, as `.data`: `url`.

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
        """Send an RCS message: text, file or rich card, with SMS or MMS as fallback.

        `POST /messages/rcs`

        Check with `messaging.rcs.retrieve_capabilities` what the recipient's phone supports;
        `sms_fallback` or `mms_fallback` is sent to phones without RCS.

        Args:
            agent_id: RCS agent, the verified sender that recipients see; from
                `messaging.rcs.agents.list` or `rcs.agents.create`.
            agent_message: Content of the RCS message: text, file or rich card with suggestions,
                or an event such as typing. Object with `content_message`, `event`, `expire_time`,
                `ttl`.
            messaging_profile_id: Messaging profile whose webhooks and limits apply, from
                `messaging_profiles.list`.
            to: Recipient in E.164 format; check by `messaging.rcs.retrieve_capabilities`
                whether the phone takes RCS.
            mms_fallback: MMS sent instead if the recipient cannot receive RCS; without any
                fallback, such a message fails. Object with `from`, `media_urls`, `subject`, `text`.
            sms_fallback: SMS sent instead if the recipient cannot receive RCS; without any
                fallback, such a message fails. Object with `from`, `text`.
            type: Kind of message; always `RCS`.
            webhook_url: Address that receives `message.sent`, `message.finalized` and
                `message.read`; without it, the webhooks of the messaging profile do.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `RcsMessage`, as `.data`: `id`, `to`, `from_`, `body`, `direction`, `encoding` and 6
            more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`, `message.read`.

        Example:
            client.messages.rcs.send(
                agent_id="acme_agent",
                to="+13125550123",
                messaging_profile_id=messaging_profile_id,
                agent_message={"content_message": {"text": "Hello"}},
            )
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
