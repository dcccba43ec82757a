"""The official package's `telnyx.types.ai.knowledge`."""

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

CollectionRetrieveDocumentsResponse: TypeAlias = m.CollectionDocumentList

class CollectionRetrieveDocumentsParams(TypedDict, total=False):
    slug: Required[str]
    filter: Mapping[str, object]
    page_number: int
    page_size: int
    query: str
    retrieval_type: Literal["vector", "hybrid", "keyword"]
    sources: str
    top_k: int
