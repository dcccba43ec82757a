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
    """Numbers that were checked, each with the verdict."""


class HostedNumberEligibilityPhoneNumber(Model):
    """Part of `HostedNumberEligibility`."""

    detail: str | None = None
    """Verdict explained in words, fit to show to the owner of the number."""
    eligible: bool | None = None
    """Whether messaging of the number can be hosted at Telnyx."""
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
    """Verdict as code: eligible, or the obstacle, such as a number that is mobile, outside the
    US or already at Telnyx."""
    phone_number: str | None = None
    """Number that was checked, in E.164 format."""


class HostedNumberVerification(Model):
    """Response of `client.messaging_hosted_number_orders.validate_codes`."""

    order_id: str
    """Order of the bulk update or hosted numbers, as returned when it was created."""
    phone_numbers: list[HostedNumberVerificationPhoneNumber]
    """Numbers whose codes were checked, each with the result."""


class HostedNumberVerificationCode(Model):
    """Response of `client.messaging_hosted_number_orders.create_verification_codes`."""

    phone_number: str
    """Number to which a code was sent, in E.164 format."""
    error: str | None = None
    """Why no code could be sent; missing if one was."""
    type: Literal["sms", "call"] | None = None
    """How the code was sent: `sms` or `call`."""
    verification_code_id: str | None = None
    """Identifier of the code that was sent to the number."""


class HostedNumberVerificationPhoneNumber(Model):
    """Part of `HostedNumberVerification`."""

    phone_number: str
    """Number whose code was checked, in E.164 format."""
    status: Literal["verified", "rejected", "already_verified"]
    """`verified` now, `already_verified` before, or `rejected` because the code was wrong."""
