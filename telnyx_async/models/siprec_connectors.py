"""Responses of `client.siprec_connectors`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "SiprecConnector",
]


class SiprecConnector(Model):
    """Response of `client.siprec_connectors.create`, `client.siprec_connectors.retrieve` and 1 more."""

    app_subdomain: str | None = None
    """Subdomain to which calls go when Telnyx's own recording server is used; not needed for
    servers of others."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    host: str | None = None
    """Host name or IPv4 address of the recording server (SRS)."""
    name: str | None = None
    """What `connector_name` takes when a call's audio is forked to the recorder."""
    port: int | None = None
    """Network port on which the SIPREC recording server listens."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
