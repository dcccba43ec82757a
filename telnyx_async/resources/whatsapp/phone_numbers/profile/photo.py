"""`client.whatsapp.phone_numbers.profile.photo`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.whatsapp import WhatsappProfile, WhatsappProfilePhoto

__all__ = ["Photo"]

_DELETE = Operation(
    "DELETE", "/v2/whatsapp/phone_numbers/{phone_number}/profile/photo", accept="*/*"
)
_RETRIEVE = Operation(
    "GET",
    "/v2/whatsapp/phone_numbers/{phone_number}/profile/photo",
    Data[WhatsappProfilePhoto],
    replay=Replay.SAFE,
)
_UPLOAD = Operation(
    "POST",
    "/v2/whatsapp/phone_numbers/{phone_number}/profile/photo",
    Data[WhatsappProfile],
    body=BodyKind.MULTIPART,
    files=("file",),
)


class Photo(Resource):
    """Photo of a number's business profile.

    Guide: `docs/messaging.md`.
    """

    async def delete(self, phone_number: str, **options: Unpack[RequestOptions]) -> None:
        """Remove the profile photo of a number.

        `DELETE /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`

        Args:
            phone_number: WhatsApp number whose photo to remove, in E.164 format; see
                `whatsapp.phone_numbers.list`.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"phone_number": phone_number}, options=options)

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappProfilePhoto]:
        """Retrieve the download URL of a number's profile photo.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.

        Returns:
            `WhatsappProfilePhoto`, as `.data`: `phone_number_id`, `profile_photo_url` and 1 more
            field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)

    async def upload(
        self, phone_number: str, *, file: FileTypes, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappProfile]:
        """Upload a picture as profile photo of a number.

        `POST /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`

        Args:
            phone_number: WhatsApp number of yours, in E.164 format; see
                `whatsapp.phone_numbers.list`.
            file: Picture to show as profile photo, best as JPEG, up to 10 MB.

        Returns:
            `WhatsappProfile`, as `.data`: `id`, `about`, `address`, `category`, `description`,
            `display_name` and 8 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPLOAD, path={"phone_number": phone_number}, body={"file": file}, options=options
        )
