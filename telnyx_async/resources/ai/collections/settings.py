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
    """Collection settings."""

    async def create(
        self,
        uuid: str,
        *,
        retrieval: models.RetrievalSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RetrievalSettingsWrapper]:
        """Create collection settings.

        `PUT /ai/collections/{uuid}/settings`

        Args:
            uuid: String.
            retrieval: Object with `retrieval_type`, `top_k`.

        Returns:
            `RetrievalSettingsWrapper`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, path={"uuid": uuid}, body={"retrieval": retrieval}, options=options
        )

    async def list(
        self, uuid: str, **options: Unpack[RequestOptions]
    ) -> Data[RetrievalSettingsWrapper]:
        """List collection settings.

        `GET /ai/collections/{uuid}/settings`

        Args:
            uuid: String.

        Returns:
            `RetrievalSettingsWrapper`, as `.data`.

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
        """Update all collection settings.

        `PATCH /ai/collections/{uuid}/settings`

        Args:
            uuid: String.
            retrieval: Object with `retrieval_type`, `top_k`.

        Returns:
            `RetrievalSettingsWrapper`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PATCH_ALL, path={"uuid": uuid}, body={"retrieval": retrieval}, options=options
        )
