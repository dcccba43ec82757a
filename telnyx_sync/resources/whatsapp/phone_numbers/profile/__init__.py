"""`client.whatsapp.phone_numbers.profile`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.whatsapp.phone_numbers import profile as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.whatsapp.phone_numbers.profile.photo import Photo

__all__ = ["Profile"]


class Profile(SyncResource):
    """Business profile that users see for a number.

    Sub-resources: `photo`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def photo(self) -> Photo:
        """Photo of a number's business profile."""
        from telnyx_sync.resources.whatsapp.phone_numbers.profile.photo import Photo

        return Photo(self._client, self._async.photo)

    retrieve = call(_async.Profile.retrieve)
    update = call(_async.Profile.update)
