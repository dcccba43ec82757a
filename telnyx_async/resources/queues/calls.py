"""`client.queues.calls`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.queues import QueueCall

__all__ = ["Calls"]

_LIST = Operation(
    "GET",
    "/queues/{queue_name}/calls",
    QueueCall,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_REMOVE = Operation(
    "DELETE", "/queues/{queue_name}/calls/{call_control_id}", accept="*/*", replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/queues/{queue_name}/calls/{call_control_id}", Data[QueueCall], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/queues/{queue_name}/calls/{call_control_id}", body=BodyKind.JSON, accept="*/*"
)


class Calls(Resource):
    """The calls that wait in a queue."""

    def list(
        self,
        queue_name: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[QueueCall]:
        """List the calls in a queue, page by page.

        `GET /queues/{queue_name}/calls`

        Args:
            queue_name: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `QueueCall`: await the first one, or iterate over all rows.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"queue_name": queue_name},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def remove(
        self, call_control_id: str, *, queue_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove from a queue a call that is no longer alive.

        `DELETE /queues/{queue_name}/calls/{call_control_id}`

        Args:
            call_control_id: String.
            queue_name: String.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REMOVE,
            path={"call_control_id": call_control_id, "queue_name": queue_name},
            options=options,
        )

    async def retrieve(
        self, call_control_id: str, *, queue_name: str, **options: Unpack[RequestOptions]
    ) -> Data[QueueCall]:
        """Retrieve a call in a queue: its position, and how long it has waited.

        `GET /queues/{queue_name}/calls/{call_control_id}`

        Args:
            call_control_id: String.
            queue_name: String.

        Returns:
            `QueueCall`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"call_control_id": call_control_id, "queue_name": queue_name},
            options=options,
        )

    async def update(
        self,
        call_control_id: str,
        *,
        queue_name: str,
        keep_after_hangup: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Change whether a queued call stays in the queue after its caller hangs up.

        `PATCH /queues/{queue_name}/calls/{call_control_id}`

        Args:
            call_control_id: String.
            queue_name: String.
            keep_after_hangup: True or false.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"call_control_id": call_control_id, "queue_name": queue_name},
            body={"keep_after_hangup": keep_after_hangup},
            options=options,
        )
