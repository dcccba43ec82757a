"""Responses of several products."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AlphanumericSenderID",
    "AvailablePhoneNumbersMetadata",
    "ConnectionJitterBuffer",
    "ConnectionNoiseSuppressionDetails",
    "ConnectionRtcpSettings",
    "CostInformation",
    "Dir",
    "DirCallReason",
    "Document",
    "DocumentType",
    "EmailAddress",
    "EmailBlock",
    "EmailEventType",
    "EmailListMeta",
    "EmailMessage",
    "EmailMessageAttachment",
    "EmailMessageEvent",
    "ErrorMeta",
    "ErrorSource",
    "Feature",
    "Fqdn",
    "GlobalIPAssignmentSummary",
    "GlobalIPMeasure",
    "GlobalIPSummary",
    "HostedNumber",
    "InboundMessageBody",
    "InboundMessageEdit",
    "InboundMessageFile",
    "InboundMessageFileContent",
    "InboundMessageLocation",
    "InboundMessageMedia",
    "InboundMessagePayload",
    "InboundMessageRecipient",
    "InboundMessageRevoke",
    "InboundMessageSender",
    "InboundMessageSuggestionReply",
    "InboundMessageText",
    "InboundThread",
    "InboundThreadDetail",
    "InboundThreadEnvelope",
    "InfringementClaim",
    "InfringementClaimContestHistory",
    "InfringementClaimDir",
    "LanguageBoost",
    "ListMeta",
    "MeetingArtifactContent",
    "MeetingArtifactProvenance",
    "MessageBody",
    "MessageCc",
    "MessageCost",
    "MessageCostBreakdown",
    "MessageError",
    "MessageMedia",
    "MessageRecipient",
    "MessageSender",
    "MessagingFeatureSet",
    "MessagingHostedNumberOrder",
    "NetappsLocation",
    "NumberHealthMetrics",
    "NumberOrderWithPhoneNumbers",
    "NumberReputation",
    "OutboundMessagePayload",
    "PaginationMeta",
    "PhoneNumber",
    "PhoneNumberMessagingFeatures",
    "PhoneNumberWithMessagingSettings",
    "PhoneNumbersJobPhoneNumber",
    "PortingExceptionCode",
    "PortingOrderMessaging",
    "PortingOrderStatus",
    "PortingOrdersExceptionType",
    "PortingPhoneNumber",
    "RecordingURLs",
    "RegionInformation",
    "RegistrationStatus",
    "RegulatoryRequirementStatus",
    "RegulatoryRequirementWithValue",
    "RejectionReason",
    "ReportListMeta",
    "ReputationPhoneNumber",
    "RequirementType",
    "RequirementTypeCriteria",
    "RoomParticipant",
    "SentEmailMessage",
    "ShortCode",
    "SimCardConsumedData",
    "SimCardDataLimit",
    "SimCardOrderCost",
    "SimCardStatus",
    "SimpleSimCard",
    "SuppressedRecipient",
    "ThreadMessage",
    "WhatsappTemplate",
    "WhatsappTemplateAccount",
    "WireguardPeerSummary",
]


class AlphanumericSenderID(Model):
    """Response of `client.alphanumeric_sender_ids.create`, `client.alphanumeric_sender_ids.delete` and 3 more."""

    id: str = wire("id", default=None)
    alphanumeric_sender_id: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    record_type: Literal["alphanumeric_sender_id"] | None = None
    us_long_code_fallback: str | None = None


class AvailablePhoneNumbersMetadata(Model):
    """Part of `AvailablePhoneNumberBlockList` and `AvailablePhoneNumberList`."""

    best_effort_results: int | None = None
    total_results: int | None = None


class ConnectionJitterBuffer(Model):
    """Part of `CredentialConnection`, `FqdnConnection` and 2 more."""

    enable_jitter_buffer: bool | None = None
    jitterbuffer_msec_max: int | None = None
    jitterbuffer_msec_min: int | None = None


class ConnectionNoiseSuppressionDetails(Model):
    """Part of `CredentialConnection`, `FqdnConnection` and 2 more."""

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
        | None
    ) = None


class ConnectionRtcpSettings(Model):
    """Part of `CredentialConnection`, `FqdnConnection` and 2 more."""

    capture_enabled: bool | None = None
    port: Literal["rtcp-mux", "rtp+1"] | None = None
    report_frequency_secs: int | None = None


class CostInformation(Model):
    """Part of `AvailablePhoneNumber` and `AvailablePhoneNumberBlock`."""

    currency: str | None = None
    monthly_cost: str | None = None
    upfront_cost: str | None = None


class Dir(Model):
    """Response of `client.dir.list`, `client.dir.retrieve` and 5 more."""

    id: str = wire("id", default=None)
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
        | None
    ) = None
    submitted_at: datetime | None = None
    updated_at: datetime | None = None
    verified_at: datetime | None = None
    webhook_url: str | None = None


class DirCallReason(Model):
    """Part of `Dir`."""

    created_at: datetime | None = None
    reason: str | None = None


class Document(Model):
    """Part of `Dir`, `InfringementClaim` and 1 more."""

    document_id: str
    document_type: DocumentType
    description: str | None = None


class EmailAddress(Model):
    """Part of `EmailDraft`, `EmailEventPayload` and 4 more."""

    email: str
    name: str | None = None


class EmailBlock(Model):
    """Response of `client.email_blocks.create`, `client.email_blocks.delete` and 4 more."""

    id: str
    created_at: datetime
    reason: Literal["hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"]
    record_type: Literal["email_block"]
    scope: Literal["account", "domain", "address"]
    source: Literal["feedback", "manual", "import", "system"]
    status: Literal["active", "expired", "removed"]
    to: str
    updated_at: datetime
    domain_id: str | None = None
    expires_at: datetime | None = None
    from_: str | None = wire("from", default=None)
    group_id: str | None = None


class EmailListMeta(Model):
    """Part of `InboundThreadEnvelope`."""

    page_size: int
    page_cursor: str | None = None


class EmailMessage(Model):
    """Response of `client.email_messages.list`."""

    id: str
    attachments: list[EmailMessageAttachment]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    created_at: datetime
    events: list[EmailMessageEvent]
    from_: EmailAddress = wire("from")
    metadata: dict[str, Any]
    record_type: Literal["email_message"]
    reply_to: str | None = None
    status: Literal[
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
    subject: str
    tags: list[str]
    template_id: str | None = None
    template_variables: dict[str, Any]
    to: list[EmailAddress]
    inline_css: bool | None = None
    recipient_statuses: dict[str, int] | None = None
    sandbox: bool | None = None
    scheduled_at: datetime | None = None
    suppressed: list[SuppressedRecipient] | None = None
    inserted_at: datetime | None = None
    send_at: datetime | None = None


class EmailMessageAttachment(Model):
    """Part of `EmailMessage` and `EmailMessageDetail`."""

    content_id: str | None = None
    content_type: str
    disposition: str
    filename: str
    sha256: str | None = None
    size_bytes: int | None = None
    url: str | None = None


class EmailMessageEvent(Model):
    """Part of `EmailMessage` and `EmailMessageDetail`."""

    occurred_at: datetime
    type: EmailEventType
    payload: dict[str, Any] | None = None


class ErrorMeta(Model):
    """Part of `JobError` and `NumbersError`."""

    url: str | None = None


class ErrorSource(Model):
    """Part of `APIError`, `JobError` and 3 more."""

    parameter: str | None = None
    pointer: str | None = None


class Feature(Model):
    """Part of `AvailablePhoneNumber` and `AvailablePhoneNumberBlock`."""

    name: str | None = None


class Fqdn(Model):
    """Response of `client.fqdns.create`, `client.fqdns.delete` and 3 more."""

    id: str = wire("id", default=None)
    connection_id: str | None = None
    created_at: str | None = None
    dns_record_type: str | None = None
    fqdn: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None


class GlobalIPAssignmentSummary(Model):
    """Part of `GlobalIPAssignmentHealth` and `GlobalIPAssignmentsUsage`."""

    id: str = wire("id", default=None)
    wireguard_peer: WireguardPeerSummary | None = None
    wireguard_peer_id: str | None = None


class GlobalIPMeasure(Model):
    """Part of `GlobalIPAssignmentsUsage`, `GlobalIPLatency` and 2 more."""

    amount: float | None = None
    unit: str | None = None


class GlobalIPSummary(Model):
    """Part of `GlobalIPAssignmentHealth`, `GlobalIPAssignmentsUsage` and 2 more."""

    id: str = wire("id", default=None)
    ip_address: str | None = None


class HostedNumber(Model):
    """Part of `MessagingHostedNumberOrder`."""

    id: str = wire("id", default=None)
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
        | None
    ) = None


class InboundMessageBody(Model):
    """Part of `InboundMessagePayload`."""

    id: str = wire("id", default=None)
    edit: InboundMessageEdit | None = None
    foreign_id: str | None = None
    from_: str | None = wire("from", default=None)
    from_user_id: str | None = None
    location: InboundMessageLocation | None = None
    revoke: InboundMessageRevoke | None = None
    suggestion_response: InboundMessageSuggestionReply | None = None
    text: str | InboundMessageText | None = None
    timestamp: str | None = None
    type: str | None = None
    user_file: InboundMessageFile | None = None


class InboundMessageEdit(Model):
    """Part of `InboundMessageBody`."""

    message: dict[str, Any]
    original_message_id: str


class InboundMessageFile(Model):
    """Part of `InboundMessageBody`."""

    payload: InboundMessageFileContent | None = None
    thumbnail: InboundMessageFileContent | None = None


class InboundMessageFileContent(Model):
    """Part of `InboundMessageFile`."""

    file_name: str | None = None
    file_size_bytes: int | None = None
    file_uri: str | None = None
    mime_type: str | None = None


class InboundMessageLocation(Model):
    """Part of `InboundMessageBody`."""

    latitude: float | None = None
    longitude: float | None = None


class InboundMessageMedia(Model):
    """Part of `InboundMessagePayload`."""

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


class InboundMessagePayload(Model):
    """Response of `client.messages.retrieve`."""

    id: str = wire("id", default=None)
    autoresponse_type: str | None = None
    body: InboundMessageBody | None = None
    cc: list[MessageCc] | None = None
    completed_at: datetime | None = None
    cost: MessageCost | None = None
    cost_breakdown: MessageCostBreakdown | None = None
    direction: Literal["inbound"] | None = None
    encoding: str | None = None
    errors: list[MessageError] | None = None
    from_: InboundMessageSender | None = wire("from", default=None)
    media: list[InboundMessageMedia] | None = None
    messaging_profile_id: str | None = None
    num_chars: int | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    record_type: Literal["message"] | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    text: str | None = None
    to: list[InboundMessageRecipient] | str | None = None
    type: Literal["SMS", "MMS", "WHATSAPP", "RCS"] | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class InboundMessageRecipient(Model):
    """Part of `InboundMessagePayload`."""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
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
        | None
    ) = None


class InboundMessageRevoke(Model):
    """Part of `InboundMessageBody`."""

    original_message_id: str


class InboundMessageSender(Model):
    """Part of `InboundMessagePayload`."""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", "", "long_code"]
        | None
    ) = None
    phone_number: str | None = None
    status: Literal["received", "delivered", "webhook_delivered"] | None = None


class InboundMessageSuggestionReply(Model):
    """Part of `InboundMessageBody`."""

    postback_data: str | None = None
    text: str | None = None


class InboundMessageText(Model):
    """Part of `InboundMessageBody`."""

    body: str | None = None


class InboundThread(Model):
    """Response of `client.email_inboxes.threads.list` and `client.email_threads.list`."""

    id: str
    created_at: datetime
    inbox_id: str
    labels: list[str]
    last_message_at: datetime
    last_message_id: str
    message_count: int
    preview: str | None = None
    record_type: Literal["email_thread"]
    subject: str | None = None
    unread_count: int
    updated_at: datetime


class InboundThreadDetail(Model):
    """Part of `InboundThreadEnvelope`."""

    id: str
    created_at: datetime
    inbox_id: str
    labels: list[str]
    last_message_at: datetime
    last_message_id: str
    message_count: int
    preview: str | None = None
    record_type: Literal["email_thread"]
    subject: str | None = None
    unread_count: int
    updated_at: datetime
    messages: list[ThreadMessage]


class InboundThreadEnvelope(Model):
    """Response of `client.email_inboxes.threads.retrieve` and `client.email_threads.retrieve`."""

    data: InboundThreadDetail
    meta: EmailListMeta


class InfringementClaim(Model):
    """Response of `client.dir.list_infringement_claims`, `client.infringement_claims.contest` and 1 more."""

    id: str = wire("id", default=None)
    claim_date: datetime | None = None
    claim_description: str | None = None
    claim_type: Literal["trademark", "copyright"] | None = None
    claimant_contact: str | None = None
    claimant_name: str | None = None
    contest_documents: list[Document] | None = None
    contest_history: list[InfringementClaimContestHistory] | None = None
    created_at: datetime | None = None
    dir: InfringementClaimDir | None = None
    dir_id: str | None = None
    enterprise_id: str | None = None
    resolution: Literal["upheld", "rejected", "modified"] | None = None
    resolution_date: datetime | None = None
    resolution_notes: str | None = None
    status: Literal["pending", "contested", "resolved"] | None = None
    updated_at: datetime | None = None


class InfringementClaimContestHistory(Model):
    """Part of `InfringementClaim`."""

    document_count: int | None = None
    notes: str | None = None
    submitted_at: datetime | None = None


class InfringementClaimDir(Model):
    """Part of `InfringementClaim`."""

    id: str = wire("id", default=None)
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
        | None
    ) = None


class ListMeta(Model):
    """Part of `AutoRespConfigList`, `BpoAuthorizationList` and 6 more."""

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


class MeetingArtifactContent(Model):
    """Part of `ArtifactCompleted` and `MeetingSessionArtifact`."""

    text: str


class MeetingArtifactProvenance(Model):
    """Part of `ArtifactCompleted` and `MeetingSessionArtifact`."""

    model: str
    provider: str


class MessageBody(Model):
    """Part of `OutboundMessagePayload`."""

    text: str | None = None


class MessageCc(Model):
    """Part of `InboundMessagePayload` and `OutboundMessagePayload`."""

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
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
        | None
    ) = None


class MessageCost(Model):
    """Part of `CancelledMessage`, `InboundMessagePayload` and 3 more."""

    amount: str | None = None
    currency: str | None = None


class MessageCostBreakdown(Model):
    """Part of `CancelledMessage`, `InboundMessagePayload` and 1 more."""

    carrier_fee: MessageCost | None = None
    rate: MessageCost | None = None


class MessageError(Model):
    """Part of `CancelledMessage`, `InboundMessagePayload` and 2 more."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None


