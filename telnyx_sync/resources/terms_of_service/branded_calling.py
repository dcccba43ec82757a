"""`client.terms_of_service.branded_calling`."""

from __future__ import annotations

from telnyx_async.resources.terms_of_service import branded_calling as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["BrandedCalling"]


class BrandedCalling(SyncResource):
    """Terms of service of branded calling."""

    agree = call(_async.BrandedCalling.agree)
