"""What requests of `client.dynamic_emergency_addresses` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import DynamicEmergencyFilter

__all__ = [
    "DynamicEmergencyAddressListParamsFilter",
]

DynamicEmergencyAddressListParamsFilter: TypeAlias = DynamicEmergencyFilter
