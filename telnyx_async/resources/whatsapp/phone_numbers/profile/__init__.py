"""`client.whatsapp.phone_numbers.profile`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WhatsappProfile

if TYPE_CHECKING:
    from telnyx_async.resources.whatsapp.phone_numbers.profile.photo import Photo

__all__ = ["Profile"]

_RETRIEVE = Operation(
    "GET",
    "/v2/whatsapp/phone_numbers/{phone_number}/profile",
    Data[WhatsappProfile],
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/v2/whatsapp/phone_numbers/{phone_number}/profile",
    Data[WhatsappProfile],
    body=BodyKind.JSON,
)


class Profile(Resource):
    """Phone number profile."""

    @cached_property
    def photo(self) -> Photo:
        from telnyx_async.resources.whatsapp.phone_numbers.profile.photo import Photo

        return Photo(self._client)

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappProfile]:
        """Retrieve a phone number profile.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/profile`

        Args:
            phone_number: String.

        Returns:
            `WhatsappProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)

    async def update(
        self,
        phone_number: str,
        *,
        about: str | Unset = UNSET,
        address: str | Unset = UNSET,
        category: str | Unset = UNSET,
        description: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        website: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WhatsappProfile]:
        """Update a phone number profile.

        `PATCH /v2/whatsapp/phone_numbers/{phone_number}/profile`

        Args:
            phone_number: String.
            about: String, at most 139 characters.
            address: String.
            category: String.
            description: String, at most 512 characters.
            display_name: String.
            email: String.
            profile_id: UUID.
            website: String.

        Returns:
            `WhatsappProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"phone_number": phone_number},
            body={
                "about": about,
                "address": address,
                "category": category,
                "description": description,
                "display_name": display_name,
                "email": email,
                "profile_id": profile_id,
                "website": website,
            },
            options=options,
        )
