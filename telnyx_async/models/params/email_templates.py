"""Requests of `client.email_templates`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "EmailTemplateVariableSchemaParam",
]


class EmailTemplateVariableSchemaParam(TypedDict, total=False):
    """Argument of `client.email_templates.create`, `client.email_templates.replace` and 1 more."""

    required: Required[bool]
    default: str
