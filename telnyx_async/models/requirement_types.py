"""Models of requirement_types."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import DocReqsRequirementType, Metadata

__all__ = [
    "RequirementTypeListResponse",
    "RequirementTypeRetrieveResponse",
]


class RequirementTypeListResponse(Model):
    """RequirementTypeListResponse"""

    data: list[DocReqsRequirementType] | None = None
    meta: Metadata | None = None


RequirementTypeRetrieveResponse: TypeAlias = Data[DocReqsRequirementType]
