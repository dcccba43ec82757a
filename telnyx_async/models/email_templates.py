"""Models of email_templates."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "EmailTemplate",
    "EmailTemplateCommonVariableSchema",
    "EmailTemplateCreateParamsVariableSchema",
    "EmailTemplateRenderResponse",
    "EmailTemplateRenderResponseData",
    "EmailTemplateReplaceParamsVariableSchema",
    "EmailTemplateResponse",
    "EmailTemplateUpdateParamsVariableSchema",
]


class EmailTemplate(Model):
    """EmailTemplate"""

    id: str = None
    autoescape: bool = None
    created_at: datetime = None
    html_body: str | None = None
    name: str = None
    record_type: Literal["email_template"] | str = None
    strict_variables: bool = None
    text_body: str | None = None
    updated_at: datetime = None
    variable_schema: dict[str, EmailTemplateCommonVariableSchema] | None = None
    variables: list[str] = None
    variables_mode: Literal["automatic", "explicit"] | str = None
    subject: str | None = None


class EmailTemplateCommonVariableSchema(Model):
    """EmailTemplateCommonVariableSchema"""

    required: bool = None
    default: str | None = None


class EmailTemplateCreateParamsVariableSchema(TypedDict, total=False):
    """EmailTemplateCreateParamsVariableSchema"""

    required: Required[bool]
    default: str


EmailTemplateRenderResponse: TypeAlias = Data[EmailTemplate]

EmailTemplateRenderResponseData: TypeAlias = EmailTemplate

EmailTemplateReplaceParamsVariableSchema: TypeAlias = EmailTemplateCreateParamsVariableSchema

EmailTemplateResponse: TypeAlias = Data[EmailTemplate]

EmailTemplateUpdateParamsVariableSchema: TypeAlias = EmailTemplateCreateParamsVariableSchema
