"""`client.phone_numbers.csv_downloads`."""

from __future__ import annotations

from telnyx_async.resources.phone_numbers import csv_downloads as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["CsvDownloads"]


class CsvDownloads(SyncResource):
    """Exports of the account's phone numbers as CSV.

    Guide: `docs/numbers.md`.
    """

    create = call(_async.CsvDownloads.create)
    list = paginate(_async.CsvDownloads.list)
    retrieve = call(_async.CsvDownloads.retrieve)
