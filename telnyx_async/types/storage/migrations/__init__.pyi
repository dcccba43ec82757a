"""The official package's `telnyx.types.storage.migrations`."""

from typing import TypeAlias

from telnyx_async import models as m

ActionStopResponse: TypeAlias = m.Data[m.Migration]
