"""`client.ai.memory`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.ai.memory.namespaces import Namespaces

__all__ = ["Memory"]


class Memory(Resource):
    """Memory."""

    @cached_property
    def namespaces(self) -> Namespaces:
        from telnyx_async.resources.ai.memory.namespaces import Namespaces

        return Namespaces(self._client)
