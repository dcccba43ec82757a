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
    """Business profile that users see for a number.

    Sub-resources: `photo`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def photo(self) -> Photo:
        """Photo of a number's business profile."""
        from telnyx_async.resources.whatsapp.phone_numbers.profile.photo import Photo

        return Photo(self._client)

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappProfile]:
        """Retrieve the business profile of a number.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/profile`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.

        Returns:
            `WhatsappProfile`, as `.data`: `id`, `about`, `address`, `category`, `description`,
            `display_name` and 8 more fields.

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
        """Change the given fields of a number's business profile.

        `PATCH /v2/whatsapp/phone_numbers/{phone_number}/profile`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.
            about: Short line under the business name on its profile, up to 139 characters. At
                most 139 characters.
            address: Postal address of the business, shown on the profile.
            category: Line of business, shown on the profile.
            description: What the business does, shown on the profile. At most 512 characters.
            display_name: Business name that users see for the number; Meta reviews changes.
            email: Email address of the business, shown on the profile.
            profile_id: Messaging profile whose webhooks get messages to the number, from
                `messaging_profiles.list`. UUID.
            website: Website of the business, shown on the profile.

        Returns:
            `WhatsappProfile`, as `.data`: `id`, `about`, `address`, `category`, `description`,
            `display_name` and 8 more fields.

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
