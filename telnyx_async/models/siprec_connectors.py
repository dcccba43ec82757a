"""Responses of `client.siprec_connectors`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "SiprecConnector",
]


class SiprecConnector(Model):
    """Response of `client.siprec_connectors.create`, `client.siprec_connectors.retrieve` and 1 more."""

    app_subdomain: str | None = None
    created_at: str | None = None
    host: str | None = None
    name: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None
