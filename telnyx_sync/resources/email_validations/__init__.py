"""`client.email_validations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import email_validations as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.email_validations.batch import Batch

__all__ = ["EmailValidations"]


class EmailValidations(SyncResource):
    """Check whether addresses exist and can receive mail, singly or in batches.

    Sub-resources: `batch`.
    """

    @cached_property
    def batch(self) -> Batch:
        """Checks of many addresses at once, done in the background."""
        from telnyx_sync.resources.email_validations.batch import Batch

        return Batch(self._client, self._async.batch)

    create = call(_async.EmailValidations.create)
