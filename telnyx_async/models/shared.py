"""Models of shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire

__all__ = [
    "APIErrorSource",
    "ActionCheckRegistrationStatusResponseData",
    "ActionEndResponseData",
    "ActionRequirementInitiateParamsParams",
    "AgentInputParam",
    "AlphanumericSenderID",
    "AvailablePhoneNumbersMetadata",
    "AwsVoiceSettingsParam",
    "AzureVoiceSettings",
    "BpoAuthorizationInputParam",
    "BucketIDsParam",
    "CallControlApplicationInboundParam",
    "CallEventListParamsFilter",
    "CallEventListParamsFilterOccurredAt",
    "CallForwarding",
    "CallRecording",
    "CallRecordingParam",
    "CnamListing",
    "ConnectionJitterBuffer",
    "ConnectionListParamsFilter",
    "ConnectionNoiseSuppressionDetails",
    "ConnectionRtcpSettings",
    "ConnectionRtcpSettingsParam",
    "ConsumedData",
    "CostInformation",
    "CustomSipHeader",
    "CustomSipHeaderParam",
    "Dir",
    "DirCallReason",
    "DirWrapped",
    "DocReqsRequirementType",
    "DocReqsRequirementTypeAcceptanceCriteria",
    "Document",
    "DocumentListParamsFilterCreatedAt",
    "DocumentListParamsFilterCustomerReference",
    "DocumentListParamsFilterFilename",
    "DocumentParam",
    "DynamicEmergencyAddressListParamsFilter",
    "ElevenLabsVoiceSettingsParam",
    "EmailAddress",
    "EmailAddressParam",
    "EmailBlock",
    "EmailBlockResponse",
    "EmailMessage",
    "EmailMessageAttachment",
    "EmailMessageEvent",
    "EmailMessageResponse",
    "EmailPaginationMeta",
    "EventListParamsFilterCreatedAt",
    "ExternalConnectionInbound",
    "ExternalConnectionUpdateParamsInbound",
    "FaxApplicationCreateParamsOutbound",
    "FaxApplicationOutbound",
    "FaxListParamsFilterCreatedAt",
    "FaxListParamsFilterTo",
    "Feature",
    "Fqdn",
    "GlobalIPAssignmentHealthRetrieveParamsFilter",
    "GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment",
    "GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer",
    "GlobalIPLatencyRetrieveResponseP0",
    "GlobalIPUsageRetrieveParamsFilter",
    "GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn",
    "GlobalIPUsageRetrieveResponseDataGlobalIP",
    "HangupToolParam",
    "HangupToolParamsParam",
    "HostedNumber",
    "InboundEmailAddress",
    "InboundThread",
    "InboundThreadDetail",
    "InfringementClaim",
    "InfringementClaimContestHistory",
    "InfringementClaimDir",
    "InworldVoiceSettings",
    "JobError",
    "JobErrorMeta",
    "JobFailedOperation",
    "JobSuccessfulOperation",
    "MeetingSessionArtifactContent",
    "MeetingSessionArtifactModelProvenance",
    "MessagingError0b38e7044b",
    "MessagingError0b38e7044bSource",
    "MessagingFeatureSet",
    "MessagingHostedNumberOrder",
    "MessagingInboundMessagePayload",
    "MessagingInboundMessagePayloadBody",
    "MessagingInboundMessagePayloadBodyEdit",
    "MessagingInboundMessagePayloadBodyLocation",
    "MessagingInboundMessagePayloadBodyRevoke",
    "MessagingInboundMessagePayloadBodySuggestionResponse",
    "MessagingInboundMessagePayloadBodyTextBody",
    "MessagingInboundMessagePayloadBodyUserFile",
    "MessagingInboundMessagePayloadBodyUserFilePayload",
    "MessagingInboundMessagePayloadBodyUserFileThumbnail",
    "MessagingInboundMessagePayloadCc",
    "MessagingInboundMessagePayloadCost",
    "MessagingInboundMessagePayloadCostBreakdown",
    "MessagingInboundMessagePayloadCostBreakdownCarrierFee",
    "MessagingInboundMessagePayloadCostBreakdownRate",
    "MessagingInboundMessagePayloadFrom",
    "MessagingInboundMessagePayloadMedia",
    "MessagingInboundMessagePayloadToUnionMember0",
    "MessagingPaginationMeta0b38e7044b",
    "Meta",
    "Metadata",
    "MinimaxVoiceSettings",
    "MobileNetworkOperatorListParamsFilterName",
    "Namespace",
    "NetappsLocation17904fcfbc",
    "NetworkCreateParam",
    "NetworkListParamsFilter",
    "NotificationChannelListParamsFilter",
    "NotificationChannelListParamsFilterAssociatedRecordType",
    "NotificationChannelListParamsFilterChannelTypeID",
    "NotificationChannelListParamsFilterStatus",
    "NotificationSettingParameter",
    "NumberHealthMetrics",
    "NumberOrderListParamsFilterCreatedAt",
    "NumberOrderPhoneNumberUpdateRequirementGroupResponseDataRegulatoryRequirement",
    "NumberOrderWithPhoneNumbers",
    "OutboundMessagePayload",
    "OutboundMessagePayloadBody",
    "OutboundMessagePayloadCc",
    "OutboundMessagePayloadCost",
    "OutboundMessagePayloadCostBreakdown",
    "OutboundMessagePayloadCostBreakdownCarrierFee",
    "OutboundMessagePayloadCostBreakdownRate",
    "OutboundMessagePayloadFrom",
    "OutboundMessagePayloadMedia",
    "OutboundMessagePayloadTo",
    "PaginationMeta",
    "PhoneNumber",
    "PhoneNumberWithMessagingSettings",
    "PhoneNumberWithMessagingSettingsFeatures",
    "PhoneNumbersJobPhoneNumber",
    "PortingEventSplitEventPayloadTo",
    "PortingOrderEndUserLocation",
    "PortingOrderMessaging",
    "PortingOrderStatus",
    "PortingOrdersExceptionType",
    "PortingPhoneNumber",
    "RcsSuggestionReply",
    "RecordingListParamsFilterEndTime",
    "RecordingResponseDataDownloadURLs",
    "RegionInformation",
    "RejectionReason",
    "ReputationData",
    "ReputationPhoneNumber",
    "ReputationPhoneNumberWithReputation",
    "RequirementTypeListParamsFilter",
    "ResembleVoiceSettings",
    "ReservedPhoneNumberParam",
    "RetrievalToolParam",
    "RoomListParamsFilterDateCreatedAt",
    "RoomParticipant",
    "SharedConnectionJitterBuffer",
    "SharedConnectionNoiseSuppressionDetails",
    "SharedParamsSimCardStatus",
    "ShortCode",
    "SignaturePayloadParam",
    "SimCardDataLimit",
    "SimCardOrderCost",
    "SimCardStatus",
    "SimCardUpdateParamsDataLimit",
    "SimpleSimCard",
    "SimpleSimCardCurrentBillingPeriodConsumedData",
    "SimpleSimCardDataLimit",
    "SonioxVoiceSettingsParam",
    "SpendLimitListResponseMeta",
    "SubNumberOrderRegulatoryRequirementWithValue",
    "SuppressedRecipient",
    "TelnyxVoiceSettingsParam",
    "TexmlApplicationInbound",
    "ThreadMessage",
    "ThreadRetrieveResponse",
    "TransferToolParamTransferTargetsTargetsList",
    "URL",
    "UacOutbound",
    "UacOutboundParam",
    "UpdateRegulatoryRequirementParam",
    "UploadListParamsFilterPhoneNumber",
    "VerificationCodeListParamsSort",
    "VoiceSettingsParamBackgroundAudioMediaName",
    "VoiceSettingsParamBackgroundAudioMediaURL",
    "VoiceSettingsParamBackgroundAudioPredefinedMedia",
    "WebhookToolParamWebhookBodyParameters",
    "WebhookToolParamWebhookHeader",
    "WhatsappInteractiveBody",
    "WhatsappTemplateBodyComponentParam",
    "WhatsappTemplateBodyComponentParamExample",
    "WhatsappTemplateButtonsComponentParam",
    "WhatsappTemplateButtonsComponentParamButton",
    "WhatsappTemplateCarouselComponentParam",
    "WhatsappTemplateCarouselComponentParamCard",
    "WhatsappTemplateData",
    "WhatsappTemplateDataWhatsappBusinessAccount",
    "WhatsappTemplateFooterComponentParam",
    "WhatsappTemplateHeaderComponentParam",
    "WhatsappTemplateHeaderComponentParamExample",
    "WireguardInterfaceListParamsFilter",
    "WireguardInterfaceReadRegion",
    "WirelessErrorC5290d5308",
    "XaiVoiceSettings",
]


class APIErrorSource(Model):
    """APIErrorSource"""

    parameter: str | None = None
    pointer: str | None = None


class ActionCheckRegistrationStatusResponseData(Model):
    """ActionCheckRegistrationStatusResponseData"""

    ip_address: str | None = None
    last_registration: str | None = None
    port: int | None = None
    record_type: str | None = None
    sip_username: str | None = None
    status: (
        Literal[
            "Not Applicable", "Not Registered", "Failed", "Expired", "Registered", "Unregistered"
        ]
        | str
        | None
    ) = None
    transport: str | None = None
    user_agent: str | None = None


class ActionEndResponseData(Model):
    """ActionEndResponseData"""

    result: str | None = None


class ActionRequirementInitiateParamsParams(TypedDict, total=False):
    """ActionRequirementInitiateParamsParams"""

    first_name: Required[str]
    last_name: Required[str]


class AgentInputParam(TypedDict, total=False):
    """AgentInputParam"""

    administrative_area: Required[str]
    city: Required[str]
    contact_email: Required[str]
    contact_name: Required[str]
    contact_phone: Required[str]
    contact_title: Required[str]
    country: Required[str]
    legal_name: Required[str]
    postal_code: Required[str]
    street_address: Required[str]
    dba: str | None
    extended_address: str | None


class AlphanumericSenderID(Model):
    """AlphanumericSenderID"""

    id: str | None = None
    alphanumeric_sender_id: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    record_type: Literal["alphanumeric_sender_id"] | str | None = None
    us_long_code_fallback: str | None = None


class AvailablePhoneNumbersMetadata(Model):
    """AvailablePhoneNumbersMetadata"""

    best_effort_results: int | None = None
    total_results: int | None = None


class AwsVoiceSettingsParam(TypedDict, total=False):
    """AwsVoiceSettingsParam"""

    type: Required[Literal["aws"]]


class AzureVoiceSettings(TypedDict, total=False):
    """AzureVoiceSettings"""

    type: Required[Literal["azure"]]
    api_key_ref: str
    deployment_id: str
    effect: Literal["eq_car", "eq_telecomhp8k"]
    gender: Literal["Male", "Female"]
    region: str


class BpoAuthorizationInputParam(TypedDict, total=False):
    """BpoAuthorizationInputParam"""

    bpo_enterprise_id: Required[str]
    loa_document_id: Required[str]


class BucketIDsParam(TypedDict, total=False):
    """BucketIDsParam"""

    bucket_ids: Required[Sequence[str]]
    max_num_results: int


class CallControlApplicationInboundParam(TypedDict, total=False):
    """CallControlApplicationInboundParam"""

    channel_limit: int
    shaken_stir_enabled: bool
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]


class CallEventListParamsFilterOccurredAt(TypedDict, total=False):
    """CallEventListParamsFilterOccurredAt"""

    eq: str
    gt: str
    gte: str
    lt: str
    lte: str


class CallForwarding(Model):
    """CallForwarding"""

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | str | None = None
    forwards_to: str | None = None


class CallRecording(Model):
    """CallRecording"""

    inbound_call_recording_channels: Literal["single", "dual"] | str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | str | None = None


class CallRecordingParam(TypedDict, total=False):
    """CallRecordingParam"""

    inbound_call_recording_channels: Literal["single", "dual"]
    inbound_call_recording_enabled: bool
    inbound_call_recording_format: Literal["wav", "mp3"]


class CnamListing(Model):
    """CnamListing"""

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


class ConnectionJitterBuffer(TypedDict, total=False):
    """ConnectionJitterBuffer"""

    enable_jitter_buffer: bool
    jitterbuffer_msec_max: int
    jitterbuffer_msec_min: int


class ConnectionListParamsFilter(TypedDict, total=False):
    """ConnectionListParamsFilter"""

    connection_name: DocumentListParamsFilterFilename
    fqdn: str
    outbound_voice_profile_id: str


class ConnectionNoiseSuppressionDetails(TypedDict, total=False):
    """ConnectionNoiseSuppressionDetails"""

    attenuation_limit: int
    engine: Literal[
        "denoiser",
        "deep_filter_net",
        "deep_filter_net_large",
        "krisp_viva_tel",
        "krisp_viva_tel_lite",
        "krisp_viva_promodel",
        "krisp_viva_ss",
        "quail_voice_focus",
    ]


class ConnectionRtcpSettings(Model):
    """ConnectionRtcpSettings"""

    capture_enabled: bool | None = None
    port: Literal["rtcp-mux", "rtp+1"] | str | None = None
    report_frequency_secs: int | None = None


class ConnectionRtcpSettingsParam(TypedDict, total=False):
    """ConnectionRtcpSettingsParam"""

    capture_enabled: bool
    port: Literal["rtcp-mux", "rtp+1"]
    report_frequency_secs: int


class ConsumedData(Model):
    """ConsumedData"""

    amount: str | None = None
    unit: str | None = None


class CostInformation(Model):
    """CostInformation"""

    currency: str | None = None
    monthly_cost: str | None = None
    upfront_cost: str | None = None


class CustomSipHeader(Model):
    """CustomSipHeader"""

    name: str = None
    value: str = None


class CustomSipHeaderParam(TypedDict, total=False):
    """CustomSipHeaderParam"""

    name: Required[str]
    value: Required[str]


class Dir(Model):
    """Dir"""

    id: str | None = None
    authorizer_email: str | None = None
    authorizer_name: str | None = None
    call_reasons: list[DirCallReason] | None = None
    certify_brand_is_accurate: bool | None = None
    certify_ip_ownership: bool | None = None
    certify_no_shaft_content: bool | None = None
    created_at: datetime | None = None
    delete_requested_at: datetime | None = None
    display_name: str | None = None
    documents: list[Document] | None = None
    enterprise_id: str | None = None
    expiring_at: datetime | None = None
    logo_url: str | None = None
    rejected_at: datetime | None = None
    rejection_reasons: list[RejectionReason] | None = None
    reselling: bool | None = None
    status: (
        Literal[
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
        | str
        | None
    ) = None
    submitted_at: datetime | None = None
    updated_at: datetime | None = None
    verified_at: datetime | None = None
    webhook_url: str | None = None


class DirCallReason(Model):
    """DirCallReason"""

    created_at: datetime | None = None
    reason: str | None = None


class DocReqsRequirementType(Model):
    """DocReqsRequirementType"""

    id: str | None = None
    acceptance_criteria: DocReqsRequirementTypeAcceptanceCriteria | None = None
    created_at: str | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    record_type: str | None = None
    type: Literal["document", "address", "textual"] | str | None = None
    updated_at: str | None = None


class DocReqsRequirementTypeAcceptanceCriteria(Model):
    """DocReqsRequirementTypeAcceptanceCriteria"""

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    locality_limit: str | None = None
    max_length: int | None = None
    min_length: int | None = None
    time_limit: str | None = None


class Document(Model):
    """Document"""

    document_id: str = None
    document_type: (
        Literal[
            "letter_of_authorization",
            "business_registration",
            "articles_of_incorporation",
            "certificate_of_good_standing",
            "tax_document",
            "ein_letter",
            "trademark_registration",
            "website_ownership",
            "business_license",
            "professional_license",
            "government_id",
            "utility_bill",
            "bank_statement",
            "business_credit_report",
            "bank_reference_letter",
            "other",
        ]
        | str
    ) = None
    description: str | None = None


class DocumentListParamsFilterCreatedAt(TypedDict, total=False):
    """DocumentListParamsFilterCreatedAt"""

    gt: datetime | str
    lt: datetime | str


class DocumentListParamsFilterFilename(TypedDict, total=False):
    """DocumentListParamsFilterFilename"""

    contains: str


class DocumentParam(TypedDict, total=False):
    """DocumentParam"""

    document_id: Required[str]
    document_type: Required[
        Literal[
            "letter_of_authorization",
            "business_registration",
            "articles_of_incorporation",
            "certificate_of_good_standing",
            "tax_document",
            "ein_letter",
            "trademark_registration",
            "website_ownership",
            "business_license",
            "professional_license",
            "government_id",
            "utility_bill",
            "bank_statement",
            "business_credit_report",
            "bank_reference_letter",
            "other",
        ]
    ]
    description: str


class DynamicEmergencyAddressListParamsFilter(TypedDict, total=False):
    """DynamicEmergencyAddressListParamsFilter"""

    country_code: str
    status: Literal["pending", "activated", "rejected"]


class ElevenLabsVoiceSettingsParam(TypedDict, total=False):
    """ElevenLabsVoiceSettingsParam"""

    type: Required[Literal["elevenlabs"]]
    api_key_ref: str


class EmailAddress(Model):
    """EmailAddress"""

    email: str = None
    name: str | None = None


class EmailAddressParam(TypedDict, total=False):
    """EmailAddressParam"""

    email: Required[str]
    name: str


class EmailBlock(Model):
    """EmailBlock"""

    id: str = None
    created_at: datetime = None
    reason: (
        Literal["hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"] | str
    ) = None
    record_type: Literal["email_block"] | str = None
    scope: Literal["account", "domain", "address"] | str = None
    source: Literal["feedback", "manual", "import", "system"] | str = None
    status: Literal["active", "expired", "removed"] | str = None
    to: str = None
    updated_at: datetime = None
    domain_id: str | None = None
    expires_at: datetime | None = None
    from_: str | None = wire("from", default=None)
    group_id: str | None = None


class EmailMessage(Model):
    """EmailMessage"""

    id: str = None
    attachments: list[EmailMessageAttachment] = None
    bcc: list[EmailAddress] = None
    cc: list[EmailAddress] = None
    created_at: datetime = None
    events: list[EmailMessageEvent] = None
    from_: EmailAddress = wire("from", default=None)
    metadata: dict[str, Any] = None
    record_type: Literal["email_message"] | str = None
    reply_to: str | None = None
    status: (
        Literal[
            "queued",
            "scheduled",
            "cancelled",
            "sandbox",
            "sending",
            "sent",
            "failed",
            "deferred",
            "delivered",
            "bounced",
            "complained",
            "rejected",
            "opened",
            "clicked",
            "unsubscribed",
        ]
        | str
    ) = None
    subject: str = None
    tags: list[str] = None
    template_id: str | None = None
    template_variables: dict[str, Any] = None
    to: list[EmailAddress] = None
    inline_css: bool | None = None
    recipient_statuses: dict[str, int] | None = None
    sandbox: bool | None = None
    scheduled_at: datetime | None = None
    suppressed: list[SuppressedRecipient] | None = None
    inserted_at: datetime | None = None
    send_at: datetime | None = None


class EmailMessageAttachment(Model):
    """EmailMessageAttachment"""

    content_id: str | None = None
    content_type: str = None
    disposition: str = None
    filename: str = None
    sha256: str | None = None
    size_bytes: int | None = None
    url: str | None = None


class EmailMessageEvent(Model):
    """EmailMessageEvent"""

    occurred_at: datetime = None
    type: (
        Literal[
            "queued",
            "deferred",
            "scheduled",
            "cancelled",
            "sandbox",
            "sending",
            "sent",
            "failed",
            "delivered",
            "bounced",
            "complained",
            "suppressed",
            "rejected",
            "opened",
            "clicked",
            "unsubscribed",
            "daily_limit_exceeded",
            "scan_deferred",
            "quarantined",
            "quarantine_released",
            "quarantine_release_dispatched",
            "quarantine_rejected",
            "quarantine_expired",
            "gw_reject",
            "injection_timeout",
            "expired",
        ]
        | str
    ) = None
    payload: dict[str, Any] | None = None


class EmailMessageResponse(Model):
    """EmailMessageResponse"""

    data: EmailMessage = None
    suppressed: list[SuppressedRecipient] | None = None


class EmailPaginationMeta(Model):
    """EmailPaginationMeta"""

    page_size: int = None
    page_cursor: str | None = None


class EventListParamsFilterCreatedAt(TypedDict, total=False):
    """EventListParamsFilterCreatedAt"""

    gte: datetime | str
    lte: datetime | str


class ExternalConnectionInbound(Model):
    """ExternalConnectionInbound"""

    channel_limit: int | None = None


class ExternalConnectionUpdateParamsInbound(TypedDict, total=False):
    """ExternalConnectionUpdateParamsInbound"""

    channel_limit: int


class FaxApplicationCreateParamsOutbound(TypedDict, total=False):
    """FaxApplicationCreateParamsOutbound"""

    channel_limit: int
    outbound_voice_profile_id: str


class FaxApplicationOutbound(Model):
    """FaxApplicationOutbound"""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


class FaxListParamsFilterCreatedAt(TypedDict, total=False):
    """FaxListParamsFilterCreatedAt"""

    gt: datetime | str
    gte: datetime | str
    lt: datetime | str
    lte: datetime | str


class FaxListParamsFilterTo(TypedDict, total=False):
    """FaxListParamsFilterTo"""

    eq: str


class Feature(Model):
    """Feature"""

    name: str | None = None


class Fqdn(Model):
    """Fqdn"""

    id: str | None = None
    connection_id: str | None = None
    created_at: str | None = None
    dns_record_type: str | None = None
    fqdn: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None


class GlobalIPAssignmentHealthRetrieveParamsFilter(TypedDict, total=False):
    """GlobalIPAssignmentHealthRetrieveParamsFilter"""

    global_ip_assignment_id: str | GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn
    global_ip_id: str | GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn


class GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment(Model):
    """GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignment"""

    id: str | None = None
    wireguard_peer: (
        GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer | None
    ) = None
    wireguard_peer_id: str | None = None


class GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer(Model):
    """GlobalIPAssignmentHealthRetrieveResponseDataGlobalIPAssignmentWireguardPeer"""

    ip_address: str | None = None
    name: str | None = None


class GlobalIPLatencyRetrieveResponseP0(Model):
    """GlobalIPLatencyRetrieveResponseP0"""

    amount: float | None = None
    unit: str | None = None


class GlobalIPUsageRetrieveParamsFilter(TypedDict, total=False):
    """GlobalIPUsageRetrieveParamsFilter"""

    global_ip_id: str | GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn


class GlobalIPUsageRetrieveResponseDataGlobalIP(Model):
    """GlobalIPUsageRetrieveResponseDataGlobalIP"""

    id: str | None = None
    ip_address: str | None = None


class HangupToolParam(TypedDict, total=False):
    """HangupToolParam"""

    hangup: Required[HangupToolParamsParam]
    type: Required[Literal["hangup"]]


class HangupToolParamsParam(TypedDict, total=False):
    """HangupToolParamsParam"""

    description: str


class HostedNumber(Model):
    """HostedNumber"""

    id: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    status: (
        Literal[
            "deleted",
            "failed",
            "failed_activation",
            "failed_carrier_rejected",
            "failed_ineligible_carrier",
            "failed_number_already_hosted",
            "failed_number_not_found",
            "failed_ownership_verification",
            "failed_timeout",
            "pending",
            "provisioning",
            "successful",
        ]
        | str
        | None
    ) = None


class InboundThread(Model):
    """InboundThread"""

    id: str = None
    created_at: datetime = None
    inbox_id: str = None
    labels: list[str] = None
    last_message_at: datetime = None
    last_message_id: str = None
    message_count: int = None
    preview: str | None = None
    record_type: Literal["email_thread"] | str = None
    subject: str | None = None
    unread_count: int = None
    updated_at: datetime = None


class InboundThreadDetail(Model):
    """InboundThreadDetail"""

    id: str = None
    created_at: datetime = None
    inbox_id: str = None
    labels: list[str] = None
    last_message_at: datetime = None
    last_message_id: str = None
    message_count: int = None
    preview: str | None = None
    record_type: Literal["email_thread"] | str = None
    subject: str | None = None
    unread_count: int = None
    updated_at: datetime = None
    messages: list[ThreadMessage] = None


class InfringementClaim(Model):
    """InfringementClaim"""

    id: str | None = None
    claim_date: datetime | None = None
    claim_description: str | None = None
    claim_type: Literal["trademark", "copyright"] | str | None = None
    claimant_contact: str | None = None
    claimant_name: str | None = None
    contest_documents: list[Document] | None = None
    contest_history: list[InfringementClaimContestHistory] | None = None
    created_at: datetime | None = None
    dir: InfringementClaimDir | None = None
    dir_id: str | None = None
    enterprise_id: str | None = None
    resolution: Literal["upheld", "rejected", "modified"] | str | None = None
    resolution_date: datetime | None = None
    resolution_notes: str | None = None
    status: Literal["pending", "contested", "resolved"] | str | None = None
    updated_at: datetime | None = None


class InfringementClaimContestHistory(Model):
    """InfringementClaimContestHistory"""

    document_count: int | None = None
    notes: str | None = None
    submitted_at: datetime | None = None


class InfringementClaimDir(Model):
    """InfringementClaimDir"""

    id: str | None = None
    display_name: str | None = None
    enterprise_id: str | None = None
    status: (
        Literal[
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
        | str
        | None
    ) = None


class InworldVoiceSettings(TypedDict, total=False):
    """InworldVoiceSettings"""

    type: Required[Literal["inworld"]]
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"]


class JobError(Model):
    """JobError"""

    code: str | None = None
    detail: str | None = None
    meta: JobErrorMeta | None = None
    source: APIErrorSource | None = None
    title: str | None = None


class JobErrorMeta(Model):
    """JobErrorMeta"""

    url: str | None = None


class JobFailedOperation(Model):
    """JobFailedOperation"""

    id: str | None = None
    errors: list[JobError] | None = None
    phone_number: str | None = None


class JobSuccessfulOperation(Model):
    """JobSuccessfulOperation"""

    id: str | None = None
    phone_number: str | None = None


class MeetingSessionArtifactContent(Model):
    """MeetingSessionArtifactContent"""

    text: str = None


class MeetingSessionArtifactModelProvenance(Model):
    """MeetingSessionArtifactModelProvenance"""

    model: str = None
    provider: str = None


class MessagingFeatureSet(Model):
    """MessagingFeatureSet"""

    domestic_two_way: bool = None
    international_inbound: bool = None
    international_outbound: bool = None


class MessagingHostedNumberOrder(Model):
    """MessagingHostedNumberOrder"""

    id: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[HostedNumber] | None = None
    record_type: str | None = None
    status: (
        Literal[
            "carrier_rejected",
            "compliance_review_failed",
            "deleted",
            "failed",
            "incomplete_documentation",
            "incorrect_billing_information",
            "ineligible_carrier",
            "loa_file_invalid",
            "loa_file_successful",
            "pending",
            "provisioning",
            "successful",
        ]
        | str
        | None
    ) = None


class MessagingInboundMessagePayload(Model):
    """MessagingInboundMessagePayload"""

    id: str | None = None
    autoresponse_type: str | None = None
    body: MessagingInboundMessagePayloadBody | None = None
    cc: list[OutboundMessagePayloadCc] | None = None
    completed_at: datetime | None = None
    cost: SimCardOrderCost | None = None
    cost_breakdown: OutboundMessagePayloadCostBreakdown | None = None
    direction: Literal["inbound"] | str | None = None
    encoding: str | None = None
    errors: list[WirelessErrorC5290d5308] | None = None
    from_: MessagingInboundMessagePayloadFrom | None = wire("from", default=None)
    media: list[MessagingInboundMessagePayloadMedia] | None = None
    messaging_profile_id: str | None = None
    num_chars: int | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    record_type: Literal["message"] | str | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    text: str | None = None
    to: list[MessagingInboundMessagePayloadToUnionMember0] | str | None = None
    type: Literal["SMS", "MMS", "WHATSAPP", "RCS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class MessagingInboundMessagePayloadBody(Model):
    """MessagingInboundMessagePayloadBody"""

    id: str | None = None
    edit: MessagingInboundMessagePayloadBodyEdit | None = None
    foreign_id: str | None = None
    from_: str | None = wire("from", default=None)
    from_user_id: str | None = None
    location: MessagingInboundMessagePayloadBodyLocation | None = None
    revoke: MessagingInboundMessagePayloadBodyRevoke | None = None
    suggestion_response: RcsSuggestionReply | None = None
    text: str | MessagingInboundMessagePayloadBodyTextBody | None = None
    timestamp: str | None = None
    type: str | None = None
    user_file: MessagingInboundMessagePayloadBodyUserFile | None = None


class MessagingInboundMessagePayloadBodyEdit(Model):
    """MessagingInboundMessagePayloadBodyEdit"""

    message: dict[str, Any] = None
    original_message_id: str = None


class MessagingInboundMessagePayloadBodyLocation(Model):
    """MessagingInboundMessagePayloadBodyLocation"""

    latitude: float | None = None
    longitude: float | None = None


class MessagingInboundMessagePayloadBodyRevoke(Model):
    """MessagingInboundMessagePayloadBodyRevoke"""

    original_message_id: str = None


class MessagingInboundMessagePayloadBodyTextBody(Model):
    """MessagingInboundMessagePayloadBodyTextBody"""

    body: str | None = None


class MessagingInboundMessagePayloadBodyUserFile(Model):
    """MessagingInboundMessagePayloadBodyUserFile"""

    payload: MessagingInboundMessagePayloadBodyUserFilePayload | None = None
    thumbnail: MessagingInboundMessagePayloadBodyUserFilePayload | None = None


class MessagingInboundMessagePayloadBodyUserFilePayload(Model):
    """MessagingInboundMessagePayloadBodyUserFilePayload"""

    file_name: str | None = None
    file_size_bytes: int | None = None
    file_uri: str | None = None
    mime_type: str | None = None


class MessagingInboundMessagePayloadFrom(Model):
    """MessagingInboundMessagePayloadFrom"""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", "", "long_code"]
        | str
        | None
    ) = None
    phone_number: str | None = None
    status: Literal["received", "delivered", "webhook_delivered"] | str | None = None


class MessagingInboundMessagePayloadMedia(Model):
    """MessagingInboundMessagePayloadMedia"""

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


class MessagingInboundMessagePayloadToUnionMember0(Model):
    """MessagingInboundMessagePayloadToUnionMember0"""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None
    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "delivered",
            "sending_failed",
            "delivery_failed",
            "delivery_unconfirmed",
            "webhook_delivered",
        ]
        | str
        | None
    ) = None


class Meta(Model):
    """Meta"""

    page_number: int = None
    page_size: int = None
    total_pages: int = None
    total_results: int = None


class Metadata(Model):
    """Metadata"""

    page_number: int = None
    total_pages: int = None
    page_size: int | None = None
    total_results: int | None = None


class MinimaxVoiceSettings(TypedDict, total=False):
    """MinimaxVoiceSettings"""

    type: Required[Literal["minimax"]]
    language_boost: (
        Literal[
            "auto",
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
        ]
        | None
    )
    pitch: int
    speed: float
    vol: float


class MobileNetworkOperatorListParamsFilterName(TypedDict, total=False):
    """MobileNetworkOperatorListParamsFilterName"""

    contains: str
    ends_with: str
    starts_with: str


class Namespace(Model):
    """Namespace"""

    id: str = None
    name: str = None


class NetappsLocation17904fcfbc(Model):
    """NetappsLocation17904fcfbc"""

    code: str | None = None
    name: str | None = None
    pop: str | None = None
    region: str | None = None
    site: str | None = None


class NetworkCreateParam(TypedDict, total=False):
    """NetworkCreateParam"""

    name: Required[str]


class NetworkListParamsFilter(TypedDict, total=False):
    """NetworkListParamsFilter"""

    name: str


class NotificationChannelListParamsFilter(TypedDict, total=False):
    """NotificationChannelListParamsFilter"""

    associated_record_type: NotificationChannelListParamsFilterAssociatedRecordType
    channel_type_id: NotificationChannelListParamsFilterChannelTypeID
    notification_channel: FaxListParamsFilterTo
    notification_event_condition_id: FaxListParamsFilterTo
    notification_profile_id: FaxListParamsFilterTo
    status: NotificationChannelListParamsFilterStatus


class NotificationChannelListParamsFilterAssociatedRecordType(TypedDict, total=False):
    """NotificationChannelListParamsFilterAssociatedRecordType"""

    eq: Literal["account", "phone_number"]


class NotificationChannelListParamsFilterChannelTypeID(TypedDict, total=False):
    """NotificationChannelListParamsFilterChannelTypeID"""

    eq: Literal["webhook", "sms", "email", "voice"]


class NotificationChannelListParamsFilterStatus(TypedDict, total=False):
    """NotificationChannelListParamsFilterStatus"""

    eq: Literal[
        "enabled",
        "enable-received",
        "enable-pending",
        "enable-submtited",
        "delete-received",
        "delete-pending",
        "delete-submitted",
        "deleted",
    ]


class NotificationSettingParameter(Model):
    """NotificationSettingParameter"""

    name: str | None = None
    value: str | None = None


class NumberHealthMetrics(Model):
    """NumberHealthMetrics"""

    inbound_outbound_ratio: float = None
    message_count: int = None
    spam_ratio: float = None
    success_ratio: float = None


class NumberOrderListParamsFilterCreatedAt(TypedDict, total=False):
    """NumberOrderListParamsFilterCreatedAt"""

    gt: str
    lt: str


class NumberOrderPhoneNumberUpdateRequirementGroupResponseDataRegulatoryRequirement(Model):
    """NumberOrderPhoneNumberUpdateRequirementGroupResponseDataRegulatoryRequirement"""

    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: str | None = None


class NumberOrderWithPhoneNumbers(Model):
    """NumberOrderWithPhoneNumbers"""

    id: str | None = None
    billing_group_id: str | None = None
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[PhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    requirements_met: bool | None = None
    status: Literal["pending", "success", "failure"] | str | None = None
    sub_number_orders_ids: list[str] | None = None
    updated_at: datetime | None = None


class OutboundMessagePayload(Model):
    """OutboundMessagePayload"""

    id: str | None = None
    body: WhatsappInteractiveBody | None = None
    cc: list[OutboundMessagePayloadCc] | None = None
    completed_at: datetime | None = None
    cost: SimCardOrderCost | None = None
    cost_breakdown: OutboundMessagePayloadCostBreakdown | None = None
    direction: Literal["outbound"] | str | None = None
    encoding: str | None = None
    errors: list[WirelessErrorC5290d5308] | None = None
    from_: OutboundMessagePayloadFrom | None = wire("from", default=None)
    media: list[OutboundMessagePayloadMedia] | None = None
    messaging_profile_id: str | None = None
    num_chars: int | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    record_type: Literal["message"] | str | None = None
    sent_at: datetime | None = None
    smart_encoding_applied: bool | None = None
    subject: str | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    text: str | None = None
    to: list[OutboundMessagePayloadTo] | None = None
    type: Literal["SMS", "MMS", "RCS", "WHATSAPP"] | str | None = None
    valid_until: datetime | None = None
    wait_seconds: float | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class OutboundMessagePayloadCc(Model):
    """OutboundMessagePayloadCc"""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None
    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "delivered",
            "sending_failed",
            "delivery_failed",
            "delivery_unconfirmed",
        ]
        | str
        | None
    ) = None


class OutboundMessagePayloadCostBreakdown(Model):
    """OutboundMessagePayloadCostBreakdown"""

    carrier_fee: SimCardOrderCost | None = None
    rate: SimCardOrderCost | None = None


class OutboundMessagePayloadFrom(Model):
    """OutboundMessagePayloadFrom"""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None


class OutboundMessagePayloadMedia(Model):
    """OutboundMessagePayloadMedia"""

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


class OutboundMessagePayloadTo(Model):
    """OutboundMessagePayloadTo"""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None
    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "expired",
            "sending_failed",
            "delivery_unconfirmed",
            "delivered",
            "delivery_failed",
            "read",
        ]
        | str
        | None
    ) = None


class PhoneNumber(Model):
    """PhoneNumber"""

    id: str | None = None
    bundle_id: str | None = None
    country_code: str | None = None
    country_iso_alpha2: str | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal["local", "mobile", "national", "shared_cost", "toll_free"] | str | None
    ) = None
    record_type: str | None = None
    regulatory_requirements: list[SubNumberOrderRegulatoryRequirementWithValue] | None = None
    requirements_met: bool | None = None
    requirements_status: (
        Literal[
            "pending",
            "approved",
            "cancelled",
            "deleted",
            "requirement-info-exception",
            "requirement-info-pending",
            "requirement-info-under-review",
        ]
        | str
        | None
    ) = None
    status: Literal["pending", "success", "failure"] | str | None = None


class PhoneNumberWithMessagingSettings(Model):
    """PhoneNumberWithMessagingSettings"""

    id: str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    eligible_messaging_products: list[str] | None = None
    features: PhoneNumberWithMessagingSettingsFeatures | None = None
    health: NumberHealthMetrics | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    phone_number: str | None = None
    record_type: Literal["messaging_phone_number", "messaging_settings"] | str | None = None
    tags: list[str] | None = None
    traffic_type: str | None = None
    type: (
        Literal["long-code", "toll-free", "short-code", "longcode", "tollfree", "shortcode"]
        | str
        | None
    ) = None
    updated_at: datetime | None = None


class PhoneNumberWithMessagingSettingsFeatures(Model):
    """PhoneNumberWithMessagingSettingsFeatures"""

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


class PortingEventSplitEventPayloadTo(Model):
    """PortingEventSplitEventPayloadTo"""

    id: str | None = None


class PortingOrderEndUserLocation(Model):
    """PortingOrderEndUserLocation"""

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


class PortingOrderMessaging(Model):
    """PortingOrderMessaging"""

    enable_messaging: bool | None = None
    messaging_capable: bool | None = None
    messaging_port_completed: bool | None = None
    messaging_port_status: (
        Literal[
            "not_applicable",
            "pending",
            "activating",
            "exception",
            "canceled",
            "partial_port_complete",
            "ported",
        ]
        | str
        | None
    ) = None


class PortingOrderStatus(Model):
    """PortingOrderStatus"""

    details: list[PortingOrdersExceptionType] | None = None
    value: (
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "ported",
            "cancelled",
            "cancel-pending",
        ]
        | str
        | None
    ) = None


class PortingOrdersExceptionType(Model):
    """PortingOrdersExceptionType"""

    code: (
        Literal[
            "ACCOUNT_NUMBER_MISMATCH",
            "AUTH_PERSON_MISMATCH",
            "BTN_ATN_MISMATCH",
            "ENTITY_NAME_MISMATCH",
            "FOC_EXPIRED",
            "FOC_REJECTED",
            "LOCATION_MISMATCH",
            "LSR_PENDING",
            "MAIN_BTN_PORTING",
            "OSP_IRRESPONSIVE",
            "OTHER",
            "PASSCODE_PIN_INVALID",
            "PHONE_NUMBER_HAS_SPECIAL_FEATURE",
            "PHONE_NUMBER_MISMATCH",
            "PHONE_NUMBER_NOT_PORTABLE",
            "PORT_TYPE_INCORRECT",
            "PORTING_ORDER_SPLIT_REQUIRED",
            "POSTAL_CODE_MISMATCH",
            "RATE_CENTER_NOT_PORTABLE",
            "SV_CONFLICT",
            "SV_UNKNOWN_FAILURE",
        ]
        | str
        | None
    ) = None
    description: str | None = None


class PortingPhoneNumber(Model):
    """PortingPhoneNumber"""

    activation_status: (
        Literal[
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
        | str
        | None
    ) = None
    phone_number: str | None = None
    phone_number_type: (
        Literal[
            "landline",
            "local",
            "localcommercial",
            "mobile",
            "multipurpose",
            "national",
            "other",
            "shared_cost",
            "toll_free",
        ]
        | str
        | None
    ) = None
    portability_status: Literal["pending", "confirmed", "provisional"] | str | None = None
    porting_order_id: str | None = None
    porting_order_status: (
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "cancel-pending",
            "ported",
            "cancelled",
        ]
        | str
        | None
    ) = None
    record_type: str | None = None
    requirements_status: (
        Literal[
            "requirement-info-pending",
            "requirement-info-under-review",
            "requirement-info-exception",
            "approved",
        ]
        | str
        | None
    ) = None
    support_key: str | None = None


class RcsSuggestionReply(Model):
    """RcsSuggestionReply"""

    postback_data: str | None = None
    text: str | None = None


class RecordingListParamsFilterEndTime(TypedDict, total=False):
    """RecordingListParamsFilterEndTime"""

    gte: str
    lte: str


class RecordingResponseDataDownloadURLs(Model):
    """RecordingResponseDataDownloadURLs"""

    mp3: str | None = None
    wav: str | None = None


class RegionInformation(Model):
    """RegionInformation"""

    region_name: str | None = None
    region_type: Literal["country_code", "rate_center", "state", "location"] | str | None = None


class RejectionReason(Model):
    """RejectionReason"""

    code: str | None = None
    detail: str | None = None
    message: str | None = None
    title: str | None = None


class ReputationData(Model):
    """ReputationData"""

    connection_score: int | None = None
    engagement_score: int | None = None
    last_refreshed_at: datetime | None = None
    maturity_score: int | None = None
    sentiment_score: int | None = None
    spam_category: str | None = None
    spam_risk: Literal["low", "medium", "high"] | str | None = None


class ReputationPhoneNumber(Model):
    """ReputationPhoneNumber"""

    id: str | None = None
    confirm_by: datetime | None = None
    created_at: datetime | None = None
    enterprise_id: str | None = None
    flag_reason: str | None = None
    ownership_status: (
        Literal["verified", "flagged", "pending_confirmation", "removed"] | str | None
    ) = None
    phone_number: str | None = None
    removal_reason: (
        Literal[
            "ported_away",
            "unconfirmed_ownership",
            "reassigned",
            "customer_reported",
            "customer_removed",
        ]
        | str
        | None
    ) = None
    removed_at: datetime | None = None
    reputation_data: ReputationData | None = None
    source: Literal["telnyx", "external"] | str | None = None
    updated_at: datetime | None = None


class RequirementTypeListParamsFilter(TypedDict, total=False):
    """RequirementTypeListParamsFilter"""

    name: DocumentListParamsFilterFilename


class ResembleVoiceSettings(TypedDict, total=False):
    """ResembleVoiceSettings"""

    type: Required[Literal["resemble"]]
    format: Literal["wav", "mp3"]
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
    sample_rate: Literal["8000", "16000", "22050", "32000", "44100", "48000"]


class ReservedPhoneNumberParam(TypedDict, total=False):
    """ReservedPhoneNumberParam"""

    phone_number: str


class RetrievalToolParam(TypedDict, total=False):
    """RetrievalToolParam"""

    retrieval: Required[BucketIDsParam]
    type: Required[Literal["retrieval"]]


class RoomListParamsFilterDateCreatedAt(TypedDict, total=False):
    """RoomListParamsFilterDateCreatedAt"""

    eq: date | str
    gte: date | str
    lte: date | str


class RoomParticipant(Model):
    """RoomParticipant"""

    id: str | None = None
    context: str | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    record_type: str | None = None
    session_id: str | None = None
    updated_at: datetime | None = None


class SharedConnectionJitterBuffer(Model):
    """SharedConnectionJitterBuffer"""

    enable_jitter_buffer: bool | None = None
    jitterbuffer_msec_max: int | None = None
    jitterbuffer_msec_min: int | None = None


class SharedConnectionNoiseSuppressionDetails(Model):
    """SharedConnectionNoiseSuppressionDetails"""

    attenuation_limit: int | None = None
    engine: (
        Literal[
            "denoiser",
            "deep_filter_net",
            "deep_filter_net_large",
            "krisp_viva_tel",
            "krisp_viva_tel_lite",
            "krisp_viva_promodel",
            "krisp_viva_ss",
            "quail_voice_focus",
        ]
        | str
        | None
    ) = None


class SharedParamsSimCardStatus(TypedDict, total=False):
    """SharedParamsSimCardStatus"""


class ShortCode(Model):
    """ShortCode"""

    messaging_profile_id: str | None = None
    id: str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    record_type: Literal["short_code"] | str | None = None
    short_code: str | None = None
    tags: list[str] | None = None
    updated_at: datetime | None = None


class SignaturePayloadParam(TypedDict, total=False):
    """SignaturePayloadParam"""

    image_base64: Required[str]
    signer_name: str | None


class SimCardDataLimit(Model):
    """SimCardDataLimit"""

    amount: str | None = None
    unit: Literal["MB", "GB"] | str | None = None


class SimCardOrderCost(Model):
    """SimCardOrderCost"""

    amount: str | None = None
    currency: str | None = None


class SimCardStatus(Model):
    """SimCardStatus"""

    reason: str | None = None
    value: (
        Literal[
            "registering",
            "enabling",
            "enabled",
            "disabling",
            "disabled",
            "data_limit_exceeded",
            "setting_standby",
            "standby",
        ]
        | str
        | None
    ) = None


class SimCardUpdateParamsDataLimit(TypedDict, total=False):
    """SimCardUpdateParamsDataLimit"""

    amount: str
    unit: Literal["MB", "GB"]


class SimpleSimCard(Model):
    """SimpleSimCard"""

    id: str | None = None
    actions_in_progress: bool | None = None
    authorized_imeis: list[str] | None = None
    created_at: str | None = None
    current_billing_period_consumed_data: ConsumedData | None = None
    data_limit: SimCardDataLimit | None = None
    eid: str | None = None
    esim_installation_status: Literal["released", "disabled"] | str | None = None
    iccid: str | None = None
    imsi: str | None = None
    msisdn: str | None = None
    record_type: str | None = None
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    sim_card_group_id: str | None = None
    status: SimCardStatus | None = None
    tags: list[str] | None = None
    type: Literal["physical", "esim"] | str | None = None
    updated_at: str | None = None
    version: str | None = None
    voice_enabled: bool | None = None


class SonioxVoiceSettingsParam(TypedDict, total=False):
    """SonioxVoiceSettingsParam"""

    type: Required[Literal["soniox"]]
    reduce_silence: bool
    speed: float


class SpendLimitListResponseMeta(Model):
    """SpendLimitListResponseMeta"""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class SubNumberOrderRegulatoryRequirementWithValue(Model):
    """SubNumberOrderRegulatoryRequirementWithValue"""

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


class SuppressedRecipient(Model):
    """SuppressedRecipient"""

    override_allowed: bool = None
    reason: str = None
    scope: str = None
    to: str = None


class TelnyxVoiceSettingsParam(TypedDict, total=False):
    """TelnyxVoiceSettingsParam"""

    type: Required[Literal["telnyx"]]
    voice_speed: float


class TexmlApplicationInbound(Model):
    """TexmlApplicationInbound"""

    channel_limit: int | None = None
    shaken_stir_enabled: bool | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = (
        None
    )


class ThreadMessage(Model):
    """ThreadMessage"""

    id: str = None
    attachments: list[dict[str, Any]] = None
    bcc: list[EmailAddress] = None
    cc: list[EmailAddress] = None
    created_at: datetime = None
    direction: Literal["inbound", "outbound"] | str = None
    from_: EmailAddress = wire("from", default=None)
    has_quoted_text: bool = None
    headers: dict[str, Any] = None
    html_body_url: str | None = None
    in_reply_to: str | None = None
    inbox_id: str = None
    inline_files: list[dict[str, Any]] = None
    labels: list[str] = None
    message_id: str | None = None
    read_at: datetime | None = None
    received_at: datetime | None = None
    record_type: Literal["email_message"] | str = None
    references: list[str] = None
    reply_text: str | None = None
    reply_to: list[EmailAddress] = None
    sent_at: datetime | None = None
    status: str = None
    subject: str | None = None
    text_body_url: str | None = None
    thread_id: str = None
    to: list[EmailAddress] = None
    updated_at: datetime = None


class ThreadRetrieveResponse(Model):
    """ThreadRetrieveResponse"""

    data: InboundThreadDetail = None
    meta: EmailPaginationMeta = None


class TransferToolParamTransferTargetsTargetsList(TypedDict, total=False):
    """TransferToolParamTransferTargetsTargetsList"""

    to: Required[str]
    name: str


class URL(Model):
    """URL"""

    url: str = None


class UacOutbound(Model):
    """UacOutbound"""

    ani_override: str | None = None
    ani_override_type: Literal["always", "normal", "emergency"] | str | None = None
    call_parking_enabled: bool | None = None
    channel_limit: int | None = None
    generate_ringback_tone: bool | None = None
    instant_ringback_enabled: bool | None = None
    localization: str | None = None
    outbound_voice_profile_id: str | None = None
    t38_reinvite_source: (
        Literal["telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"]
        | str
        | None
    ) = None


class UacOutboundParam(TypedDict, total=False):
    """UacOutboundParam"""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    call_parking_enabled: bool | None
    channel_limit: int
    generate_ringback_tone: bool
    instant_ringback_enabled: bool
    localization: str
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]


class UpdateRegulatoryRequirementParam(TypedDict, total=False):
    """UpdateRegulatoryRequirementParam"""

    field_value: str
    requirement_id: str


class UploadListParamsFilterPhoneNumber(TypedDict, total=False):
    """UploadListParamsFilterPhoneNumber"""

    contains: str
    eq: str


class VerificationCodeListParamsSort(TypedDict, total=False):
    """VerificationCodeListParamsSort"""

    value: Literal["created_at", "-created_at"]


class VoiceSettingsParamBackgroundAudioMediaName(TypedDict, total=False):
    """VoiceSettingsParamBackgroundAudioMediaName"""

    type: Required[Literal["media_name"]]
    value: Required[str]


class VoiceSettingsParamBackgroundAudioMediaURL(TypedDict, total=False):
    """VoiceSettingsParamBackgroundAudioMediaURL"""

    type: Required[Literal["media_url"]]
    value: Required[str]


class VoiceSettingsParamBackgroundAudioPredefinedMedia(TypedDict, total=False):
    """VoiceSettingsParamBackgroundAudioPredefinedMedia"""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["silence", "office"]]
    volume: float


class WebhookToolParamWebhookBodyParameters(TypedDict, total=False):
    """WebhookToolParamWebhookBodyParameters"""

    properties: Mapping[str, object]
    required: Sequence[str]
    type: Literal["object"]


class WebhookToolParamWebhookHeader(TypedDict, total=False):
    """WebhookToolParamWebhookHeader"""

    name: str
    value: str


class WhatsappInteractiveBody(Model):
    """WhatsappInteractiveBody"""

    text: str | None = None


class WhatsappTemplateBodyComponentParam(TypedDict, total=False):
    """WhatsappTemplateBodyComponentParam"""

    type: Required[Literal["BODY"]]
    example: WhatsappTemplateBodyComponentParamExample
    text: str


class WhatsappTemplateBodyComponentParamExample(TypedDict, total=False):
    """WhatsappTemplateBodyComponentParamExample"""

    body_text: Sequence[Sequence[str]]


class WhatsappTemplateButtonsComponentParam(TypedDict, total=False):
    """WhatsappTemplateButtonsComponentParam"""

    buttons: Required[Sequence[WhatsappTemplateButtonsComponentParamButton]]
    type: Required[Literal["BUTTONS"]]


class WhatsappTemplateButtonsComponentParamButton(TypedDict, total=False):
    """WhatsappTemplateButtonsComponentParamButton"""

    type: Required[Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "OTP", "COPY_CODE", "FLOW"]]
    autofill_text: str
    example: Sequence[str]
    flow_action: Literal["navigate", "data_exchange"]
    flow_id: str
    navigate_screen: str
    otp_type: Literal["COPY_CODE", "ONE_TAP"]
    package_name: str
    phone_number: str
    signature_hash: str
    text: str
    url: str
    zero_tap_terms_accepted: bool


class WhatsappTemplateCarouselComponentParam(TypedDict, total=False):
    """WhatsappTemplateCarouselComponentParam"""

    cards: Required[Sequence[WhatsappTemplateCarouselComponentParamCard]]
    type: Required[Literal["CAROUSEL"]]


class WhatsappTemplateCarouselComponentParamCard(TypedDict, total=False):
    """WhatsappTemplateCarouselComponentParamCard"""

    components: Sequence[Mapping[str, object]]


class WhatsappTemplateData(Model):
    """WhatsappTemplateData"""

    id: str | None = None
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | str | None = None
    components: list[dict[str, Any]] | None = None
    created_at: datetime | None = None
    language: str | None = None
    name: str | None = None
    record_type: str | None = None
    rejection_reason: str | None = None
    status: str | None = None
    template_id: str | None = None
    updated_at: datetime | None = None
    whatsapp_business_account: PortingEventSplitEventPayloadTo | None = None


class WhatsappTemplateFooterComponentParam(TypedDict, total=False):
    """WhatsappTemplateFooterComponentParam"""

    type: Required[Literal["FOOTER"]]
    code_expiration_minutes: int
    text: str


class WhatsappTemplateHeaderComponentParam(TypedDict, total=False):
    """WhatsappTemplateHeaderComponentParam"""

    format: Required[Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"]]
    type: Required[Literal["HEADER"]]
    example: WhatsappTemplateHeaderComponentParamExample
    text: str


class WhatsappTemplateHeaderComponentParamExample(TypedDict, total=False):
    """WhatsappTemplateHeaderComponentParamExample"""

    header_handle: Sequence[str]
    header_text: Sequence[str]


class WireguardInterfaceListParamsFilter(TypedDict, total=False):
    """WireguardInterfaceListParamsFilter"""

    network_id: str


class WireguardInterfaceReadRegion(Model):
    """WireguardInterfaceReadRegion"""

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


class WirelessErrorC5290d5308(Model):
    """WirelessErrorC5290d5308"""

    code: str = None
    title: str = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: APIErrorSource | None = None


class XaiVoiceSettings(TypedDict, total=False):
    """XaiVoiceSettings"""

    type: Required[Literal["xai"]]
    language: str


CallEventListParamsFilter = TypedDict(
    "CallEventListParamsFilter",
    {
        "from": "str",
        "application_name": "DocumentListParamsFilterFilename",
        "application_session_id": "str",
        "connection_id": "str",
        "failed": "bool",
        "leg_id": "str",
        "name": "str",
        "occurred_at": "CallEventListParamsFilterOccurredAt",
        "outbound_outbound_voice_profile_id": "str",
        "product": 'Literal["call_control", "fax", "texml"]',
        "status": 'Literal["init", "in_progress", "completed"]',
        "to": "str",
        "type": 'Literal["command", "webhook"]',
    },
    total=False,
)

DocumentListParamsFilterCustomerReference = TypedDict(
    "DocumentListParamsFilterCustomerReference",
    {
        "in": "Sequence[str]",
        "eq": "str",
    },
    total=False,
)

GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn = TypedDict(
    "GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn",
    {
        "in": "str",
    },
    total=False,
)

DirWrapped: TypeAlias = Data[Dir]

EmailBlockResponse: TypeAlias = Data[EmailBlock]

InboundEmailAddress: TypeAlias = EmailAddress

MessagingError0b38e7044b: TypeAlias = WirelessErrorC5290d5308

MessagingError0b38e7044bSource: TypeAlias = APIErrorSource

MessagingInboundMessagePayloadBodySuggestionResponse: TypeAlias = RcsSuggestionReply

MessagingInboundMessagePayloadBodyUserFileThumbnail: TypeAlias = (
    MessagingInboundMessagePayloadBodyUserFilePayload
)

MessagingInboundMessagePayloadCc: TypeAlias = OutboundMessagePayloadCc

MessagingInboundMessagePayloadCost: TypeAlias = SimCardOrderCost

MessagingInboundMessagePayloadCostBreakdown: TypeAlias = OutboundMessagePayloadCostBreakdown

MessagingInboundMessagePayloadCostBreakdownCarrierFee: TypeAlias = SimCardOrderCost

MessagingInboundMessagePayloadCostBreakdownRate: TypeAlias = SimCardOrderCost

MessagingPaginationMeta0b38e7044b: TypeAlias = Meta

OutboundMessagePayloadBody: TypeAlias = WhatsappInteractiveBody

OutboundMessagePayloadCost: TypeAlias = SimCardOrderCost

OutboundMessagePayloadCostBreakdownCarrierFee: TypeAlias = SimCardOrderCost

OutboundMessagePayloadCostBreakdownRate: TypeAlias = SimCardOrderCost

PaginationMeta: TypeAlias = Metadata

PhoneNumbersJobPhoneNumber: TypeAlias = JobSuccessfulOperation

ReputationPhoneNumberWithReputation: TypeAlias = Data[ReputationPhoneNumber]

SimpleSimCardCurrentBillingPeriodConsumedData: TypeAlias = ConsumedData

SimpleSimCardDataLimit: TypeAlias = SimCardDataLimit

WhatsappTemplateDataWhatsappBusinessAccount: TypeAlias = PortingEventSplitEventPayloadTo
