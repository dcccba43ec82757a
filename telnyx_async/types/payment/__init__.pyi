"""The official package's `telnyx.types.payment`."""

from typing import Literal, TypeAlias, TypedDict

from telnyx_async import models as m

AutoRechargePrefUpdateResponse: TypeAlias = m.Data[m.AutoRechargePref]
AutoRechargePref: TypeAlias = m.AutoRechargePref
AutoRechargePrefListResponse: TypeAlias = m.Data[m.AutoRechargePref]

class AutoRechargePrefUpdateParams(TypedDict, total=False):
    enabled: bool
    invoice_enabled: bool
    preference: Literal["credit_paypal", "ach"]
    recharge_amount: str
    threshold_amount: str
