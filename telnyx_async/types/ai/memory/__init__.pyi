"""The official package's `telnyx.types.ai.memory`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

NamespaceCreateResponse: TypeAlias = m.Data[m.MemoryNamespace]
Namespace: TypeAlias = m.MemoryNamespace
NamespaceRetrieveResponse: TypeAlias = m.Data[m.MemoryNamespaceOperation]
NamespaceListResponse: TypeAlias = m.Data[list[m.MemoryNamespace]]

class NamespaceCreateParams(TypedDict, total=False):
    name: Required[str]
