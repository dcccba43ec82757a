"""What `client.ips` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "IP",
    "IPCreateResponse",
    "IPDeleteResponse",
    "IPRetrieveResponse",
    "IPUpdateResponse",
]


class IP(Model):
    """Answer of `client.ips.create`, `client.ips.delete` and 3 more."""

    id: str = wire("id", default=None)
    connection_id: str | None = None
    created_at: str | None = None
    ip_address: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None


IPCreateResponse: TypeAlias = Data[IP]

IPDeleteResponse: TypeAlias = Data[IP]

IPRetrieveResponse: TypeAlias = Data[IP]

IPUpdateResponse: TypeAlias = Data[IP]
