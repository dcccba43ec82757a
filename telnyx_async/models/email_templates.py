"""Responses of `client.email_templates`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "EmailTemplate",
    "EmailTemplateCommonVariableSchema",
]


class EmailTemplate(Model):
    """Response of `client.email_templates.create`, `client.email_templates.list` and 4 more."""

    id: str
    autoescape: bool
    created_at: datetime
    html_body: str | None = None
    name: str
    record_type: Literal["email_template"]
    strict_variables: bool
    text_body: str | None = None
    updated_at: datetime
    variable_schema: dict[str, EmailTemplateCommonVariableSchema] | None = None
    variables: list[str]
    variables_mode: Literal["automatic", "explicit"]
    subject: str | None = None


class EmailTemplateCommonVariableSchema(Model):
    """Part of `EmailTemplate`."""

    required: bool
    default: str | None = None
