"""The official package's `telnyx.types.storage.kvs`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._codec.files import FileTypes

KeyListResponse: TypeAlias = m.KvKey
KeyRetrieveResponse: TypeAlias = bytes

class KeyListParams(TypedDict, total=False):
    id: Required[str]
    cursor: str
    limit: int
    prefix: str

class KeyUpdateParams(TypedDict, total=False):
    key: Required[str]
    body: Required[FileTypes]
    id: Required[str]
    ttl_secs: int
