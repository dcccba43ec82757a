"""`client.country_coverage`."""

from __future__ import annotations

from telnyx_async.resources import country_coverage as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["CountryCoverage"]


class CountryCoverage(SyncResource):
    """Telnyx's coverage by country: types of numbers and their features."""

    retrieve = call(_async.CountryCoverage.retrieve)
    retrieve_country = call(_async.CountryCoverage.retrieve_country)
