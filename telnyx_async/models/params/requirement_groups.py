"""What requests of `client.requirement_groups` take."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import UpdateRegulatoryRequirementParam

__all__ = [
    "RequirementGroupCreateParamsRegulatoryRequirement",
    "RequirementGroupListParamsFilter",
    "RequirementGroupUpdateParamsRegulatoryRequirement",
]


class RequirementGroupListParamsFilter(TypedDict, total=False):
    """Argument of `client.requirement_groups.list`."""

    action: Literal["ordering", "porting", "action"]
    country_code: str
    customer_reference: str
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"]


RequirementGroupCreateParamsRegulatoryRequirement: TypeAlias = UpdateRegulatoryRequirementParam

RequirementGroupUpdateParamsRegulatoryRequirement: TypeAlias = UpdateRegulatoryRequirementParam
