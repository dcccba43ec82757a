"""What several products answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model, wire

__all__ = [
    "AlphanumericSenderID",
    "AvailablePhoneNumbersMetadata",
    "CallForwarding",
    "CallRecording",
    "CnamListing",
    "CommandResult",
    "CompleteListMeta",
    "ConnectionRtcpSettings",
    "Cost",
    "CostInformation",
    "CustomSipHeader",
    "DataAmount",
    "DataLimit",
    "Dir",
    "DirCallReason",
    "DirWrapped",
    "DocReqsRequirementType",
    "DocReqsRequirementTypeAcceptanceCriteria",
    "Document",
    "DocumentType",
    "EmailAddress",
    "EmailBlock",
    "EmailBlockResponse",
    "EmailEventType",
    "EmailMessage",
    "EmailMessageAttachment",
    "EmailMessageEvent",
    "EmailMessageResponse",
    "EmailPaginationMeta",
    "ErrorDetail",
    "ErrorMeta",
    "ErrorSource",
    "Feature",
    "Fqdn",
    "GlobalIPAssignmentSummary",
    "GlobalIPSummary",
    "HostedNumber",
    "IDReference",
    "InboundChannels",
    "InboundEmailAddress",
    "InboundThread",
    "InboundThreadDetail",
    "InfringementClaim",
    "InfringementClaimContestHistory",
    "InfringementClaimDir",
    "JobError",
    "JobFailedOperation",
    "LanguageBoost",
    "Link",
    "ListMeta",
    "Measure",
    "MeetingArtifactContent",
    "MeetingSessionArtifactModelProvenance",
    "MessageCc",
    "MessageCostBreakdown",
    "MessageMedia",
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
    "Metadata",
    "NameAndValue",
    "NamedReference",
    "NetappsLocation17904fcfbc",
    "NumberHealthMetrics",
    "NumberOrderWithPhoneNumbers",
    "OutboundChannels",
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
    "PhoneNumberReference",
    "PhoneNumberWithMessagingSettings",
    "PhoneNumberWithMessagingSettingsFeatures",
    "PhoneNumbersJobPhoneNumber",
    "PortingExceptionCode",
    "PortingOrderMessaging",
    "PortingOrderStatus",
    "PortingOrdersExceptionType",
    "PortingPhoneNumber",
    "RcsSuggestionReply",
    "RecordingURLs",
    "Region",
    "RegionInformation",
    "RegistrationStatus",
    "RegulatoryRequirementStatus",
    "RegulatoryRequirementWithValue",
    "RejectionReason",
    "ReputationData",
    "ReputationPhoneNumber",
    "ReputationPhoneNumberWithReputation",
    "RoomParticipant",
    "SharedConnectionJitterBuffer",
    "SharedConnectionNoiseSuppressionDetails",
    "ShortCode",
    "SimCardStatus",
    "SimpleSimCard",
    "SimpleSimCardCurrentBillingPeriodConsumedData",
    "SimpleSimCardDataLimit",
    "StreetAddress",
    "SubNumberOrderRegulatoryRequirementWithValue",
    "SuppressedRecipient",
    "TexmlApplicationInbound",
    "TextContent",
    "ThreadMessage",
    "ThreadRetrieveResponse",
    "UacOutbound",
    "WhatsappTemplateData",
    "WhatsappTemplateDataWhatsappBusinessAccount",
    "WireguardPeerSummary",
]


class AlphanumericSenderID(Model):
    """Alphanumeric sender ID."""

    id: str | None = None
    alphanumeric_sender_id: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    record_type: Literal["alphanumeric_sender_id"] | str | None = None
    us_long_code_fallback: str | None = None


class AvailablePhoneNumbersMetadata(Model):
    """Available phone numbers metadata."""

    best_effort_results: int | None = None
    total_results: int | None = None


class CallForwarding(Model):
    """Call forwarding."""

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | str | None = None
    forwards_to: str | None = None


class CallRecording(Model):
    """Call recording."""

    inbound_call_recording_channels: Literal["single", "dual"] | str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | str | None = None


class CnamListing(Model):
    """CNAM listing."""

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


class CommandResult(Model):
    """Command result."""

    result: str | None = None


class CompleteListMeta(Model):
    """Complete list meta."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class ConnectionRtcpSettings(Model):
    """Connection rtcp settings."""

    capture_enabled: bool | None = None
    port: Literal["rtcp-mux", "rtp+1"] | str | None = None
    report_frequency_secs: int | None = None


