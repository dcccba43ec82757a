"""Requests of `client.dir`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "DirReferenceParam",
]


class DirReferenceParam(TypedDict, total=False):
    """Argument of `client.dir.references.create`."""

    email: Required[str]
    """Address of the person; the time of the call is announced there. Email address."""
    full_name: Required[str]
    """Full name of the person to ask. 1 to 255 characters."""
    phone_e164: Required[str]
    """Number at which the person is called, E.164 (`+13125550101`); only between 8 and 21
    o'clock of their time. Matching `^\\+[1-9]\\d{1,14}$`."""
    timezone: Required[str]
    """IANA time zone of the person (`America/New_York`), so that calls come at a decent hour."""
    job_title: str | None
    """Position of the person, such as `CFO`. At most 255 characters."""
    organization: str | None
    """Company or body the person works for. At most 255 characters."""
    relationship_to_registrant: str | None
    """How the person is connected with your business, such as `supplier`. At most 255
    characters."""
