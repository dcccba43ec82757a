"""The official package's `telnyx.types.operator_connect`."""

from typing import TypeAlias

from telnyx_async import models as m

ActionRefreshResponse: TypeAlias = m.OperatorConnectRefresh
