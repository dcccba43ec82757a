"""The official package's `telnyx.types.verifications`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ByPhoneNumberListResponse: TypeAlias = m.VerificationList
VerifyMeta: TypeAlias = m.ListMeta

class ActionVerifyParams(TypedDict, total=False):
    verification_id: Required[str]
    code: str
    status: Literal["accepted", "rejected"]
