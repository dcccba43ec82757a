"""The official package's `telnyx.types.rcs.agents`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

TestDeviceResponse: TypeAlias = m.RcsTestDevice
TestDeviceListResponse: TypeAlias = list[m.RcsTestDevice]

class TestDeviceCreateParams(TypedDict, total=False):
    id: Required[str]
    phone_number: Required[str]
