"""The official package's `telnyx.types.verifications.by_phone_number`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

VerifyVerificationCodeResponse: TypeAlias = m.Data[m.VerificationResult]

class ActionVerifyParams(TypedDict, total=False):
    phone_number: Required[str]
    code: Required[str]
    verify_profile_id: Required[str]
