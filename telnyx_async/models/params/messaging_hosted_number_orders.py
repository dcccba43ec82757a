"""Models of params.messaging_hosted_number_orders."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "MessagingHostedNumberOrderValidateCodesParamsVerificationCode",
]


class MessagingHostedNumberOrderValidateCodesParamsVerificationCode(TypedDict, total=False):
    """MessagingHostedNumberOrderValidateCodesParamsVerificationCode"""

    code: Required[str]
    phone_number: Required[str]
