"""`client.recordings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.recordings import Recording

if TYPE_CHECKING:
    from telnyx_async.resources.recordings.actions import Actions

__all__ = ["Recordings"]

_DELETE = Operation("DELETE", "/recordings/{recording_id}", Data[Recording], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/recordings",
    Recording,
    nested=lambda: {"filter": models.RecordingFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/recordings/{recording_id}", Data[Recording], replay=Replay.SAFE)


class Recordings(Resource):
    """Recordings of calls and conferences: find, download and delete them.

    Sub-resources: `actions`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Deletion of several call recordings at once."""
        from telnyx_async.resources.recordings.actions import Actions

        return Actions(self._client)

    async def delete(self, recording_id: str, **options: Unpack[RequestOptions]) -> Data[Recording]:
        """Delete a recording and its audio for good.

        `DELETE /recordings/{recording_id}`

        It can no longer be downloaded, and this cannot be undone.

        Args:
            recording_id: Recording to delete for good, with its audio.

        Returns:
            `Recording`, as `.data`: `id`, `call_control_id`, `status`, `to`, `from_`, `call_leg_id`
            and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.

        Example:
            client.recordings.delete(recording_id)
        """
        return await self._call(_DELETE, path={"recording_id": recording_id}, options=options)

    def list(
        self,
        *,
        filter: models.RecordingFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Recording]:
        """List recordings of calls and conferences, page by page.

        `GET /recordings`

        Args:
            filter: Limits the list; all conditions must hold, and text is compared with case.
                Object with `from`, `call_control_id`, `call_leg_id`, `call_session_id`,
                `conference_id`, `conference_region`, `connection_id`, `created_at` and 4 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.

        Returns:
            A page of `Recording` rows (`id`, `call_control_id`, `status`, `to`, `from_`,
            `call_leg_id` and 13 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (500, any other) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.recordings.list(filter={"call_leg_id": call_leg_id})
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, recording_id: str, **options: Unpack[RequestOptions]
    ) -> Data[Recording]:
        """Retrieve a recording: its times, channels and fresh download links.

        `GET /recordings/{recording_id}`

        `download_urls` are signed and expire; call this again for new ones.

        Args:
            recording_id: Recording to look up, from `recordings.list` or a recording webhook.

        Returns:
            `Recording`, as `.data`: `id`, `call_control_id`, `status`, `to`, `from_`, `call_leg_id`
            and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `APIStatusError` (any other) for an
            error status; `APIConnectionError` without a response.

        Example:
            client.recordings.retrieve(recording_id)
        """
        return await self._call(_RETRIEVE, path={"recording_id": recording_id}, options=options)
