"""`client.ai.fine_tuning`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.ai.fine_tuning.jobs import Jobs

__all__ = ["FineTuning"]


class FineTuning(Resource):
    """Fine-tuning of models on your own examples.

    Sub-resources: `jobs`.
    """

    @cached_property
    def jobs(self) -> Jobs:
        """Fine-tuning jobs, past and present."""
        from telnyx_async.resources.ai.fine_tuning.jobs import Jobs

        return Jobs(self._client)
