"""`client.messaging_hosted_number_orders.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.shared import MessagingHostedNumberOrder

__all__ = ["Actions"]

_UPLOAD_FILE = Operation(
    "POST",
    "/messaging_hosted_number_orders/{id}/actions/file_upload",
    Data[MessagingHostedNumberOrder],
    body=BodyKind.MULTIPART,
    files=(
        "loa",
        "bill",
    ),
)


class Actions(Resource):
    """Commands for a messaging hosted number order."""

    async def upload_file(
        self,
        id: str,
        *,
        bill: FileTypes | Unset = UNSET,
        loa: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MessagingHostedNumberOrder]:
        """Upload the letter of authorization and the bill of a hosted number order.

        `POST /messaging_hosted_number_orders/{id}/actions/file_upload`

        Args:
            id: String.
            bill: File.
            loa: File.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPLOAD_FILE, path={"id": id}, body={"bill": bill, "loa": loa}, options=options
        )
