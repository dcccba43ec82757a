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
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    autoescape: bool
    """`true` escapes what variables put into `html_body`, so that values cannot inject markup;
    subject and plain text are never escaped."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    html_body: str | None = None
    """HTML version of the body; give `text_body` too for readers that show no HTML."""
    name: str
    """Name shown with the address, or under which the item is listed in your account."""
    record_type: Literal["email_template"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    strict_variables: bool
    """`true` refuses to send or render (status 422) while a variable marked `required` in
    `variable_schema` is missing."""
    text_body: str | None = None
    """Plain-text version of the body, shown by mail programs without HTML and read by many
    spam filters."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    variable_schema: dict[str, EmailTemplateCommonVariableSchema] | None = None
    """Rules for single variables by name: whether `required`, and a `default` for optional
    ones; `null` clears them."""
    variables: list[str]
    """Names of the variables in use: found in subject and bodies by themselves, or, in
    `explicit` mode, exactly the list you give."""
    variables_mode: Literal["automatic", "explicit"]
    """`automatic` derives `variables` from the template's text, `explicit` takes your list as
    it is."""
    subject: str | None = None
    """Subject line; needed to send, unless a template supplies it."""


class EmailTemplateCommonVariableSchema(Model):
    """Part of `EmailTemplate`."""

    required: bool
    """Whether a value must be given (and not be empty) when the template is strict."""
    default: str | None = None
    """Value used when the variable is not given; not allowed together with `required`."""
