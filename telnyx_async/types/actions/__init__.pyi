"""The official package's `telnyx.types.actions`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

PurchaseCreateResponse: TypeAlias = m.PurchasedSimCards
WirelessErrorC5290d5308: TypeAlias = m.WirelessError
RegisterCreateResponse: TypeAlias = m.RegisteredSimCards

class PurchaseCreateParams(TypedDict, total=False):
    amount: Required[int]
    product: str
    sim_card_group_id: str
    status: Literal["enabled", "disabled", "standby"]
    tags: Sequence[str]
    whitelabel_name: str

class RegisterCreateParams(TypedDict, total=False):
    registration_codes: Required[Sequence[str]]
    sim_card_group_id: str
    status: Literal["enabled", "disabled", "standby"]
    tags: Sequence[str]
