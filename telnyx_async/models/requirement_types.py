"""Models of requirement_types."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    DocReqsRequirementType,
    DocumentListParamsFilterFilename,
    Metadata,
)

__all__ = [
    "RequirementTypeListParamsFilterName",
    "RequirementTypeListResponse",
    "RequirementTypeRetrieveResponse",
]


class RequirementTypeListResponse(Model):
    """RequirementTypeListResponse"""

    data: list[DocReqsRequirementType] | None = None
    meta: Metadata | None = None


RequirementTypeListParamsFilterName: TypeAlias = DocumentListParamsFilterFilename

RequirementTypeRetrieveResponse: TypeAlias = Data[DocReqsRequirementType]
