"""`client.messages`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messages import CancelledMessage, WhatsappMessage
from telnyx_async.models.shared import InboundMessagePayload, OutboundMessagePayload

if TYPE_CHECKING:
    from telnyx_async.resources.messages.rcs import Rcs

__all__ = ["Messages"]

_CANCEL_SCHEDULED = Operation("DELETE", "/messages/{id}", CancelledMessage, replay=Replay.SAFE)
_RETRIEVE = Operation(
    "GET",
    "/messages/{id}",
    Data[OutboundMessagePayload | InboundMessagePayload],
    replay=Replay.SAFE,
)
_RETRIEVE_GROUP_MESSAGES = Operation(
    "GET", "/messages/group/{message_id}", Data[list[OutboundMessagePayload]], replay=Replay.SAFE
)
_SCHEDULE = Operation(
    "POST", "/messages/schedule", Data[OutboundMessagePayload], body=BodyKind.JSON
)
_SEND = Operation(
    "POST",
    "/messages",
    Data[OutboundMessagePayload],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_SEND_GROUP_MMS = Operation(
    "POST",
    "/messages/group_mms",
    Data[OutboundMessagePayload],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_SEND_LONG_CODE = Operation(
    "POST",
    "/messages/long_code",
    Data[OutboundMessagePayload],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_SEND_NUMBER_POOL = Operation(
    "POST",
    "/messages/number_pool",
    Data[OutboundMessagePayload],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_SEND_SHORT_CODE = Operation(
    "POST",
    "/messages/short_code",
    Data[OutboundMessagePayload],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_SEND_WITH_ALPHANUMERIC_SENDER = Operation(
    "POST",
    "/messages/alphanumeric_sender_id",
    Data[OutboundMessagePayload],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_WHATSAPP = Operation(
    "POST",
    "/messages/whatsapp",
    Data[WhatsappMessage],
    nested=lambda: {"whatsapp_message": models.WhatsappMessageContentParam},
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Messages(Resource):
    """Send messages by SMS, MMS, RCS and WhatsApp, and look up their delivery.

    A message is accepted at once and delivered later: follow `message.finalized`, or `retrieve`.
    Senders need a messaging profile; in the United States also 10DLC or toll-free verification.

    Sub-resources: `rcs`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def rcs(self) -> Rcs:
        """Send messages by RCS, with cards and buttons, and make links that open a chat."""
        from telnyx_async.resources.messages.rcs import Rcs

        return Rcs(self._client)

    async def cancel_scheduled(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> CancelledMessage:
        """Cancel a scheduled message that has not been sent yet.

        `DELETE /messages/{id}`

        Possible while its status is `scheduled` and `send_at` is more than a minute away.

        Args:
            id: Scheduled message to cancel, from `messages.schedule`; possible until one minute
                before `send_at`. UUID.

        Returns:
            `CancelledMessage`: `id`, `to`, `from_`, `text`, `errors`, `cost` and 23 more fields.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.

        Example:
            client.messages.cancel_scheduled(message_id)
        """
        return await self._call(_CANCEL_SCHEDULED, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OutboundMessagePayload | InboundMessagePayload]:
        """Retrieve a message of the last 10 days, with status, cost and errors.

        `GET /messages/{id}`

        Older messages are in `detail_records.list`.

        Args:
            id: Message to look up, from `messages.send` or a webhook; kept for 10 days, older
                ones are in the detail records. UUID.

        Returns:
            `OutboundMessagePayload | InboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messages.retrieve(message_id)
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_group_messages(
        self, message_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[OutboundMessagePayload]]:
        """List the messages of one group MMS, with the status at each recipient.

        `GET /messages/group/{message_id}`

        Args:
            message_id: Group message whose single messages to list: the `id` from
                `messages.send_group_mms`. UUID.

        Returns:
            `list[OutboundMessagePayload]`, as `.data`: `id`, `to`, `from_`, `text`, `errors`,
            `cost` and 27 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.messages.retrieve_group_messages(message_id)
        """
        return await self._call(
            _RETRIEVE_GROUP_MESSAGES, path={"message_id": message_id}, options=options
        )

    async def schedule(
        self,
        *,
        to: str,
        auto_detect: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        send_at: datetime | str | Unset = UNSET,
        subject: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: Literal["SMS", "MMS"] | Unset = UNSET,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Schedule an SMS or MMS for a later time; cancel it with `cancel_scheduled`.

        `POST /messages/schedule`

        Times are exact to the minute. Until a minute before, `messages.cancel_scheduled` cancels
        it.

        Args:
            to: Recipient, in E.164 format (`+13125550123`) or as short code.
            auto_detect: `true` has Telnyx check whether an SMS is unusually long and would take
                more parts than recommended. Default `false`.
            from_: Sender: a number of yours (`+13125550101`), a short code or an alphanumeric
                sender ID; omit it to send from the number pool of `messaging_profile_id`.
            media_urls: Public URLs of images, audio, video or documents to attach, fetched by
                Telnyx when sending; less than 1 MB in all. They make the message an MMS.
            messaging_profile_id: Messaging profile; required with an alphanumeric sender ID and
                without `from_` (number pool), otherwise that of the sender is used.
            send_at: When to send, RFC 3339 with offset, exact to the minute. Cancel by
                `messages.cancel_scheduled`.
            subject: Subject line shown with an MMS; SMS have none.
            text: Text of the message; required for SMS, optional with media. Long SMS are split
                into parts, each of which is charged.
            type: `SMS` or `MMS`; as a rule left out, since media make a message an MMS.
            use_profile_webhooks: `false` keeps events of this message from the webhooks of the
                messaging profile; otherwise the webhooks receive them after the URLs given here.
                Default `true`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives `message.sent` and `message.finalized` of this
                message; without it, the webhooks of the messaging profile do.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.schedule(
                from_="+13125550100",
                to="+13125550123",
                text="Your table is at seven.",
                send_at=datetime(2026, 9, 30, 16, 0, tzinfo=UTC),
            )
        """
        return await self._call(
            _SCHEDULE,
            body={
                "to": to,
                "auto_detect": auto_detect,
                "from": from_,
                "media_urls": media_urls,
                "messaging_profile_id": messaging_profile_id,
                "send_at": send_at,
                "subject": subject,
                "text": text,
                "type": type,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def send(
        self,
        *,
        to: str,
        auto_detect: bool | Unset = UNSET,
        encoding: Literal["auto", "gsm7", "ucs2"] | Unset = UNSET,
        from_: str | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        send_at: datetime | str | None | Unset = UNSET,
        subject: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: Literal["SMS", "MMS"] | Unset = UNSET,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Send an SMS or MMS: from a number, an alphanumeric sender or a profile's number pool.

        `POST /messages`

        Returns when Telnyx has accepted the message; `to[0].status` is `queued`. Delivery is
        reported by webhook, or by `messages.retrieve`. With `media_urls` it is an MMS; with
        `send_at` it is scheduled.

        Args:
            to: Recipient in E.164 format (`+13125550123`) or as short code; for several in one
                conversation, see `messages.send_group_mms`.
            auto_detect: `true` has Telnyx check whether an SMS is unusually long and would take
                more parts than recommended. Default `false`.
            encoding: Character set of an SMS: `auto` picks the cheapest, `gsm7` (160 characters
                per part) fails with status 400 on other characters, `ucs2` (70 per part) takes all.
                Overrides the profile's `smart_encoding`. Default `"auto"`.
            from_: Sender: a number of yours (`+13125550101`), a short code or an alphanumeric
                sender ID; omit it to send from the number pool of `messaging_profile_id`.
            media_urls: Public URLs of images, audio, video or documents to attach, fetched by
                Telnyx when sending; less than 1 MB in all. They make the message an MMS.
            messaging_profile_id: Messaging profile; required with an alphanumeric sender ID and
                without `from_` (number pool), otherwise that of the sender is used.
            send_at: When to send, RFC 3339 with offset, exact to the minute; without it the
                message goes out at once. Cancel by `messages.cancel_scheduled`.
            subject: Subject line shown with an MMS; SMS have none.
            text: Text of the message, required for SMS; over 160 plain or 70 other characters
                it is split into parts, each charged.
            type: `SMS` or `MMS`; as a rule left out, since media make a message an MMS.
            use_profile_webhooks: `false` keeps events of this message from the webhooks of the
                messaging profile; otherwise the webhooks receive them after the URLs given here.
                Default `true`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives `message.sent` and `message.finalized` of this
                message; without it, the webhooks of the messaging profile do.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.send(
                from_="+13125550100",
                to="+13125550123",
                text="Your code is 4821.",
                idempotency_key="order-4711",
            )
        """
        return await self._call(
            _SEND,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "to": to,
                "auto_detect": auto_detect,
                "encoding": encoding,
                "from": from_,
                "media_urls": media_urls,
                "messaging_profile_id": messaging_profile_id,
                "send_at": send_at,
                "subject": subject,
                "text": text,
                "type": type,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def send_group_mms(
        self,
        *,
        from_: str,
        to: Sequence[str],
        media_urls: Sequence[str] | Unset = UNSET,
        subject: str | Unset = UNSET,
        text: str | Unset = UNSET,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Send an MMS to up to eight recipients who see each other and can reply to all.

        `POST /messages/group_mms`

        Replies of a recipient go to all others and to you, as `message.received`.

        Args:
            from_: Number of yours to send from, in E.164 format (`+13125550101`); it takes part
                in the group conversation.
            to: Recipients, up to 8 in E.164 format; all see each other, and replies go to
                everybody.
            media_urls: Public URLs of images, audio, video or documents to attach, fetched by
                Telnyx when sending; less than 1 MB in all. They make the message an MMS.
            subject: Subject line shown with an MMS; SMS have none.
            text: Text of the message; may be left out if there are media.
            use_profile_webhooks: `false` keeps events of this message from the webhooks of the
                messaging profile; otherwise the webhooks receive them after the URLs given here.
                Default `true`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the events of this message or item by POST;
                overrides the one of the messaging profile.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.send_group_mms(
                from_="+13125550100",
                to=["+13125550123", "+13125550124"],
                text="Dinner at seven?",
                media_urls=["https://example.com/menu.png"],
            )
        """
        return await self._call(
            _SEND_GROUP_MMS,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "to": to,
                "media_urls": media_urls,
                "subject": subject,
                "text": text,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def send_long_code(
        self,
        *,
        from_: str,
        to: str,
        auto_detect: bool | Unset = UNSET,
        encoding: Literal["auto", "gsm7", "ucs2"] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        subject: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: Literal["SMS", "MMS"] | Unset = UNSET,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Send an SMS or MMS from one ordinary phone number (long code) of yours.

        `POST /messages/long_code`

        Args:
            from_: Long code or toll-free number of yours to send from, in E.164 format
                (`+13125550101`).
            to: Recipient, in E.164 format (`+13125550123`) or as short code.
            auto_detect: `true` has Telnyx check whether an SMS is unusually long and would take
                more parts than recommended. Default `false`.
            encoding: Character set of an SMS: `auto` picks the cheapest, `gsm7` (160 characters
                per part) fails with status 400 on other characters, `ucs2` (70 per part) takes all.
                Overrides the profile's `smart_encoding`. Default `"auto"`.
            media_urls: Public URLs of images, audio, video or documents to attach, fetched by
                Telnyx when sending; less than 1 MB in all. They make the message an MMS.
            subject: Subject line shown with an MMS; SMS have none.
            text: Text of the message; required for SMS, optional with media. Long SMS are split
                into parts, each of which is charged.
            type: `SMS` or `MMS`; as a rule left out, since media make a message an MMS.
            use_profile_webhooks: `false` keeps events of this message from the webhooks of the
                messaging profile; otherwise the webhooks receive them after the URLs given here.
                Default `true`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the events of this message or item by POST;
                overrides the one of the messaging profile.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.send_long_code(
                from_="+13125550100", to="+13125550123", text="Hello"
            )
        """
        return await self._call(
            _SEND_LONG_CODE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "to": to,
                "auto_detect": auto_detect,
                "encoding": encoding,
                "media_urls": media_urls,
                "subject": subject,
                "text": text,
                "type": type,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def send_number_pool(
        self,
        *,
        messaging_profile_id: str,
        to: str,
        auto_detect: bool | Unset = UNSET,
        encoding: Literal["auto", "gsm7", "ucs2"] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        subject: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: Literal["SMS", "MMS"] | Unset = UNSET,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Send an SMS or MMS from the number pool of a messaging profile, which picks the sender.

        `POST /messages/number_pool`

        The profile needs `number_pool_settings`. Of the pool, Telnyx picks a sender by its rules:
        sticky sender, area code, long code or toll-free.

        Args:
            messaging_profile_id: Messaging profile from whose number pool the sender is chosen;
                `number_pool_settings` must be on.
            to: Recipient, in E.164 format (`+13125550123`) or as short code.
            auto_detect: `true` has Telnyx check whether an SMS is unusually long and would take
                more parts than recommended. Default `false`.
            encoding: Character set of an SMS: `auto` picks the cheapest, `gsm7` (160 characters
                per part) fails with status 400 on other characters, `ucs2` (70 per part) takes all.
                Overrides the profile's `smart_encoding`. Default `"auto"`.
            media_urls: Public URLs of images, audio, video or documents to attach, fetched by
                Telnyx when sending; less than 1 MB in all. They make the message an MMS.
            subject: Subject line shown with an MMS; SMS have none.
            text: Text of the message; required for SMS, optional with media. Long SMS are split
                into parts, each of which is charged.
            type: `SMS` or `MMS`; as a rule left out, since media make a message an MMS.
            use_profile_webhooks: `false` keeps events of this message from the webhooks of the
                messaging profile; otherwise the webhooks receive them after the URLs given here.
                Default `true`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the events of this message or item by POST;
                overrides the one of the messaging profile.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.send_number_pool(
                messaging_profile_id=messaging_profile_id, to="+13125550123", text="Hello"
            )
        """
        return await self._call(
            _SEND_NUMBER_POOL,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "messaging_profile_id": messaging_profile_id,
                "to": to,
                "auto_detect": auto_detect,
                "encoding": encoding,
                "media_urls": media_urls,
                "subject": subject,
                "text": text,
                "type": type,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def send_short_code(
        self,
        *,
        from_: str,
        to: str,
        auto_detect: bool | Unset = UNSET,
        encoding: Literal["auto", "gsm7", "ucs2"] | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        subject: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: Literal["SMS", "MMS"] | Unset = UNSET,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Send an SMS or MMS from a short code of yours, made for high volume.

        `POST /messages/short_code`

        Args:
            from_: Short code of yours to send from, such as `23456`; see `short_codes.list`.
            to: Recipient in E.164 format; short codes reach only numbers of their own country.
            auto_detect: `true` has Telnyx check whether an SMS is unusually long and would take
                more parts than recommended. Default `false`.
            encoding: Character set of an SMS: `auto` picks the cheapest, `gsm7` (160 characters
                per part) fails with status 400 on other characters, `ucs2` (70 per part) takes all.
                Overrides the profile's `smart_encoding`. Default `"auto"`.
            media_urls: Public URLs of images, audio, video or documents to attach, fetched by
                Telnyx when sending; less than 1 MB in all. They make the message an MMS.
            subject: Subject line shown with an MMS; SMS have none.
            text: Text of the message; required for SMS, optional with media. Long SMS are split
                into parts, each of which is charged.
            type: `SMS` or `MMS`; as a rule left out, since media make a message an MMS.
            use_profile_webhooks: `false` keeps events of this message from the webhooks of the
                messaging profile; otherwise the webhooks receive them after the URLs given here.
                Default `true`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the events of this message or item by POST;
                overrides the one of the messaging profile.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.send_short_code(from_="24100", to="+13125550123", text="Hello")
        """
        return await self._call(
            _SEND_SHORT_CODE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "to": to,
                "auto_detect": auto_detect,
                "encoding": encoding,
                "media_urls": media_urls,
                "subject": subject,
                "text": text,
                "type": type,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def send_with_alphanumeric_sender(
        self,
        *,
        from_: str,
        messaging_profile_id: str,
        text: str,
        to: str,
        use_profile_webhooks: bool | Unset = UNSET,
        webhook_failover_url: str | None | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundMessagePayload]:
        """Send an SMS under a name instead of a number; recipients cannot reply to it.

        `POST /messages/alphanumeric_sender_id`

        SMS only. The name must be allowed in the recipient's country; the US does not support
        names.

        Args:
            from_: Alphanumeric sender ID of yours, such as `ACME`, from
                `alphanumeric_sender_ids.list`; recipients cannot reply to it.
            messaging_profile_id: Messaging profile, from `messaging_profiles.create` or
                `messaging_profiles.list`; it carries webhooks, allowed countries and number pool.
                UUID.
            text: Text of the SMS; media are not possible with a sender name.
            to: Recipient in E.164 format, in a country that allows sender names (not the USA or
                Canada).
            use_profile_webhooks: `true` also sends events of this message to the webhooks of
                the messaging profile.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives the events of this message or item by POST;
                overrides the one of the messaging profile.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `OutboundMessagePayload`, as `.data`: `id`, `to`, `from_`, `text`, `errors`, `cost` and
            27 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`.

        Example:
            client.messages.send_with_alphanumeric_sender(
                from_="ACME",
                to="+491711234567",
                text="Your parcel arrives today.",
                messaging_profile_id=messaging_profile_id,
            )
        """
        return await self._call(
            _SEND_WITH_ALPHANUMERIC_SENDER,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "messaging_profile_id": messaging_profile_id,
                "text": text,
                "to": to,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def whatsapp(
        self,
        *,
        from_: str,
        to: str,
        whatsapp_message: models.WhatsappMessageContentParam | Model,
        messaging_profile_id: str | Unset = UNSET,
        type: Literal["WHATSAPP"] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappMessage]:
        """Send a WhatsApp message: a template, or free text within a day of the customer's last
        message.

        `POST /messages/whatsapp`

        Outside of 24 hours after the user's last message, WhatsApp accepts only approved templates:
        check with `whatsapp.phone_numbers.retrieve_conversation_window`.

        Args:
            from_: WhatsApp number of yours, in E.164 format; see `whatsapp.phone_numbers.list`.
            to: Recipient in E.164 format, or the WhatsApp user ID (`US.1349...`) of one who
                hides the number; such users cannot get authentication templates.
            whatsapp_message: Content of the WhatsApp message: `type` names the kind, the field
                of the same name holds it. Object with `audio`, `biz_opaque_callback_data`,
                `contacts`, `document`, `image`, `interactive`, `location`, `reaction` and 5 more.
            messaging_profile_id: Messaging profile for webhooks and billing; required if the
                sender is not enabled for SMS. UUID.
            type: Kind of message; always `WHATSAPP`.
            webhook_url: Address that receives the events of this message; without it, the
                webhooks of the messaging profile do.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not send a second message. A UUID serves well.

        Returns:
            `WhatsappMessage`, as `.data`: `id`, `to`, `from_`, `body`, `direction`, `encoding` and
            6 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `message.sent`, `message.finalized`, `message.read`.

        Example:
            client.messages.whatsapp(
                from_="+13125550100",
                to="+13125550123",
                whatsapp_message={"type": "text", "text": {"body": "Hello"}},
            )
        """
        return await self._call(
            _WHATSAPP,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "to": to,
                "whatsapp_message": whatsapp_message,
                "messaging_profile_id": messaging_profile_id,
                "type": type,
                "webhook_url": webhook_url,
            },
            options=options,
        )
