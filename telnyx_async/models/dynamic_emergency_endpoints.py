"""Models of dynamic_emergency_endpoints."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import DynamicEmergencyAddressListParamsFilter

__all__ = [
    "DynamicEmergencyEndpoint",
    "DynamicEmergencyEndpointCreateResponse",
    "DynamicEmergencyEndpointDeleteResponse",
    "DynamicEmergencyEndpointListParamsFilter",
    "DynamicEmergencyEndpointRetrieveResponse",
]


class DynamicEmergencyEndpoint(Model):
    """DynamicEmergencyEndpoint"""

    callback_number: str = None
    caller_name: str = None
    dynamic_emergency_address_id: str = None
    id: str | None = None
    created_at: str | None = None
    record_type: str | None = None
    sip_from_id: str | None = None
    status: Literal["pending", "activated", "rejected"] | str | None = None
    updated_at: str | None = None


DynamicEmergencyEndpointCreateResponse: TypeAlias = Data[DynamicEmergencyEndpoint]

DynamicEmergencyEndpointDeleteResponse: TypeAlias = Data[DynamicEmergencyEndpoint]

DynamicEmergencyEndpointListParamsFilter: TypeAlias = DynamicEmergencyAddressListParamsFilter

DynamicEmergencyEndpointRetrieveResponse: TypeAlias = Data[DynamicEmergencyEndpoint]
