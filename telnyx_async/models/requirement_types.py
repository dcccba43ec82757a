"""What `client.requirement_types` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model
from telnyx_async.models.shared import DocReqsRequirementType, Metadata

__all__ = [
    "RequirementTypeListResponse",
    "RequirementTypeRetrieveResponse",
]


class RequirementTypeListResponse(Model):
    """Answer of `client.requirement_types.list`."""

    data: list[DocReqsRequirementType] | None = None
    meta: Metadata | None = None


RequirementTypeRetrieveResponse: TypeAlias = Data[DocReqsRequirementType]
