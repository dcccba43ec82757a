"""`client.messaging_profiles`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import messaging_profiles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_profiles.actions import Actions
    from telnyx_sync.resources.messaging_profiles.autoresp_configs import AutorespConfigs

__all__ = ["MessagingProfiles"]


class MessagingProfiles(SyncResource):
    """Groups of senders that share webhooks, allowed countries, number pool and limits.

    Sub-resources: `actions`, `autoresp_configs`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Regenerate the secret of a messaging profile."""
        from telnyx_sync.resources.messaging_profiles.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def autoresp_configs(self) -> AutorespConfigs:
        """Keywords with which recipients opt in, opt out or get help, and the automatic replies."""
        from telnyx_sync.resources.messaging_profiles.autoresp_configs import AutorespConfigs

        return AutorespConfigs(self._client, self._async.autoresp_configs)

    create = call(_async.MessagingProfiles.create)
    delete = call(_async.MessagingProfiles.delete)
    list = paginate(_async.MessagingProfiles.list)
    list_alphanumeric_sender_ids = paginate(_async.MessagingProfiles.list_alphanumeric_sender_ids)
    list_phone_numbers = paginate(_async.MessagingProfiles.list_phone_numbers)
    list_short_codes = paginate(_async.MessagingProfiles.list_short_codes)
    retrieve = call(_async.MessagingProfiles.retrieve)
    retrieve_metrics = call(_async.MessagingProfiles.retrieve_metrics)
    update = call(_async.MessagingProfiles.update)
