"""Responses of `client.messaging_url_domains`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "MessagingURLDomain",
]


class MessagingURLDomain(Model):
    """Response of `client.messaging_url_domains.list`."""

    id: str = wire("id", default=None)
    record_type: str | None = None
    url_domain: str | None = None
    use_case: str | None = None
