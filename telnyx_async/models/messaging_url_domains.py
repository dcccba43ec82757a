"""Responses of `client.messaging_url_domains`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "MessagingURLDomain",
]


class MessagingURLDomain(Model):
    """Response of `client.messaging_url_domains.list`."""

    id: str = wire("id", default=None)
    """Entry of the list by its ID; links are configured by `url_domain`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    url_domain: str | None = None
    """Domain of Telnyx that shortened links use; goes into `url_shortener_settings`."""
    use_case: str | None = None
    """What the domain is meant for."""
