"""The official package's `telnyx.types.email_blocks`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._codec.files import FileTypes

EmailBlockImportResponse: TypeAlias = m.Data[m.EmailBlockImport]
EmailBlockImport: TypeAlias = m.EmailBlockImport

class ImportCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    block_ttl_days: int
