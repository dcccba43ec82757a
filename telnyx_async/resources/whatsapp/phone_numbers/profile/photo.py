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
    """Profile photo."""

    async def delete(self, phone_number: str, **options: Unpack[RequestOptions]) -> None:
        """Delete profile photo.

        `DELETE /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`

        Args:
            phone_number: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"phone_number": phone_number}, options=options)

    async def retrieve(
        self, phone_number: str, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappProfilePhoto]:
        """Retrieve profile photo.

        `GET /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`

        Args:
            phone_number: String.

        Returns:
            `WhatsappProfilePhoto`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"phone_number": phone_number}, options=options)

    async def upload(
        self, phone_number: str, *, file: FileTypes, **options: Unpack[RequestOptions]
    ) -> Data[WhatsappProfile]:
        """Upload profile photo.

        `POST /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`

        Args:
            phone_number: String.
            file: File.

        Returns:
            `WhatsappProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPLOAD, path={"phone_number": phone_number}, body={"file": file}, options=options
        )
