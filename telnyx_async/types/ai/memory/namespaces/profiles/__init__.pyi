"""The official package's `telnyx.types.ai.memory.namespaces.profiles`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

MemoryRetrieveResponse: TypeAlias = m.Data[m.MemoryDetail]
MemoryListResponse: TypeAlias = m.Memory
SourceRetrieveResponse: TypeAlias = m.Data[m.MemorySourceDetail]
SourceDeleteResponse: TypeAlias = m.Data[m.MemorySourceDeletion]

class MemoryListParams(TypedDict, total=False):
    profile_id: Required[str]
    namespace: Required[str]
    page_number: int
    page_size: int
    session_id: str | None
    source_id: str | None

class SourceListParams(TypedDict, total=False):
    profile_id: Required[str]
    namespace: Required[str]
    page_number: int
    page_size: int
    session_id: str | None
