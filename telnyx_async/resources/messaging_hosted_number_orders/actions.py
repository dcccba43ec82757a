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
    """Documents for an order of hosted numbers.

    Guide: `docs/messaging.md`.
    """

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
            id: Order that the documents belong to, from
                `messaging_hosted_number_orders.create`.
            bill: Last month's bill of the present provider that shows you own the numbers, as
                PDF. File.
            loa: Signed letter of authorization for the numbers of the order, as PDF. File.

        Returns:
            `MessagingHostedNumberOrder`, as `.data`: `id`, `status`, `messaging_profile_id`,
            `phone_numbers` and 1 more field.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPLOAD_FILE, path={"id": id}, body={"bill": bill, "loa": loa}, options=options
        )
