"""Many calls of one operation."""

from telnyx_async.bulk._memory import Bulk, Rows
from telnyx_async.bulk._outcome import Key, Outcome

__all__ = ["Bulk", "Key", "Outcome", "Rows"]
