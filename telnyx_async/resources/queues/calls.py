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
    """Calls that wait in a queue.

    Guide: `docs/conferencing.md`.
    """

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
            queue_name: Queue whose waiting calls to list, in order.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.

        Returns:
            A page of `QueueCall` rows (`call_control_id`, `to`, `from_`, `call_leg_id`,
            `call_session_id`, `connection_id` and 6 more fields); iterating goes on through all
            pages.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.queues.calls.list("support")
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
        """Remove from a queue an entry whose call is no longer alive.

        `DELETE /queues/{queue_name}/calls/{call_control_id}`

        For entries kept by `keep_after_hangup`. A call that is alive leaves with
        `calls.actions.leave_queue`.

        Args:
            call_control_id: Call that is over but was kept by `keep_after_hangup`.
            queue_name: Queue to remove the call from, by name.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.queues.calls.remove(call_control_id, queue_name="support")
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
            call_control_id: Call to look up in the queue.
            queue_name: Queue in which the call waits, by name.

        Returns:
            `QueueCall`, as `.data`: `call_control_id`, `to`, `from_`, `call_leg_id`,
            `call_session_id`, `connection_id` and 6 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.queues.calls.retrieve(call_control_id, queue_name="support")
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
            call_control_id: Waiting call to change.
            queue_name: Queue in which the call waits, by name.
            keep_after_hangup: Whether the call keeps its place after the caller hangs up.

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
