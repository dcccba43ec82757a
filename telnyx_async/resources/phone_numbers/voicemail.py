"""`client.phone_numbers.voicemail`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.phone_numbers import VoicemailSettings

__all__ = ["Voicemail"]

_CREATE = Operation(
    "POST",
    "/phone_numbers/{phone_number_id}/voicemail",
    Data[VoicemailSettings],
    nested=lambda: {"greeting": models.VoicemailGreetingParam},
    body=BodyKind.JSON,
)
_RETRIEVE = Operation(
    "GET", "/phone_numbers/{phone_number_id}/voicemail", Data[VoicemailSettings], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/phone_numbers/{phone_number_id}/voicemail",
    Data[VoicemailSettings],
    nested=lambda: {"greeting": models.VoicemailGreetingParam},
    body=BodyKind.JSON,
)


class Voicemail(Resource):
    """Voicemail of phone numbers.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        phone_number_id: str,
        *,
        enabled: bool | Unset = UNSET,
        greeting: models.VoicemailGreetingParam | Model | Unset = UNSET,
        pin: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VoicemailSettings]:
        """Set up voicemail for a phone number.

        `POST /phone_numbers/{phone_number_id}/voicemail`

        A greeting of your own is an audio file uploaded with `media.upload`: `greeting` with `mode`
        `custom_greeting` and its `media_name`.

        Args:
            phone_number_id: Number that gets the voicemail, by its ID from
                `phone_numbers.list`.
            enabled: Whether callers can leave a message when a call to the number is not taken.
            greeting: What callers hear first: the standard greeting, or a recording of your
                own. Object with `media_name`, `mode`.
            pin: Digits the user has to type to listen to the messages.

        Returns:
            `VoicemailSettings`, as `.data`: `enabled`, `greeting` and `pin`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"phone_number_id": phone_number_id},
            body={"enabled": enabled, "greeting": greeting, "pin": pin},
            options=options,
        )

    async def retrieve(
        self, phone_number_id: str, **options: Unpack[RequestOptions]
    ) -> Data[VoicemailSettings]:
        """Retrieve the voicemail settings of a phone number.

        `GET /phone_numbers/{phone_number_id}/voicemail`

        Args:
            phone_number_id: Number of the account, from `phone_numbers.list`.

        Returns:
            `VoicemailSettings`, as `.data`: `enabled`, `greeting` and `pin`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"phone_number_id": phone_number_id}, options=options
        )

    async def update(
        self,
        phone_number_id: str,
        *,
        enabled: bool | Unset = UNSET,
        greeting: models.VoicemailGreetingParam | Model | Unset = UNSET,
        pin: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[VoicemailSettings]:
        """Change greeting or PIN of a number's voicemail, or switch it on and off.

        `PATCH /phone_numbers/{phone_number_id}/voicemail`

        A greeting of your own is an audio file uploaded with `media.upload`: `greeting` with `mode`
        `custom_greeting` and its `media_name`; `default` goes back to the system's.

        Args:
            phone_number_id: Number that gets the voicemail, by its ID from
                `phone_numbers.list`.
            enabled: Whether callers can leave a message when a call to the number is not taken.
            greeting: What callers hear first: the standard greeting, or a recording of your
                own. Object with `media_name`, `mode`.
            pin: Digits the user has to type to listen to the messages.

        Returns:
            `VoicemailSettings`, as `.data`: `enabled`, `greeting` and `pin`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"phone_number_id": phone_number_id},
            body={"enabled": enabled, "greeting": greeting, "pin": pin},
            options=options,
        )