class Cost(Model):
    """Cost."""

    amount: str | None = None
    currency: str | None = None


class CostInformation(Model):
    """Cost information."""

    currency: str | None = None
    monthly_cost: str | None = None
    upfront_cost: str | None = None


class CustomSipHeader(Model):
    """Custom SIP header."""

    name: str
    value: str


class DataAmount(Model):
    """Data amount."""

    amount: str | None = None
    unit: str | None = None


class DataLimit(Model):
    """Data limit."""

    amount: str | None = None
    unit: Literal["MB", "GB"] | str | None = None


class Dir(Model):
    """DIR."""

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
    """DIR call reason."""

    created_at: datetime | None = None
    reason: str | None = None


class DocReqsRequirementType(Model):
    """Doc reqs requirement type."""

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
    """Doc reqs requirement type acceptance criteria."""

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    locality_limit: str | None = None
    max_length: int | None = None
    min_length: int | None = None
    time_limit: str | None = None


class Document(Model):
    """Document."""

    document_id: str
    document_type: DocumentType | str
    description: str | None = None


class EmailAddress(Model):
    """Email address."""

    email: str
    name: str | None = None


class EmailBlock(Model):
    """Email block."""

    id: str
    created_at: datetime
    reason: Literal["hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"] | str
    record_type: Literal["email_block"] | str
    scope: Literal["account", "domain", "address"] | str
    source: Literal["feedback", "manual", "import", "system"] | str
    status: Literal["active", "expired", "removed"] | str
    to: str
    updated_at: datetime
    domain_id: str | None = None
    expires_at: datetime | None = None
    from_: str | None = wire("from", default=None)
    group_id: str | None = None


class EmailMessage(Model):
    """Email message."""

    id: str
    attachments: list[EmailMessageAttachment]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    created_at: datetime
    events: list[EmailMessageEvent]
    from_: EmailAddress = wire("from")
    metadata: dict[str, Any]
    record_type: Literal["email_message"] | str
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
    )
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
    """Email message attachment."""

    content_id: str | None = None
    content_type: str
    disposition: str
    filename: str
    sha256: str | None = None
    size_bytes: int | None = None
    url: str | None = None


class EmailMessageEvent(Model):
    """Email message event."""

    occurred_at: datetime
    type: EmailEventType | str
    payload: dict[str, Any] | None = None


class EmailMessageResponse(Model):
    """Email message response."""

    data: EmailMessage
    suppressed: list[SuppressedRecipient] | None = None


class EmailPaginationMeta(Model):
    """Email pagination meta."""

    page_size: int
    page_cursor: str | None = None


