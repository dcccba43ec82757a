"""The official package's `telnyx.types.messaging_10dlc.campaign`."""

from typing import Any, Required, TypeAlias, TypedDict

from telnyx_async import models as m

UsecaseGetCostResponse: TypeAlias = m.UsecaseCost
OsrGetAttributesResponse: TypeAlias = dict[str, Any]

class UsecaseGetCostParams(TypedDict, total=False):
    usecase: Required[str]
