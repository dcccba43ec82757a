"""`client.ai.integrations`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.ai import Integration

if TYPE_CHECKING:
    from telnyx_async.resources.ai.integrations.connections import Connections

__all__ = ["Integrations"]

_LIST = Operation("GET", "/ai/integrations", Data[list[Integration]], replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/ai/integrations/{integration_id}", Integration, replay=Replay.SAFE)


class Integrations(Resource):
    """Third-party apps whose tools assistants can use.

    Sub-resources: `connections`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def connections(self) -> Connections:
        """Connections of your account to third-party apps."""
        from telnyx_async.resources.ai.integrations.connections import Connections

        return Connections(self._client)

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[Integration]]:
        """List the apps that can be connected, and whether they are.

        `GET /ai/integrations`

        Returns:
            `list[Integration]`, as `.data`: `id`, `name`, `status`, `available_tools`,
            `description`, `display_name` and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, integration_id: str, **options: Unpack[RequestOptions]) -> Integration:
        """Retrieve an app and the tools it offers.

        `GET /ai/integrations/{integration_id}`

        Args:
            integration_id: App in the catalog, the `id` from `ai.integrations.list`; not the
                `id` of the connection.

        Returns:
            `Integration`: `id`, `name`, `status`, `available_tools`, `description`, `display_name`
            and 1 more field.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"integration_id": integration_id}, options=options)
