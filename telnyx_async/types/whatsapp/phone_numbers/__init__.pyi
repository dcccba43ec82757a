"""The official package's `telnyx.types.whatsapp.phone_numbers`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

CallingSettingRetrieveResponse: TypeAlias = m.Data[m.WhatsappCallingSettings]
WhatsappCallingSettingsData: TypeAlias = m.WhatsappCallingSettings
CallingSettingUpdateResponse: TypeAlias = m.Data[m.WhatsappCallingSettings]
WhatsappProfileData: TypeAlias = m.WhatsappProfile
ProfileRetrieveResponse: TypeAlias = m.Data[m.WhatsappProfile]
ProfileUpdateResponse: TypeAlias = m.Data[m.WhatsappProfile]
ConversationalComponentListResponse: TypeAlias = m.Data[m.WhatsappConversationalComponent]
WhatsappConversationalComponent: TypeAlias = m.WhatsappConversationalComponent
ConversationalComponentPatchAllResponse: TypeAlias = m.Data[m.WhatsappConversationalComponent]
CallingRoutingListResponse: TypeAlias = m.Data[m.WhatsappCallingRouting]
WhatsappCallingRoutingData: TypeAlias = m.WhatsappCallingRouting
CallingRoutingPatchAllResponse: TypeAlias = m.Data[m.WhatsappCallingRouting]

class CallingRoutingPatchAllParams(TypedDict, total=False):
    id: Required[str]
    connection_id: Required[str | int | None]

class CallingSettingUpdateParams(TypedDict, total=False):
    phone_number: Required[str]
    enabled: Required[bool]

class ConversationalComponentPatchAllParams(TypedDict, total=False):
    phone_number: Required[str]
    commands: Sequence[m.WhatsappConversationalCommandParam | m.Model]
    ice_breakers: Sequence[str]

class ProfileUpdateParams(TypedDict, total=False):
    phone_number: Required[str]
    about: str
    address: str
    category: str
    description: str
    display_name: str
    email: str
    profile_id: str
    website: str
