"""The official package's `telnyx.types.recordings`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionDeleteResponse: TypeAlias = m.RecordingBulkDeletion

class ActionDeleteParams(TypedDict, total=False):
    ids: Required[Sequence[str]]
