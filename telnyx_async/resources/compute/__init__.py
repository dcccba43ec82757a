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
    """Functions and stateful actors that run on Telnyx's edge.

    Sub-resources: `funcs`.
    """

    @cached_property
    def funcs(self) -> Funcs:
        """Functions: their logs, metrics and revisions."""
        from telnyx_async.resources.compute.funcs import Funcs

        return Funcs(self._client)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[ComputeResource]:
        """Retrieve a stateful actor type: who owns it, and where it is deployed.

        `GET /compute/actors/{id}`

        Args:
            id: Stateful actor type, as named by a binding in `compute.funcs.list`.

        Returns:
            `ComputeResource`, as `.data`: `id`, `status`, `owner_function_id`, `placement`, `type`
            and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
