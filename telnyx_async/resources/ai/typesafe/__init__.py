"""`client.ai.typesafe`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.ai.typesafe.v1 import V1

__all__ = ["Typesafe"]


class Typesafe(Resource):
    """Decision models that answer typed questions about a text. Beta.

    Sub-resources: `v1`.
    """

    @cached_property
    def v1(self) -> V1:
        """Version 1 of the decision models' API. Beta."""
        from telnyx_async.resources.ai.typesafe.v1 import V1

        return V1(self._client)
