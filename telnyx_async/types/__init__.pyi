"""The official package's `telnyx.types`."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m, realtime as r
from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async._responses import pagination as p

OAuthRetrieveResponse: TypeAlias = m.Data[m.OAuthConsentRequest]
OAuthGrantsResponse: TypeAlias = m.OAuthRedirect
OAuthIntrospectResponse: TypeAlias = m.OAuthIntrospection
OAuthRegisterResponse: TypeAlias = m.OAuthRegistration
OAuthRetrieveJwksResponse: TypeAlias = m.OAuthJwks
OAuthTokenResponse: TypeAlias = m.OAuthToken
OAuthClientCreateResponse: TypeAlias = m.Data[m.OAuthClient]
OAuthClient: TypeAlias = m.OAuthClient
OAuthClientRetrieveResponse: TypeAlias = m.Data[m.OAuthClient]
OAuthClientUpdateResponse: TypeAlias = m.Data[m.OAuthClient]
OAuthGrantRetrieveResponse: TypeAlias = m.Data[m.OAuthGrant]
OAuthGrant: TypeAlias = m.OAuthGrant
OAuthGrantDeleteResponse: TypeAlias = m.Data[m.OAuthGrant]
AccessIPAddressResponse: TypeAlias = m.AccessIPAddress
AccessIPRange: TypeAlias = m.AccessIPRange
AddressCreateResponse: TypeAlias = m.Data[m.Address]
Address: TypeAlias = m.Address
AddressRetrieveResponse: TypeAlias = m.Data[m.Address]
AddressDeleteResponse: TypeAlias = m.Data[m.Address]
AdvancedOrder: TypeAlias = m.AdvancedOrder
AdvancedOrderListResponse: TypeAlias = m.Data[list[m.AdvancedOrder]]
ModelsResponse: TypeAlias = m.ModelList
ModelMetadata: TypeAlias = m.ModelMetadata
AIRetrieveConversationHistoriesResponse: TypeAlias = m.ConversationHistory
AISummarizeResponse: TypeAlias = m.Data[m.AISummary]
AuditEventListResponse: TypeAlias = m.AuditEvent
SettingsParam: TypeAlias = m.AuthenticationProviderSettingsParam
AuthenticationProviderCreateResponse: TypeAlias = m.Data[m.AuthenticationProvider]
AuthenticationProvider: TypeAlias = m.AuthenticationProvider
AuthenticationProviderRetrieveResponse: TypeAlias = m.Data[m.AuthenticationProvider]
AuthenticationProviderUpdateResponse: TypeAlias = m.Data[m.AuthenticationProvider]
AuthenticationProviderDeleteResponse: TypeAlias = m.Data[m.AuthenticationProvider]
AvailablePhoneNumberBlockListResponse: TypeAlias = m.AvailablePhoneNumberBlockList
AvailablePhoneNumberListResponse: TypeAlias = m.AvailablePhoneNumberList
BalanceRetrieveResponse: TypeAlias = m.Data[m.Balance]
BillingGroupCreateResponse: TypeAlias = m.Data[m.BillingGroup]
BillingGroup: TypeAlias = m.BillingGroup
BillingGroupRetrieveResponse: TypeAlias = m.Data[m.BillingGroup]
BillingGroupUpdateResponse: TypeAlias = m.Data[m.BillingGroup]
BillingGroupDeleteResponse: TypeAlias = m.Data[m.BillingGroup]
BulkSimCardActionRetrieveResponse: TypeAlias = m.Data[m.BulkSimCardActionDetailed]
BulkSimCardActionDetailed: TypeAlias = m.BulkSimCardActionDetailed
SimCardActionsSummary: TypeAlias = m.SimCardActionsSummary
CallControlApplicationInboundParam: TypeAlias = m.CallControlApplicationInboundParam
CallControlApplicationOutboundParam: TypeAlias = m.CallControlApplicationOutboundParam
CallControlApplicationCreateResponse: TypeAlias = m.Data[m.CallControlApplication]
CallControlApplication: TypeAlias = m.CallControlApplication
CallControlApplicationInbound: TypeAlias = m.CallControlApplicationInbound
CallControlApplicationOutbound: TypeAlias = m.CallControlApplicationOutbound
CallControlApplicationRetrieveResponse: TypeAlias = m.Data[m.CallControlApplication]
CallControlApplicationUpdateResponse: TypeAlias = m.Data[m.CallControlApplication]
CallControlApplicationDeleteResponse: TypeAlias = m.Data[m.CallControlApplication]
CallEventListResponse: TypeAlias = m.CallEvent
CallAssistantRequestParam: TypeAlias = m.CallAssistantParam
ConversationRelayEmbeddedConfigParam: TypeAlias = m.ConversationRelayEmbeddedConfigParam
ConversationRelayInterruptionSettingsParam: TypeAlias = m.RelayInterruptionSettingsParam
ConversationRelayLanguageParam: TypeAlias = m.ConversationRelayLanguageParam
CustomSipHeaderParam: TypeAlias = m.CustomSipHeaderParam
SipHeaderParam: TypeAlias = m.SipHeaderParam
SoundModificationsParam: TypeAlias = m.SoundModificationsParam
DialogflowConfigParam: TypeAlias = m.DialogflowConfigParam
CallDialResponse: TypeAlias = m.Data[m.Call]
CallRetrieveStatusResponse: TypeAlias = m.Data[m.CallStatus]
GcbChannelZone: TypeAlias = m.GcbChannelZone
ChargesBreakdownRetrieveResponse: TypeAlias = m.Data[m.ChargesBreakdown]
ChargesSummaryRetrieveResponse: TypeAlias = m.Data[m.ChargesSummary]
MonthDetail: TypeAlias = m.MonthDetail
CommentCreateResponse: TypeAlias = m.Data[m.Comment]
CommentRetrieveResponse: TypeAlias = m.Data[m.Comment]
CommentListResponse: TypeAlias = m.CommentList
Comment: TypeAlias = m.Comment
PaginationMeta: TypeAlias = m.PaginationMeta
CommentMarkAsReadResponse: TypeAlias = m.Data[m.Comment]
ConferenceCreateResponse: TypeAlias = m.Data[m.Conference]
Conference: TypeAlias = m.Conference
ConferenceRetrieveResponse: TypeAlias = m.Data[m.Conference]
ConferenceListParticipantsResponse: TypeAlias = m.ConferenceParticipantSummary
ConferenceParticipantResource: TypeAlias = m.Data[m.ConferenceParticipant]
ConferenceParticipant: TypeAlias = m.ConferenceParticipant
Connection: TypeAlias = m.Connection
ConnectionListActiveCallsResponse: TypeAlias = m.ActiveCall
ConnectionRetrieveCountResponse: TypeAlias = m.Data[m.ConnectionCounts]
CountryCoverageRetrieveResponse: TypeAlias = m.Data[dict[str, m.CountryCoverage]]
CountryCoverage: TypeAlias = m.CountryCoverage
CountryCoverageRetrieveCountryResponse: TypeAlias = m.Data[m.CountryCoverage]
CredentialInboundParam: TypeAlias = m.CredentialInboundParam
CredentialOutboundParam: TypeAlias = m.CredentialOutboundParam
ConnectionRtcpSettingsParam: TypeAlias = m.ConnectionRtcpSettingsParam
CredentialConnectionCreateResponse: TypeAlias = m.Data[m.CredentialConnection]
CredentialConnection: TypeAlias = m.CredentialConnection
CredentialInbound: TypeAlias = m.CredentialInbound
CredentialOutbound: TypeAlias = m.CredentialOutbound
ConnectionRtcpSettings: TypeAlias = m.ConnectionRtcpSettings
CredentialConnectionRetrieveResponse: TypeAlias = m.Data[m.CredentialConnection]
CredentialConnectionUpdateResponse: TypeAlias = m.Data[m.CredentialConnection]
CredentialConnectionDeleteResponse: TypeAlias = m.Data[m.CredentialConnection]
GcsConfigurationDataParam: TypeAlias = m.GcsConfigurationParam
S3ConfigurationDataParam: TypeAlias = m.S3ConfigurationParam
S3GenericConfigurationDataParam: TypeAlias = m.S3GenericConfigurationParam
AzureConfigurationDataParam: TypeAlias = m.AzureConfigurationParam
CredentialsResponse: TypeAlias = m.StorageCredentials
CustomStorageConfiguration: TypeAlias = m.CustomStorageConfiguration
GcsConfigurationData: TypeAlias = m.GcsConfiguration
S3ConfigurationData: TypeAlias = m.S3Configuration
S3GenericConfigurationData: TypeAlias = m.S3GenericConfiguration
AzureConfigurationData: TypeAlias = m.AzureConfiguration
CustomerServiceRecordCreateResponse: TypeAlias = m.Data[m.CustomerServiceRecord]
CustomerServiceRecord: TypeAlias = m.CustomerServiceRecord
CustomerServiceRecordRetrieveResponse: TypeAlias = m.Data[m.CustomerServiceRecord]
CustomerServiceRecordVerifyPhoneNumberCoverageResponse: TypeAlias = m.Data[
    list[m.CustomerServiceRecordCoverage]
]
DialogflowConnectionResponse: TypeAlias = m.Data[m.DialogflowConnection]
DocumentLinkListResponse: TypeAlias = m.DocumentLink
DocumentRetrieveResponse: TypeAlias = m.Data[m.DocumentFile]
DocServiceDocument: TypeAlias = m.DocumentFile
DocumentUpdateResponse: TypeAlias = m.Data[m.DocumentFile]
DocumentDeleteResponse: TypeAlias = m.Data[m.DocumentFile]
DocumentGenerateDownloadLinkResponse: TypeAlias = m.Data[m.DocumentDownloadLink]
DocumentUploadResponse: TypeAlias = m.Data[m.DocumentFile]
DocumentUploadJsonResponse: TypeAlias = m.Data[m.DocumentFile]
DynamicEmergencyAddressCreateResponse: TypeAlias = m.Data[m.DynamicEmergencyAddress]
DynamicEmergencyAddress: TypeAlias = m.DynamicEmergencyAddress
DynamicEmergencyAddressRetrieveResponse: TypeAlias = m.Data[m.DynamicEmergencyAddress]
DynamicEmergencyAddressDeleteResponse: TypeAlias = m.Data[m.DynamicEmergencyAddress]
DynamicEmergencyEndpointCreateResponse: TypeAlias = m.Data[m.DynamicEmergencyEndpoint]
DynamicEmergencyEndpoint: TypeAlias = m.DynamicEmergencyEndpoint
DynamicEmergencyEndpointRetrieveResponse: TypeAlias = m.Data[m.DynamicEmergencyEndpoint]
DynamicEmergencyEndpointDeleteResponse: TypeAlias = m.Data[m.DynamicEmergencyEndpoint]
ExternalConnectionCreateResponse: TypeAlias = m.Data[m.ExternalConnection]
ExternalConnection: TypeAlias = m.ExternalConnection
ExternalConnectionRetrieveResponse: TypeAlias = m.Data[m.ExternalConnection]
ExternalConnectionUpdateResponse: TypeAlias = m.Data[m.ExternalConnection]
ExternalConnectionDeleteResponse: TypeAlias = m.Data[m.ExternalConnection]
ExternalConnectionUpdateLocationResponse: TypeAlias = m.Data[m.ExternalConnectionLocation]
FaxApplicationCreateResponse: TypeAlias = m.Data[m.FaxApplication]
FaxApplication: TypeAlias = m.FaxApplication
FaxApplicationRetrieveResponse: TypeAlias = m.Data[m.FaxApplication]
FaxApplicationUpdateResponse: TypeAlias = m.Data[m.FaxApplication]
FaxApplicationDeleteResponse: TypeAlias = m.Data[m.FaxApplication]
FaxCreateResponse: TypeAlias = m.Data[m.Fax]
Fax: TypeAlias = m.Fax
FaxRetrieveResponse: TypeAlias = m.Data[m.Fax]
InboundFqdnParam: TypeAlias = m.InboundFqdnParam
OutboundFqdnParam: TypeAlias = m.OutboundFqdnParam
FqdnConnectionCreateResponse: TypeAlias = m.Data[m.FqdnConnection]
FqdnConnection: TypeAlias = m.FqdnConnection
InboundFqdn: TypeAlias = m.InboundFqdn
OutboundFqdn: TypeAlias = m.OutboundFqdn
FqdnConnectionRetrieveResponse: TypeAlias = m.Data[m.FqdnConnection]
FqdnConnectionUpdateResponse: TypeAlias = m.Data[m.FqdnConnection]
FqdnConnectionDeleteResponse: TypeAlias = m.Data[m.FqdnConnection]
FqdnCreateResponse: TypeAlias = m.Data[m.Fqdn]
Fqdn: TypeAlias = m.Fqdn
FqdnRetrieveResponse: TypeAlias = m.Data[m.Fqdn]
FqdnUpdateResponse: TypeAlias = m.Data[m.Fqdn]
FqdnDeleteResponse: TypeAlias = m.Data[m.Fqdn]
GlobalIPAllowedPortListResponse: TypeAlias = m.Data[list[m.GlobalIPAllowedPort]]
GlobalIPAssignmentHealthRetrieveResponse: TypeAlias = m.Data[list[m.GlobalIPAssignmentHealth]]
GlobalIPAssignmentCreateResponse: TypeAlias = m.Data[m.GlobalIPAssignment]
GlobalIPAssignment: TypeAlias = m.GlobalIPAssignment
GlobalIPAssignmentRetrieveResponse: TypeAlias = m.Data[m.GlobalIPAssignment]
GlobalIPAssignmentUpdateResponse: TypeAlias = m.Data[m.GlobalIPAssignment]
GlobalIPAssignmentDeleteResponse: TypeAlias = m.Data[m.GlobalIPAssignment]
GlobalIPAssignmentsUsageRetrieveResponse: TypeAlias = m.Data[list[m.GlobalIPAssignmentsUsage]]
GlobalIPHealthCheckTypeListResponse: TypeAlias = m.Data[list[m.GlobalIPHealthCheckType]]
GlobalIPHealthCheckCreateResponse: TypeAlias = m.Data[m.GlobalIPHealthCheck]
GlobalIPHealthCheck: TypeAlias = m.GlobalIPHealthCheck
GlobalIPHealthCheckRetrieveResponse: TypeAlias = m.Data[m.GlobalIPHealthCheck]
GlobalIPHealthCheckDeleteResponse: TypeAlias = m.Data[m.GlobalIPHealthCheck]
GlobalIPLatencyRetrieveResponse: TypeAlias = m.Data[list[m.GlobalIPLatency]]
GlobalIPProtocolListResponse: TypeAlias = m.Data[list[m.GlobalIPProtocol]]
GlobalIPUsageRetrieveResponse: TypeAlias = m.Data[list[m.GlobalIPUsage]]
GlobalIPCreateResponse: TypeAlias = m.Data[m.GlobalIP]
GlobalIP: TypeAlias = m.GlobalIP
GlobalIPRetrieveResponse: TypeAlias = m.Data[m.GlobalIP]
GlobalIPDeleteResponse: TypeAlias = m.Data[m.GlobalIP]
InboundChannelUpdateResponse: TypeAlias = m.Data[m.InboundChannels]
InboundChannelListResponse: TypeAlias = m.Data[m.InboundChannels]
IntegrationSecretCreateResponse: TypeAlias = m.Data[m.IntegrationSecret]
IntegrationSecret: TypeAlias = m.IntegrationSecret
InventoryCoverageListResponse: TypeAlias = m.InventoryCoverageList
InvoiceRetrieveResponse: TypeAlias = m.Data[m.Invoice]
InvoiceListResponse: TypeAlias = m.InvoiceSummary
OutboundIPParam: TypeAlias = m.OutboundIPParam
IPConnectionCreateResponse: TypeAlias = m.Data[m.IPConnection]
IPConnection: TypeAlias = m.IPConnection
InboundIP: TypeAlias = m.InboundIP
OutboundIP: TypeAlias = m.OutboundIP
IPConnectionRetrieveResponse: TypeAlias = m.Data[m.IPConnection]
InboundIPParam: TypeAlias = m.InboundIPParam
IPConnectionUpdateResponse: TypeAlias = m.Data[m.IPConnection]
IPConnectionDeleteResponse: TypeAlias = m.Data[m.IPConnection]
IPCreateResponse: TypeAlias = m.Data[m.IP]
IP: TypeAlias = m.IP
IPRetrieveResponse: TypeAlias = m.Data[m.IP]
IPUpdateResponse: TypeAlias = m.Data[m.IP]
IPDeleteResponse: TypeAlias = m.Data[m.IP]
LedgerBillingGroupReportCreateResponse: TypeAlias = m.Data[m.LedgerBillingGroupReport]
LedgerBillingGroupReport: TypeAlias = m.LedgerBillingGroupReport
LedgerBillingGroupReportRetrieveResponse: TypeAlias = m.Data[m.LedgerBillingGroupReport]
ListRetrieveAllResponse: TypeAlias = m.ChannelZoneNumbersList
ListRetrieveByZoneResponse: TypeAlias = m.ChannelZoneNumbersList
ManagedAccount: TypeAlias = m.ManagedAccount
ManagedAccountBalance: TypeAlias = m.ManagedAccountBalance
ManagedAccountCreateResponse: TypeAlias = m.Data[m.ManagedAccount]
ManagedAccountRetrieveResponse: TypeAlias = m.Data[m.ManagedAccount]
ManagedAccountUpdateResponse: TypeAlias = m.Data[m.ManagedAccount]
ManagedAccountListResponse: TypeAlias = m.ManagedAccountSummary
ManagedAccountGetAllocatableGlobalOutboundChannelsResponse: TypeAlias = m.Data[
    m.AllocatableOutboundChannels
]
ManagedAccountUpdateGlobalChannelLimitResponse: TypeAlias = m.Data[
    m.ManagedAccountGlobalChannelLimit
]
MediaRetrieveResponse: TypeAlias = m.Data[m.MediaResource]
MediaResource: TypeAlias = m.MediaResource
MediaUpdateResponse: TypeAlias = m.Data[m.MediaResource]
MediaListResponse: TypeAlias = m.MediaList
MediaUploadResponse: TypeAlias = m.Data[m.MediaResource]
RcsAgentMessageParam: TypeAlias = m.RcsAgentMessageParam
RcsContentInfoParam: TypeAlias = m.RcsContentInfoParam
RcsCardContentParam: TypeAlias = m.RcsCardContentParam
RcsSuggestionParam: TypeAlias = m.RcsSuggestionParam
RcsAgentMessage: TypeAlias = m.RcsAgentMessage
RcsContentInfo: TypeAlias = m.RcsContentInfo
RcsCardContent: TypeAlias = m.RcsCardContent
RcsSuggestion: TypeAlias = m.RcsSuggestion
RcsToItem: TypeAlias = m.RcsToItem
MessageRetrieveResponse: TypeAlias = m.Data[m.OutboundMessagePayload | m.InboundMessagePayload]
OutboundMessagePayload: TypeAlias = m.OutboundMessagePayload
MessagingError0b38e7044b: TypeAlias = m.MessageError
MessagingInboundMessagePayload: TypeAlias = m.InboundMessagePayload
MessageCancelScheduledResponse: TypeAlias = m.CancelledMessage
MessageRetrieveGroupMessagesResponse: TypeAlias = m.Data[list[m.OutboundMessagePayload]]
MessageScheduleResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
MessageSendResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
MessageSendGroupMmsResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
MessageSendLongCodeResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
MessageSendNumberPoolResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
MessageSendShortCodeResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
MessageSendWithAlphanumericSenderResponse: TypeAlias = m.Data[m.OutboundMessagePayload]
WhatsappMediaParam: TypeAlias = m.WhatsappMediaParam
WhatsappLocationParam: TypeAlias = m.WhatsappLocationParam
WhatsappReactionParam: TypeAlias = m.WhatsappReactionParam
MessageWhatsappResponse: TypeAlias = m.Data[m.WhatsappMessage]
WhatsappMessageContent: TypeAlias = m.WhatsappMessageContent
WhatsappMedia: TypeAlias = m.WhatsappMedia
WhatsappContact: TypeAlias = m.WhatsappContact
WhatsappInteractive: TypeAlias = m.WhatsappInteractive
WhatsappLocation: TypeAlias = m.WhatsappLocation
WhatsappReaction: TypeAlias = m.WhatsappReaction
MessagingHostedNumberOrderCreateResponse: TypeAlias = m.Data[m.MessagingHostedNumberOrder]
MessagingHostedNumberOrderRetrieveResponse: TypeAlias = m.Data[m.MessagingHostedNumberOrder]
MessagingHostedNumberOrderDeleteResponse: TypeAlias = m.Data[m.MessagingHostedNumberOrder]
MessagingHostedNumberOrderCheckEligibilityResponse: TypeAlias = m.HostedNumberEligibility
MessagingHostedNumberOrderCreateVerificationCodesResponse: TypeAlias = m.Data[
    list[m.HostedNumberVerificationCode]
]
MessagingHostedNumberOrderValidateCodesResponse: TypeAlias = m.Data[m.HostedNumberVerification]
MessagingHostedNumberRetrieveResponse: TypeAlias = m.Data[m.PhoneNumberWithMessagingSettings]
MessagingHostedNumberUpdateResponse: TypeAlias = m.Data[m.PhoneNumberWithMessagingSettings]
MessagingHostedNumberDeleteResponse: TypeAlias = m.Data[m.MessagingHostedNumberOrder]
MessagingNumbersBulkUpdateCreateResponse: TypeAlias = m.Data[
    m.BulkMessagingSettingsUpdatePhoneNumbers
]
BulkMessagingSettingsUpdatePhoneNumbers: TypeAlias = m.BulkMessagingSettingsUpdatePhoneNumbers
MessagingNumbersBulkUpdateRetrieveResponse: TypeAlias = m.Data[
    m.BulkMessagingSettingsUpdatePhoneNumbers
]
MessagingOptoutListResponse: TypeAlias = m.MessagingOptout
MessagingPaginationMeta0b38e7044b: TypeAlias = m.ListMeta
MessagingMessagingProfile: TypeAlias = m.MessagingProfile
MessagingProfileFeatures: TypeAlias = m.MessagingProfileFeatures
NumberPoolSettings: TypeAlias = m.NumberPoolSettings
URLShortenerSettings: TypeAlias = m.URLShortenerSettings
MessagingProfileFeaturesParam: TypeAlias = m.MessagingProfileFeaturesParam
NumberPoolSettingsParam: TypeAlias = m.NumberPoolSettingsParam
URLShortenerSettingsParam: TypeAlias = m.URLShortenerSettingsParam
MessagingProfileCreateResponse: TypeAlias = m.Data[m.MessagingProfile]
MessagingProfileRetrieveResponse: TypeAlias = m.Data[m.MessagingProfile]
MessagingProfileUpdateResponse: TypeAlias = m.Data[m.MessagingProfile]
MessagingProfileDeleteResponse: TypeAlias = m.Data[m.MessagingProfile]
AlphanumericSenderID: TypeAlias = m.AlphanumericSenderID
MessagingProfileRetrieveMetricsResponse: TypeAlias = m.Data[dict[str, Any]]
MessagingURLDomainListResponse: TypeAlias = m.MessagingURLDomain
MobileNetworkOperatorListResponse: TypeAlias = m.MobileNetworkOperator
PushCredentialResponse: TypeAlias = m.Data[m.PushCredential]
PushCredential: TypeAlias = m.PushCredential
NetworkCoverageListResponse: TypeAlias = m.NetworkCoverage
NetappsLocation17904fcfbc: TypeAlias = m.NetappsLocation
NetworkCreateParam: TypeAlias = m.NetworkCreateParam
NetworkCreateResponse: TypeAlias = m.Data[m.Network]
Network: TypeAlias = m.Network
NetworkRetrieveResponse: TypeAlias = m.Data[m.Network]
NetworkUpdateResponse: TypeAlias = m.Data[m.Network]
NetworkDeleteResponse: TypeAlias = m.Data[m.Network]
NetworkListInterfacesResponse: TypeAlias = m.NetworkInterface
NotificationChannelCreateResponse: TypeAlias = m.Data[m.NotificationChannel]
NotificationChannel: TypeAlias = m.NotificationChannel
NotificationChannelRetrieveResponse: TypeAlias = m.Data[m.NotificationChannel]
NotificationChannelUpdateResponse: TypeAlias = m.Data[m.NotificationChannel]
NotificationChannelDeleteResponse: TypeAlias = m.Data[m.NotificationChannel]
NotificationEventConditionListResponse: TypeAlias = m.NotificationEventCondition
NotificationEventListResponse: TypeAlias = m.NotificationEvent
NotificationProfileCreateResponse: TypeAlias = m.Data[m.NotificationProfile]
NotificationProfile: TypeAlias = m.NotificationProfile
NotificationProfileRetrieveResponse: TypeAlias = m.Data[m.NotificationProfile]
NotificationProfileUpdateResponse: TypeAlias = m.Data[m.NotificationProfile]
NotificationProfileDeleteResponse: TypeAlias = m.Data[m.NotificationProfile]
NotificationSettingCreateResponse: TypeAlias = m.Data[m.NotificationSetting]
NotificationSetting: TypeAlias = m.NotificationSetting
NotificationSettingRetrieveResponse: TypeAlias = m.Data[m.NotificationSetting]
NotificationSettingDeleteResponse: TypeAlias = m.Data[m.NotificationSetting]
NumberBlockOrderCreateResponse: TypeAlias = m.Data[m.NumberBlockOrder]
NumberBlockOrder: TypeAlias = m.NumberBlockOrder
NumberBlockOrderRetrieveResponse: TypeAlias = m.Data[m.NumberBlockOrder]
NumberOrderPhoneNumberRetrieveResponse: TypeAlias = m.Data[m.NumberOrderPhoneNumber]
NumberOrderPhoneNumber: TypeAlias = m.NumberOrderPhoneNumber
NumberOrderPhoneNumberListResponse: TypeAlias = m.NumberOrderPhoneNumberList
NumberOrderPhoneNumberUpdateRequirementGroupResponse: TypeAlias = m.Data[
    m.UpdatedNumberOrderPhoneNumber
]
UpdateRegulatoryRequirementParam: TypeAlias = m.NumberOrderRequirementValueParam
NumberOrderPhoneNumberUpdateRequirementsResponse: TypeAlias = m.Data[m.NumberOrderPhoneNumber]
NumberOrderCreateResponse: TypeAlias = m.Data[m.NumberOrderWithPhoneNumbers]
NumberOrderWithPhoneNumbers: TypeAlias = m.NumberOrderWithPhoneNumbers
PhoneNumber: TypeAlias = m.PhoneNumber
NumberOrderRetrieveResponse: TypeAlias = m.Data[m.NumberOrderWithPhoneNumbers]
NumberOrderUpdateResponse: TypeAlias = m.Data[m.NumberOrderWithPhoneNumbers]
NumberOrderListResponse: TypeAlias = m.NumberOrder
NumberReservation: TypeAlias = m.NumberReservation
ReservedPhoneNumber: TypeAlias = m.ReservedPhoneNumber
ReservedPhoneNumberParam: TypeAlias = m.ReservedPhoneNumberParam
NumberReservationCreateResponse: TypeAlias = m.Data[m.NumberReservation]
NumberReservationRetrieveResponse: TypeAlias = m.Data[m.NumberReservation]
NumbersFeatureCreateResponse: TypeAlias = m.Data[list[m.NumbersFeature]]
OtaUpdateRetrieveResponse: TypeAlias = m.Data[m.OtaUpdate]
OtaUpdateListResponse: TypeAlias = m.OtaUpdateSummary
OutboundCallRecordingParam: TypeAlias = m.OutboundCallRecordingParam
OutboundVoiceProfileCreateResponse: TypeAlias = m.Data[m.OutboundVoiceProfile]
OutboundVoiceProfile: TypeAlias = m.OutboundVoiceProfile
OutboundCallRecording: TypeAlias = m.OutboundCallRecording
OutboundVoiceProfileRetrieveResponse: TypeAlias = m.Data[m.OutboundVoiceProfile]
OutboundVoiceProfileUpdateResponse: TypeAlias = m.Data[m.OutboundVoiceProfile]
OutboundVoiceProfileDeleteResponse: TypeAlias = m.Data[m.OutboundVoiceProfile]
PaymentCreateStoredPaymentTransactionResponse: TypeAlias = m.Data[m.StoredPaymentTransaction]
NumbersError73c9788e53: TypeAlias = m.NumbersError
NumbersPhoneNumberDetailed: TypeAlias = m.PhoneNumberDetailed
PhoneNumberDeleteResponse: TypeAlias = m.Data[m.DeletedPhoneNumber]
PhoneNumberSlimListResponse: TypeAlias = m.SlimPhoneNumber
PhoneNumbersRegulatoryRequirementRetrieveResponse: TypeAlias = m.PhoneNumberRequirementsList
PortabilityCheckRunResponse: TypeAlias = m.Data[list[m.PortabilityCheck]]
PortingListUkCarriersResponse: TypeAlias = m.Data[list[m.PortingUkCarrier]]
PortingOrdersActivationJob: TypeAlias = m.PortingOrdersActivationJob
PortingOrder: TypeAlias = m.PortingOrder
PortingOrderActivationSettings: TypeAlias = m.PortingOrderActivationSettings
PortingOrderDocuments: TypeAlias = m.PortingOrderDocuments
PortingOrderEndUser: TypeAlias = m.PortingOrderEndUser
PortingOrderEndUserAdmin: TypeAlias = m.PortingOrderEndUserAdmin
PortingOrderEndUserLocation: TypeAlias = m.PortingOrderEndUserLocation
PortingOrderMessaging: TypeAlias = m.PortingOrderMessaging
PortingOrderMisc: TypeAlias = m.PortingOrderMisc
PortingOrderPhoneNumberConfiguration: TypeAlias = m.PortingOrderPhoneNumberConfiguration
PortingPhoneNumber: TypeAlias = m.PortingPhoneNumber
PortingOrderRequirement: TypeAlias = m.PortingOrderRequirement
PortingOrderUserFeedback: TypeAlias = m.PortingOrderUserFeedback
PortingOrderCreateResponse: TypeAlias = m.Data[list[m.PortingOrder]]
PortingOrderRetrieveResponse: TypeAlias = m.PortingOrderEnvelope
PortingOrderDocumentsParam: TypeAlias = m.PortingOrderDocumentsParam
PortingOrderEndUserParam: TypeAlias = m.PortingOrderEndUserParam
PortingOrderEndUserAdminParam: TypeAlias = m.PortingOrderEndUserAdminParam
PortingOrderEndUserLocationParam: TypeAlias = m.PortingOrderEndUserLocationParam
PortingOrderMiscParam: TypeAlias = m.PortingOrderMiscParam
PortingOrderPhoneNumberConfigurationParam: TypeAlias = m.PortingOrderPhoneNumberConfigurationParam
PortingOrderUserFeedbackParam: TypeAlias = m.PortingOrderUserFeedbackParam
PortingOrderUpdateResponse: TypeAlias = m.PortingOrderEnvelope
PortingOrderRetrieveAllowedFocWindowsResponse: TypeAlias = m.FocWindowList
PortingOrderRetrieveExceptionTypesResponse: TypeAlias = m.Data[list[m.PortingOrdersExceptionType]]
PortingOrderRetrieveRequirementsResponse: TypeAlias = m.PortingOrderRequirementDetail
PortingOrderRetrieveSubRequestResponse: TypeAlias = m.Data[m.PortingSubRequest]
PortoutRetrieveResponse: TypeAlias = m.Data[m.PortoutDetails]
PortoutDetails: TypeAlias = m.PortoutDetails
PortoutListRejectionCodesResponse: TypeAlias = m.Data[list[m.PortoutRejectionCode]]
PortoutUpdateStatusResponse: TypeAlias = m.Data[m.PortoutDetails]
PrivateWirelessGatewayCreateResponse: TypeAlias = m.Data[m.PrivateWirelessGateway]
WirelessPrivateWirelessGateway: TypeAlias = m.PrivateWirelessGateway
PwgAssignedResourcesSummary: TypeAlias = m.GatewayAssignedResourcesSummary
PrivateWirelessGatewayStatus: TypeAlias = m.PrivateWirelessGatewayStatus
PrivateWirelessGatewayRetrieveResponse: TypeAlias = m.Data[m.PrivateWirelessGateway]
PrivateWirelessGatewayDeleteResponse: TypeAlias = m.Data[m.PrivateWirelessGateway]
PublicInternetGatewayCreateResponse: TypeAlias = m.Data[m.PublicInternetGateway]
PublicInternetGatewayRead: TypeAlias = m.PublicInternetGateway
PublicInternetGatewayRetrieveResponse: TypeAlias = m.Data[m.PublicInternetGateway]
PublicInternetGatewayDeleteResponse: TypeAlias = m.Data[m.PublicInternetGateway]
QueueCreateResponse: TypeAlias = m.Data[m.Queue]
Queue: TypeAlias = m.Queue
QueueRetrieveResponse: TypeAlias = m.Data[m.Queue]
QueueUpdateResponse: TypeAlias = m.Data[m.Queue]
RecordingTranscriptionRetrieveResponse: TypeAlias = m.Data[m.RecordingTranscription]
RecordingTranscription: TypeAlias = m.RecordingTranscription
RecordingTranscriptionDeleteResponse: TypeAlias = m.Data[m.RecordingTranscription]
RecordingResponse: TypeAlias = m.Data[m.Recording]
RecordingResponseData: TypeAlias = m.Recording
RegionListResponse: TypeAlias = m.Data[list[m.Region]]
RegulatoryRequirementRetrieveResponse: TypeAlias = m.Data[list[m.RegulatoryRequirements]]
ReportListMdrsResponse: TypeAlias = m.MdrRecordList
ReportListWdrsResponse: TypeAlias = m.WdrRecord
SpeechToTextListProvidersResponse: TypeAlias = m.SpeechToTextProviderList
RequirementGroup: TypeAlias = m.RequirementGroup
UserRequirement: TypeAlias = m.UserRequirement
RequirementTypeRetrieveResponse: TypeAlias = m.Data[m.RequirementType]
RequirementTypeListResponse: TypeAlias = m.RequirementTypeList
RequirementRetrieveResponse: TypeAlias = m.Data[m.Requirement]
DocReqsRequirement: TypeAlias = m.Requirement
VideoRegionParam: TypeAlias = m.VideoRegionParam
RoomCompositionCreateResponse: TypeAlias = m.Data[m.RoomComposition]
RoomComposition: TypeAlias = m.RoomComposition
VideoRegion: TypeAlias = m.VideoRegion
RoomCompositionRetrieveResponse: TypeAlias = m.Data[m.RoomComposition]
RoomParticipantRetrieveResponse: TypeAlias = m.Data[m.RoomParticipant]
RoomRecordingRetrieveResponse: TypeAlias = m.Data[m.RoomRecording]
RoomRecording: TypeAlias = m.RoomRecording
RoomRecordingDeleteBulkResponse: TypeAlias = m.Data[m.RoomRecordingBulkDeletion]
RoomSession: TypeAlias = m.RoomSession
RoomCreateResponse: TypeAlias = m.Data[m.Room]
Room: TypeAlias = m.Room
RoomRetrieveResponse: TypeAlias = m.Data[m.Room]
RoomUpdateResponse: TypeAlias = m.Data[m.Room]
SetiRetrieveBlackBoxTestResultsResponse: TypeAlias = m.Data[list[m.BlackBoxTestResults]]
ShortCodeRetrieveResponse: TypeAlias = m.Data[m.ShortCode]
ShortCodeUpdateResponse: TypeAlias = m.Data[m.ShortCode]
SimCardDataUsageNotificationCreateResponse: TypeAlias = m.Data[m.SimCardDataUsageNotification]
SimCardDataUsageNotification: TypeAlias = m.SimCardDataUsageNotification
SimCardDataUsageNotificationRetrieveResponse: TypeAlias = m.Data[m.SimCardDataUsageNotification]
SimCardDataUsageNotificationUpdateResponse: TypeAlias = m.Data[m.SimCardDataUsageNotification]
SimCardDataUsageNotificationDeleteResponse: TypeAlias = m.Data[m.SimCardDataUsageNotification]
SimCardGroupCreateResponse: TypeAlias = m.Data[m.SimCardGroup]
SimCardGroup: TypeAlias = m.SimCardGroup
ConsumedData: TypeAlias = m.SimCardConsumedData
SimCardGroupRetrieveResponse: TypeAlias = m.Data[m.SimCardGroup]
SimCardGroupUpdateResponse: TypeAlias = m.Data[m.SimCardGroup]
SimCardGroupListResponse: TypeAlias = m.SimCardGroupSummary
SimCardGroupDeleteResponse: TypeAlias = m.Data[m.SimCardGroup]
SimCardOrderPreviewPreviewResponse: TypeAlias = m.Data[m.SimCardOrderPreview]
SimCardOrderCreateResponse: TypeAlias = m.Data[m.SimCardOrder]
SimCardOrder: TypeAlias = m.SimCardOrder
SimCardOrderRetrieveResponse: TypeAlias = m.Data[m.SimCardOrder]
SimCardRetrieveResponse: TypeAlias = m.Data[m.SimCard]
SimCard: TypeAlias = m.SimCard
SimCardUpdateResponse: TypeAlias = m.Data[m.SimCard]
SimCardDeleteResponse: TypeAlias = m.Data[m.SimCard]
SimCardGetActivationCodeResponse: TypeAlias = m.Data[m.SimCardActivationCode]
SimCardGetDeviceDetailsResponse: TypeAlias = m.Data[m.SimCardDeviceDetails]
SimCardGetPublicIPResponse: TypeAlias = m.Data[m.SimCardPublicIP]
SimCardListWirelessConnectivityLogsResponse: TypeAlias = m.WirelessConnectivityLog
SiprecConnectorResponse: TypeAlias = m.Data[m.SiprecConnector]
StorageListMigrationSourceCoverageResponse: TypeAlias = m.StorageMigrationSourceCoverageList
SubNumberOrderRetrieveResponse: TypeAlias = m.Data[m.SubNumberOrder]
NumbersSubNumberOrder: TypeAlias = m.SubNumberOrder
SubNumberOrderRegulatoryRequirement: TypeAlias = m.SubNumberOrderRegulatoryRequirement
SubNumberOrderUpdateResponse: TypeAlias = m.Data[m.SubNumberOrder]
SubNumberOrderListResponse: TypeAlias = m.SubNumberOrderList
SubNumberOrderCancelResponse: TypeAlias = m.Data[m.SubNumberOrder]
SubNumberOrderUpdateRequirementGroupResponse: TypeAlias = m.Data[m.UpdatedSubNumberOrder]
SubNumberOrdersReportCreateResponse: TypeAlias = m.Data[m.SubNumberOrdersReport]
SubNumberOrdersReport: TypeAlias = m.SubNumberOrdersReport
SubNumberOrdersReportRetrieveResponse: TypeAlias = m.Data[m.SubNumberOrdersReport]
TelephonyCredentialCreateResponse: TypeAlias = m.Data[m.TelephonyCredential]
TelephonyCredential: TypeAlias = m.TelephonyCredential
TelephonyCredentialRetrieveResponse: TypeAlias = m.Data[m.TelephonyCredential]
TelephonyCredentialUpdateResponse: TypeAlias = m.Data[m.TelephonyCredential]
TelephonyCredentialDeleteResponse: TypeAlias = m.Data[m.TelephonyCredential]
TexmlInitiateAICallResponse: TypeAlias = m.TexmlAICall
TexmlSecretsResponse: TypeAlias = m.Data[m.TexmlSecret]
TexmlApplicationCreateResponse: TypeAlias = m.Data[m.TexmlApplication]
TexmlApplication: TypeAlias = m.TexmlApplication
TexmlApplicationRetrieveResponse: TypeAlias = m.Data[m.TexmlApplication]
TexmlApplicationUpdateResponse: TypeAlias = m.Data[m.TexmlApplication]
TexmlApplicationDeleteResponse: TypeAlias = m.Data[m.TexmlApplication]
TextToSpeechGenerateSpeechResponse: TypeAlias = m.GeneratedSpeech
TextToSpeechListVoicesResponse: TypeAlias = m.TextToSpeechVoiceList
UsageReportGetOptionsResponse: TypeAlias = m.Data[list[m.UsageReportOptions]]
UserAddressCreateResponse: TypeAlias = m.Data[m.UserAddress]
UserAddressesUserAddress: TypeAlias = m.UserAddress
UserAddressRetrieveResponse: TypeAlias = m.Data[m.UserAddress]
UserTagListResponse: TypeAlias = m.Data[m.UserTags]
Verification: TypeAlias = m.Verification
VerificationRetrieveResponse: TypeAlias = m.Data[m.Verification]
CreateVerificationResponse: TypeAlias = m.Data[m.Verification]
VerifiedNumberDataWrapper: TypeAlias = m.Data[m.VerifiedNumber]
VerifiedNumber: TypeAlias = m.VerifiedNumber
VerifiedNumberCreateResponse: TypeAlias = m.VerifiedNumberRequest
VerifyProfileData: TypeAlias = m.Data[m.VerifyProfile]
VerifyProfile: TypeAlias = m.VerifyProfile
MessageTemplate: TypeAlias = m.Data[m.VerifyMessageTemplate]
VerifyProfileMessageTemplateResponse: TypeAlias = m.VerifyMessageTemplate
VerifyProfileRetrieveTemplatesResponse: TypeAlias = m.Data[list[m.VerifyMessageTemplate]]
VirtualCrossConnectCreateResponse: TypeAlias = m.Data[m.VirtualCrossConnect]
VirtualCrossConnectCombined: TypeAlias = m.VirtualCrossConnect
VirtualCrossConnectRetrieveResponse: TypeAlias = m.Data[m.VirtualCrossConnect]
VirtualCrossConnectUpdateResponse: TypeAlias = m.Data[m.VirtualCrossConnect]
VirtualCrossConnectDeleteResponse: TypeAlias = m.Data[m.VirtualCrossConnect]
VirtualCrossConnectsCoverageListResponse: TypeAlias = m.VirtualCrossConnectsCoverage
WebhookDeliveryRetrieveResponse: TypeAlias = m.Data[m.WebhookDelivery]
WebhookDelivery: TypeAlias = m.WebhookDelivery
Attempt: TypeAlias = m.WebhookDeliveryAttempt
HTTP: TypeAlias = m.WebhookDeliveryHTTP
WireguardInterfaceCreateResponse: TypeAlias = m.Data[m.WireguardInterface]
WireguardInterfaceRead: TypeAlias = m.WireguardInterface
WireguardInterfaceRetrieveResponse: TypeAlias = m.Data[m.WireguardInterface]
WireguardInterfaceDeleteResponse: TypeAlias = m.Data[m.WireguardInterface]
WireguardPeerCreateResponse: TypeAlias = m.Data[m.WireguardPeer]
WireguardPeer: TypeAlias = m.WireguardPeer
WireguardPeerRetrieveResponse: TypeAlias = m.Data[m.WireguardPeer]
WireguardPeerUpdateResponse: TypeAlias = m.Data[m.WireguardPeer]
WireguardPeerDeleteResponse: TypeAlias = m.Data[m.WireguardPeer]
WirelessRetrieveRegionsResponse: TypeAlias = m.Data[list[m.WirelessRegion]]
WirelessBlocklistValueListResponse: TypeAlias = m.Data[
    list[m.WirelessBlocklistValueCountry]
    | list[m.WirelessBlocklistValueMcc]
    | list[m.WirelessBlocklistValuePlmn]
]
WirelessBlocklistCreateResponse: TypeAlias = m.Data[m.WirelessBlocklist]
WirelessWirelessBlocklist: TypeAlias = m.WirelessBlocklist
WirelessBlocklistRetrieveResponse: TypeAlias = m.Data[m.WirelessBlocklist]
WirelessBlocklistUpdateResponse: TypeAlias = m.Data[m.WirelessBlocklist]
WellKnownRetrieveAuthorizationServerMetadataResponse: TypeAlias = (
    m.WellKnownAuthorizationServerMetadata
)
WellKnownRetrieveProtectedResourceMetadataResponse: TypeAlias = m.WellKnownProtectedResourceMetadata
InexplicitNumberOrderCreateResponse: TypeAlias = m.Data[m.InexplicitNumberOrder]
InexplicitNumberOrderResponse: TypeAlias = m.InexplicitNumberOrder
InexplicitNumberOrderRetrieveResponse: TypeAlias = m.Data[m.InexplicitNumberOrder]
MobilePhoneNumberRetrieveResponse: TypeAlias = m.Data[m.MobilePhoneNumber]
MobilePhoneNumber: TypeAlias = m.MobilePhoneNumber
MobilePhoneNumberUpdateResponse: TypeAlias = m.Data[m.MobilePhoneNumber]
MobileVoiceConnectionCreateResponse: TypeAlias = m.Data[m.MobileVoiceConnection]
MobileVoiceConnection: TypeAlias = m.MobileVoiceConnection
MobileVoiceConnectionRetrieveResponse: TypeAlias = m.Data[m.MobileVoiceConnection]
MobileVoiceConnectionUpdateResponse: TypeAlias = m.Data[m.MobileVoiceConnection]
MobileVoiceConnectionDeleteResponse: TypeAlias = m.Data[m.MobileVoiceConnection]
AlphanumericSenderIDCreateResponse: TypeAlias = m.Data[m.AlphanumericSenderID]
AlphanumericSenderIDRetrieveResponse: TypeAlias = m.Data[m.AlphanumericSenderID]
AlphanumericSenderIDDeleteResponse: TypeAlias = m.Data[m.AlphanumericSenderID]
MessagingProfileMetricListResponse: TypeAlias = m.MessagingProfileMetricList
SessionAnalysisRetrieveResponse: TypeAlias = m.SessionAnalysis
EventNode: TypeAlias = m.EventNode
WhatsappMessageTemplateRetrieveResponse: TypeAlias = m.Data[m.WhatsappTemplate]
WhatsappMessageTemplateUpdateResponse: TypeAlias = m.Data[m.WhatsappTemplate]
VoiceCloneResponse: TypeAlias = m.Data[m.VoiceClone]
VoiceCloneData: TypeAlias = m.VoiceClone
VoiceDesignResponse: TypeAlias = m.Data[m.VoiceDesign]
VoiceDesignData: TypeAlias = m.VoiceDesign
VoiceDesignSummaryData: TypeAlias = m.VoiceDesignSummary
VoiceDesignRenameResponse: TypeAlias = m.Data[m.VoiceDesignSummary]
TrafficPolicyProfileCreateResponse: TypeAlias = m.Data[m.TrafficPolicyProfile]
TrafficPolicyProfile: TypeAlias = m.TrafficPolicyProfile
TrafficPolicyProfileRetrieveResponse: TypeAlias = m.Data[m.TrafficPolicyProfile]
TrafficPolicyProfileUpdateResponse: TypeAlias = m.Data[m.TrafficPolicyProfile]
TrafficPolicyProfileDeleteResponse: TypeAlias = m.Data[m.TrafficPolicyProfileDeletion]
TrafficPolicyProfileListServicesResponse: TypeAlias = m.TrafficPolicyProfileService
NumberReputationPaginationMeta: TypeAlias = m.ListMeta
BpoAuthorizationInputParam: TypeAlias = m.BpoAuthorizationParam
DocumentParam: TypeAlias = m.DocumentParam
DirWrapped: TypeAlias = m.Data[m.Dir]
Document: TypeAlias = m.Document
PhysicalAddressParam: TypeAlias = m.PhysicalAddressParam
BillingContactParam: TypeAlias = m.BillingContactParam
OrganizationContactParam: TypeAlias = m.OrganizationContactParam
EnterprisePublicWrapped: TypeAlias = m.Data[m.EnterprisePublic]
EnterprisePublic: TypeAlias = m.EnterprisePublic
PhysicalAddress: TypeAlias = m.PhysicalAddress
BillingContact: TypeAlias = m.BillingContact
OrganizationContact: TypeAlias = m.OrganizationContact
TermsOfServiceRetrieveInfoResponse: TypeAlias = m.TermsOfServiceInfo
TermsOfServiceRetrieveStatusResponse: TypeAlias = m.Data[m.TermsOfServiceStatus]
PronunciationDictAliasItemParam: TypeAlias = m.PronunciationDictAliasItemParam
PronunciationDictPhonemeItemParam: TypeAlias = m.PronunciationDictPhonemeItemParam
PronunciationDictResponse: TypeAlias = m.Data[m.PronunciationDict]
PronunciationDictData: TypeAlias = m.PronunciationDict
PronunciationDictAliasItem: TypeAlias = m.PronunciationDictAliasItem
PronunciationDictPhonemeItem: TypeAlias = m.PronunciationDictPhonemeItem
UacExternalSettingsParam: TypeAlias = m.UacExternalSettingsParam
UacInboundRequestParam: TypeAlias = m.UacInboundParam
UacInternalSettingsParam: TypeAlias = m.UacInternalSettingsParam
UacOutboundParam: TypeAlias = m.UacOutboundParam
UacConnectionCreateResponse: TypeAlias = m.Data[m.UacConnection]
UacConnection: TypeAlias = m.UacConnection
UacExternalSettings: TypeAlias = m.UacExternalSettings
UacInbound: TypeAlias = m.UacInbound
UacInternalSettings: TypeAlias = m.UacInternalSettings
UacOutbound: TypeAlias = m.UacOutbound
UacConnectionRetrieveResponse: TypeAlias = m.Data[m.UacConnection]
UacConnectionUpdateResponse: TypeAlias = m.Data[m.UacConnection]
UacConnectionDeleteResponse: TypeAlias = m.Data[m.UacConnection]
VoiceSDKCallReport: TypeAlias = m.VoiceSDKCallReport
VoiceSDKCallReportLogEntry: TypeAlias = m.VoiceSDKCallReportLogEntry
CallReasonListResponse: TypeAlias = m.CallReason
CallReasonValidateResponse: TypeAlias = m.Data[m.CallReasonValidation]
DirDeleteResponse: TypeAlias = m.Data[m.DirDeletion]
SignaturePayloadParam: TypeAlias = m.LoaSignatureParam
DirListDocumentTypesResponse: TypeAlias = m.DirDocumentTypeList
BrandedCallingPaginationMeta: TypeAlias = m.ListMeta
InfringementClaim: TypeAlias = m.InfringementClaim
DirRetrieveBpoAuthorizationsResponse: TypeAlias = m.BpoAuthorizationList
InfringementClaimWrapped: TypeAlias = m.Data[m.InfringementClaim]
EmailBlockResponse: TypeAlias = m.Data[m.EmailBlock]
EmailBlock: TypeAlias = m.EmailBlock
EmailBlockRetrieveEventsResponse: TypeAlias = m.EmailBlockEvent
EmailDmarcPolicyParam: TypeAlias = m.EmailDmarcPolicyParam
DomainsTrackingSettingsParam: TypeAlias = m.DomainsTrackingSettingsParam
EmailDomainResponse: TypeAlias = m.Data[m.EmailDomain]
EmailDomain: TypeAlias = m.EmailDomain
EmailDmarcPolicy: TypeAlias = m.EmailDmarcPolicy
DNSRecord: TypeAlias = m.DNSRecord
DomainsTrackingSettings: TypeAlias = m.DomainsTrackingSettings
EmailDomainVerification: TypeAlias = m.EmailDomainVerification
EmailDomainRetrieveDNSRecordsResponse: TypeAlias = m.Data[list[m.DNSRecord]]
EmailDomainRetrieveHealthResponse: TypeAlias = m.Data[m.EmailDomainHealth]
EmailDomainRotateDkimResponse: TypeAlias = m.Data[m.EmailDomainDkimRotation]
EmailEventListResponse: TypeAlias = m.EmailEventList
EmailWebhookRecipient: TypeAlias = m.EmailWebhookRecipient
TimeRange: TypeAlias = m.TimeRange
EmailEventRetrieveStatsResponse: TypeAlias = m.Data[m.EmailEventStats]
SuppressedRecipient: TypeAlias = m.SuppressedRecipient
InboundMessage: TypeAlias = m.InboundMessage
EmailInboxResponse: TypeAlias = m.Data[m.EmailInbox]
EmailInbox: TypeAlias = m.EmailInbox
AttachmentRequestParam: TypeAlias = m.EmailAttachmentParam
TrackingSettingsParam: TypeAlias = m.TrackingSettingsParam
EmailMessageDetailResponse: TypeAlias = m.Data[m.EmailMessageDetail]
EmailMessageBatchResponse: TypeAlias = m.EmailMessageBatchResult
MessageEvent: TypeAlias = m.MessageEvent
EmailTemplateResponse: TypeAlias = m.Data[m.EmailTemplate]
EmailTemplate: TypeAlias = m.EmailTemplate
EmailTemplateRenderResponse: TypeAlias = m.Data[m.EmailTemplate]
EmailThreadRetrieveResponse: TypeAlias = m.InboundThreadEnvelope
UnsubscribeGroupResponse: TypeAlias = m.Data[m.UnsubscribeGroup]
UnsubscribeGroup: TypeAlias = m.UnsubscribeGroup
EmailValidationChecks: TypeAlias = m.EmailValidationChecks
EmailValidationCheck: TypeAlias = m.EmailValidationCheck
EmailValidationCreateResponse: TypeAlias = m.Data[m.EmailValidation]
WebSearchCreateResponse: TypeAlias = m.Data[m.WebSearch]
WebSearchResult: TypeAlias = m.WebSearchResult
WebSearchContentsResponse: TypeAlias = m.Data[m.WebContents]
MeetingSessionResponse: TypeAlias = m.Data[m.MeetingSession]
MeetingSession: TypeAlias = m.MeetingSession
MeetingSessionListResponse: TypeAlias = m.Data[list[m.MeetingSession]]
MeetingSessionDeleteRecordingMediaResponse: TypeAlias = m.Data[m.MeetingRecordingDeletion]
MeetingSessionRetrieveEventsResponse: TypeAlias = m.Data[list[m.MeetingSessionEvent]]
MeetingSessionRetrieveTranscriptResponse: TypeAlias = m.MeetingTranscript
ComputeRetrieveResponse: TypeAlias = m.Data[m.ComputeResource]
NoiseSuppressionEngineListResponse: TypeAlias = m.Data[list[m.NoiseSuppressionEngine]]
BotChallengeCreateResponse: TypeAlias = m.Data[m.BotChallenge]
BotSessionListResponse: TypeAlias = m.Data[m.BotSession]
SuccessResponse: TypeAlias = m.BotSignupResult
MachinePaymentAccountCreditResponse: TypeAlias = m.Data[m.MachinePayment]
SpendLimitResponse: TypeAlias = m.Data[m.SpendLimit]
SpendLimit: TypeAlias = m.SpendLimit
SpendLimitListResponse: TypeAlias = m.SpendLimitList
SipRegistrationStatusListResponse: TypeAlias = m.SipRegistrationStatus
DialMetricListResponse: TypeAlias = m.DialMetric
TailscaleSubnetRouterCreateResponse: TypeAlias = m.Data[m.TailscaleSubnetRouter]
TailscaleSubnetRouter: TypeAlias = m.TailscaleSubnetRouter
TailscaleSubnetRouterRetrieveResponse: TypeAlias = m.Data[m.TailscaleSubnetRouter]
TailscaleSubnetRouterUpdateResponse: TypeAlias = m.Data[m.TailscaleSubnetRouter]
TailscaleSubnetRouterDeleteResponse: TypeAlias = m.Data[m.TailscaleSubnetRouter]
CallAIGatherEndedWebhookEvent: TypeAlias = m.CallAIGatherEndedWebhookEvent
CallAIGatherEnded: TypeAlias = m.CallAIGatherEnded
CallAIGatherMessageHistoryUpdatedWebhookEvent: TypeAlias = (
    m.CallAIGatherMessageHistoryUpdatedWebhookEvent
)
CallAIGatherMessageHistoryUpdated: TypeAlias = m.CallAIGatherMessageHistoryUpdated
CallAIGatherPartialResultsWebhookEvent: TypeAlias = m.CallAIGatherPartialResultsWebhookEvent
CallAIGatherPartialResults: TypeAlias = m.CallAIGatherPartialResults
ArtifactCompletedWebhookEvent: TypeAlias = m.ArtifactCompletedWebhookEvent
ArtifactFailedWebhookEvent: TypeAlias = m.ArtifactFailedWebhookEvent
CallAnalyzedWebhookEvent: TypeAlias = m.CallAnalyzedWebhookEvent
CallAnsweredWebhookEvent: TypeAlias = m.CallAnsweredWebhookEvent
CallAnswered: TypeAlias = m.CallAnswered
CustomSipHeader: TypeAlias = m.CustomSipHeader
InboundSipHeader: TypeAlias = m.InboundSipHeader
CallBridgedWebhookEvent: TypeAlias = m.CallBridgedWebhookEvent
CallBridged: TypeAlias = m.CallBridged
CallConversationCreatedWebhookEvent: TypeAlias = m.CallConversationCreatedWebhookEvent
CallConversationEndedWebhookEvent: TypeAlias = m.CallConversationEndedWebhookEvent
CallConversationEnded: TypeAlias = m.CallConversationEnded
CallConversationInsightsGeneratedWebhookEvent: TypeAlias = (
    m.CallConversationInsightsGeneratedWebhookEvent
)
CallConversationInsightsGenerated: TypeAlias = m.CallConversationInsightsGenerated
CallConversationStartFailedWebhookEvent: TypeAlias = m.CallConversationStartFailedWebhookEvent
CallCostWebhookEvent: TypeAlias = m.CallCostWebhookEvent
CallDeepfakeDetectionErrorWebhookEvent: TypeAlias = m.CallDeepfakeDetectionErrorWebhookEvent
CallDeepfakeDetectionResultWebhookEvent: TypeAlias = m.CallDeepfakeDetectionResultWebhookEvent
CallDtmfReceivedWebhookEvent: TypeAlias = m.CallDtmfReceivedWebhookEvent
CallDtmfReceived: TypeAlias = m.CallDtmfReceived
CallEnqueuedWebhookEvent: TypeAlias = m.CallEnqueuedWebhookEvent
CallEnqueued: TypeAlias = m.CallEnqueued
CallForkStartedWebhookEvent: TypeAlias = m.CallForkStartedWebhookEvent
CallForkStarted: TypeAlias = m.CallForkStarted
CallForkStoppedWebhookEvent: TypeAlias = m.CallForkStoppedWebhookEvent
CallForkStopped: TypeAlias = m.CallForkStopped
CallGatherEndedWebhookEvent: TypeAlias = m.CallGatherEndedWebhookEvent
CallGatherEnded: TypeAlias = m.CallGatherEnded
CallHangupWebhookEvent: TypeAlias = m.CallHangupWebhookEvent
CallHangup: TypeAlias = m.CallHangup
CallHoldWebhookEvent: TypeAlias = m.CallHoldWebhookEvent
CallInitiatedWebhookEvent: TypeAlias = m.CallInitiatedWebhookEvent
CallInitiated: TypeAlias = m.CallInitiated
CallLeftQueueWebhookEvent: TypeAlias = m.CallLeftQueueWebhookEvent
CallLeftQueue: TypeAlias = m.CallLeftQueue
CallMachineDetectionEndedWebhookEvent: TypeAlias = m.CallMachineDetectionEndedWebhookEvent
CallMachineDetectionEnded: TypeAlias = m.CallMachineDetectionEnded
CallMachineGreetingEndedWebhookEvent: TypeAlias = m.CallMachineGreetingEndedWebhookEvent
CallMachineGreetingEnded: TypeAlias = m.CallMachineGreetingEnded
CallMachinePremiumCallScreeningDetectedWebhookEvent: TypeAlias = (
    m.CallMachinePremiumCallScreeningDetectedWebhookEvent
)
CallMachinePremiumDetectionEndedWebhookEvent: TypeAlias = (
    m.CallMachinePremiumDetectionEndedWebhookEvent
)
CallMachinePremiumDetectionEnded: TypeAlias = m.CallMachinePremiumDetectionEnded
CallMachinePremiumDetectionStartedWebhookEvent: TypeAlias = (
    m.CallMachinePremiumDetectionStartedWebhookEvent
)
CallMachinePremiumGreetingEndedWebhookEvent: TypeAlias = (
    m.CallMachinePremiumGreetingEndedWebhookEvent
)
CallMachinePremiumGreetingEnded: TypeAlias = m.CallMachinePremiumGreetingEnded
CallPaymentCompletedWebhookEvent: TypeAlias = m.CallPaymentCompletedWebhookEvent
CallPaymentProgressWebhookEvent: TypeAlias = m.CallPaymentProgressWebhookEvent
CallPlaybackEndedWebhookEvent: TypeAlias = m.CallPlaybackEndedWebhookEvent
CallPlaybackEnded: TypeAlias = m.CallPlaybackEnded
CallPlaybackStartedWebhookEvent: TypeAlias = m.CallPlaybackStartedWebhookEvent
CallPlaybackStarted: TypeAlias = m.CallPlaybackStarted
CallRecordingErrorWebhookEvent: TypeAlias = m.CallRecordingErrorWebhookEvent
CallRecordingError: TypeAlias = m.CallRecordingError
CallRecordingSavedWebhookEvent: TypeAlias = m.CallRecordingSavedWebhookEvent
CallRecordingSaved: TypeAlias = m.CallRecordingSaved
CallRecordingTranscriptionSavedWebhookEvent: TypeAlias = (
    m.CallRecordingTranscriptionSavedWebhookEvent
)
CallRecordingTranscriptionSaved: TypeAlias = m.CallRecordingTranscriptionSaved
CallReferCompletedWebhookEvent: TypeAlias = m.CallReferCompletedWebhookEvent
CallReferCompleted: TypeAlias = m.CallReferCompleted
CallReferFailedWebhookEvent: TypeAlias = m.CallReferFailedWebhookEvent
CallReferFailed: TypeAlias = m.CallReferFailed
CallReferStartedWebhookEvent: TypeAlias = m.CallReferStartedWebhookEvent
CallReferStarted: TypeAlias = m.CallReferStarted
CallSiprecFailedWebhookEvent: TypeAlias = m.CallSiprecFailedWebhookEvent
CallSiprecFailed: TypeAlias = m.CallSiprecFailed
CallSiprecStartedWebhookEvent: TypeAlias = m.CallSiprecStartedWebhookEvent
CallSiprecStarted: TypeAlias = m.CallSiprecStarted
CallSiprecStoppedWebhookEvent: TypeAlias = m.CallSiprecStoppedWebhookEvent
CallSiprecStopped: TypeAlias = m.CallSiprecStopped
CallSpeakEndedWebhookEvent: TypeAlias = m.CallSpeakEndedWebhookEvent
CallSpeakEnded: TypeAlias = m.CallSpeakEnded
CallSpeakStartedWebhookEvent: TypeAlias = m.CallSpeakStartedWebhookEvent
CallSpeakStarted: TypeAlias = m.CallSpeakStarted
CallStreamingFailedWebhookEvent: TypeAlias = m.CallStreamingFailedWebhookEvent
CallStreamingFailed: TypeAlias = m.CallStreamingFailed
CallStreamingStartedWebhookEvent: TypeAlias = m.CallStreamingStartedWebhookEvent
CallStreamingStarted: TypeAlias = m.CallStreamingStarted
CallStreamingStoppedWebhookEvent: TypeAlias = m.CallStreamingStoppedWebhookEvent
CallStreamingStopped: TypeAlias = m.CallStreamingStopped
CallUnholdWebhookEvent: TypeAlias = m.CallUnholdWebhookEvent
CampaignStatusUpdate: TypeAlias = m.CampaignStatusUpdate
ConferenceCreatedWebhookEvent: TypeAlias = m.ConferenceCreatedWebhookEvent
ConferenceCreated: TypeAlias = m.ConferenceCreated
ConferenceEndedWebhookEvent: TypeAlias = m.ConferenceEndedWebhookEvent
ConferenceEnded: TypeAlias = m.ConferenceEnded
ConferenceFloorChanged: TypeAlias = m.ConferenceFloorChanged
ConferenceParticipantJoinedWebhookEvent: TypeAlias = m.ConferenceParticipantJoinedWebhookEvent
ConferenceParticipantJoined: TypeAlias = m.ConferenceParticipantJoined
ConferenceParticipantLeftWebhookEvent: TypeAlias = m.ConferenceParticipantLeftWebhookEvent
ConferenceParticipantLeft: TypeAlias = m.ConferenceParticipantLeft
ConferenceParticipantPlaybackEndedWebhookEvent: TypeAlias = (
    m.ConferenceParticipantPlaybackEndedWebhookEvent
)
ConferenceParticipantPlaybackEnded: TypeAlias = m.ConferenceParticipantPlaybackEnded
ConferenceParticipantPlaybackStartedWebhookEvent: TypeAlias = (
    m.ConferenceParticipantPlaybackStartedWebhookEvent
)
ConferenceParticipantPlaybackStarted: TypeAlias = m.ConferenceParticipantPlaybackStarted
ConferenceParticipantSpeakEndedWebhookEvent: TypeAlias = (
    m.ConferenceParticipantSpeakEndedWebhookEvent
)
ConferenceParticipantSpeakEnded: TypeAlias = m.ConferenceParticipantSpeakEnded
ConferenceParticipantSpeakStartedWebhookEvent: TypeAlias = (
    m.ConferenceParticipantSpeakStartedWebhookEvent
)
ConferenceParticipantSpeakStarted: TypeAlias = m.ConferenceParticipantSpeakStarted
ConferencePlaybackEndedWebhookEvent: TypeAlias = m.ConferencePlaybackEndedWebhookEvent
ConferencePlaybackEnded: TypeAlias = m.ConferencePlaybackEnded
ConferencePlaybackStartedWebhookEvent: TypeAlias = m.ConferencePlaybackStartedWebhookEvent
ConferencePlaybackStarted: TypeAlias = m.ConferencePlaybackStarted
ConferenceRecordingSavedWebhookEvent: TypeAlias = m.ConferenceRecordingSavedWebhookEvent
ConferenceRecordingSaved: TypeAlias = m.ConferenceRecordingSaved
ConferenceSpeakEndedWebhookEvent: TypeAlias = m.ConferenceSpeakEndedWebhookEvent
ConferenceSpeakEnded: TypeAlias = m.ConferenceSpeakEnded
ConferenceSpeakStartedWebhookEvent: TypeAlias = m.ConferenceSpeakStartedWebhookEvent
ConferenceSpeakStarted: TypeAlias = m.ConferenceSpeakStarted
DeliveryUpdateWebhookEvent: TypeAlias = m.DeliveryUpdateWebhookEvent
OutboundMessage: TypeAlias = m.OutboundMessage
FaxDelivered: TypeAlias = m.FaxDelivered
FaxFailed: TypeAlias = m.FaxFailed
FaxMediaProcessed: TypeAlias = m.FaxMediaProcessed
FaxQueued: TypeAlias = m.FaxQueued
FaxSendingStarted: TypeAlias = m.FaxSendingStarted
HostedNumberOrderEventWebhookEvent: TypeAlias = m.HostedNumberOrderEventWebhookEvent
InboundMessageWebhookEvent: TypeAlias = m.InboundMessageWebhookEvent
MessagingInboundMessage: TypeAlias = m.MessagingInboundMessage
NumberOrderStatusUpdateWebhookEvent: TypeAlias = m.NumberOrderStatusUpdateWebhookEvent
NumberReputationExternalVerificationStatusChangedWebhookEvent: TypeAlias = (
    m.NumberReputationVerificationChangedWebhookEvent
)
NumberReputationNumberFlaggedWebhookEvent: TypeAlias = m.NumberReputationNumberFlaggedWebhookEvent
NumberReputationNumberRemovedWebhookEvent: TypeAlias = m.NumberReputationNumberRemovedWebhookEvent
ReplacedLinkClickWebhookEvent: TypeAlias = m.ReplacedLinkClickWebhookEvent
ReplacedLinkClick: TypeAlias = m.ReplacedLinkClick
SessionStatusChangedWebhookEvent: TypeAlias = m.SessionStatusChangedWebhookEvent
TranscriptCompletedWebhookEvent: TypeAlias = m.TranscriptCompletedWebhookEvent
TranscriptionWebhookEvent: TypeAlias = m.TranscriptionWebhookEvent
Transcription: TypeAlias = m.Transcription
WhatsappAccountUpdate: TypeAlias = m.WhatsappAccountUpdate
WhatsappMessageEcho: TypeAlias = m.WhatsappMessageEcho
WhatsappWabaAddedWebhookEvent: TypeAlias = m.WhatsappWabaAddedWebhookEvent
ConnectionRetrieveResponse: TypeAlias = m.Data[m.Connection]
DetailRecordListResponse: TypeAlias = m.DetailRecord
DirBpoLoaResponse: TypeAlias = bytes
DirNewLoaResponse: TypeAlias = bytes
DocumentDownloadResponse: TypeAlias = bytes
EmailBlockRetrieveExportResponse: TypeAlias = str
EmailDomainRetrieveDnsRecordsResponse: TypeAlias = m.Data[list[m.DNSRecord]]
MediaDownloadResponse: TypeAlias = bytes
Messaging10dlcGetEnumResponse: TypeAlias = (
    list[str]
    | list[dict[str, Any]]
    | dict[str, str]
    | dict[str, dict[str, Any]]
    | m.CampaignEnumPage
)
NumberLookupRetrieveResponse: TypeAlias = m.Data[m.NumberLookup]
OAuthRetrieveAuthorizeResponse: TypeAlias = str
PhoneNumberRetrieveResponse: TypeAlias = m.Data[m.PhoneNumberDetailed]
PhoneNumberUpdateResponse: TypeAlias = m.Data[m.PhoneNumberDetailed]
PortingOrderRetrieveLoaTemplateResponse: TypeAlias = bytes
RequirementGroupListResponse: TypeAlias = list[m.RequirementGroup]
SubNumberOrdersReportDownloadResponse: TypeAlias = str
TelephonyCredentialCreateTokenResponse: TypeAlias = str
TextToSpeechCreateSpeechResponse: TypeAlias = bytes | m.GeneratedSpeech
UsageReportListResponse: TypeAlias = dict[str, Any]
VoiceCloneDownloadSampleResponse: TypeAlias = bytes
VoiceDesignDownloadSampleResponse: TypeAlias = bytes
VoiceSDKCallReportRetrieveResponse: TypeAlias = list[m.VoiceSDKCallReport]
WireguardPeerRetrieveConfigResponse: TypeAlias = str
AnchorsiteOverride: TypeAlias = Literal[
    "Latency",
    "Chicago, IL",
    "Ashburn, VA",
    "San Jose, CA",
    "Sydney, Australia",
    "Amsterdam, Netherlands",
    "London, UK",
    "Toronto, Canada",
    "Vancouver, Canada",
    "Frankfurt, Germany",
]
AvailableService: TypeAlias = Literal[
    "cloud_vpn", "private_wireless_gateway", "tailscale_subnet_router", "virtual_cross_connect"
]
CloudflareSyncStatus: TypeAlias = Literal["pending", "added"]
ConnectionNoiseSuppression: TypeAlias = Literal["inbound", "outbound", "both", "disabled"]
ConnectionsPaginationMeta: TypeAlias = p.PageMeta
Dir: TypeAlias = m.Dir
DirStatus: TypeAlias = Literal[
    "draft",
    "submitted",
    "in_review",
    "verified",
    "rejected",
    "unsuccessful",
    "suspended",
    "expired",
    "infringement_claimed",
    "permanently_rejected",
    "delete_requested",
]
DtmfType: TypeAlias = Literal["RFC 2833", "Inband", "SIP INFO"]
EmailAddressInputParam: TypeAlias = str | m.EmailAddressParam
EmailDomainStatus: TypeAlias = Literal[
    "pending", "verifying", "verified", "failed", "degraded", "suspended"
]
EmailDomainType: TypeAlias = Literal["custom", "shared", "shared_inbound"]
EmailEventType: TypeAlias = m.EmailEventType
EncryptedMedia: TypeAlias = Literal["SRTP"] | None
ExternalVoiceIntegrationsPaginationMeta: TypeAlias = p.PageMeta
GlobalIPAssignmentParam: TypeAlias = Mapping[str, object]
GroupListMeta: TypeAlias = p.PageMeta
InterfaceStatus: TypeAlias = Literal["created", "provisioning", "provisioned", "deleting"]
MessagingMetricsTimeFrame: TypeAlias = Literal["1h", "3h", "24h", "3d", "7d", "30d"]
NetworkParam: TypeAlias = m.NetworkCreateParam
OAuthOAuthPaginationMeta: TypeAlias = p.PageMeta
OffsetMeta: TypeAlias = p.PageMeta
PaginationMetaCloudflareIPListSync: TypeAlias = p.PageMeta
PortingOrderActivationStatus: TypeAlias = Literal[
    "New",
    "Pending",
    "Conflict",
    "Cancel Pending",
    "Failed",
    "Concurred",
    "Activate RDY",
    "Disconnect Pending",
    "Concurrence Sent",
    "Old",
    "Sending",
    "Active",
    "Cancelled",
]
PortingOrderType: TypeAlias = Literal["full", "partial"]
PronunciationDictItem: TypeAlias = m.PronunciationDictAliasItem | m.PronunciationDictPhonemeItem
PronunciationDictItemParam: TypeAlias = m.PronunciationDictItemParam
PublicInternetGatewayParam: TypeAlias = m.PublicInternetGatewayParam
Quality: TypeAlias = Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"]
ReconnectingEvent: TypeAlias = r.ReconnectingEvent
ReconnectingOverrides: TypeAlias = r.ReconnectingOverrides
RecordParam: TypeAlias = Mapping[str, object]
ServicePlan: TypeAlias = Literal["global"]
SpendLimitPeriod: TypeAlias = Literal["daily", "monthly"]
StreamBidirectionalCodec: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
StreamBidirectionalMode: TypeAlias = Literal["mp3", "rtp"]
StreamBidirectionalSamplingRate: TypeAlias = Literal[8000, 16000, 22050, 24000, 48000]
StreamBidirectionalTargetLegs: TypeAlias = Literal["both", "self", "opposite"]
StreamClientEvent: TypeAlias = r.StreamClientEvent
StreamClientEventParam: TypeAlias = r.StreamClientEventParam
StreamCodec: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
StreamServerEvent: TypeAlias = r.SpeechFrame
SttServiceType: TypeAlias = Literal["streaming", "file_based", "in_call", "ai_assistant"]
TrafficType: TypeAlias = Literal["conversational"]
TranscribeClientEvent: TypeAlias = object
TranscribeServerEvent: TypeAlias = r.TranscriptionFrame
TransportProtocol: TypeAlias = Literal["UDP", "TCP", "TLS"]
UnsafeUnwrapWebhookEvent: TypeAlias = WebhookEvent
UnwrapWebhookEvent: TypeAlias = WebhookEvent
UsagePaymentMethod: TypeAlias = Literal["rate-deck"]
VoiceDesignsPaginationMeta: TypeAlias = p.PageMeta
WebSocketConnectionOptions: TypeAlias = r.WebSocketConnectionOptions
WebhookAPIVersion: TypeAlias = Literal["1", "2"]
WireguardInterfaceParam: TypeAlias = m.WireguardInterfaceParam
WireguardPeerParam: TypeAlias = m.WireguardPeerParam
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

class AccessIPAddressCreateParams(TypedDict, total=False):
    ip_address: Required[str]
    description: str

class AccessIPAddressListParams(TypedDict, total=False):
    filter: m.AccessIPAddressFilter
    page_number: int
    page_size: int

class AccessIPRangeCreateParams(TypedDict, total=False):
    cidr_block: Required[str]
    description: str

class AccessIPRangeListParams(TypedDict, total=False):
    filter: m.AccessIPRangeFilter
    page_number: int
    page_size: int

class AddressCreateParams(TypedDict, total=False):
    business_name: Required[str]
    country_code: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    locality: Required[str]
    street_address: Required[str]
    address_book: bool
    administrative_area: str
    borough: str
    customer_reference: str
    extended_address: str
    neighborhood: str
    phone_number: str
    postal_code: str
    validate_address: bool

class AddressListParams(TypedDict, total=False):
    filter: m.AddressFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "first_name", "last_name", "business_name", "street_address"]

class AdvancedOrderCreateParams(TypedDict, total=False):
    area_code: str
    comments: str
    country_code: str
    customer_reference: str
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]]
    phone_number_type: Literal[
        "local", "mobile", "toll_free", "shared_cost", "national", "landline"
    ]
    quantity: int
    requirement_group_id: str

class AdvancedOrderUpdateRequirementGroupParams(TypedDict, total=False):
    advanced_order_id: Required[str]
    area_code: str
    comments: str
    country_code: str
    customer_reference: str
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]]
    phone_number_type: Literal[
        "local", "mobile", "toll_free", "shared_cost", "national", "landline"
    ]
    quantity: int
    requirement_group_id: str

class AIRetrieveConversationHistoriesParams(TypedDict, total=False):
    q: Required[str]
    filter_ingested_at_gte: datetime | str
    filter_ingested_at_lte: datetime | str
    filter_record_created_at_gte: datetime | str
    filter_record_created_at_lte: datetime | str
    filter_record_id: str
    filter_region_in: str
    filter_retention: str
    filter_user_id: str
    min_score: float
    page_number: int
    page_size: int
    region: Literal["USA", "DEU", "AUS", "UAE"]

class AISummarizeParams(TypedDict, total=False):
    bucket: Required[str]
    filename: Required[str]
    system_prompt: str
    idempotency_key: str

class AlphanumericSenderIDCreateParams(TypedDict, total=False):
    alphanumeric_sender_id: Required[str]
    messaging_profile_id: Required[str]
    us_long_code_fallback: str

class AlphanumericSenderIDListParams(TypedDict, total=False):
    filter_messaging_profile_id: str
    page_number: int
    page_size: int

class AuditEventListParams(TypedDict, total=False):
    filter: m.AuditEventFilter
    page_number: int
    page_size: int
    sort: Literal["asc", "desc"]

class AuthenticationProviderCreateParams(TypedDict, total=False):
    name: Required[str]
    settings: Required[m.AuthenticationProviderSettingsParam | m.Model]
    short_name: Required[str]
    active: bool
    settings_url: str

class AuthenticationProviderListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    sort: Literal[
        "name",
        "-name",
        "short_name",
        "-short_name",
        "active",
        "-active",
        "created_at",
        "-created_at",
        "updated_at",
        "-updated_at",
    ]

class AuthenticationProviderUpdateParams(TypedDict, total=False):
    id: Required[str]
    active: bool
    name: str
    settings: m.AuthenticationProviderSettingsParam | m.Model
    settings_url: str
    short_name: str

class AvailablePhoneNumberBlockListParams(TypedDict, total=False):
    filter: m.AvailablePhoneNumberBlockFilter

class AvailablePhoneNumberListParams(TypedDict, total=False):
    filter: m.AvailablePhoneNumberFilter

class BillingGroupCreateParams(TypedDict, total=False):
    name: str

class BillingGroupListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class BillingGroupUpdateParams(TypedDict, total=False):
    id: Required[str]
    name: str

class BotChallengeCreateParams(TypedDict, total=False):
    llm_model_name: str
    llm_parameter_count: str
    llm_quantization: str

class BotSessionListParams(TypedDict, total=False):
    email: Required[str]
    portal_redirect_token: Required[str]

class BotSignupCreateParams(TypedDict, total=False):
    bot_challenge_answer: Required[str]
    bot_challenge_nonce: Required[str]
    privacy_policy_url: Required[str]
    terms_and_conditions_url: Required[str]
    terms_of_service: Required[Literal[True]]
    email: str
    terms_and_conditions_eu_url: str
    terms_of_service_eu: Literal[True]

class BotSignupResendMagicLinkParams(TypedDict, total=False):
    email: Required[str]

class BulkSimCardActionListParams(TypedDict, total=False):
    filter_action_type: Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"]
    page_number: int
    page_size: int

class CallControlApplicationCreateParams(TypedDict, total=False):
    application_name: Required[str]
    webhook_event_url: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "London, UK",
        "Chennai, IN",
        "Amsterdam, Netherlands",
        "Toronto, Canada",
        "Sydney, Australia",
    ]
    call_cost_in_webhooks: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    first_command_timeout: bool
    first_command_timeout_secs: int
    inbound: m.CallControlApplicationInboundParam | m.Model
    outbound: m.CallControlApplicationOutboundParam | m.Model
    redact_dtmf_debug_logging: bool
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_timeout_secs: int | None

class CallControlApplicationListParams(TypedDict, total=False):
    filter: m.CallControlApplicationFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "connection_name", "active"]

class CallControlApplicationUpdateParams(TypedDict, total=False):
    id: Required[str]
    application_name: Required[str]
    webhook_event_url: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "London, UK",
        "Chennai, IN",
        "Amsterdam, Netherlands",
        "Toronto, Canada",
        "Sydney, Australia",
    ]
    call_cost_in_webhooks: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    first_command_timeout: bool
    first_command_timeout_secs: int
    inbound: m.CallControlApplicationInboundParam | m.Model
    outbound: m.CallControlApplicationOutboundParam | m.Model
    redact_dtmf_debug_logging: bool
    tags: Sequence[str]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_timeout_secs: int | None

class CallEventListParams(TypedDict, total=False):
    filter: m.CallEventFilter
    page_number: int
    page_size: int

class CallReasonListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class CallReasonValidateParams(TypedDict, total=False):
    body: Required[Sequence[str]]

class CallDialParams(TypedDict, total=False):
    connection_id: Required[str]
    from_: Required[str]
    to: Required[str | Sequence[str]]
    answering_machine_detection: Literal[
        "premium",
        "premium_ios_call_screening_detection",
        "detect",
        "detect_beep",
        "detect_words",
        "greeting_end",
        "disabled",
    ]
    answering_machine_detection_config: m.AnsweringMachineDetectionConfigParam | m.Model
    assistant: m.CallAssistantParam | m.Model
    audio_url: str
    billing_group_id: str
    bridge_intent: bool
    bridge_on_answer: bool
    client_state: str
    command_id: str
    conference_config: m.DialConferenceConfigParam | m.Model
    conversation_relay_config: m.ConversationRelayEmbeddedConfigParam | m.Model
    custom_headers: Sequence[m.CustomSipHeaderParam | m.Model]
    deepfake_detection: m.DeepfakeDetectionParam | m.Model
    dialogflow_config: m.DialogflowConfigParam | m.Model
    diversion: str
    enable_dialogflow: bool
    from_display_name: str
    link_to: str
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    media_name: str
    park_after_unbridge: str
    preferred_codecs: str
    prevent_double_bridge: bool
    privacy: Literal["id", "none"]
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: Literal["both", "inbound", "outbound"]
    record_trim: Literal["trim-silence"]
    retry_on_timeout: bool
    route_to_mobile: bool
    send_digits_on_answer: str
    send_silence_when_idle: bool
    sip_auth_password: str
    sip_auth_username: str
    sip_headers: Sequence[m.SipHeaderParam | m.Model]
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"]
    sound_modifications: m.SoundModificationsParam | m.Model
    stream_auth_token: str
    stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
    stream_bidirectional_mode: Literal["mp3", "rtp"]
    stream_bidirectional_sampling_rate: Literal[8000, 16000, 22050, 24000, 48000]
    stream_bidirectional_target_legs: Literal["both", "self", "opposite"]
    stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
    stream_establish_before_call_originate: bool
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"]
    stream_url: str
    supervise_call_control_id: str
    supervisor_role: Literal["barge", "whisper", "monitor"]
    time_limit_secs: int
    timeout_secs: int
    transcription: bool
    transcription_config: m.TranscriptionStartParam | m.Model
    webhook_retries_policies: Mapping[str, m.WebhookRetriesPolicyParam | m.Model]
    webhook_url: str
    webhook_url_method: Literal["POST", "GET"]
    webhook_urls: Mapping[str, Sequence[str]]
    webhook_urls_method: Literal["POST", "GET"]

class ChannelZoneListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class ChannelZoneUpdateParams(TypedDict, total=False):
    channel_zone_id: Required[str]
    channels: Required[int]

class ChargesBreakdownRetrieveParams(TypedDict, total=False):
    start_date: Required[date | str]
    end_date: date | str
    format: Literal["json", "csv"]

class ChargesSummaryRetrieveParams(TypedDict, total=False):
    end_date: Required[date | str]
    start_date: Required[date | str]

class CommentCreateParams(TypedDict, total=False):
    body: str
    comment_record_id: str
    comment_record_type: Literal["sub_number_order", "requirement_group"]

class CommentListParams(TypedDict, total=False):
    filter: m.CommentFilter

class ConferenceCreateParams(TypedDict, total=False):
    call_control_id: Required[str]
    name: Required[str]
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    client_state: str
    comfort_noise: bool
    command_id: str
    duration_minutes: int
    hold_audio_url: str
    hold_media_name: str
    max_participants: int
    region: Literal["Australia", "Europe", "Middle East", "US"]
    start_conference_on_create: bool

class ConferenceListParams(TypedDict, total=False):
    filter: m.ConferenceFilter
    page_number: int
    page_size: int
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ConferenceListParticipantsParams(TypedDict, total=False):
    conference_id: Required[str]
    filter: m.ConferenceParticipantFilter
    page_number: int
    page_size: int
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ConferenceRetrieveParams(TypedDict, total=False):
    id: Required[str]
    region: Literal["Australia", "Europe", "Middle East", "US"]

class ConferenceUpdateParticipantParams(TypedDict, total=False):
    participant_id: Required[str]
    id: Required[str]
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    end_conference_on_exit: bool
    soft_end_conference_on_exit: bool

class ConnectionListParams(TypedDict, total=False):
    filter: m.ConnectionFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "connection_name", "active"]

class ConnectionListActiveCallsParams(TypedDict, total=False):
    connection_id: Required[str]
    page_number: int
    page_size: int

class CredentialConnectionCreateParams(TypedDict, total=False):
    connection_name: Required[str]
    password: Required[str]
    user_name: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    inbound: m.CredentialInboundParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.CredentialOutboundParam | m.Model
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"]
    tags: Sequence[str]
    webhook_api_version: Literal["1", "2", "texml"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class CredentialConnectionListParams(TypedDict, total=False):
    filter: m.ConnectionFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "connection_name", "active"]

class CredentialConnectionUpdateParams(TypedDict, total=False):
    id: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    connection_name: str
    conversation_persistence: bool
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    inbound: m.CredentialInboundParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.CredentialOutboundParam | m.Model
    password: str
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"]
    tags: Sequence[str]
    user_name: str
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class CustomStorageCredentialCreateParams(TypedDict, total=False):
    connection_id: Required[str]
    backend: Required[Literal["gcs", "s3", "s3-generic", "azure"]]
    configuration: Required[m.StorageBackendParam | m.Model]

class CustomStorageCredentialUpdateParams(TypedDict, total=False):
    connection_id: Required[str]
    backend: Required[Literal["gcs", "s3", "s3-generic", "azure"]]
    configuration: Required[m.StorageBackendParam | m.Model]

class CustomerServiceRecordCreateParams(TypedDict, total=False):
    phone_number: Required[str]
    additional_data: m.CustomerServiceRecordDataParam | m.Model
    webhook_url: str

class CustomerServiceRecordListParams(TypedDict, total=False):
    filter: m.CustomerServiceRecordFilter
    page_number: int
    page_size: int
    sort: m.CustomerServiceRecordSort

class CustomerServiceRecordVerifyPhoneNumberCoverageParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]

class DetailRecordListParams(TypedDict, total=False):
    filter: m.DetailRecordFilter
    page_number: int
    page_size: int
    sort: Sequence[str]

class DialMetricListParams(TypedDict, total=False):
    end_time: Required[datetime | str]
    granularity: Required[Literal["second", "minute", "hour"]]
    start_time: Required[datetime | str]
    page_after: str
    page_limit: int
    sort: Literal["-start_time", "start_time"]

class DialogflowConnectionCreateParams(TypedDict, total=False):
    connection_id: Required[str]
    service_account: Required[Mapping[str, object]]
    conversation_profile_id: str
    dialogflow_api: Literal["cx", "es"]
    environment: str
    location: str

class DialogflowConnectionUpdateParams(TypedDict, total=False):
    connection_id: Required[str]
    service_account: Required[Mapping[str, object]]
    conversation_profile_id: str
    dialogflow_api: Literal["cx", "es"]
    environment: str
    location: str

class DirBpoLoaParams(TypedDict, total=False):
    dir_id: Required[str]
    bpo_enterprise_id: Required[str]
    signature: m.LoaSignatureParam | m.Model

class DirListParams(TypedDict, total=False):
    filter_call_reason_contains: str
    filter_display_name_contains: str
    filter_enterprise_id: str
    filter_expiring_at_gte: datetime | str
    filter_expiring_at_lte: datetime | str
    filter_status: Literal[
        "draft",
        "submitted",
        "in_review",
        "verified",
        "rejected",
        "unsuccessful",
        "suspended",
        "expired",
        "infringement_claimed",
        "permanently_rejected",
        "delete_requested",
    ]
    page_number: int
    page_size: int
    sort: Literal[
        "created_at",
        "-created_at",
        "updated_at",
        "-updated_at",
        "display_name",
        "-display_name",
        "status",
        "-status",
    ]

class DirListInfringementClaimsParams(TypedDict, total=False):
    dir_id: Required[str]
    page_number: int
    page_size: int

class DirNewLoaParams(TypedDict, total=False):
    dir_id: Required[str]
    phone_numbers: Required[Sequence[str]]
    agent: m.LoaAgentParam | m.Model
    signature: m.LoaSignatureParam | m.Model

class DirRetrieveBpoAuthorizationsParams(TypedDict, total=False):
    dir_id: Required[str]
    page_number: int
    page_size: int

class DirUpdateParams(TypedDict, total=False):
    dir_id: Required[str]
    authorizer_email: str
    authorizer_name: str
    bpo_authorizations: Sequence[m.BpoAuthorizationParam | m.Model]
    call_reasons: Sequence[str]
    certify_brand_is_accurate: bool
    certify_ip_ownership: bool
    certify_no_shaft_content: bool
    display_name: str
    documents: Sequence[m.DocumentParam | m.Model]
    logo_url: str
    reselling: bool
    webhook_url: str | None

class DirUpdateInfringementParams(TypedDict, total=False):
    dir_id: Required[str]
    certify_brand_is_accurate: Required[Literal[True]]
    certify_ip_ownership: Required[Literal[True]]
    certify_no_infringement: Required[Literal[True]]
    certify_no_shaft_content: Required[Literal[True]]
    infringement_resolution_notes: Required[str]
    call_reasons: Sequence[str] | None
    display_name: str | None
    documents: Sequence[m.DocumentParam | m.Model] | None
    logo_url: str | None

class DocumentLinkListParams(TypedDict, total=False):
    filter: m.DocumentLinkFilter
    page_number: int
    page_size: int

class DocumentListParams(TypedDict, total=False):
    filter: m.DocumentFilter
    page_number: int
    page_size: int
    sort: Sequence[
        Literal["filename", "created_at", "updated_at", "-filename", "-created_at", "-updated_at"]
    ]

class DocumentUpdateParams(TypedDict, total=False):
    document_id: Required[str]
    customer_reference: str
    filename: str

class DocumentUploadParams(TypedDict, total=False):
    document: Required[m.DocumentUploadParam | m.Model]

class DocumentUploadJsonParams(TypedDict, total=False):
    document: Required[m.DocumentUploadParam | m.Model]

class DynamicEmergencyAddressCreateParams(TypedDict, total=False):
    administrative_area: Required[str]
    country_code: Required[Literal["US", "CA", "PR"]]
    house_number: Required[str]
    locality: Required[str]
    postal_code: Required[str]
    street_name: Required[str]
    extended_address: str
    house_suffix: str
    street_post_directional: str
    street_pre_directional: str
    street_suffix: str

class DynamicEmergencyAddressListParams(TypedDict, total=False):
    filter: m.DynamicEmergencyFilter
    page_number: int
    page_size: int

class DynamicEmergencyEndpointCreateParams(TypedDict, total=False):
    callback_number: Required[str]
    caller_name: Required[str]
    dynamic_emergency_address_id: Required[str]

class DynamicEmergencyEndpointListParams(TypedDict, total=False):
    filter: m.DynamicEmergencyFilter
    page_number: int
    page_size: int

class EmailBlockCreateParams(TypedDict, total=False):
    to: Required[str]
    domain_id: str | None
    expires_at: datetime | str | None
    from_: str | None

class EmailBlockListParams(TypedDict, total=False):
    filter_created_after: datetime | str
    filter_created_before: datetime | str
    filter_domain_id: str
    filter_reason: Literal[
        "hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"
    ]
    page_after: str
    page_before: str
    page_number: int
    page_size: int
    sort: Literal["created_at", "-created_at"]

class EmailBlockRetrieveEventsParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class EmailBlockRetrieveExportParams(TypedDict, total=False):
    filter_created_after: datetime | str
    filter_created_before: datetime | str
    filter_domain_id: str
    filter_reason: Literal[
        "hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"
    ]
    page_number: int
    page_size: int
    sort: Literal["created_at", "-created_at"]

class EmailDomainCreateParams(TypedDict, total=False):
    domain: Required[str]
    dmarc_policy: m.EmailDmarcPolicyParam | m.Model | None
    inbound_enabled: bool
    tracking: m.DomainsTrackingSettingsParam | m.Model

class EmailDomainDeleteParams(TypedDict, total=False):
    id: Required[str]
    force: bool

class EmailDomainListParams(TypedDict, total=False):
    filter_domain: str
    filter_profile_id: str
    filter_status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"]
    filter_type: Literal["custom", "shared", "shared_inbound"]
    filter_usable_for_inbound: bool
    filter_usable_for_sending: bool
    page_after: str
    page_before: str
    page_number: int
    page_size: int
    sort: Literal["created_at", "-created_at", "domain", "-domain", "updated_at", "-updated_at"]

class EmailDomainUpdateParams(TypedDict, total=False):
    id: Required[str]
    dmarc_policy: m.EmailDmarcPolicyParam | m.Model | None
    inbound_enabled: bool
    tracking: m.DomainsTrackingSettingsParam | m.Model

class EmailEventListParams(TypedDict, total=False):
    email_id: str
    event_type: str | Sequence[str]
    from_: datetime | str
    page_size: int
    page_cursor: str
    to: datetime | str

class EmailEventRetrieveStatsParams(TypedDict, total=False):
    from_: datetime | str
    to: datetime | str

class EmailInboxCreateParams(TypedDict, total=False):
    domain_id: str
    username: str

class EmailInboxListParams(TypedDict, total=False):
    page_cursor: str
    page_size: int

class EmailMessageBatchParams(TypedDict, total=False):
    messages: Required[Sequence[m.EmailMessageBatchMessageParam | m.Model]]
    sandbox_mode: bool
    idempotency_key: str

class EmailMessageCreateParams(TypedDict, total=False):
    from_: Required[str | m.EmailAddressParam | m.Model]
    to: Required[Sequence[str | m.EmailAddressParam | m.Model]]
    attachments: Sequence[m.EmailAttachmentParam | m.Model]
    bcc: Sequence[str | m.EmailAddressParam | m.Model]
    cc: Sequence[str | m.EmailAddressParam | m.Model]
    forward_of_message_id: str | None
    from_name: str
    group_id: str | None
    headers: Mapping[str, str]
    html_body: str
    ignore_suppression: bool
    in_reply_to_message_id: str | None
    inline_css: bool
    metadata: Mapping[str, object]
    reply_to: str | m.EmailAddressParam | m.Model
    reply_to_all: bool | None
    sandbox_mode: bool
    scheduled_at: datetime | str | None
    send_at: datetime | str
    subject: str
    tags: Sequence[str]
    template_id: str
    template_variables: Mapping[str, object]
    text_body: str
    tracking_settings: m.TrackingSettingsParam | m.Model
    idempotency_key: str

class EmailMessageDeleteAllParams(TypedDict, total=False):
    address: Required[str]

class EmailMessageListParams(TypedDict, total=False):
    filter_metadata: str
    filter_tags: str
    page_cursor: str
    page_size: int

class EmailMessageRetrieveEventsParams(TypedDict, total=False):
    email_id: Required[str]
    page_cursor: str
    page_size: int

class EmailMessageUpdateScheduleParams(TypedDict, total=False):
    email_id: Required[str]
    scheduled_at: Required[datetime | str]

class EmailTemplateCreateParams(TypedDict, total=False):
    name: Required[str]
    autoescape: bool
    html_body: str | None
    strict_variables: bool
    subject: str | None
    text_body: str | None
    variable_schema: Mapping[str, m.EmailTemplateVariableSchemaParam | m.Model] | None
    variables: Sequence[str] | None
    variables_mode: Literal["automatic", "explicit"]
    idempotency_key: str

class EmailTemplateListParams(TypedDict, total=False):
    filter_autoescape: Literal["true", "false"]
    filter_content_type: Literal["html_and_text", "html_only", "text_only", "no_body"]
    filter_query: str
    filter_strict_variables: Literal["true", "false"]
    page_cursor: str
    page_size: int

class EmailTemplateRenderParams(TypedDict, total=False):
    id: Required[str]
    template_variables: Mapping[str, object]

class EmailTemplateReplaceParams(TypedDict, total=False):
    id: Required[str]
    autoescape: bool
    html_body: str | None
    name: str
    strict_variables: bool
    subject: str | None
    text_body: str | None
    variable_schema: Mapping[str, m.EmailTemplateVariableSchemaParam | m.Model] | None
    variables: Sequence[str] | None
    variables_mode: Literal["automatic", "explicit"]

class EmailTemplateUpdateParams(TypedDict, total=False):
    id: Required[str]
    autoescape: bool
    html_body: str | None
    name: str
    strict_variables: bool
    subject: str | None
    text_body: str | None
    variable_schema: Mapping[str, m.EmailTemplateVariableSchemaParam | m.Model] | None
    variables: Sequence[str] | None
    variables_mode: Literal["automatic", "explicit"]

class EmailThreadListParams(TypedDict, total=False):
    filter_inbox_id: Sequence[str]
    filter_label: str
    page_after: str
    page_size: int

class EmailThreadRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    inbox_id: Required[str]
    page_after: str
    page_size: int

class EmailUnsubscribeGroupCreateParams(TypedDict, total=False):
    name: Required[str]
    description: str | None

class EmailUnsubscribeGroupDeleteParams(TypedDict, total=False):
    id: Required[str]
    force: Literal["true", "false"] | bool

class EmailUnsubscribeGroupListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class EmailUnsubscribeGroupUpdateParams(TypedDict, total=False):
    id: Required[str]
    description: str | None
    name: str

class EmailValidationCreateParams(TypedDict, total=False):
    email: Required[str]
    idempotency_key: str

class EnterpriseCreateParams(TypedDict, total=False):
    billing_address: Required[m.PhysicalAddressParam | m.Model]
    billing_contact: Required[m.BillingContactParam | m.Model]
    country_code: Required[str]
    doing_business_as: Required[str]
    fein: Required[str]
    industry: Required[m.Industry]
    jurisdiction_of_incorporation: Required[str]
    legal_name: Required[str]
    number_of_employees: Required[
        Literal["1-10", "11-50", "51-200", "201-500", "501-2000", "2001-10000", "10001+"]
    ]
    organization_contact: Required[m.OrganizationContactParam | m.Model]
    organization_legal_type: Required[
        Literal["corporation", "llc", "partnership", "nonprofit", "other"]
    ]
    organization_physical_address: Required[m.PhysicalAddressParam | m.Model]
    organization_type: Required[Literal["commercial", "government", "non_profit"]]
    website: Required[str]
    corporate_registration_number: str | None
    customer_reference: str
    dun_bradstreet_number: str | None
    primary_business_domain_sic_code: str | None
    professional_license_number: str | None
    role_type: Literal["enterprise", "bpo"]

class EnterpriseListParams(TypedDict, total=False):
    filter_legal_name_contains: str
    filter_role_type: Literal["enterprise", "bpo"]
    legal_name: str
    page_number: int
    page_size: int

class EnterpriseUpdateParams(TypedDict, total=False):
    enterprise_id: Required[str]
    billing_address: m.PhysicalAddressParam | m.Model
    billing_contact: m.BillingContactParam | m.Model
    corporate_registration_number: str | None
    customer_reference: str
    doing_business_as: str
    dun_bradstreet_number: str | None
    fein: str
    industry: m.Industry
    jurisdiction_of_incorporation: str
    legal_name: str
    number_of_employees: str
    organization_contact: m.OrganizationContactParam | m.Model
    organization_legal_type: str
    organization_physical_address: m.PhysicalAddressParam | m.Model
    primary_business_domain_sic_code: str | None
    professional_license_number: str | None
    website: str

class ExternalConnectionCreateParams(TypedDict, total=False):
    external_sip_connection: Required[Literal["zoom"]]
    outbound: Required[m.ExternalConnectionOutboundParam | m.Model]
    active: bool
    inbound: m.ExternalConnectionNewInboundParam | m.Model
    tags: Sequence[str]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class ExternalConnectionListParams(TypedDict, total=False):
    filter: m.ExternalConnectionFilter
    page_number: int
    page_size: int

class ExternalConnectionUpdateParams(TypedDict, total=False):
    id: Required[str]
    outbound: Required[m.ExternalConnectionChangedOutboundParam | m.Model]
    active: bool
    inbound: m.ExternalConnectionInboundParam | m.Model
    tags: Sequence[str]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class ExternalConnectionUpdateLocationParams(TypedDict, total=False):
    location_id: Required[str]
    id: Required[str]
    static_emergency_address_id: Required[str]

class FaxApplicationCreateParams(TypedDict, total=False):
    application_name: Required[str]
    webhook_event_url: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    inbound: m.FaxApplicationInboundParam | m.Model
    outbound: m.FaxApplicationOutboundParam | m.Model
    tags: Sequence[str]
    webhook_event_failover_url: str | None
    webhook_timeout_secs: int | None

class FaxApplicationListParams(TypedDict, total=False):
    filter: m.FaxApplicationFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "application_name", "active"]

class FaxApplicationUpdateParams(TypedDict, total=False):
    id: Required[str]
    application_name: Required[str]
    webhook_event_url: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    fax_email_recipient: str | None
    inbound: m.FaxApplicationInboundParam | m.Model
    outbound: m.FaxApplicationOutboundParam | m.Model
    tags: Sequence[str]
    webhook_event_failover_url: str | None
    webhook_timeout_secs: int | None

class FaxCreateParams(TypedDict, total=False):
    connection_id: Required[str]
    from_: Required[str]
    to: Required[str]
    black_threshold: int
    client_state: str
    from_display_name: str
    media_name: str
    media_url: str
    monochrome: bool
    preview_format: Literal["pdf", "tiff"]
    quality: Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"]
    store_media: bool
    store_preview: bool
    t38_enabled: bool
    webhook_url: str
    contents: FileTypes

class FaxListParams(TypedDict, total=False):
    filter: m.FaxFilter
    page_number: int
    page_size: int

class FqdnConnectionCreateParams(TypedDict, total=False):
    connection_name: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    inbound: m.InboundFqdnParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    microsoft_teams_sbc: bool
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.OutboundFqdnParam | m.Model
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    tags: Sequence[str]
    transport_protocol: Literal["UDP", "TCP", "TLS"]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class FqdnConnectionListParams(TypedDict, total=False):
    filter: m.ConnectionFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "connection_name", "active"]

class FqdnConnectionUpdateParams(TypedDict, total=False):
    id: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    connection_name: str
    conversation_persistence: bool
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    inbound: m.InboundFqdnParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.OutboundFqdnParam | m.Model
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    tags: Sequence[str]
    transport_protocol: Literal["UDP", "TCP", "TLS"]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class FqdnCreateParams(TypedDict, total=False):
    connection_id: Required[str]
    dns_record_type: Required[str]
    fqdn: Required[str]
    port: int | None

class FqdnListParams(TypedDict, total=False):
    filter: m.FqdnFilter
    page_number: int
    page_size: int

class FqdnUpdateParams(TypedDict, total=False):
    id: Required[str]
    connection_id: str
    dns_record_type: str
    fqdn: str
    port: int | None

class GlobalIPAssignmentHealthRetrieveParams(TypedDict, total=False):
    filter: m.GlobalIPAssignmentHealthFilter

class GlobalIPAssignmentListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class GlobalIPAssignmentUpdateParams(TypedDict, total=False):
    global_ip_assignment_id: Required[str]
    global_ip_assignment_update_request: Required[Mapping[str, object] | m.Model]

class GlobalIPAssignmentsUsageRetrieveParams(TypedDict, total=False):
    filter: m.GlobalIPAssignmentsUsageFilter

class GlobalIPHealthCheckCreateParams(TypedDict, total=False):
    global_ip_id: str
    health_check_params: Mapping[str, object]
    health_check_type: str

class GlobalIPHealthCheckListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class GlobalIPLatencyRetrieveParams(TypedDict, total=False):
    filter: m.GlobalIPLatencyFilter

class GlobalIPUsageRetrieveParams(TypedDict, total=False):
    filter: m.GlobalIPUsageFilter

class GlobalIPCreateParams(TypedDict, total=False):
    description: str
    name: str
    ports: Mapping[str, object]

class GlobalIPListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class InboundChannelUpdateParams(TypedDict, total=False):
    channels: Required[int]

class InexplicitNumberOrderCreateParams(TypedDict, total=False):
    ordering_groups: Required[Sequence[m.InexplicitNumberOrderOrderingGroupParam | m.Model]]
    billing_group_id: str
    connection_id: str
    customer_reference: str
    messaging_profile_id: str

class InexplicitNumberOrderListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class InfringementClaimContestParams(TypedDict, total=False):
    claim_id: Required[str]
    contest_notes: Required[str]
    documents: Sequence[m.DocumentParam | m.Model]

class IntegrationSecretCreateParams(TypedDict, total=False):
    identifier: Required[str]
    type: Required[Literal["bearer", "basic"]]
    token: str
    password: str
    username: str

class IntegrationSecretListParams(TypedDict, total=False):
    filter: m.IntegrationSecretFilter
    page_number: int
    page_size: int

class InventoryCoverageListParams(TypedDict, total=False):
    filter: m.InventoryCoverageFilter

class InvoiceListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    sort: Literal["period_start", "-period_start"]

class InvoiceRetrieveParams(TypedDict, total=False):
    id: Required[str]
    action: Literal["json", "link"]

class IPConnectionCreateParams(TypedDict, total=False):
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    connection_name: str
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    inbound: m.IPConnectionInboundParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.OutboundIPParam | m.Model
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    tags: Sequence[str]
    transport_protocol: Literal["UDP", "TCP", "TLS"]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class IPConnectionListParams(TypedDict, total=False):
    filter: m.ConnectionFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "connection_name", "active"]

class IPConnectionUpdateParams(TypedDict, total=False):
    id: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    connection_name: str
    conversation_persistence: bool
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    inbound: m.InboundIPParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.OutboundIPParam | m.Model
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    tags: Sequence[str]
    transport_protocol: Literal["UDP", "TCP", "TLS"]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class IPCreateParams(TypedDict, total=False):
    ip_address: Required[str]
    connection_id: str
    port: int

class IPListParams(TypedDict, total=False):
    filter: m.IPFilter
    page_number: int
    page_size: int

class IPUpdateParams(TypedDict, total=False):
    id: Required[str]
    ip_address: Required[str]
    connection_id: str
    port: int

class LedgerBillingGroupReportCreateParams(TypedDict, total=False):
    month: int
    year: int

class MachinePaymentAccountCreditParams(TypedDict, total=False):
    amount_usd: Required[str]

class ManagedAccountCreateParams(TypedDict, total=False):
    business_name: Required[str]
    email: str
    managed_account_allow_custom_pricing: bool
    password: str
    rollup_billing: bool

class ManagedAccountListParams(TypedDict, total=False):
    filter: m.ManagedAccountFilter
    include_cancelled_accounts: bool
    page_number: int
    page_size: int
    sort: Literal["created_at", "email"]

class ManagedAccountUpdateParams(TypedDict, total=False):
    id: Required[str]
    managed_account_allow_custom_pricing: bool

class ManagedAccountUpdateGlobalChannelLimitParams(TypedDict, total=False):
    id: Required[str]
    channel_limit: int

class MediaListParams(TypedDict, total=False):
    filter: m.MediaFilter

class MediaUpdateParams(TypedDict, total=False):
    media_name: Required[str]
    media_url: str
    ttl_secs: int
    media: FileTypes

class MediaUploadParams(TypedDict, total=False):
    media_url: str
    media_name: str
    ttl_secs: int
    media: FileTypes

class MeetingSessionCreateParams(TypedDict, total=False):
    meeting_url: Required[str]
    assistant: m.MeetingSessionAssistantParam | m.Model
    barge_in: bool
    bot_name: str
    camera_image: (
        m.MeetingCameraImageBase64SourceParam | m.Model | m.MeetingCameraImageURLSourceParam
    )
    chat_on_enter: str
    idempotency_key: str
    join_at: datetime | str
    metadata: Mapping[str, object]
    speak_on_enter: str
    summarize_on_end: bool
    voice: str
    webhook_url: str

class MeetingSessionListParams(TypedDict, total=False):
    status: Literal[
        "scheduled",
        "joining",
        "waiting_for_admission",
        "active",
        "leaving",
        "ended",
        "failed",
        "admission_denied",
    ]

class MeetingSessionRetrieveEventsParams(TypedDict, total=False):
    id: Required[str]
    after: int
    limit: int

class MeetingSessionRetrieveTranscriptParams(TypedDict, total=False):
    id: Required[str]
    after: int
    limit: int
    wait_seconds: int

class MeetingSessionUpdateParams(TypedDict, total=False):
    id: Required[str]
    bot_name: str
    join_at: datetime | str

class MessageScheduleParams(TypedDict, total=False):
    to: Required[str]
    auto_detect: bool
    from_: str
    media_urls: Sequence[str]
    messaging_profile_id: str
    send_at: datetime | str
    subject: str
    text: str
    type: Literal["SMS", "MMS"]
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str

class MessageSendParams(TypedDict, total=False):
    to: Required[str]
    auto_detect: bool
    encoding: Literal["auto", "gsm7", "ucs2"]
    from_: str
    media_urls: Sequence[str]
    messaging_profile_id: str
    send_at: datetime | str | None
    subject: str
    text: str
    type: Literal["SMS", "MMS"]
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str
    idempotency_key: str

class MessageSendGroupMmsParams(TypedDict, total=False):
    from_: Required[str]
    to: Required[Sequence[str]]
    media_urls: Sequence[str]
    subject: str
    text: str
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str
    idempotency_key: str

class MessageSendLongCodeParams(TypedDict, total=False):
    from_: Required[str]
    to: Required[str]
    auto_detect: bool
    encoding: Literal["auto", "gsm7", "ucs2"]
    media_urls: Sequence[str]
    subject: str
    text: str
    type: Literal["SMS", "MMS"]
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str
    idempotency_key: str

class MessageSendNumberPoolParams(TypedDict, total=False):
    messaging_profile_id: Required[str]
    to: Required[str]
    auto_detect: bool
    encoding: Literal["auto", "gsm7", "ucs2"]
    media_urls: Sequence[str]
    subject: str
    text: str
    type: Literal["SMS", "MMS"]
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str
    idempotency_key: str

class MessageSendShortCodeParams(TypedDict, total=False):
    from_: Required[str]
    to: Required[str]
    auto_detect: bool
    encoding: Literal["auto", "gsm7", "ucs2"]
    media_urls: Sequence[str]
    subject: str
    text: str
    type: Literal["SMS", "MMS"]
    use_profile_webhooks: bool
    webhook_failover_url: str
    webhook_url: str
    idempotency_key: str

class MessageSendWithAlphanumericSenderParams(TypedDict, total=False):
    from_: Required[str]
    messaging_profile_id: Required[str]
    text: Required[str]
    to: Required[str]
    use_profile_webhooks: bool
    webhook_failover_url: str | None
    webhook_url: str | None
    idempotency_key: str

class MessageWhatsappParams(TypedDict, total=False):
    from_: Required[str]
    to: Required[str]
    whatsapp_message: Required[m.WhatsappMessageContentParam | m.Model]
    messaging_profile_id: str
    type: Literal["WHATSAPP"]
    webhook_url: str
    idempotency_key: str

class MessagingHostedNumberOrderCheckEligibilityParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]

class MessagingHostedNumberOrderCreateParams(TypedDict, total=False):
    messaging_profile_id: str
    phone_numbers: Sequence[str]

class MessagingHostedNumberOrderCreateVerificationCodesParams(TypedDict, total=False):
    id: Required[str]
    phone_numbers: Required[Sequence[str]]
    verification_method: Required[Literal["sms", "call"]]

class MessagingHostedNumberOrderListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class MessagingHostedNumberOrderValidateCodesParams(TypedDict, total=False):
    id: Required[str]
    verification_codes: Required[Sequence[m.HostedNumberVerificationCodeParam | m.Model]]

class MessagingHostedNumberListParams(TypedDict, total=False):
    filter_messaging_profile_id: str
    filter_phone_number: str
    filter_phone_number_contains: str
    page_number: int
    page_size: int
    sort_phone_number: Literal["asc", "desc"]

class MessagingHostedNumberUpdateParams(TypedDict, total=False):
    id: Required[str]
    messaging_product: str
    messaging_profile_id: str
    tags: Sequence[str]

class MessagingNumbersBulkUpdateCreateParams(TypedDict, total=False):
    messaging_profile_id: Required[str]
    numbers: Required[Sequence[str]]
    assign_only: bool

class MessagingOptoutListParams(TypedDict, total=False):
    created_at: m.TimeRangeFilter
    filter: m.MessagingOptoutFilter
    page_number: int
    page_size: int
    redaction_enabled: str

class MessagingProfileMetricListParams(TypedDict, total=False):
    time_frame: Literal["1h", "3h", "24h", "3d", "7d", "30d"]

class MessagingProfileCreateParams(TypedDict, total=False):
    name: Required[str]
    whitelisted_destinations: Required[Sequence[str]]
    ai_assistant_id: str | None
    alpha_sender: str | None
    daily_spend_limit: str
    daily_spend_limit_enabled: bool
    enabled: bool
    features: m.MessagingProfileFeaturesParam | m.Model | None
    health_webhook_url: str | None
    mms_fall_back_to_sms: bool
    mms_transcoding: bool
    mobile_only: bool
    number_pool_settings: m.NumberPoolSettingsParam | m.Model | None
    resource_group_id: str | None
    smart_encoding: bool
    url_shortener_settings: m.URLShortenerSettingsParam | m.Model | None
    webhook_api_version: Literal["1", "2", "2010-04-01"]
    webhook_failover_url: str | None
    webhook_url: str | None

class MessagingProfileListParams(TypedDict, total=False):
    filter: m.MessagingProfileFilter
    filter_name_contains: str
    filter_name_eq: str
    page_number: int
    page_size: int

class MessagingProfileListAlphanumericSenderIDsParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class MessagingProfileListPhoneNumbersParams(TypedDict, total=False):
    messaging_profile_id: Required[str]
    page_number: int
    page_size: int

class MessagingProfileListShortCodesParams(TypedDict, total=False):
    messaging_profile_id: Required[str]
    page_number: int
    page_size: int

class MessagingProfileRetrieveMetricsParams(TypedDict, total=False):
    id: Required[str]
    time_frame: Literal["1h", "3h", "24h", "3d", "7d", "30d"]

class MessagingProfileUpdateParams(TypedDict, total=False):
    messaging_profile_id: Required[str]
    ai_assistant_id: str | None
    alpha_sender: str | None
    daily_spend_limit: str
    daily_spend_limit_enabled: bool
    enabled: bool
    features: m.MessagingProfileFeaturesParam | m.Model | None
    mms_fall_back_to_sms: bool
    mms_transcoding: bool
    mobile_only: bool
    name: str
    number_pool_settings: m.NumberPoolSettingsParam | m.Model | None
    redaction_enabled: bool
    redaction_level: int
    smart_encoding: bool
    url_shortener_settings: m.URLShortenerSettingsParam | m.Model | None
    v1_secret: str
    webhook_api_version: Literal["1", "2", "2010-04-01"]
    webhook_failover_url: str | None
    webhook_url: str | None
    whitelisted_destinations: Sequence[str]

class MessagingURLDomainListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class MobileNetworkOperatorListParams(TypedDict, total=False):
    filter: m.MobileNetworkOperatorFilter
    page_number: int
    page_size: int

class MobilePhoneNumberListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class MobilePhoneNumberUpdateParams(TypedDict, total=False):
    id: Required[str]
    call_forwarding: m.MobilePhoneNumberCallForwardingParam | m.Model
    call_recording: m.MobilePhoneNumberCallRecordingParam | m.Model
    caller_id_name_enabled: bool
    cnam_listing: m.MobilePhoneNumberCnamListingParam | m.Model
    connection_id: str | None
    customer_reference: str | None
    inbound: m.MobilePhoneNumberInterceptionParam | m.Model
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"]
    noise_suppression: bool
    outbound: m.MobilePhoneNumberInterceptionParam | m.Model
    tags: Sequence[str]

class MobilePushCredentialCreateParams(TypedDict, total=False):
    create_mobile_push_credential_request: Required[
        m.IosPushCredentialParam | m.Model | m.AndroidPushCredentialParam
    ]

class MobilePushCredentialListParams(TypedDict, total=False):
    filter: m.MobilePushCredentialFilter
    page_number: int
    page_size: int

class MobileVoiceConnectionCreateParams(TypedDict, total=False):
    active: bool
    connection_name: str
    inbound: m.MobileVoiceConnectionInboundParam | m.Model
    outbound: m.MobileVoiceConnectionOutboundParam | m.Model
    tags: Sequence[str]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str | None
    webhook_timeout_secs: int | None

class MobileVoiceConnectionListParams(TypedDict, total=False):
    filter_connection_name_contains: str
    page_number: int
    page_size: int
    sort: str

class MobileVoiceConnectionUpdateParams(TypedDict, total=False):
    id: Required[str]
    active: bool
    connection_name: str
    inbound: m.MobileVoiceConnectionInboundParam | m.Model
    outbound: m.MobileVoiceConnectionOutboundParam | m.Model
    tags: Sequence[str]
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str | None
    webhook_timeout_secs: int

class NetworkCoverageListParams(TypedDict, total=False):
    filter: m.NetworkCoverageFilter
    filters: m.NetworkCoverageServicesFilter
    page_number: int
    page_size: int

class NetworkCreateParams(TypedDict, total=False):
    network_create: Required[m.NetworkCreateParam | m.Model]

class NetworkListParams(TypedDict, total=False):
    filter: m.NetworkFilter
    page_number: int
    page_size: int

class NetworkListInterfacesParams(TypedDict, total=False):
    id: Required[str]
    filter: m.NetworkInterfaceFilter
    page_number: int
    page_size: int

class NetworkUpdateParams(TypedDict, total=False):
    network_id: Required[str]
    network_create: Required[m.NetworkCreateParam | m.Model]

class NotificationChannelCreateParams(TypedDict, total=False):
    channel_destination: str
    channel_type_id: Literal["sms", "voice", "email", "webhook"]
    notification_profile_id: str

class NotificationChannelListParams(TypedDict, total=False):
    filter: m.NotificationFilter
    page_number: int
    page_size: int

class NotificationChannelUpdateParams(TypedDict, total=False):
    notification_channel_id: Required[str]
    channel_destination: str
    channel_type_id: Literal["sms", "voice", "email", "webhook"]
    notification_profile_id: str

class NotificationEventConditionListParams(TypedDict, total=False):
    filter: m.NotificationFilter
    page_number: int
    page_size: int

class NotificationEventListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class NotificationProfileCreateParams(TypedDict, total=False):
    name: str

class NotificationProfileListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class NotificationProfileUpdateParams(TypedDict, total=False):
    notification_profile_id: Required[str]
    name: str

class NotificationSettingCreateParams(TypedDict, total=False):
    notification_channel_id: str
    notification_event_condition_id: str
    notification_profile_id: str
    parameters: Sequence[m.NotificationParameterParam | m.Model]

class NotificationSettingListParams(TypedDict, total=False):
    filter: m.NotificationFilter
    page_number: int
    page_size: int

class NumberBlockOrderCreateParams(TypedDict, total=False):
    range: Required[int]
    starting_number: Required[str]
    connection_id: str
    customer_reference: str
    messaging_profile_id: str

class NumberBlockOrderListParams(TypedDict, total=False):
    filter: m.NumberBlockOrderFilter
    page_number: int
    page_size: int

class NumberLookupRetrieveParams(TypedDict, total=False):
    phone_number: Required[str]
    type: Literal["carrier", "caller-name", "caller-identity", "enhanced-caller-name"]

class NumberOrderPhoneNumberListParams(TypedDict, total=False):
    filter: m.NumberOrderPhoneNumberFilter

class NumberOrderPhoneNumberUpdateRequirementGroupParams(TypedDict, total=False):
    id: Required[str]
    requirement_group_id: Required[str]

class NumberOrderPhoneNumberUpdateRequirementsParams(TypedDict, total=False):
    number_order_phone_number_id: Required[str]
    regulatory_requirements: Sequence[m.NumberOrderRequirementValueParam | m.Model]

class NumberOrderCreateParams(TypedDict, total=False):
    billing_group_id: str
    connection_id: str
    customer_reference: str
    messaging_profile_id: str
    phone_numbers: Sequence[m.NumberOrderPhoneNumberParam | m.Model]

class NumberOrderListParams(TypedDict, total=False):
    filter: m.NumberOrderFilter
    page_number: int
    page_size: int

class NumberOrderUpdateParams(TypedDict, total=False):
    number_order_id: Required[str]
    customer_reference: str
    regulatory_requirements: Sequence[m.NumberOrderRequirementValueParam | m.Model]

class NumberReservationCreateParams(TypedDict, total=False):
    customer_reference: str
    phone_numbers: Sequence[m.ReservedPhoneNumberParam | m.Model]

class NumberReservationListParams(TypedDict, total=False):
    filter: m.NumberReservationFilter
    page_number: int
    page_size: int

class NumbersFeatureCreateParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]

class OAuthGrantsParams(TypedDict, total=False):
    allowed: Required[bool]
    consent_token: Required[str]

class OAuthIntrospectParams(TypedDict, total=False):
    token: Required[str]

class OAuthRegisterParams(TypedDict, total=False):
    client_name: str
    grant_types: Sequence[Literal["authorization_code", "client_credentials", "refresh_token"]]
    logo_uri: str
    policy_uri: str
    redirect_uris: Sequence[str]
    response_types: Sequence[str]
    scope: str
    token_endpoint_auth_method: Literal["none", "client_secret_basic", "client_secret_post"]
    tos_uri: str

class OAuthRetrieveAuthorizeParams(TypedDict, total=False):
    client_id: Required[str]
    redirect_uri: Required[str]
    response_type: Required[Literal["code"]]
    code_challenge: str
    code_challenge_method: Literal["plain", "S256"]
    scope: str
    state: str

class OAuthTokenParams(TypedDict, total=False):
    grant_type: Required[Literal["client_credentials", "authorization_code", "refresh_token"]]
    client_id: str
    client_secret: str
    code: str
    code_verifier: str
    redirect_uri: str
    refresh_token: str
    scope: str

class OAuthClientCreateParams(TypedDict, total=False):
    allowed_grant_types: Required[
        Sequence[Literal["authorization_code", "client_credentials", "refresh_token"]]
    ]
    allowed_scopes: Required[Sequence[str]]
    client_type: Required[Literal["public", "confidential"]]
    name: Required[str]
    logo_uri: str
    policy_uri: str
    redirect_uris: Sequence[str]
    require_pkce: bool
    tos_uri: str

class OAuthClientListParams(TypedDict, total=False):
    filter_allowed_grant_types_contains: Literal[
        "client_credentials", "authorization_code", "refresh_token"
    ]
    filter_client_id: str
    filter_client_type: Literal["confidential", "public"]
    filter_name: str
    filter_name_contains: str
    filter_verified: bool
    page_number: int
    page_size: int

class OAuthClientUpdateParams(TypedDict, total=False):
    id: Required[str]
    allowed_grant_types: Sequence[
        Literal["authorization_code", "client_credentials", "refresh_token"]
    ]
    allowed_scopes: Sequence[str]
    logo_uri: str
    name: str
    policy_uri: str
    redirect_uris: Sequence[str]
    require_pkce: bool
    tos_uri: str

class OAuthGrantListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class OtaUpdateListParams(TypedDict, total=False):
    filter: m.OtaUpdateFilter
    page_number: int
    page_size: int

class OutboundVoiceProfileCreateParams(TypedDict, total=False):
    name: Required[str]
    billing_group_id: str | None
    call_recording: m.OutboundCallRecordingParam | m.Model
    calling_window: m.OutboundVoiceProfileCallingWindowParam | m.Model
    concurrent_call_limit: int | None
    daily_spend_limit: str
    daily_spend_limit_enabled: bool
    enabled: bool
    max_destination_rate: float
    service_plan: Literal["global"]
    tags: Sequence[str]
    traffic_type: Literal["conversational"]
    usage_payment_method: Literal["rate-deck"]
    whitelisted_destinations: Sequence[str]

class OutboundVoiceProfileListParams(TypedDict, total=False):
    filter: m.OutboundVoiceProfileFilter
    page_number: int
    page_size: int
    sort: Literal[
        "enabled",
        "-enabled",
        "created_at",
        "-created_at",
        "name",
        "-name",
        "service_plan",
        "-service_plan",
        "traffic_type",
        "-traffic_type",
        "usage_payment_method",
        "-usage_payment_method",
    ]

class OutboundVoiceProfileUpdateParams(TypedDict, total=False):
    id: Required[str]
    name: Required[str]
    billing_group_id: str | None
    call_recording: m.OutboundCallRecordingParam | m.Model
    calling_window: m.OutboundVoiceProfileCallingWindowParam | m.Model
    concurrent_call_limit: int | None
    daily_spend_limit: str
    daily_spend_limit_enabled: bool
    enabled: bool
    max_destination_rate: float
    service_plan: Literal["global"]
    tags: Sequence[str]
    traffic_type: Literal["conversational"]
    usage_payment_method: Literal["rate-deck"]
    whitelisted_destinations: Sequence[str]

class PaymentCreateStoredPaymentTransactionParams(TypedDict, total=False):
    amount: Required[str]

class PhoneNumberListParams(TypedDict, total=False):
    filter: m.PhoneNumberFilter
    handle_messaging_profile_error: Literal["true", "false"]
    page_number: int
    page_size: int
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]

class PhoneNumberSlimListParams(TypedDict, total=False):
    filter: m.SlimPhoneNumberFilter
    include_connection: bool
    include_tags: bool
    page_number: int
    page_size: int
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]

class PhoneNumberUpdateParams(TypedDict, total=False):
    phone_number_id: Required[str]
    address_id: str
    billing_group_id: str
    connection_id: str
    customer_reference: str
    external_pin: str
    hd_voice_enabled: bool
    tags: Sequence[str]

class PhoneNumbersRegulatoryRequirementRetrieveParams(TypedDict, total=False):
    filter: m.PhoneNumberRequirementsFilter

class PortabilityCheckRunParams(TypedDict, total=False):
    phone_numbers: Sequence[str]

class PortingOrderCreateParams(TypedDict, total=False):
    phone_numbers: Required[Sequence[str]]
    customer_group_reference: str
    customer_reference: str | None

class PortingOrderListParams(TypedDict, total=False):
    filter: m.PortingOrderFilter
    include_phone_numbers: bool
    page_number: int
    page_size: int
    sort: m.PortingOrderSort

class PortingOrderRetrieveParams(TypedDict, total=False):
    id: Required[str]
    include_phone_numbers: bool

class PortingOrderRetrieveLoaTemplateParams(TypedDict, total=False):
    id: Required[str]
    loa_configuration_id: str

class PortingOrderRetrieveRequirementsParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class PortingOrderUpdateParams(TypedDict, total=False):
    id: Required[str]
    activation_settings: m.PortingOrderActivationSettingsParam | m.Model
    customer_group_reference: str
    customer_reference: str
    documents: m.PortingOrderDocumentsParam | m.Model
    end_user: m.PortingOrderEndUserParam | m.Model
    messaging: m.PortingOrderMessagingParam | m.Model
    misc: m.PortingOrderMiscParam | m.Model | None
    phone_number_configuration: m.PortingOrderPhoneNumberConfigurationParam | m.Model
    requirement_group_id: str
    requirements: Sequence[m.PortingOrderRequirementParam | m.Model]
    user_feedback: m.PortingOrderUserFeedbackParam | m.Model
    webhook_url: str

class PortingPhoneNumberListParams(TypedDict, total=False):
    filter: m.PortingPhoneNumberFilter
    page_number: int
    page_size: int

class PortoutListParams(TypedDict, total=False):
    filter: m.PortoutFilter
    page_number: int
    page_size: int

class PortoutListRejectionCodesParams(TypedDict, total=False):
    portout_id: Required[str]
    filter: m.PortoutRejectionCodeFilter

class PortoutUpdateStatusParams(TypedDict, total=False):
    status: Required[Literal["authorized", "rejected-pending"]]
    id: Required[str]
    reason: Required[str]
    host_messaging: bool

class PrivateWirelessGatewayCreateParams(TypedDict, total=False):
    name: Required[str]
    network_id: Required[str]
    address_mode: Literal["static", "dynamic"]
    region_code: str

class PrivateWirelessGatewayListParams(TypedDict, total=False):
    filter_created_at: str
    filter_ip_range: str
    filter_name: str
    filter_region_code: str
    filter_updated_at: str
    page_number: int
    page_size: int

class PronunciationDictCreateParams(TypedDict, total=False):
    items: Sequence[m.PronunciationDictItemParam | m.Model]
    name: Required[str]
    file: FileTypes

class PronunciationDictListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class PronunciationDictUpdateParams(TypedDict, total=False):
    id: Required[str]
    items: Sequence[m.PronunciationDictItemParam | m.Model]
    name: str

class PublicInternetGatewayCreateParams(TypedDict, total=False):
    body: Required[m.PublicInternetGatewayParam | m.Model]

class PublicInternetGatewayListParams(TypedDict, total=False):
    filter: m.PublicInternetGatewayFilter
    page_number: int
    page_size: int

class QueueCreateParams(TypedDict, total=False):
    queue_name: Required[str]
    max_size: int

class QueueListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class QueueUpdateParams(TypedDict, total=False):
    queue_name: Required[str]
    max_size: Required[int]

class RecordingTranscriptionListParams(TypedDict, total=False):
    filter: m.RecordingTranscriptionFilter
    page_number: int
    page_size: int

class RecordingListParams(TypedDict, total=False):
    filter: m.RecordingFilter
    page_number: int
    page_size: int

class RegulatoryRequirementRetrieveParams(TypedDict, total=False):
    filter: m.RegulatoryRequirementFilter

class ReportListMdrsParams(TypedDict, total=False):
    id: str
    cld: str
    cli: str
    direction: Literal["INBOUND", "OUTBOUND"]
    end_date: str
    message_type: Literal["SMS", "MMS"]
    profile: str
    start_date: str
    status: Literal[
        "GW_TIMEOUT",
        "DELIVERED",
        "DLR_UNCONFIRMED",
        "DLR_TIMEOUT",
        "RECEIVED",
        "GW_REJECT",
        "FAILED",
    ]

class ReportListWdrsParams(TypedDict, total=False):
    id: str
    end_date: str
    imsi: str
    mcc: str
    mnc: str
    page_number: int
    page_size: int
    phone_number: str
    sim_card_id: str
    sim_group_id: str
    sim_group_name: str
    sort: Sequence[str]
    start_date: str

class RequirementGroupCreateParams(TypedDict, total=False):
    action: Required[Literal["ordering", "porting"]]
    country_code: Required[str]
    phone_number_type: Required[Literal["local", "toll_free", "mobile", "national", "shared_cost"]]
    customer_reference: str
    regulatory_requirements: Sequence[m.RequirementValueParam | m.Model]

class RequirementGroupListParams(TypedDict, total=False):
    filter: m.RequirementGroupFilter

class RequirementGroupUpdateParams(TypedDict, total=False):
    id: Required[str]
    customer_reference: str
    regulatory_requirements: Sequence[m.RequirementValueParam | m.Model]

class RequirementTypeListParams(TypedDict, total=False):
    filter: m.RequirementTypeFilter
    sort: Sequence[
        Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]
    ]

class RequirementListParams(TypedDict, total=False):
    filter: m.RequirementFilter
    page_number: int
    page_size: int
    sort: Sequence[
        Literal[
            "created_at",
            "updated_at",
            "country_code",
            "phone_number_type",
            "-created_at",
            "-updated_at",
            "-country_code",
            "-phone_number_type",
        ]
    ]
    version: int

class RequirementRetrieveParams(TypedDict, total=False):
    id: Required[str]
    version: int

class RoomCompositionCreateParams(TypedDict, total=False):
    format: str
    resolution: str
    session_id: str
    video_layout: Mapping[str, m.VideoRegionParam | m.Model]
    webhook_event_failover_url: str
    webhook_event_url: str
    webhook_timeout_secs: int

class RoomCompositionListParams(TypedDict, total=False):
    filter: m.RoomCompositionFilter
    page_number: int
    page_size: int

class RoomParticipantListParams(TypedDict, total=False):
    filter: m.RoomParticipantFilter
    page_number: int
    page_size: int

class RoomRecordingDeleteBulkParams(TypedDict, total=False):
    filter: m.RoomRecordingFilter
    page_number: int
    page_size: int

class RoomRecordingListParams(TypedDict, total=False):
    filter: m.RoomRecordingFilter
    page_number: int
    page_size: int

class RoomCreateParams(TypedDict, total=False):
    enable_recording: bool
    max_participants: int
    unique_name: str
    webhook_event_failover_url: str
    webhook_event_url: str
    webhook_timeout_secs: int

class RoomListParams(TypedDict, total=False):
    filter: m.RoomFilter
    include_sessions: bool
    page_number: int
    page_size: int

class RoomRetrieveParams(TypedDict, total=False):
    room_id: Required[str]
    include_sessions: bool

class RoomUpdateParams(TypedDict, total=False):
    room_id: Required[str]
    enable_recording: bool
    max_participants: int
    unique_name: str
    webhook_event_failover_url: str
    webhook_event_url: str
    webhook_timeout_secs: int

class SessionAnalysisRetrieveParams(TypedDict, total=False):
    event_id: Required[str]
    record_type: Required[str]
    date_time: datetime | str
    expand: Literal["record", "none"]
    include_children: bool
    max_depth: int

class SetiRetrieveBlackBoxTestResultsParams(TypedDict, total=False):
    filter: m.BlackBoxTestFilter

class ShortCodeListParams(TypedDict, total=False):
    filter: m.ShortCodeFilter
    page_number: int
    page_size: int

class ShortCodeUpdateParams(TypedDict, total=False):
    id: Required[str]
    messaging_profile_id: Required[str]
    tags: Sequence[str]

class SimCardDataUsageNotificationCreateParams(TypedDict, total=False):
    sim_card_id: Required[str]
    threshold: Required[m.SimCardUsageThresholdParam | m.Model]

class SimCardDataUsageNotificationListParams(TypedDict, total=False):
    filter_sim_card_id: str
    page_number: int
    page_size: int

class SimCardDataUsageNotificationUpdateParams(TypedDict, total=False):
    sim_card_data_usage_notification_id: Required[str]
    sim_card_id: str
    threshold: m.SimCardUsageThresholdParam | m.Model

class SimCardGroupCreateParams(TypedDict, total=False):
    name: Required[str]
    data_limit: m.SimCardGroupDataLimitParam | m.Model

class SimCardGroupListParams(TypedDict, total=False):
    filter_name: str
    filter_private_wireless_gateway_id: str
    filter_wireless_blocklist_id: str
    page_number: int
    page_size: int

class SimCardGroupRetrieveParams(TypedDict, total=False):
    id: Required[str]
    include_iccids: bool

class SimCardGroupUpdateParams(TypedDict, total=False):
    id: Required[str]
    data_limit: m.SimCardGroupDataLimitParam | m.Model
    name: str

class SimCardOrderPreviewPreviewParams(TypedDict, total=False):
    address_id: Required[str]
    quantity: Required[int]

class SimCardOrderCreateParams(TypedDict, total=False):
    address_id: Required[str]
    quantity: Required[int]

class SimCardOrderListParams(TypedDict, total=False):
    filter: m.SimCardOrderFilter
    page_number: int
    page_size: int

class SimCardDeleteParams(TypedDict, total=False):
    id: Required[str]
    report_lost: bool

class SimCardListParams(TypedDict, total=False):
    filter: m.SimCardFilter
    filter_sim_card_group_id: str
    include_sim_card_group: bool
    page_number: int
    page_size: int
    sort: Literal[
        "current_billing_period_consumed_data.amount",
        "-current_billing_period_consumed_data.amount",
    ]

class SimCardListWirelessConnectivityLogsParams(TypedDict, total=False):
    id: Required[str]
    page_number: int
    page_size: int

class SimCardRetrieveParams(TypedDict, total=False):
    id: Required[str]
    include_pin_puk_codes: bool
    include_sim_card_group: bool

class SimCardUpdateParams(TypedDict, total=False):
    sim_card_id: Required[str]
    authorized_imeis: Sequence[str] | None
    data_limit: m.SimCardDataLimitParam | m.Model
    sim_card_group_id: str
    status: Mapping[str, object] | m.Model
    tags: Sequence[str]

class SipRegistrationStatusListParams(TypedDict, total=False):
    credential_type: Required[
        Literal["uac_external_credential", "telephony_credential", "sip_credential_connection"]
    ]
    connection_id: str
    username: str

class SiprecConnectorCreateParams(TypedDict, total=False):
    host: Required[str]
    name: Required[str]
    port: Required[int]
    app_subdomain: str

class SiprecConnectorUpdateParams(TypedDict, total=False):
    connector_name: Required[str]
    host: Required[str]
    name: Required[str]
    port: Required[int]
    app_subdomain: str

class SpeechToTextListProvidersParams(TypedDict, total=False):
    provider: Literal[
        "deepgram",
        "speechmatics",
        "assemblyai",
        "xai",
        "soniox",
        "parakeet",
        "humain",
        "reson8",
        "cohere",
        "azure",
        "openai",
        "google",
        "telnyx",
    ]
    service_type: Literal["streaming", "file_based", "in_call", "ai_assistant"]

class SpeechToTextRetrieveTranscriptionParams(TypedDict, total=False):
    input_format: Required[Literal["mp3", "wav", "linear16", "linear32"]]
    transcription_engine: Required[
        Literal[
            "Azure",
            "Deepgram",
            "Google",
            "Telnyx",
            "xAI",
            "Speechmatics",
            "Soniox",
            "Parakeet",
            "Humain",
            "Reson8",
            "Cohere",
        ]
    ]
    endpointing: int
    interim_results: bool
    keyterm: str
    keywords: str
    language: str
    model: m.SpeechToTextModel
    redact: str
    sample_rate: int

class SpendLimitCreateParams(TypedDict, total=False):
    amount: float
    product: Required[str]
    period: Literal["daily", "monthly"]
    reason: str
    unlimited: Literal[False] | Literal[True]

class SpendLimitDeleteParams(TypedDict, total=False):
    product: Required[str]
    period: Literal["daily", "monthly"]
    reason: str

class SpendLimitUpdateParams(TypedDict, total=False):
    product: Required[str]
    amount: float
    period: Literal["daily", "monthly"]
    reason: str
    unlimited: Literal[False] | Literal[True]

class SubNumberOrderListParams(TypedDict, total=False):
    filter: m.SubNumberOrderFilter

class SubNumberOrderRetrieveParams(TypedDict, total=False):
    sub_number_order_id: Required[str]
    filter: m.SubNumberOrderDetailFilter

class SubNumberOrderUpdateParams(TypedDict, total=False):
    sub_number_order_id: Required[str]
    regulatory_requirements: Sequence[m.NumberOrderRequirementValueParam | m.Model]

class SubNumberOrderUpdateRequirementGroupParams(TypedDict, total=False):
    id: Required[str]
    requirement_group_id: Required[str]

class SubNumberOrdersReportCreateParams(TypedDict, total=False):
    country_code: str
    created_at_gt: datetime | str
    created_at_lt: datetime | str
    customer_reference: str
    order_request_id: str
    status: Literal["pending", "success", "failure"]

class TailscaleSubnetRouterCreateParams(TypedDict, total=False):
    advertised_routes: Required[Sequence[str]]
    auth_key: Required[str]
    name: Required[str]
    network_id: Required[str]
    region_code: Required[str]

class TailscaleSubnetRouterListParams(TypedDict, total=False):
    filter: m.TailscaleSubnetRouterFilter
    page_number: int
    page_size: int

class TailscaleSubnetRouterUpdateParams(TypedDict, total=False):
    id: Required[str]
    advertised_routes: Sequence[str]
    auth_key: str
    name: str

class TelephonyCredentialCreateParams(TypedDict, total=False):
    connection_id: Required[str]
    expires_at: str
    name: str
    tag: str

class TelephonyCredentialCreateTokenParams(TypedDict, total=False):
    id: Required[str]
    idempotency_key: str

class TelephonyCredentialListParams(TypedDict, total=False):
    filter: m.TelephonyCredentialFilter
    page_number: int
    page_size: int

class TelephonyCredentialUpdateParams(TypedDict, total=False):
    id: Required[str]
    connection_id: str
    expires_at: str
    name: str
    tag: str

class TermsOfServiceRetrieveInfoParams(TypedDict, total=False):
    product_type: Literal["branded_calling", "number_reputation"]

class TermsOfServiceRetrieveStatusParams(TypedDict, total=False):
    product_type: Literal["branded_calling", "number_reputation"]

class TexmlInitiateAICallParams(TypedDict, total=False):
    connection_id: Required[str]
    ai_assistant_id: Required[str]
    from_: Required[str]
    to: Required[str]
    ai_assistant_dynamic_variables: Mapping[str, str]
    ai_assistant_version: str
    async_amd: bool
    async_amd_status_callback: str
    async_amd_status_callback_method: Literal["GET", "POST"]
    caller_id: str
    conversation_callback: str
    conversation_callback_method: Literal["GET", "POST"]
    conversation_callbacks: Sequence[str]
    custom_headers: Sequence[m.TexmlCustomHeaderParam | m.Model]
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"]
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"]
    machine_detection_beep_max_frequency: int
    machine_detection_beep_min_frequency: int
    machine_detection_beep_min_tone_duration: int
    machine_detection_beep_profile: Literal["both", "freq_only"]
    machine_detection_beep_spectral_confirmation: bool
    machine_detection_beep_spectral_min_purity: float
    machine_detection_beep_spectral_reject_fax_cng: bool
    machine_detection_beep_spectral_window: int
    machine_detection_prompt_end_timeout: int
    machine_detection_silence_timeout: int
    machine_detection_speech_end_threshold: int
    machine_detection_speech_threshold: int
    machine_detection_timeout: int
    passports: str
    preferred_codecs: str
    record: bool
    recording_channels: Literal["mono", "dual"]
    recording_status_callback: str
    recording_status_callback_event: str
    recording_status_callback_method: Literal["GET", "POST"]
    recording_timeout: int
    recording_track: Literal["inbound", "outbound", "both"]
    send_recording_url: bool
    sip_auth_password: str
    sip_auth_username: str
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    status_callback: str
    status_callback_event: str
    status_callback_method: Literal["GET", "POST"]
    status_callbacks: Sequence[str]
    time_limit: int
    timeout_seconds: int
    trim: Literal["trim-silence", "do-not-trim"]

class TexmlSecretsParams(TypedDict, total=False):
    name: Required[str]
    value: Required[str]

class TexmlApplicationCreateParams(TypedDict, total=False):
    friendly_name: Required[str]
    voice_url: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    call_cost_in_webhooks: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    first_command_timeout: bool
    first_command_timeout_secs: int
    inbound: m.TexmlApplicationInboundParam | m.Model
    outbound: m.TexmlApplicationOutboundParam | m.Model
    status_callback: str
    status_callback_method: Literal["get", "post"]
    tags: Sequence[str]
    voice_fallback_url: str
    voice_method: Literal["get", "post"]

class TexmlApplicationListParams(TypedDict, total=False):
    filter: m.TexmlApplicationFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "friendly_name", "active"]

class TexmlApplicationUpdateParams(TypedDict, total=False):
    id: Required[str]
    friendly_name: Required[str]
    voice_url: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    call_cost_in_webhooks: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    first_command_timeout: bool
    first_command_timeout_secs: int
    inbound: m.TexmlApplicationInboundParam | m.Model
    outbound: m.TexmlApplicationOutboundParam | m.Model
    status_callback: str
    status_callback_method: Literal["get", "post"]
    tags: Sequence[str]
    voice_fallback_url: str
    voice_method: Literal["get", "post"]

class TextToSpeechCreateSpeechParams(TypedDict, total=False):
    aws: m.AwsSpeechOptionsParam | m.Model
    azure: m.AzureSpeechOptionsParam | m.Model
    disable_cache: bool
    elevenlabs: m.ElevenlabsSpeechOptionsParam | m.Model
    humain: m.HumainSpeechOptionsParam | m.Model
    language: str
    minimax: m.MinimaxSpeechOptionsParam | m.Model
    output_type: Literal["binary_output", "base64_output"]
    provider: Literal[
        "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
    ]
    resemble: m.ResembleSpeechOptionsParam | m.Model
    rime: m.RimeSpeechOptionsParam | m.Model
    soniox: m.SonioxSpeechOptionsParam | m.Model
    telnyx: m.TelnyxSpeechOptionsParam | m.Model
    text: str
    text_type: Literal["text", "ssml"]
    voice: str
    voice_settings: Mapping[str, object]
    xai: m.XaiSpeechOptionsParam | m.Model

class TextToSpeechGenerateSpeechParams(TypedDict, total=False):
    aws: m.AwsSpeechOptionsParam | m.Model
    azure: m.AzureSpeechOptionsParam | m.Model
    disable_cache: bool
    elevenlabs: m.ElevenlabsSpeechOptionsParam | m.Model
    humain: m.HumainSpeechOptionsParam | m.Model
    language: str
    minimax: m.MinimaxSpeechOptionsParam | m.Model
    output_type: Literal["binary_output", "base64_output"]
    provider: Literal[
        "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
    ]
    resemble: m.ResembleSpeechOptionsParam | m.Model
    soniox: m.SonioxSpeechOptionsParam | m.Model
    telnyx: m.TelnyxSpeechOptionsParam | m.Model
    text: str
    text_type: Literal["text", "ssml"]
    voice: str
    voice_settings: Mapping[str, object]
    xai: m.XaiSpeechOptionsParam | m.Model

class TextToSpeechListVoicesParams(TypedDict, total=False):
    api_key: str
    provider: Literal[
        "aws",
        "telnyx",
        "azure",
        "elevenlabs",
        "minimax",
        "murfai",
        "resemble",
        "xai",
        "humain",
        "soniox",
    ]

class TextToSpeechRetrieveSpeechParams(TypedDict, total=False):
    audio_format: Literal["pcm", "wav", "mp3"]
    disable_cache: bool
    model_id: str
    provider: Literal[
        "aws", "telnyx", "azure", "elevenlabs", "minimax", "resemble", "xai", "humain", "soniox"
    ]
    socket_id: str
    voice: str
    voice_id: str

class TrafficPolicyProfileCreateParams(TypedDict, total=False):
    type: Required[Literal["whitelist", "blacklist"]]
    domains: Sequence[str]
    ip_ranges: Sequence[str]
    limit_bw_kbps: Literal[512, 1024]
    services: Sequence[str]

class TrafficPolicyProfileListParams(TypedDict, total=False):
    filter_service: str
    filter_type: Literal["whitelist", "blacklist", "throttling"]
    page_number: int
    page_size: int
    sort: Literal["service", "-service", "type", "-type"]

class TrafficPolicyProfileListServicesParams(TypedDict, total=False):
    filter_group: str
    filter_name: str
    page_number: int
    page_size: int

class TrafficPolicyProfileUpdateParams(TypedDict, total=False):
    id: Required[str]
    domains: Sequence[str]
    ip_ranges: Sequence[str]
    limit_bw_kbps: Literal[512, 1024] | None
    services: Sequence[str]
    type: Literal["whitelist", "blacklist", "throttling"]

class UacConnectionCreateParams(TypedDict, total=False):
    connection_name: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    external_uac_settings: m.UacExternalSettingsParam | m.Model
    inbound: m.UacInboundParam | m.Model
    internal_uac_settings: m.UacInternalSettingsParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.UacOutboundParam | m.Model
    password: str
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"]
    tags: Sequence[str]
    user_name: str
    webhook_api_version: Literal["1", "2", "texml"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class UacConnectionListParams(TypedDict, total=False):
    filter: m.ConnectionFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "connection_name", "active"]

class UacConnectionUpdateParams(TypedDict, total=False):
    id: Required[str]
    active: bool
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "Sydney, Australia",
        "Amsterdam, Netherlands",
        "London, UK",
        "Toronto, Canada",
        "Vancouver, Canada",
        "Frankfurt, Germany",
    ]
    android_push_credential_id: str | None
    bridge_generate_comfort_noise_on_cn: bool
    call_cost_in_webhooks: bool
    connection_name: str
    default_on_hold_comfort_noise_enabled: bool
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"]
    encode_contact_header_enabled: bool
    encrypted_media: Literal["SRTP"] | None
    external_uac_settings: m.UacExternalSettingsParam | m.Model
    inbound: m.UacInboundParam | m.Model
    internal_uac_settings: m.UacInternalSettingsParam | m.Model
    ios_push_credential_id: str | None
    jitter_buffer: m.ConnectionJitterBufferParam | m.Model
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"]
    noise_suppression_details: m.ConnectionNoiseSuppressionDetailsParam | m.Model
    onnet_t38_passthrough_enabled: bool
    outbound: m.UacOutboundParam | m.Model
    password: str
    rtcp_settings: m.ConnectionRtcpSettingsParam | m.Model
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"]
    tags: Sequence[str]
    user_name: str
    webhook_api_version: Literal["1", "2"]
    webhook_event_failover_url: str | None
    webhook_event_url: str
    webhook_timeout_secs: int | None

class UsageReportGetOptionsParams(TypedDict, total=False):
    product: str
    authorization_bearer: str

class UsageReportListParams(TypedDict, total=False):
    dimensions: Required[Sequence[str]]
    metrics: Required[Sequence[str]]
    product: Required[str]
    date_range: str
    end_date: str
    filter: str
    format: Literal["csv", "json"]
    managed_accounts: bool
    page_number: int
    page_size: int
    sort: Sequence[str]
    start_date: str
    authorization_bearer: str

class UserAddressCreateParams(TypedDict, total=False):
    business_name: Required[str]
    country_code: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    locality: Required[str]
    street_address: Required[str]
    administrative_area: str
    borough: str
    customer_reference: str
    extended_address: str
    neighborhood: str
    phone_number: str
    postal_code: str
    skip_address_verification: bool

class UserAddressListParams(TypedDict, total=False):
    filter: m.UserAddressFilter
    page_number: int
    page_size: int
    sort: Literal["created_at", "first_name", "last_name", "business_name", "street_address"]

class UserTagListParams(TypedDict, total=False):
    filter: m.UserTagFilter

class VerificationTriggerCallParams(TypedDict, total=False):
    phone_number: Required[str]
    verify_profile_id: Required[str]
    custom_code: str | None
    extension: str | None
    timeout_secs: int

class VerificationTriggerFlashcallParams(TypedDict, total=False):
    phone_number: Required[str]
    verify_profile_id: Required[str]
    timeout_secs: int

class VerificationTriggerSMSParams(TypedDict, total=False):
    phone_number: Required[str]
    verify_profile_id: Required[str]
    custom_code: str | None
    timeout_secs: int

class VerificationTriggerWhatsappVerificationParams(TypedDict, total=False):
    phone_number: Required[str]
    verify_profile_id: Required[str]
    custom_code: str | None
    timeout_secs: int

class VerifiedNumberCreateParams(TypedDict, total=False):
    phone_number: Required[str]
    verification_method: Required[Literal["sms", "call"]]
    extension: str

class VerifiedNumberListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class VerifyProfileCreateParams(TypedDict, total=False):
    name: Required[str]
    call: m.VerifyProfileCallParam | m.Model
    daily_spend_limit: float
    daily_spend_limit_enabled: bool
    flashcall: m.VerifyProfileFlashcallParam | m.Model
    language: str
    sms: m.VerifyProfileSMSParam | m.Model
    webhook_failover_url: str
    webhook_url: str
    whatsapp: m.VerifyProfileWhatsappParam | m.Model

class VerifyProfileCreateTemplateParams(TypedDict, total=False):
    text: Required[str]

class VerifyProfileListParams(TypedDict, total=False):
    filter: m.VerifyProfileFilter
    page_number: int
    page_size: int

class VerifyProfileUpdateParams(TypedDict, total=False):
    verify_profile_id: Required[str]
    call: m.VerifyProfileCallParam | m.Model
    daily_spend_limit: float
    daily_spend_limit_enabled: bool
    language: str
    name: str
    sms: m.VerifyProfileSMSParam | m.Model
    webhook_failover_url: str
    webhook_url: str
    whatsapp: m.VerifyProfileWhatsappParam | m.Model

class VerifyProfileUpdateTemplateParams(TypedDict, total=False):
    template_id: Required[str]
    text: Required[str]

class VirtualCrossConnectCreateParams(TypedDict, total=False):
    region_code: Required[str]
    bandwidth_mbps: float
    bgp_asn: float
    cloud_provider: Literal["aws", "azure", "gce"]
    cloud_provider_region: str
    name: str
    network_id: str
    primary_bgp_key: str
    primary_cloud_account_id: str
    primary_cloud_ip: str
    primary_telnyx_ip: str
    secondary_bgp_key: str
    secondary_cloud_account_id: str
    secondary_cloud_ip: str
    secondary_telnyx_ip: str

class VirtualCrossConnectListParams(TypedDict, total=False):
    filter: m.VirtualCrossConnectFilter
    page_number: int
    page_size: int

class VirtualCrossConnectUpdateParams(TypedDict, total=False):
    id: Required[str]
    primary_cloud_ip: str
    primary_enabled: bool
    primary_routing_announcement: bool
    secondary_cloud_ip: str
    secondary_enabled: bool
    secondary_routing_announcement: bool

class VirtualCrossConnectsCoverageListParams(TypedDict, total=False):
    filter: m.VirtualCrossConnectsCoverageFilter
    filters: m.CrossConnectBandwidthFilter
    page_number: int
    page_size: int

class VoiceCloneCreateParams(TypedDict, total=False):
    voice_clone_request: Required[m.TelnyxDesignCloneParam | m.Model | m.MinimaxDesignCloneParam]

class VoiceCloneCreateFromUploadParams(TypedDict, total=False):
    voice_clone_upload_request: Required[m.VoiceCloneUploadParam | m.Model]

class VoiceCloneListParams(TypedDict, total=False):
    filter_name: str
    filter_provider: Literal["telnyx", "minimax"]
    page_number: int
    page_size: int
    sort: Literal["name", "-name", "created_at", "-created_at"]

class VoiceCloneUpdateParams(TypedDict, total=False):
    id: Required[str]
    name: Required[str]
    gender: Literal["male", "female", "neutral"]
    language: str

class VoiceDesignCreateParams(TypedDict, total=False):
    prompt: Required[str]
    text: Required[str]
    language: str
    max_new_tokens: int
    name: str
    provider: Literal["telnyx", "minimax"]
    repetition_penalty: float
    temperature: float
    top_k: int
    top_p: float
    voice_design_id: str

class VoiceDesignDownloadSampleParams(TypedDict, total=False):
    id: Required[str]
    version: int

class VoiceDesignListParams(TypedDict, total=False):
    filter_name: str
    page_number: int
    page_size: int
    sort: Literal["name", "-name", "created_at", "-created_at"]

class VoiceDesignRenameParams(TypedDict, total=False):
    id: Required[str]
    name: Required[str]

class VoiceDesignRetrieveParams(TypedDict, total=False):
    id: Required[str]
    version: int

class VoiceSDKCallReportListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    sort: Literal["asc", "desc", "created_at", "-created_at"]

class WebSearchContentsParams(TypedDict, total=False):
    urls: Required[Sequence[str]]
    crawl_timeout: int
    formats: Sequence[Literal["html", "markdown", "metadata"]]
    max_age: int | None

class WebSearchCreateParams(TypedDict, total=False):
    query: Required[str]
    count: int
    country: str
    exclude_domains: Sequence[str]
    freshness: str
    include_domains: Sequence[str]
    livecrawl: bool
    safesearch: Literal["off", "moderate", "strict"]

class WebhookDeliveryListParams(TypedDict, total=False):
    filter: m.WebhookDeliveryFilter
    page_number: int
    page_size: int

class WhatsappMessageTemplateUpdateParams(TypedDict, total=False):
    id: Required[str]
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"]
    components: Sequence[m.WhatsappTemplateComponentParam | m.Model]

class WireguardInterfaceCreateParams(TypedDict, total=False):
    body: Required[m.WireguardInterfaceParam | m.Model]

class WireguardInterfaceListParams(TypedDict, total=False):
    filter: m.WireguardInterfaceFilter
    page_number: int
    page_size: int

class WireguardPeerCreateParams(TypedDict, total=False):
    body: Required[m.WireguardPeerParam | m.Model]

class WireguardPeerListParams(TypedDict, total=False):
    filter: m.WireguardPeerFilter
    page_number: int
    page_size: int

class WireguardPeerUpdateParams(TypedDict, total=False):
    id: Required[str]
    public_key: str

class WirelessRetrieveRegionsParams(TypedDict, total=False):
    product: Required[str]

class WirelessBlocklistValueListParams(TypedDict, total=False):
    type: Required[Literal["country", "mcc", "plmn"]]

class WirelessBlocklistCreateParams(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["country", "mcc", "plmn"]]
    values: Required[Sequence[str]]

class WirelessBlocklistListParams(TypedDict, total=False):
    filter_name: str
    filter_type: str
    page_number: int
    page_size: int

class WirelessBlocklistUpdateParams(TypedDict, total=False):
    id: Required[str]
    name: str
    values: Sequence[str]