class MessageMedia(Model):
    """Part of `CancelledMessage` and `OutboundMessagePayload`."""

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


class MessageRecipient(Model):
    """Part of `OutboundMessagePayload`."""

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
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
        | None
    ) = None


class MessageSender(Model):
    """Part of `OutboundMessagePayload`."""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    phone_number: str | None = None


class MessagingFeatureSet(Model):
    """Part of `MobilePhoneNumberMessagingFeatures` and `PhoneNumberMessagingFeatures`."""

    domestic_two_way: bool
    international_inbound: bool
    international_outbound: bool


class MessagingHostedNumberOrder(Model):
    """Response of `client.messaging_hosted_number_orders.create`, `client.messaging_hosted_number_orders.delete` and 4 more."""

    id: str = wire("id", default=None)
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
        | None
    ) = None


class NetappsLocation(Model):
    """Part of `NetworkCoverage` and `VirtualCrossConnectsCoverage`."""

    code: str | None = None
    name: str | None = None
    pop: str | None = None
    region: str | None = None
    site: str | None = None


class NumberHealthMetrics(Model):
    """Part of `PhoneNumberWithMessagingSettings`."""

    inbound_outbound_ratio: float
    message_count: int
    spam_ratio: float
    success_ratio: float


class NumberOrderWithPhoneNumbers(Model):
    """Response of `client.number_orders.create`, `client.number_orders.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    billing_group_id: str | None = None
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[PhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    requirements_met: bool | None = None
    status: Literal["pending", "success", "failure"] | None = None
    sub_number_orders_ids: list[str] | None = None
    updated_at: datetime | None = None


class NumberReputation(Model):
    """Part of `ReputationPhoneNumber`."""

    connection_score: int | None = None
    engagement_score: int | None = None
    last_refreshed_at: datetime | None = None
    maturity_score: int | None = None
    sentiment_score: int | None = None
    spam_category: str | None = None
    spam_risk: Literal["low", "medium", "high"] | None = None


class OutboundMessagePayload(Model):
    """Response of `client.messages.retrieve`, `client.messages.retrieve_group_messages` and 7 more."""

    id: str = wire("id", default=None)
    body: MessageBody | None = None
    cc: list[MessageCc] | None = None
    completed_at: datetime | None = None
    cost: MessageCost | None = None
    cost_breakdown: MessageCostBreakdown | None = None
    direction: Literal["outbound"] | None = None
    encoding: str | None = None
    errors: list[MessageError] | None = None
    from_: MessageSender | None = wire("from", default=None)
    media: list[MessageMedia] | None = None
    messaging_profile_id: str | None = None
    num_chars: int | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    record_type: Literal["message"] | None = None
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
    to: list[MessageRecipient] | None = None
    type: Literal["SMS", "MMS", "RCS", "WHATSAPP"] | None = None
    valid_until: datetime | None = None
    wait_seconds: float | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class PaginationMeta(Model):
    """Part of `BucketUsageList`, `ChannelZoneNumbersList` and 12 more."""

    page_number: int
    total_pages: int
    page_size: int | None = None
    total_results: int | None = None


class PhoneNumber(Model):
    """Part of `NumberOrderWithPhoneNumbers`."""

    id: str = wire("id", default=None)
    bundle_id: str | None = None
    country_code: str | None = None
    country_iso_alpha2: str | None = None
    phone_number: str | None = None
    phone_number_type: Literal["local", "mobile", "national", "shared_cost", "toll_free"] | None = (
        None
    )
    record_type: str | None = None
    regulatory_requirements: list[RegulatoryRequirementWithValue] | None = None
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
        | None
    ) = None
    status: Literal["pending", "success", "failure"] | None = None


class PhoneNumberMessagingFeatures(Model):
    """Part of `PhoneNumberWithMessagingSettings`."""

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


class PhoneNumberWithMessagingSettings(Model):
    """Response of `client.messaging_hosted_numbers.list`, `client.messaging_hosted_numbers.retrieve` and 5 more."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    eligible_messaging_products: list[str] | None = None
    features: PhoneNumberMessagingFeatures | None = None
    health: NumberHealthMetrics | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    phone_number: str | None = None
    record_type: Literal["messaging_phone_number", "messaging_settings"] | None = None
    tags: list[str] | None = None
    traffic_type: str | None = None
    type: (
        Literal["long-code", "toll-free", "short-code", "longcode", "tollfree", "shortcode"] | None
    ) = None
    updated_at: datetime | None = None


