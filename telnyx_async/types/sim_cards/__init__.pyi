"""The official package's `telnyx.types.sim_cards`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

WirelessSimCardAction: TypeAlias = m.WirelessSimCardAction
ActionBulkDisableVoiceResponse: TypeAlias = m.Data[m.BulkSimCardAction]
BulkSimCardAction: TypeAlias = m.BulkSimCardAction
ActionBulkEnableVoiceResponse: TypeAlias = m.Data[m.BulkSimCardAction]
ActionBulkSetPublicIPsResponse: TypeAlias = m.Data[m.BulkSimCardAction]
ActionDisableVoiceResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionEnableVoiceResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionRemovePublicIPResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionSetPublicIPResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionSetStandbyResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionValidateRegistrationCodesResponse: TypeAlias = m.Data[list[m.RegistrationCodeValidation]]
ActionDisableResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionEnableResponse: TypeAlias = m.Data[m.WirelessSimCardAction]
ActionRetrieveResponse: TypeAlias = m.Data[m.WirelessSimCardAction]

class ActionBulkDisableVoiceParams(TypedDict, total=False):
    sim_card_group_id: Required[str]

class ActionBulkEnableVoiceParams(TypedDict, total=False):
    sim_card_group_id: Required[str]
    connection_id: str

class ActionBulkSetPublicIPsParams(TypedDict, total=False):
    sim_card_ids: Required[Sequence[str]]

class ActionEnableVoiceParams(TypedDict, total=False):
    id: Required[str]
    connection_id: str

class ActionListParams(TypedDict, total=False):
    filter: m.SimCardActionFilter
    page_number: int
    page_size: int

class ActionSetPublicIPParams(TypedDict, total=False):
    id: Required[str]
    region_code: str

class ActionValidateRegistrationCodesParams(TypedDict, total=False):
    registration_codes: Sequence[str]
