"""Responses of `client.messaging_hosted_number_orders`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "HostedNumberEligibility",
    "HostedNumberEligibilityPhoneNumber",
    "HostedNumberVerification",
    "HostedNumberVerificationCode",
    "HostedNumberVerificationPhoneNumber",
]


class HostedNumberEligibility(Model):
    """Response of `client.messaging_hosted_number_orders.check_eligibility`."""

    phone_numbers: list[HostedNumberEligibilityPhoneNumber] | None = None


class HostedNumberEligibilityPhoneNumber(Model):
    """Part of `HostedNumberEligibility`."""

    detail: str | None = None
    eligible: bool | None = None
    eligible_status: (
        Literal[
            "NUMBER_CAN_NOT_BE_REPEATED",
            "NUMBER_CAN_NOT_BE_VALIDATED",
            "NUMBER_CAN_NOT_BE_WIRELESS",
            "NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT",
            "NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER",
            "NUMBER_CAN_NOT_BE_IN_TELNYX",
            "NUMBER_IS_NOT_A_US_NUMBER",
            "NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER",
            "NUMBER_IS_NOT_IN_E164_FORMAT",
            "BILLING_ACCOUNT_CHECK_FAILED",
            "BILLING_ACCOUNT_IS_ABOLISHED",
            "ELIGIBLE",
        ]
        | None
    ) = None
    phone_number: str | None = None


class HostedNumberVerification(Model):
    """Response of `client.messaging_hosted_number_orders.validate_codes`."""

    order_id: str
    phone_numbers: list[HostedNumberVerificationPhoneNumber]


class HostedNumberVerificationCode(Model):
    """Response of `client.messaging_hosted_number_orders.create_verification_codes`."""

    phone_number: str
    error: str | None = None
    type: Literal["sms", "call"] | None = None
    verification_code_id: str | None = None


class HostedNumberVerificationPhoneNumber(Model):
    """Part of `HostedNumberVerification`."""

    phone_number: str
    status: Literal["verified", "rejected", "already_verified"]
