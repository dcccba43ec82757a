"""The official package's `telnyx.types.managed_accounts`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionDisableResponse: TypeAlias = m.Data[m.ManagedAccount]
ActionEnableResponse: TypeAlias = m.Data[m.ManagedAccount]

class ActionEnableParams(TypedDict, total=False):
    id: Required[str]
    reenable_all_connections: bool
