"""`client.phone_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.phone_numbers.actions import Actions
    from telnyx_sync.resources.phone_numbers.csv_downloads import CsvDownloads
    from telnyx_sync.resources.phone_numbers.jobs import Jobs
    from telnyx_sync.resources.phone_numbers.messaging import Messaging
    from telnyx_sync.resources.phone_numbers.voice import Voice
    from telnyx_sync.resources.phone_numbers.voicemail import Voicemail

__all__ = ["PhoneNumbers"]


class PhoneNumbers(SyncResource):
    """Phone numbers of the account, and their settings.

    Sub-resources: `actions`, `csv_downloads`, `jobs`, `messaging`, `voice`, `voicemail`. Guide:
    `docs/numbers.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Emergency calling, bundles and ownership of phone numbers."""
        from telnyx_sync.resources.phone_numbers.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def csv_downloads(self) -> CsvDownloads:
        """Exports of the account's phone numbers as CSV."""
        from telnyx_sync.resources.phone_numbers.csv_downloads import CsvDownloads

        return CsvDownloads(self._client, self._async.csv_downloads)

    @cached_property
    def jobs(self) -> Jobs:
        """Background jobs that change or delete many phone numbers."""
        from telnyx_sync.resources.phone_numbers.jobs import Jobs

        return Jobs(self._client, self._async.jobs)

    @cached_property
    def messaging(self) -> Messaging:
        """Messaging settings of phone numbers: profile and plan."""
        from telnyx_sync.resources.phone_numbers.messaging import Messaging

        return Messaging(self._client, self._async.messaging)

    @cached_property
    def voice(self) -> Voice:
        """Voice settings of phone numbers: forwarding, recording, caller name, fax."""
        from telnyx_sync.resources.phone_numbers.voice import Voice

        return Voice(self._client, self._async.voice)

    @cached_property
    def voicemail(self) -> Voicemail:
        """Voicemail of phone numbers."""
        from telnyx_sync.resources.phone_numbers.voicemail import Voicemail

        return Voicemail(self._client, self._async.voicemail)

    delete = call(_async.PhoneNumbers.delete)
    list = paginate(_async.PhoneNumbers.list)
    retrieve = call(_async.PhoneNumbers.retrieve)
    slim_list = paginate(_async.PhoneNumbers.slim_list)
    update = call(_async.PhoneNumbers.update)
