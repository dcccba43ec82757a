"""Requests of `client.phone_numbers_regulatory_requirements`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "PhoneNumberRequirementsFilter",
]


class PhoneNumberRequirementsFilter(TypedDict, total=False):
    """Argument of `client.phone_numbers_regulatory_requirements.retrieve`."""

    phone_number: str
    """One or more numbers in E.164 format, separated by commas."""
