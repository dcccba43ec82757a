"""`client.verify_profiles`."""

from __future__ import annotations

from telnyx_async.resources import verify_profiles as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["VerifyProfiles"]


class VerifyProfiles(SyncResource):
    """Verify profiles: texts, code length, time limits and permitted countries.

    Guide: `docs/verification.md`.
    """

    create = call(_async.VerifyProfiles.create)
    create_template = call(_async.VerifyProfiles.create_template)
    delete = call(_async.VerifyProfiles.delete)
    list = paginate(_async.VerifyProfiles.list)
    retrieve = call(_async.VerifyProfiles.retrieve)
    retrieve_templates = call(_async.VerifyProfiles.retrieve_templates)
    update = call(_async.VerifyProfiles.update)
    update_template = call(_async.VerifyProfiles.update_template)