class ErrorDetail(Model):
    """Error detail."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None


class ErrorMeta(Model):
    """Error meta."""

    url: str | None = None


class ErrorSource(Model):
    """Error source."""

    parameter: str | None = None
    pointer: str | None = None


class Feature(Model):
    """Feature."""

    name: str | None = None


class Fqdn(Model):
    """FQDN."""

    id: str | None = None
    connection_id: str | None = None
    created_at: str | None = None
    dns_record_type: str | None = None
    fqdn: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None


class GlobalIPAssignmentSummary(Model):
    """Global IP assignment summary."""

    id: str | None = None
    wireguard_peer: WireguardPeerSummary | None = None
    wireguard_peer_id: str | None = None


class GlobalIPSummary(Model):
    """Global IP summary."""

    id: str | None = None
    ip_address: str | None = None


class HostedNumber(Model):
    """Hosted number."""

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


class IDReference(Model):
    """ID reference."""

    id: str | None = None


class InboundChannels(Model):
    """Inbound channels."""

    channel_limit: int | None = None


class InboundThread(Model):
    """Inbound thread."""

    id: str
    created_at: datetime
    inbox_id: str
    labels: list[str]
    last_message_at: datetime
    last_message_id: str
    message_count: int
    preview: str | None = None
    record_type: Literal["email_thread"] | str
    subject: str | None = None
    unread_count: int
    updated_at: datetime


class InboundThreadDetail(Model):
    """Inbound thread detail."""

    id: str
    created_at: datetime
    inbox_id: str
    labels: list[str]
    last_message_at: datetime
    last_message_id: str
    message_count: int
    preview: str | None = None
    record_type: Literal["email_thread"] | str
    subject: str | None = None
    unread_count: int
    updated_at: datetime
    messages: list[ThreadMessage]


class InfringementClaim(Model):
    """Infringement claim."""

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
    """Infringement claim contest history."""

    document_count: int | None = None
    notes: str | None = None
    submitted_at: datetime | None = None


class InfringementClaimDir(Model):
    """Infringement claim DIR."""

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


class JobError(Model):
    """Job error."""

    code: str | None = None
    detail: str | None = None
    meta: ErrorMeta | None = None
    source: ErrorSource | None = None
    title: str | None = None


class JobFailedOperation(Model):
    """Job failed operation."""

    id: str | None = None
    errors: list[JobError] | None = None
    phone_number: str | None = None


class Link(Model):
    """Link."""

    url: str


class ListMeta(Model):
    """List meta."""

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


class Measure(Model):
    """Measure."""

    amount: float | None = None
    unit: str | None = None


class MeetingArtifactContent(Model):
    """Meeting artifact content."""

    text: str


class MeetingSessionArtifactModelProvenance(Model):
    """Meeting session artifact model provenance."""

    model: str
    provider: str


class MessageCc(Model):
    """Message cc."""

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


class MessageCostBreakdown(Model):
    """Message cost breakdown."""

    carrier_fee: Cost | None = None
    rate: Cost | None = None


class MessageMedia(Model):
    """Message media."""

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


class MessagingFeatureSet(Model):
    """Messaging feature set."""

    domestic_two_way: bool
    international_inbound: bool
    international_outbound: bool


class MessagingHostedNumberOrder(Model):
    """Messaging hosted number order."""

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
    """Messaging inbound message payload."""

    id: str | None = None
    autoresponse_type: str | None = None
    body: MessagingInboundMessagePayloadBody | None = None
    cc: list[MessageCc] | None = None
    completed_at: datetime | None = None
    cost: Cost | None = None
    cost_breakdown: MessageCostBreakdown | None = None
    direction: Literal["inbound"] | str | None = None
    encoding: str | None = None
    errors: list[ErrorDetail] | None = None
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
    """Messaging inbound message payload body."""

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
    """Messaging inbound message payload body edit."""

    message: dict[str, Any]
    original_message_id: str


class MessagingInboundMessagePayloadBodyLocation(Model):
    """Messaging inbound message payload body location."""

    latitude: float | None = None
    longitude: float | None = None


class MessagingInboundMessagePayloadBodyRevoke(Model):
    """Messaging inbound message payload body revoke."""

    original_message_id: str


class MessagingInboundMessagePayloadBodyTextBody(Model):
    """Messaging inbound message payload body text body."""

    body: str | None = None


class MessagingInboundMessagePayloadBodyUserFile(Model):
    """Messaging inbound message payload body user file."""

    payload: MessagingInboundMessagePayloadBodyUserFilePayload | None = None
    thumbnail: MessagingInboundMessagePayloadBodyUserFilePayload | None = None


class MessagingInboundMessagePayloadBodyUserFilePayload(Model):
    """Messaging inbound message payload body user file payload."""

    file_name: str | None = None
    file_size_bytes: int | None = None
    file_uri: str | None = None
    mime_type: str | None = None


class MessagingInboundMessagePayloadFrom(Model):
    """Messaging inbound message payload from."""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", "", "long_code"]
        | str
        | None
    ) = None
    phone_number: str | None = None
    status: Literal["received", "delivered", "webhook_delivered"] | str | None = None


class MessagingInboundMessagePayloadMedia(Model):
    """Messaging inbound message payload media."""

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


class MessagingInboundMessagePayloadToUnionMember0(Model):
    """Messaging inbound message payload to union member0."""

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


class Metadata(Model):
    """Metadata."""

    page_number: int
    total_pages: int
    page_size: int | None = None
    total_results: int | None = None


class NameAndValue(Model):
    """Name and value."""

    name: str | None = None
    value: str | None = None


class NamedReference(Model):
    """Named reference."""

    id: str
    name: str


class NetappsLocation17904fcfbc(Model):
    """Netapps location17904fcfbc."""

    code: str | None = None
    name: str | None = None
    pop: str | None = None
    region: str | None = None
    site: str | None = None


class NumberHealthMetrics(Model):
    """Number health metrics."""

    inbound_outbound_ratio: float
    message_count: int
    spam_ratio: float
    success_ratio: float


class NumberOrderWithPhoneNumbers(Model):
    """Number order with phone numbers."""

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


class OutboundChannels(Model):
    """Outbound channels."""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


class OutboundMessagePayload(Model):
    """Outbound message payload."""

    id: str | None = None
    body: TextContent | None = None
    cc: list[MessageCc] | None = None
    completed_at: datetime | None = None
    cost: Cost | None = None
    cost_breakdown: MessageCostBreakdown | None = None
    direction: Literal["outbound"] | str | None = None
    encoding: str | None = None
    errors: list[ErrorDetail] | None = None
    from_: OutboundMessagePayloadFrom | None = wire("from", default=None)
    media: list[MessageMedia] | None = None
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


class OutboundMessagePayloadFrom(Model):
    """Outbound message payload from."""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None


class OutboundMessagePayloadTo(Model):
    """Outbound message payload to."""

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
    """Phone number."""

    id: str | None = None
    bundle_id: str | None = None
    country_code: str | None = None
    country_iso_alpha2: str | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal["local", "mobile", "national", "shared_cost", "toll_free"] | str | None
    ) = None
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
        | str
        | None
    ) = None
    status: Literal["pending", "success", "failure"] | str | None = None


class PhoneNumberReference(Model):
    """Phone number reference."""

    id: str | None = None
    phone_number: str | None = None


class PhoneNumberWithMessagingSettings(Model):
    """Phone number with messaging settings."""

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
    """Phone number with messaging settings features."""

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


class PortingOrderMessaging(Model):
    """Porting order messaging."""

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
    """Porting order status."""

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
    """Porting orders exception type."""

    code: PortingExceptionCode | str | None = None
    description: str | None = None


class PortingPhoneNumber(Model):
    """Porting phone number."""

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
    """RCS suggestion reply."""

    postback_data: str | None = None
    text: str | None = None


class RecordingURLs(Model):
    """Recording ur ls."""

    mp3: str | None = None
    wav: str | None = None


class Region(Model):
    """Region."""

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


class RegionInformation(Model):
    """Region information."""

    region_name: str | None = None
    region_type: Literal["country_code", "rate_center", "state", "location"] | str | None = None


class RegistrationStatus(Model):
    """Registration status."""

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


class RegulatoryRequirementStatus(Model):
    """Regulatory requirement status."""

    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: str | None = None


class RegulatoryRequirementWithValue(Model):
    """Regulatory requirement with value."""

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


class RejectionReason(Model):
    """Rejection reason."""

    code: str | None = None
    detail: str | None = None
    message: str | None = None
    title: str | None = None


class ReputationData(Model):
    """Reputation data."""

    connection_score: int | None = None
    engagement_score: int | None = None
    last_refreshed_at: datetime | None = None
    maturity_score: int | None = None
    sentiment_score: int | None = None
    spam_category: str | None = None
    spam_risk: Literal["low", "medium", "high"] | str | None = None


class ReputationPhoneNumber(Model):
    """Reputation phone number."""

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


class RoomParticipant(Model):
    """Room participant."""

    id: str | None = None
    context: str | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    record_type: str | None = None
    session_id: str | None = None
    updated_at: datetime | None = None


class SharedConnectionJitterBuffer(Model):
    """Shared connection jitter buffer."""

    enable_jitter_buffer: bool | None = None
    jitterbuffer_msec_max: int | None = None
    jitterbuffer_msec_min: int | None = None


class SharedConnectionNoiseSuppressionDetails(Model):
    """Shared connection noise suppression details."""

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


class ShortCode(Model):
    """Short code."""

    messaging_profile_id: str | None = None
    id: str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    record_type: Literal["short_code"] | str | None = None
    short_code: str | None = None
    tags: list[str] | None = None
    updated_at: datetime | None = None


class SimCardStatus(Model):
    """SIM card status."""

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


class SimpleSimCard(Model):
    """Simple SIM card."""

    id: str | None = None
    actions_in_progress: bool | None = None
    authorized_imeis: list[str] | None = None
    created_at: str | None = None
    current_billing_period_consumed_data: DataAmount | None = None
    data_limit: DataLimit | None = None
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


class StreetAddress(Model):
    """Street address."""

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


class SuppressedRecipient(Model):
    """Suppressed recipient."""

    override_allowed: bool
    reason: str
    scope: str
    to: str


class TexmlApplicationInbound(Model):
    """TeXML application inbound."""

    channel_limit: int | None = None
    shaken_stir_enabled: bool | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = (
        None
    )


class TextContent(Model):
    """Text content."""

    text: str | None = None


class ThreadMessage(Model):
    """Thread message."""

    id: str
    attachments: list[dict[str, Any]]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    created_at: datetime
    direction: Literal["inbound", "outbound"] | str
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
    record_type: Literal["email_message"] | str
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


class ThreadRetrieveResponse(Model):
    """Thread retrieve response."""

    data: InboundThreadDetail
    meta: EmailPaginationMeta


class UacOutbound(Model):
    """UAC outbound."""

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


class WhatsappTemplateData(Model):
    """WhatsApp template data."""

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
    whatsapp_business_account: IDReference | None = None


class WireguardPeerSummary(Model):
    """WireGuard peer summary."""

    ip_address: str | None = None
    name: str | None = None


DirWrapped: TypeAlias = Data[Dir]

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

EmailBlockResponse: TypeAlias = Data[EmailBlock]

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

InboundEmailAddress: TypeAlias = EmailAddress

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

MessagingError0b38e7044b: TypeAlias = ErrorDetail

MessagingError0b38e7044bSource: TypeAlias = ErrorSource

MessagingInboundMessagePayloadBodySuggestionResponse: TypeAlias = RcsSuggestionReply

MessagingInboundMessagePayloadBodyUserFileThumbnail: TypeAlias = (
    MessagingInboundMessagePayloadBodyUserFilePayload
)

MessagingInboundMessagePayloadCc: TypeAlias = MessageCc

MessagingInboundMessagePayloadCost: TypeAlias = Cost

MessagingInboundMessagePayloadCostBreakdown: TypeAlias = MessageCostBreakdown

MessagingInboundMessagePayloadCostBreakdownCarrierFee: TypeAlias = Cost

MessagingInboundMessagePayloadCostBreakdownRate: TypeAlias = Cost

MessagingPaginationMeta0b38e7044b: TypeAlias = ListMeta

OutboundMessagePayloadBody: TypeAlias = TextContent

OutboundMessagePayloadCc: TypeAlias = MessageCc

OutboundMessagePayloadCost: TypeAlias = Cost

OutboundMessagePayloadCostBreakdown: TypeAlias = MessageCostBreakdown

OutboundMessagePayloadCostBreakdownCarrierFee: TypeAlias = Cost

OutboundMessagePayloadCostBreakdownRate: TypeAlias = Cost

OutboundMessagePayloadMedia: TypeAlias = MessageMedia

PaginationMeta: TypeAlias = Metadata

PhoneNumbersJobPhoneNumber: TypeAlias = PhoneNumberReference

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

ReputationPhoneNumberWithReputation: TypeAlias = Data[ReputationPhoneNumber]

SimpleSimCardCurrentBillingPeriodConsumedData: TypeAlias = DataAmount

SimpleSimCardDataLimit: TypeAlias = DataLimit

SubNumberOrderRegulatoryRequirementWithValue: TypeAlias = RegulatoryRequirementWithValue

WhatsappTemplateDataWhatsappBusinessAccount: TypeAlias = IDReference
