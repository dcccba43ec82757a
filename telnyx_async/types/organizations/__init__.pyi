"""The official package's `telnyx.types.organizations`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

OrganizationUser: TypeAlias = m.OrganizationUser
UserGroupReference: TypeAlias = m.UserGroup
UserRetrieveResponse: TypeAlias = m.Data[m.OrganizationUser]
UserGetGroupsReportResponse: TypeAlias = m.Data[list[m.OrganizationUserGroups]]

class UserGetGroupsReportParams(TypedDict, total=False):
    accept: Literal["application/json", "text/csv"]

class UserListParams(TypedDict, total=False):
    filter_email: str
    filter_user_status: Literal["enabled", "disabled", "blocked"]
    include_groups: bool
    page_number: int
    page_size: int

class UserRetrieveParams(TypedDict, total=False):
    id: Required[str]
    include_groups: bool
