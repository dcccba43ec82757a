"""The official package's `telnyx.types.shared_params`."""

from collections.abc import Mapping
from typing import TypeAlias

from telnyx_async import models as m

BookAppointmentTool: TypeAlias = m.BookAppointmentToolParam
BookAppointmentToolParams: TypeAlias = m.BookAppointmentToolConfigParam
CheckAvailabilityTool: TypeAlias = m.CheckAvailabilityToolParam
CheckAvailabilityToolParams: TypeAlias = m.CheckAvailabilityToolConfigParam
CallControlRetrievalTool: TypeAlias = m.CallRetrievalToolParam
CallControlBucketIDs: TypeAlias = m.CallRetrievalBucketsParam
MinimaxVoiceSettings: TypeAlias = m.MinimaxVoiceSettingsParam
AzureVoiceSettings: TypeAlias = m.AzureVoiceSettingsParam
ResembleVoiceSettings: TypeAlias = m.ResembleVoiceSettingsParam
InworldVoiceSettings: TypeAlias = m.InworldVoiceSettingsParam
XaiVoiceSettings: TypeAlias = m.XaiVoiceSettingsParam
ConnectionJitterBuffer: TypeAlias = m.ConnectionJitterBufferParam
ConnectionNoiseSuppressionDetails: TypeAlias = m.ConnectionNoiseSuppressionDetailsParam
SimCardStatus: TypeAlias = Mapping[str, object]
