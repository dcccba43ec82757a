"""`client.sim_cards.actions`."""

from __future__ import annotations

from telnyx_async.resources.sim_cards import actions as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["Actions"]


class Actions(SyncResource):
    """Enable and disable SIM cards, voice and public IPs, and follow these actions.

    Guide: `docs/sim-cards.md`.
    """

    bulk_disable_voice = call(_async.Actions.bulk_disable_voice)
    bulk_enable_voice = call(_async.Actions.bulk_enable_voice)
    bulk_set_public_ips = call(_async.Actions.bulk_set_public_ips)
    disable = call(_async.Actions.disable)
    disable_voice = call(_async.Actions.disable_voice)
    enable = call(_async.Actions.enable)
    enable_voice = call(_async.Actions.enable_voice)
    list = paginate(_async.Actions.list)
    remove_public_ip = call(_async.Actions.remove_public_ip)
    retrieve = call(_async.Actions.retrieve)
    set_public_ip = call(_async.Actions.set_public_ip)
    set_standby = call(_async.Actions.set_standby)
    validate_registration_codes = call(_async.Actions.validate_registration_codes)
