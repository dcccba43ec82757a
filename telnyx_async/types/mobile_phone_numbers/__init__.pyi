"""The official package's `telnyx.types.mobile_phone_numbers`."""

from typing import TypeAlias, TypedDict

from telnyx_async import models as m

MobilePhoneNumberWithMessagingSettings: TypeAlias = m.MobilePhoneNumberWithMessagingSettings
MessagingRetrieveResponse: TypeAlias = m.Data[m.MobilePhoneNumberWithMessagingSettings]

class MessagingListParams(TypedDict, total=False):
    page_number: int
    page_size: int
