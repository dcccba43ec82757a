"""The official package's `telnyx.types.shared`."""

from typing import TypeAlias

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

SimpleSimCard: TypeAlias = m.SimpleSimCard
SimCardStatus: TypeAlias = m.SimCardStatus
APIError: TypeAlias = m.APIError
CostInformation: TypeAlias = m.CostInformation
Feature: TypeAlias = m.Feature
RegionInformation: TypeAlias = m.RegionInformation
AvailablePhoneNumbersMetadata: TypeAlias = m.AvailablePhoneNumbersMetadata
MessagingHostedNumberOrder: TypeAlias = m.MessagingHostedNumberOrder
HostedNumber: TypeAlias = m.HostedNumber
PhoneNumberWithMessagingSettings: TypeAlias = m.PhoneNumberWithMessagingSettings
MessagingFeatureSet: TypeAlias = m.MessagingFeatureSet
NumberHealthMetrics: TypeAlias = m.NumberHealthMetrics
ShortCode: TypeAlias = m.ShortCode
SubNumberOrderRegulatoryRequirementWithValue: TypeAlias = m.RegulatoryRequirementWithValue
PhoneNumbersJobPhoneNumber: TypeAlias = m.PhoneNumbersJobPhoneNumber
PortingOrderStatus: TypeAlias = m.PortingOrderStatus
PortingOrdersExceptionType: TypeAlias = m.PortingOrdersExceptionType
Metadata: TypeAlias = m.PaginationMeta
DocReqsRequirementType: TypeAlias = m.RequirementType
RoomParticipant: TypeAlias = m.RoomParticipant
WhatsappTemplateData: TypeAlias = m.WhatsappTemplate
MessagingPaginationMeta: TypeAlias = m.ListMeta
ReputationData: TypeAlias = m.NumberReputation
ConnectionsPaginationMeta: TypeAlias = p.PageMeta
Cursor: TypeAlias = p.PageCursors
InboundMessagePayload: TypeAlias = m.InboundMessagePayload
MessagingError: TypeAlias = m.MessageError
NetappsLocation: TypeAlias = m.NetappsLocation
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
