"""The official package's `telnyx.types.legacy.reporting`."""

from datetime import datetime
from typing import Any, TypeAlias, TypedDict

from telnyx_async import models as m

FilterParam: TypeAlias = m.DetailReportFilterParam
Filter: TypeAlias = m.DetailReportFilter
UsageReportRetrieveSpeechToTextResponse: TypeAlias = m.Data[dict[str, Any]]

class UsageReportRetrieveSpeechToTextParams(TypedDict, total=False):
    end_date: datetime | str
    start_date: datetime | str
