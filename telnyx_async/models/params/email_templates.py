"""Models of params.email_templates."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

__all__ = [
    "EmailTemplateCreateParamsVariableSchema",
    "EmailTemplateReplaceParamsVariableSchema",
    "EmailTemplateUpdateParamsVariableSchema",
]


class EmailTemplateCreateParamsVariableSchema(TypedDict, total=False):
    """EmailTemplateCreateParamsVariableSchema"""

    required: Required[bool]
    default: str


EmailTemplateReplaceParamsVariableSchema: TypeAlias = EmailTemplateCreateParamsVariableSchema

EmailTemplateUpdateParamsVariableSchema: TypeAlias = EmailTemplateCreateParamsVariableSchema