class PhoneNumbersJobPhoneNumber(Model):
    """Part of `NumberOrder` and `PhoneNumbersJob`."""

    id: str = wire("id", default=None)
    phone_number: str | None = None


class PortingOrderMessaging(Model):
    """Part of `PortingMessagingChangedPayload` and `PortingOrder`."""

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
        | None
    ) = None


class PortingOrderStatus(Model):
    """Part of `PortingOrder` and `PortingStatusChangedPayload`."""

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
        | None
    ) = None


class PortingOrdersExceptionType(Model):
    """Response of `client.porting_orders.retrieve_exception_types`."""

    code: PortingExceptionCode | None = None
    description: str | None = None


class PortingPhoneNumber(Model):
    """Response of `client.porting_phone_numbers.list`."""

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
        | None
    ) = None
    portability_status: Literal["pending", "confirmed", "provisional"] | None = None
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
        | None
    ) = None
    support_key: str | None = None


class RecordingURLs(Model):
    """Part of `CallAnalyzedRecording`, `CallRecordingSavedPayload` and 2 more."""

    mp3: str | None = None
    wav: str | None = None


class RegionInformation(Model):
    """Part of `AvailablePhoneNumber` and `AvailablePhoneNumberBlock`."""

    region_name: str | None = None
    region_type: Literal["country_code", "rate_center", "state", "location"] | None = None


