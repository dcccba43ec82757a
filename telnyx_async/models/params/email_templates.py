"""Requests of `client.email_templates`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "EmailTemplateVariableSchemaParam",
]


class EmailTemplateVariableSchemaParam(TypedDict, total=False):
    """Argument of `client.email_templates.create`, `client.email_templates.replace` and 1 more."""

    required: Required[bool]
    """Whether a value must be given (and not be empty) when the template is strict."""
    default: str
    """Value used when the variable is not given; not allowed together with `required`."""
