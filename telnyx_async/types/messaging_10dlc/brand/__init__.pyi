"""The official package's `telnyx.types.messaging_10dlc.brand`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

ExternalVetting: TypeAlias = m.ExternalVetting
ExternalVettingListResponse: TypeAlias = list[m.ExternalVetting]

class ExternalVettingImportsParams(TypedDict, total=False):
    brand_id: Required[str]
    evp_id: Required[str]
    vetting_id: Required[str]
    vetting_token: str

class ExternalVettingOrderParams(TypedDict, total=False):
    brand_id: Required[str]
    evp_id: Required[str]
    vetting_class: Required[str]
