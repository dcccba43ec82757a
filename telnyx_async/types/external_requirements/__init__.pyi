"""The official package's `telnyx.types.external_requirements`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

SubNumberOrderRetrieveResponse: TypeAlias = m.Data[m.ExternalRequirement]
SubNumberOrderUpdateResponse: TypeAlias = m.Data[m.UpdatedExternalRequirement]

class SubNumberOrderUpdateParams(TypedDict, total=False):
    sub_number_order_id: Required[str]
    regulatory_requirement_id: Required[str]
    requirement: Required[m.ExternalRequirementNameParam | m.Model]
