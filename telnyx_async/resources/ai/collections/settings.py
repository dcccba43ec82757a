"""`client.ai.collections.settings`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import RetrievalSettingsWrapper

__all__ = ["Settings"]

_CREATE = Operation(
    "PUT",
    "/ai/collections/{uuid}/settings",
    Data[RetrievalSettingsWrapper],
    nested=lambda: {"retrieval": models.RetrievalSettingsParam},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET", "/ai/collections/{uuid}/settings", Data[RetrievalSettingsWrapper], replay=Replay.SAFE
)
_PATCH_ALL = Operation(
    "PATCH",
    "/ai/collections/{uuid}/settings",
    Data[RetrievalSettingsWrapper],
    nested=lambda: {"retrieval": models.RetrievalSettingsParam},
    body=BodyKind.JSON,
)


class Settings(Resource):
    """Search settings of a collection."""

    async def create(
        self,
        uuid: str,
        *,
        retrieval: models.RetrievalSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RetrievalSettingsWrapper]:
        """Replace the search settings of a collection as a whole.

        `PUT /ai/collections/{uuid}/settings`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.
            retrieval: How searches of the collection work: `top_k` and `retrieval_type`. Object
                with `retrieval_type`, `top_k`.

        Returns:
            `RetrievalSettingsWrapper`, as `.data`: `retrieval` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, path={"uuid": uuid}, body={"retrieval": retrieval}, options=options
        )

    async def list(
        self, uuid: str, **options: Unpack[RequestOptions]
    ) -> Data[RetrievalSettingsWrapper]:
        """Retrieve the search settings of a collection.

        `GET /ai/collections/{uuid}/settings`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.

        Returns:
            `RetrievalSettingsWrapper`, as `.data`: `retrieval` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"uuid": uuid}, options=options)

    async def patch_all(
        self,
        uuid: str,
        *,
        retrieval: models.RetrievalSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RetrievalSettingsWrapper]:
        """Change single search settings of a collection.

        `PATCH /ai/collections/{uuid}/settings`

        Args:
            uuid: Collection to work on, its `id` from `ai.collections.list`; not the slug.
            retrieval: How searches of the collection work: `top_k` and `retrieval_type`. Object
                with `retrieval_type`, `top_k`.

        Returns:
            `RetrievalSettingsWrapper`, as `.data`: `retrieval` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL, path={"uuid": uuid}, body={"retrieval": retrieval}, options=options
        )
