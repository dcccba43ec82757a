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
    """Messages."""

    @cached_property
    def rcs(self) -> Rcs:
        from telnyx_async.resources.messages.rcs import Rcs

        return Rcs(self._client)

    async def cancel_scheduled(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> CancelledMessage:
        """Cancel a scheduled message.

        `DELETE /messages/{id}`

        Args:
            id: UUID.

        Returns:
            `CancelledMessage`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(_CANCEL_SCHEDULED, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OutboundMessagePayload | InboundMessagePayload]:
        """Retrieve a message.

        `GET /messages/{id}`

        Args:
            id: UUID.

        Returns:
            `OutboundMessagePayload | InboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_group_messages(
        self, message_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[OutboundMessagePayload]]:
        """Retrieve the messages of a group MMS.

        `GET /messages/group/{message_id}`

        Args:
            message_id: UUID.

        Returns:
            `list[OutboundMessagePayload]`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
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
        """Schedule a message by SMS or MMS.

        `POST /messages/schedule`

        Args:
            to: String.
            auto_detect: True or false; false by default.
            from_: String.
            media_urls: List of URLs.
            messaging_profile_id: String.
            send_at: ISO 8601 date-time.
            subject: String.
            text: String.
            type: `"SMS"` or `"MMS"`.
            use_profile_webhooks: True or false; true by default.
            webhook_failover_url: URL.
            webhook_url: URL.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send a message by SMS or MMS: from a number, a sender id or a messaging profile's pool.

        `POST /messages`

        Args:
            to: String.
            auto_detect: True or false; false by default.
            encoding: `"auto"`, `"gsm7"` or `"ucs2"`; `"auto"` by default.
            from_: String.
            media_urls: List of URLs.
            messaging_profile_id: String.
            send_at: ISO 8601 date-time or null.
            subject: String.
            text: String.
            type: `"SMS"` or `"MMS"`.
            use_profile_webhooks: True or false; true by default.
            webhook_failover_url: URL.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send a group MMS.

        `POST /messages/group_mms`

        Args:
            from_: String.
            to: List of strings.
            media_urls: List of URLs.
            subject: String.
            text: String.
            use_profile_webhooks: True or false; true by default.
            webhook_failover_url: URL.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send a message from a long code.

        `POST /messages/long_code`

        Args:
            from_: String.
            to: String.
            auto_detect: True or false; false by default.
            encoding: `"auto"`, `"gsm7"` or `"ucs2"`; `"auto"` by default.
            media_urls: List of URLs.
            subject: String.
            text: String.
            type: `"SMS"` or `"MMS"`.
            use_profile_webhooks: True or false; true by default.
            webhook_failover_url: URL.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send a message from the pool of numbers of a messaging profile.

        `POST /messages/number_pool`

        Args:
            messaging_profile_id: String.
            to: String.
            auto_detect: True or false; false by default.
            encoding: `"auto"`, `"gsm7"` or `"ucs2"`; `"auto"` by default.
            media_urls: List of URLs.
            subject: String.
            text: String.
            type: `"SMS"` or `"MMS"`.
            use_profile_webhooks: True or false; true by default.
            webhook_failover_url: URL.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send a message from a short code.

        `POST /messages/short_code`

        Args:
            from_: String.
            to: String.
            auto_detect: True or false; false by default.
            encoding: `"auto"`, `"gsm7"` or `"ucs2"`; `"auto"` by default.
            media_urls: List of URLs.
            subject: String.
            text: String.
            type: `"SMS"` or `"MMS"`.
            use_profile_webhooks: True or false; true by default.
            webhook_failover_url: URL.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send a message under an alphanumeric sender ID.

        `POST /messages/alphanumeric_sender_id`

        Args:
            from_: String.
            messaging_profile_id: UUID.
            text: String.
            to: String.
            use_profile_webhooks: True or false.
            webhook_failover_url: URL or null.
            webhook_url: URL or null.
            idempotency_key: String.

        Returns:
            `OutboundMessagePayload`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
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
        """Send a message by WhatsApp.

        `POST /messages/whatsapp`

        Args:
            from_: String.
            to: String.
            whatsapp_message: Object with `audio`, `biz_opaque_callback_data`, `contacts`,
                `document`, `image`, `interactive`, `location`, `reaction` and 5 more.
            messaging_profile_id: UUID.
            type: `"WHATSAPP"`.
            webhook_url: URL.
            idempotency_key: String.

        Returns:
            `WhatsappMessage`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
