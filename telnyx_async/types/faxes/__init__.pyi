"""The official package's `telnyx.types.faxes`."""

from typing import TypeAlias

from telnyx_async import models as m

ActionCancelResponse: TypeAlias = m.Data[m.FaxCommandResult]
ActionRefreshResponse: TypeAlias = m.Data[m.FaxCommandResult]
