"""Many calls of one operation."""

from telnyx_async.bulk._memory import Bulk
from telnyx_async.bulk._outcome import Outcome

__all__ = ["Bulk", "Outcome"]