class RegistrationStatus(Model):
    """Response of `client.credential_connections.actions.check_registration_status` and `client.uac_connections.actions.check_registration_status`."""

    ip_address: str | None = None
    last_registration: str | None = None
    port: int | None = None
    record_type: str | None = None
    sip_username: str | None = None
    status: (
        Literal[
            "Not Applicable", "Not Registered", "Failed", "Expired", "Registered", "Unregistered"
        ]
        | None
    ) = None
    transport: str | None = None
    user_agent: str | None = None


class RegulatoryRequirementStatus(Model):
    """Part of `UpdatedNumberOrderPhoneNumber` and `UpdatedSubNumberOrderPhoneNumber`."""

    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: str | None = None


class RegulatoryRequirementWithValue(Model):
    """Part of `NumberOrderPhoneNumber` and `PhoneNumber`."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


class RejectionReason(Model):
    """Part of `Dir` and `DirPhoneNumber`."""

    code: str | None = None
    detail: str | None = None
    message: str | None = None
    title: str | None = None


class ReportListMeta(Model):
    """Part of `CdrDetailReportList`, `MdrDetailReportList` and 1 more."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class ReputationPhoneNumber(Model):
    """Response of `client.enterprises.reputation.numbers.list`, `client.enterprises.reputation.numbers.ownership_confirm` and 3 more."""

    id: str = wire("id", default=None)
    confirm_by: datetime | None = None
    created_at: datetime | None = None
    enterprise_id: str | None = None
    flag_reason: str | None = None
    ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"] | None = (
        None
    )
    phone_number: str | None = None
    removal_reason: (
        Literal[
            "ported_away",
            "unconfirmed_ownership",
            "reassigned",
            "customer_reported",
            "customer_removed",
        ]
        | None
    ) = None
    removed_at: datetime | None = None
    reputation_data: NumberReputation | None = None
    source: Literal["telnyx", "external"] | None = None
    updated_at: datetime | None = None


