"""Models of messaging_url_domains."""

from __future__ import annotations

from telnyx_async._model import Model

__all__ = [
    "MessagingURLDomainListResponse",
]


class MessagingURLDomainListResponse(Model):
    """MessagingURLDomainListResponse"""

    id: str | None = None
    record_type: str | None = None
    url_domain: str | None = None
    use_case: str | None = None
