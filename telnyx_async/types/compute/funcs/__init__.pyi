"""The official package's `telnyx.types.compute.funcs`."""

from collections.abc import Mapping
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

FuncLogExportConfigResponse: TypeAlias = m.Data[m.FuncLogExportConfig]

class ExportCreateParams(TypedDict, total=False):
    id: Required[str]
    endpoint: Required[str]
    headers: Required[Mapping[str, str]]
    invocation_export_enabled: Required[bool]
    runtime_export_enabled: Required[bool]
