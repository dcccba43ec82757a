"""What requests of `client.phone_numbers_regulatory_requirements` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import PhoneNumberParam

__all__ = [
    "PhoneNumbersRegulatoryRequirementRetrieveParamsFilter",
]

PhoneNumbersRegulatoryRequirementRetrieveParamsFilter: TypeAlias = PhoneNumberParam
