"""Requests of `client.dir`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "DirReferenceParam",
]


class DirReferenceParam(TypedDict, total=False):
    """Argument of `client.dir.references.create`."""

    email: Required[str]
    """E-mail address."""
    full_name: Required[str]
    """String, 1 to 255 characters."""
    phone_e164: Required[str]
    """String, matching `^\\+[1-9]\\d{1,14}$`."""
    timezone: Required[str]
    job_title: str | None
    """String or null, at most 255 characters."""
    organization: str | None
    """String or null, at most 255 characters."""
    relationship_to_registrant: str | None
    """String or null, at most 255 characters."""
