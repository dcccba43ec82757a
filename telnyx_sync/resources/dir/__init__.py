"""`client.dir`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import dir as _async
from telnyx_sync._bridge import SyncResource, call, paginate, stream

if TYPE_CHECKING:
    from telnyx_sync.resources.dir.comments import Comments
    from telnyx_sync.resources.dir.phone_number_batches import PhoneNumberBatches
    from telnyx_sync.resources.dir.phone_numbers import PhoneNumbers
    from telnyx_sync.resources.dir.references import References
    from telnyx_sync.resources.dir.verify_email import VerifyEmail

__all__ = ["Dir"]


class Dir(SyncResource):
    """Display identity records (DIR): name, logo and reasons shown to people you call, after a review.

    Sub-resources: `comments`, `phone_number_batches`, `phone_numbers`, `references`,
    `verify_email`.
    """

    @cached_property
    def comments(self) -> Comments:
        """Comments exchanged with the reviewers of a display identity."""
        from telnyx_sync.resources.dir.comments import Comments

        return Comments(self._client, self._async.comments)

    @cached_property
    def phone_number_batches(self) -> PhoneNumberBatches:
        """Batches of phone numbers, as they were added and are reviewed."""
        from telnyx_sync.resources.dir.phone_number_batches import PhoneNumberBatches

        return PhoneNumberBatches(self._client, self._async.phone_number_batches)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers whose calls show a display identity."""
        from telnyx_sync.resources.dir.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client, self._async.phone_numbers)

    @cached_property
    def references(self) -> References:
        """People who vouch for a business: two for its trade, one for its finances."""
        from telnyx_sync.resources.dir.references import References

        return References(self._client, self._async.references)

    @cached_property
    def verify_email(self) -> VerifyEmail:
        """Verification of the authorizer's email address."""
        from telnyx_sync.resources.dir.verify_email import VerifyEmail

        return VerifyEmail(self._client, self._async.verify_email)

    bpo_loa = stream(_async.Dir.bpo_loa)
    delete = call(_async.Dir.delete)
    list = paginate(_async.Dir.list)
    list_document_types = call(_async.Dir.list_document_types)
    list_infringement_claims = paginate(_async.Dir.list_infringement_claims)
    new_loa = stream(_async.Dir.new_loa)
    retrieve = call(_async.Dir.retrieve)
    retrieve_bpo_authorizations = call(_async.Dir.retrieve_bpo_authorizations)
    submit = call(_async.Dir.submit)
    update = call(_async.Dir.update)
    update_infringement = call(_async.Dir.update_infringement)