class RequirementType(Model):
    """Response of `client.requirement_types.retrieve`."""

    id: str = wire("id", default=None)
    acceptance_criteria: RequirementTypeCriteria | None = None
    created_at: str | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    record_type: str | None = None
    type: Literal["document", "address", "textual"] | None = None
    updated_at: str | None = None


class RequirementTypeCriteria(Model):
    """Part of `RequirementType`."""

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    locality_limit: str | None = None
    max_length: int | None = None
    min_length: int | None = None
    time_limit: str | None = None


class RoomParticipant(Model):
    """Response of `client.room_participants.list`, `client.room_participants.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    context: str | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    record_type: str | None = None
    session_id: str | None = None
    updated_at: datetime | None = None


class SentEmailMessage(Model):
    """Response of `client.email_inboxes.drafts.send`, `client.email_inboxes.messages.actions.forward` and 4 more."""

    data: EmailMessage
    suppressed: list[SuppressedRecipient] | None = None


class ShortCode(Model):
    """Response of `client.messaging_profiles.list_short_codes`, `client.short_codes.list` and 2 more."""

    messaging_profile_id: str | None = None
    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    record_type: Literal["short_code"] | None = None
    short_code: str | None = None
    tags: list[str] | None = None
    updated_at: datetime | None = None


class SimCardConsumedData(Model):
    """Part of `SimCard`, `SimCardGroup` and 2 more."""

    amount: str | None = None
    unit: str | None = None


class SimCardDataLimit(Model):
    """Part of `SimCard` and `SimpleSimCard`."""

    amount: str | None = None
    unit: Literal["MB", "GB"] | None = None


class SimCardOrderCost(Model):
    """Part of `SimCardOrder` and `SimCardOrderPreview`."""

    amount: str | None = None
    currency: str | None = None


class SimCardStatus(Model):
    """Part of `SimCard` and `SimpleSimCard`."""

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
        | None
    ) = None


class SimpleSimCard(Model):
    """Response of `client.sim_cards.list`."""

    id: str = wire("id", default=None)
    actions_in_progress: bool | None = None
    authorized_imeis: list[str] | None = None
    created_at: str | None = None
    current_billing_period_consumed_data: SimCardConsumedData | None = None
    data_limit: SimCardDataLimit | None = None
    eid: str | None = None
    esim_installation_status: Literal["released", "disabled"] | None = None
    iccid: str | None = None
    imsi: str | None = None
    msisdn: str | None = None
    record_type: str | None = None
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    sim_card_group_id: str | None = None
    status: SimCardStatus | None = None
    tags: list[str] | None = None
    type: Literal["physical", "esim"] | None = None
    updated_at: str | None = None
    version: str | None = None
    voice_enabled: bool | None = None


class SuppressedRecipient(Model):
    """Part of `EmailMessage`, `EmailMessageDetail` and 1 more."""

    override_allowed: bool
    reason: str
    scope: str
    to: str


class ThreadMessage(Model):
    """Part of `InboundThreadDetail`."""

    id: str
    attachments: list[dict[str, Any]]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    created_at: datetime
    direction: Literal["inbound", "outbound"]
    from_: EmailAddress = wire("from")
    has_quoted_text: bool
    headers: dict[str, Any]
    html_body_url: str | None = None
    in_reply_to: str | None = None
    inbox_id: str
    inline_files: list[dict[str, Any]]
    labels: list[str]
    message_id: str | None = None
    read_at: datetime | None = None
    received_at: datetime | None = None
    record_type: Literal["email_message"]
    references: list[str]
    reply_text: str | None = None
    reply_to: list[EmailAddress]
    sent_at: datetime | None = None
    status: str
    subject: str | None = None
    text_body_url: str | None = None
    thread_id: str
    to: list[EmailAddress]
    updated_at: datetime


class WhatsappTemplate(Model):
    """Response of `client.whatsapp.templates.create`, `client.whatsapp.templates.list` and 2 more."""

    id: str = wire("id", default=None)
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | None = None
    components: list[dict[str, Any]] | None = None
    created_at: datetime | None = None
    language: str | None = None
    name: str | None = None
    record_type: str | None = None
    rejection_reason: str | None = None
    status: str | None = None
    template_id: str | None = None
    updated_at: datetime | None = None
    whatsapp_business_account: WhatsappTemplateAccount | None = None


class WhatsappTemplateAccount(Model):
    """Part of `WhatsappTemplate`."""

    id: str = wire("id", default=None)


class WireguardPeerSummary(Model):
    """Part of `GlobalIPAssignmentSummary`."""

    ip_address: str | None = None
    name: str | None = None


DocumentType: TypeAlias = Literal[
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

EmailEventType: TypeAlias = Literal[
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

LanguageBoost: TypeAlias = Literal[
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

PortingExceptionCode: TypeAlias = Literal[
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
