"""`client.compute`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.compute import ComputeResource

if TYPE_CHECKING:
    from telnyx_async.resources.compute.funcs import Funcs

__all__ = ["Compute"]

_RETRIEVE = Operation("GET", "/compute/actors/{id}", Data[ComputeResource], replay=Replay.SAFE)


class Compute(Resource):
    """Compute."""

    @cached_property
    def funcs(self) -> Funcs:
        from telnyx_async.resources.compute.funcs import Funcs

        return Funcs(self._client)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[ComputeResource]:
        """Retrieve compute.

        `GET /compute/actors/{id}`

        Args:
            id: String.

        Returns:
            `ComputeResource`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
