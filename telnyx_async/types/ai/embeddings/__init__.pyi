"""The official package's `telnyx.types.ai.embeddings`."""

from typing import TypeAlias

from telnyx_async import models as m

BucketRetrieveResponse: TypeAlias = m.Data[list[m.EmbeddedFile]]
BucketListResponse: TypeAlias = m.Data[m.EmbeddingBuckets]
