"""The official package's `telnyx.types.storage.sqldbs`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionQueryResponse: TypeAlias = m.Data[m.SqldbQueryResult]

class ActionQueryParams(TypedDict, total=False):
    id: Required[str]
    sql: Required[str]
    params: Sequence[str | float | bool | None]
