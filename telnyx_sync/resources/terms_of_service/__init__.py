"""`client.terms_of_service`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import terms_of_service as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.terms_of_service.agreements import Agreements
    from telnyx_sync.resources.terms_of_service.branded_calling import BrandedCalling
    from telnyx_sync.resources.terms_of_service.number_reputation import NumberReputation

__all__ = ["TermsOfService"]


class TermsOfService(SyncResource):
    """Terms of branded calling and number reputation, and your agreement to them.

    Sub-resources: `agreements`, `branded_calling`, `number_reputation`.
    """

    @cached_property
    def agreements(self) -> Agreements:
        """Record of the terms you have agreed to."""
        from telnyx_sync.resources.terms_of_service.agreements import Agreements

        return Agreements(self._client, self._async.agreements)

    @cached_property
    def branded_calling(self) -> BrandedCalling:
        """Terms of service of branded calling."""
        from telnyx_sync.resources.terms_of_service.branded_calling import BrandedCalling

        return BrandedCalling(self._client, self._async.branded_calling)

    @cached_property
    def number_reputation(self) -> NumberReputation:
        """Terms of service of number reputation."""
        from telnyx_sync.resources.terms_of_service.number_reputation import NumberReputation

        return NumberReputation(self._client, self._async.number_reputation)

    retrieve_info = call(_async.TermsOfService.retrieve_info)
    retrieve_status = call(_async.TermsOfService.retrieve_status)
