"""Models of connections."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import DocumentListParamsFilterFilename

__all__ = [
    "Connection",
    "ConnectionListActiveCallsResponse",
    "ConnectionListParamsFilterConnectionName",
    "ConnectionRetrieveCountResponse",
    "ConnectionRetrieveCountResponseData",
    "ConnectionRetrieveCountResponseDataCounts",
    "ConnectionRetrieveCountResponseDataLimitsGlobalConnectionLimit",
    "ConnectionRetrieveCountResponseDataLimitsPerTypeConnectionLimits",
    "ConnectionRetrieveResponse2",
]


class Connection(Model):
    """Connection"""

    id: str | None = None
    active: bool | None = None
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | str
        | None
    ) = None
    connection_name: str | None = None
    created_at: str | None = None
    outbound_voice_profile_id: str | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None


class ConnectionListActiveCallsResponse(Model):
    """ConnectionListActiveCallsResponse"""

    call_control_id: str = None
    call_duration: int = None
    call_leg_id: str = None
    call_session_id: str = None
    client_state: str = None
    record_type: Literal["call"] | str = None


class ConnectionRetrieveCountResponseData(Model):
    """ConnectionRetrieveCountResponseData"""

    counts: ConnectionRetrieveCountResponseDataCounts = None
    limits: (
        ConnectionRetrieveCountResponseDataLimitsGlobalConnectionLimit
        | ConnectionRetrieveCountResponseDataLimitsPerTypeConnectionLimits
    ) = None
    record_type: str = None


class ConnectionRetrieveCountResponseDataCounts(Model):
    """ConnectionRetrieveCountResponseDataCounts"""

    call_control_applications: int = None
    credential_connections: int = None
    external_connections: int = None
    fax_connections: int = None
    fqdn_connections: int = None
    ip_connections: int = None
    microsoft_teams_sbc_connections: int = None
    mobile_voice_connections: int = None
    operator_connect_connections: int = None
    texml_applications: int = None
    third_party_provider_connections: int = None
    uac_connections: int = None
    zoom_sbc_connections: int = None


class ConnectionRetrieveCountResponseDataLimitsGlobalConnectionLimit(Model):
    """ConnectionRetrieveCountResponseDataLimitsGlobalConnectionLimit"""

    global_limit: int = None


class ConnectionRetrieveCountResponseDataLimitsPerTypeConnectionLimits(Model):
    """ConnectionRetrieveCountResponseDataLimitsPerTypeConnectionLimits"""

    standard_limit: int = None
    texml_limit: int = None
    uac_limit: int = None


ConnectionListParamsFilterConnectionName: TypeAlias = DocumentListParamsFilterFilename

ConnectionRetrieveCountResponse: TypeAlias = Data[ConnectionRetrieveCountResponseData]

ConnectionRetrieveResponse2: TypeAlias = Data[Connection]
