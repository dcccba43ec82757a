"""The official package's `telnyx.types.verified_numbers`."""

from typing import Required, TypedDict

class ActionSubmitVerificationCodeParams(TypedDict, total=False):
    phone_number: Required[str]
    verification_code: Required[str]
