"""The official package's `telnyx.types.messaging`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

RcInviteTestNumberResponse: TypeAlias = m.Data[m.RcsTestNumber]
RcListBulkCapabilitiesResponse: TypeAlias = m.Data[list[m.RcsCapabilities]]
RcsCapabilities: TypeAlias = m.RcsCapabilities
RcRetrieveCapabilitiesResponse: TypeAlias = m.Data[m.RcsCapabilities]

class RcListBulkCapabilitiesParams(TypedDict, total=False):
    agent_id: Required[str]
    phone_numbers: Required[Sequence[str]]
