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
    """Identifier of the sender name, for looking it up or deleting it."""
    alphanumeric_sender_id: str | None = None
    """Sender name that recipients see instead of a number: up to 11 letters, digits and
    spaces. They cannot reply to it."""
    messaging_profile_id: str | None = None
    """Messaging profile, from `messaging_profiles.create` or `messaging_profiles.list`; it
    carries webhooks, allowed countries and number pool."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    record_type: Literal["alphanumeric_sender_id"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    us_long_code_fallback: str | None = None
    """US number of yours that sends in place of the name to the USA, where sender names are
    not allowed; E.164 format."""


class AvailablePhoneNumbersMetadata(Model):
    """Part of `AvailablePhoneNumberBlockList` and `AvailablePhoneNumberList`."""

    best_effort_results: int | None = None
    """How many of the results are near matches instead of exact ones."""
    total_results: int | None = None
    """How many numbers the response contains."""


class ConnectionJitterBuffer(Model):
    """Part of `CredentialConnection`, `FqdnConnection` and 2 more."""

    enable_jitter_buffer: bool | None = None
    """Evens out irregular arrival of audio packets on SIP trunking calls; better sound for a
    little more delay. Off by default."""
    jitterbuffer_msec_max: int | None = None
    """Largest jitter buffer in milliseconds; without effect unless `enable_jitter_buffer` is
    `true`."""
    jitterbuffer_msec_min: int | None = None
    """Smallest jitter buffer in milliseconds; more evens out worse networks at the price of
    delay. Needs `enable_jitter_buffer`."""


class ConnectionNoiseSuppressionDetails(Model):
    """Part of `CredentialConnection`, `FqdnConnection` and 2 more."""

    attenuation_limit: int | None = None
    """How strongly noise may be damped, from 0 to 100; each engine has its own default and not
    every engine uses it."""
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
    """Noise suppression engine: `denoiser` unless another is chosen; the DeepFilterNet, Krisp
    and Quail families differ in how and how strongly they filter."""


class ConnectionRtcpSettings(Model):
    """Part of `CredentialConnection`, `FqdnConnection` and 2 more."""

    capture_enabled: bool | None = None
    """Keeps RTCP messages, from which the portal makes quality reports."""
    port: Literal["rtcp-mux", "rtp+1"] | None = None
    """Port of RTCP: `rtp+1`, next to the media, or `rtcp-mux`, together with it."""
    report_frequency_secs: int | None = None
    """Seconds between two RTCP reports, 5 to 3000."""


class CostInformation(Model):
    """Part of `AvailablePhoneNumber` and `AvailablePhoneNumberBlock`."""

    currency: str | None = None
    """Currency of both prices, in ISO 4217 form (`USD`)."""
    monthly_cost: str | None = None
    """What the number costs each month, as decimal text."""
    upfront_cost: str | None = None
    """What the number costs once, at the purchase, as decimal text."""


class Dir(Model):
    """Response of `client.dir.list`, `client.dir.retrieve` and 5 more."""

    id: str = wire("id", default=None)
    """Identifier of the record, passed as `dir_id`."""
    authorizer_email: str | None = None
    """Address of that person, confirmed by a code from `dir.verify_email.create`; notices on
    claims go there."""
    authorizer_name: str | None = None
    """Person at the business who authorizes the record; must really exist."""
    call_reasons: list[DirCallReason] | None = None
    """Why you call people, up to 10 reasons such as `Appointment reminders`; shown with the
    call."""
    certify_brand_is_accurate: bool | None = None
    """Your declaration that name, logo and reasons are true; must be `true` for the review."""
    certify_ip_ownership: bool | None = None
    """Your declaration that you own the logo and marks shown; must be `true` for the review."""
    certify_no_shaft_content: bool | None = None
    """Your declaration not to call about sex, hate, alcohol, firearms or tobacco where that is
    forbidden; must be `true`."""
    created_at: datetime | None = None
    """When the record was drafted (RFC 3339)."""
    delete_requested_at: datetime | None = None
    """When deletion was asked for (RFC 3339); null before."""
    display_name: str | None = None
    """Name shown on the phone of the person called, at most 35 characters and no emoji."""
    documents: list[Document] | None = None
    """Documents that prove the business and its rights, each uploaded with `documents.upload`;
    added to those already there."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    expiring_at: datetime | None = None
    """When the approval runs out (RFC 3339); submit again before that."""
    logo_url: str | None = None
    """HTTPS address of the logo shown with the call: BMP of 256 by 256 pixels, at most 1 MB;
    the address at most 128 characters."""
    rejected_at: datetime | None = None
    """When the review turned the record down (RFC 3339)."""
    rejection_reasons: list[RejectionReason] | None = None
    """Why the review turned the record down, with comments; cleared when it is submitted
    again."""
    reselling: bool | None = None
    """`true` if you call on behalf of other enterprises; changing it leads to a new review."""
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
    """`draft`, in review (`submitted`, `in_review`), `verified` (numbers can be added), turned
    down (`rejected`, `unsuccessful`), `suspended`, `expired`, or final."""
    submitted_at: datetime | None = None
    """When it was submitted for review (RFC 3339)."""
    updated_at: datetime | None = None
    """When the record last changed (RFC 3339)."""
    verified_at: datetime | None = None
    """When the review approved it (RFC 3339); null before."""
    webhook_url: str | None = None
    """HTTPS address that receives the outcome of the review; null for none."""


class DirCallReason(Model):
    """Part of `Dir`."""

    created_at: datetime | None = None
    """When the reason was added (RFC 3339)."""
    reason: str | None = None
    """Reason for calling, as shown to the person called."""


class Document(Model):
    """Part of `Dir`, `InfringementClaim` and 1 more."""

    document_id: str
    """Uploaded file, from `documents.upload`."""
    document_type: DocumentType
    """Kind of proof the document gives; choose the nearest. `other` is reviewed by hand and
    takes longer."""
    description: str | None = None
    """What the document proves, for the reviewers."""


class EmailAddress(Model):
    """Part of `EmailDraft`, `EmailEventPayload` and 4 more."""

    email: str
    """Email address, such as `jane@example.com`."""
    name: str | None = None
    """Name shown with the address, or under which the item is listed in your account."""


class EmailBlock(Model):
    """Response of `client.email_blocks.create`, `client.email_blocks.delete` and 4 more."""

    id: str
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    reason: Literal["hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"]
    """Why mail is stopped: permanent bounce, report as spam, unsubscription, invalid address,
    or a block you set yourself."""
    record_type: Literal["email_block"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    scope: Literal["account", "domain", "address"]
    """How far the suppression reaches: mail of the whole `account`, of one sending `domain`,
    or of one sender `address`."""
    source: Literal["feedback", "manual", "import", "system"]
    """Where the suppression came from: `feedback` of mail servers, `manual` by you, an
    `import`, or the `system`."""
    status: Literal["active", "expired", "removed"]
    """`active` stops mail, `expired` has ended by itself, `removed` was lifted by you."""
    to: str
    """Address that gets no mail while the suppression is active."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    domain_id: str | None = None
    """Sending domain whose mail is stopped; `null` if it holds for the whole account."""
    expires_at: datetime | None = None
    """When the suppression ends by itself and mail flows again (RFC 3339); without it, never."""
    from_: str | None = wire("from", default=None)
    """Sender address whose mail is stopped; `null` if the suppression reaches further."""
    group_id: str | None = None
    """Unsubscribe group whose mail alone is stopped; `null` if all mail is."""


class EmailListMeta(Model):
    """Part of `InboundThreadEnvelope`."""

    page_size: int
    """How many records one page holds at most."""
    page_cursor: str | None = None
    """Cursor to the next page: pass on what the previous response's `meta` gave; missing there
    on the last page."""


class EmailMessage(Model):
    """Response of `client.email_messages.list`."""

    id: str
    """Identifier of the message, passed as `email_id` or `id` elsewhere."""
    attachments: list[EmailMessageAttachment]
    """Files sent along with the message, each with its name, MIME type and Base64 content;
    responses carry only their metadata."""
    bcc: list[EmailAddress]
    """Recipients of a blind copy, hidden from all others; responses redact their addresses."""
    cc: list[EmailAddress]
    """Recipients of a copy whom all others can see; each a bare address or an object with
    `email` and `name`."""
    created_at: datetime
    """When the message was accepted (RFC 3339)."""
    events: list[EmailMessageEvent]
    """What happened to the message so far, oldest first."""
    from_: EmailAddress = wire("from")
    """Sender, with address and name."""
    metadata: dict[str, Any]
    """Your own key-value pairs, stored with the message, returned with it, passed to the
    detail records, and searchable by `filter[metadata]`."""
    record_type: Literal["email_message"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    reply_to: str | None = None
    """Address to which answers go instead of the sender's; only the address is kept, a name is
    dropped."""
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
    """How far the message is: `queued`, `scheduled`, `sending`, `sent`, then the last outcome
    reported; see `recipient_statuses` for several recipients."""
    subject: str
    """Subject line; needed to send, unless a template supplies it."""
    tags: list[str]
    """Labels fixed at sending time for grouping and reports; they reach the detail records and
    serve `filter[tags]`. For changeable marks on a mailbox, see `labels`."""
    template_id: str | None = None
    """Template from which the message was made; missing if there was none."""
    template_variables: dict[str, Any]
    """Values that were filled into the template; empty without one."""
    to: list[EmailAddress]
    """Primary recipients, each with address and name."""
    inline_css: bool | None = None
    """`true` right after a send that inlined style sheets; missing when looked up later."""
    recipient_statuses: dict[str, int] | None = None
    """How many recipients are in each state, such as `{"delivered": 998, "bounced": 2}`."""
    sandbox: bool | None = None
    """`true` if the message went through the sandbox and was never delivered; left out
    otherwise."""
    scheduled_at: datetime | None = None
    """Time at which to deliver, in the future, RFC 3339 with offset; without it the message
    leaves at once. Stays on the message after the send or its cancellation."""
    suppressed: list[SuppressedRecipient] | None = None
    """In a batch, the recipients of this message left out because of a suppression, each with
    the reason; single sends report them beside `data`."""
    inserted_at: datetime | None = None
    """Same time as `created_at`, under its older name."""
    send_at: datetime | None = None
    """Old name of `scheduled_at`, which wins if both are given."""


class EmailMessageAttachment(Model):
    """Part of `EmailMessage` and `EmailMessageDetail`."""

    content_id: str | None = None
    """MIME Content-ID by which the HTML body shows an inline file (`<img src="cid:logo">`)."""
    content_type: str
    """MIME type of the file, such as `application/pdf`."""
    disposition: str
    """`attachment` for a file to download, `inline` for one shown inside the HTML body."""
    filename: str
    """Name under which the recipient sees the file."""
    sha256: str | None = None
    """SHA-256 digest of the file's content, in hexadecimal, to check a download against."""
    size_bytes: int | None = None
    """Size of the file in bytes, before the Base64 encoding of mail."""
    url: str | None = None
    """Public address from which the file can be downloaded, hosted by Telnyx."""


class EmailMessageEvent(Model):
    """Part of `EmailMessage` and `EmailMessageDetail`."""

    occurred_at: datetime
    """When the event took place (RFC 3339)."""
    type: EmailEventType
    """What happened, such as `sent`, `deferred` or `bounced`; `gw_reject` is a refusal by the
    sending gateway, `injection_timeout` an unclear hand-over, `expired` the end of all
    retries."""
    payload: dict[str, Any] | None = None
    """Evidence along with the event, such as the answer of the mail server."""


class ErrorMeta(Model):
    """Part of `JobError` and `NumbersError`."""

    url: str | None = None
    """Page with more about the error."""


class ErrorSource(Model):
    """Part of `APIError`, `JobError` and 3 more."""

    parameter: str | None = None
    """Query argument that caused the error, by its name."""
    pointer: str | None = None
    """JSON pointer (RFC 6901) to the part of the request body that caused the error, such as
    `/phone_number`."""


class Feature(Model):
    """Part of `AvailablePhoneNumber` and `AvailablePhoneNumberBlock`."""

    name: str | None = None
    """Feature the number has, such as `sms`, `mms`, `voice`, `fax` or `emergency`."""


class Fqdn(Model):
    """Response of `client.fqdns.create`, `client.fqdns.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the host name entry, as in `default_primary_fqdn_id`."""
    connection_id: str | None = None
    """FQDN connection to which the host name belongs."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    dns_record_type: str | None = None
    """DNS record that is looked up: `a` with a port, `srv` where the record itself names it."""
    fqdn: str | None = None
    """Host name of your SIP server, such as `sip.example.com`; as a filter, the whole name
    with the same case."""
    port: int | None = None
    """Port of the SIP server; 5060 unless set."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""


class GlobalIPAssignmentSummary(Model):
    """Part of `GlobalIPAssignmentHealth` and `GlobalIPAssignmentsUsage`."""

    id: str = wire("id", default=None)
    """The assignment that was measured, as in `global_ip_assignments.list`."""
    wireguard_peer: WireguardPeerSummary | None = None
    """WireGuard peer that gets the traffic."""
    wireguard_peer_id: str | None = None
    """WireGuard peer, from `wireguard_peers.list`."""


class GlobalIPMeasure(Model):
    """Part of `GlobalIPAssignmentsUsage`, `GlobalIPLatency` and 2 more."""

    amount: float | None = None
    """Amount as a number, in the unit beside it."""
    unit: str | None = None
    """Unit in which the amount counts."""


class GlobalIPSummary(Model):
    """Part of `GlobalIPAssignmentHealth`, `GlobalIPAssignmentsUsage` and 2 more."""

    id: str = wire("id", default=None)
    """The global IP that was measured, as in `global_ips.list`."""
    ip_address: str | None = None
    """Address of the global IP that was measured."""


class HostedNumber(Model):
    """Part of `MessagingHostedNumberOrder`."""

    id: str = wire("id", default=None)
    """Identifier of the number within hosted messaging."""
    phone_number: str | None = None
    """Telephone number in E.164 format: plus sign, country code and number without spaces
    (`+13125550101`)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """`pending` and `provisioning` are under way, `successful` is ready, `failed_...` names
    what went wrong, such as `failed_ineligible_carrier`."""


class InboundMessageBody(Model):
    """Part of `InboundMessagePayload`."""

    id: str = wire("id", default=None)
    """Identifier that Telnyx gave the message."""
    edit: InboundMessageEdit | None = None
    """New content of a WhatsApp message that its sender has changed."""
    foreign_id: str | None = None
    """Identifier that Meta gave the WhatsApp message (`wamid...`)."""
    from_: str | None = wire("from", default=None)
    """WhatsApp number of the sender in E.164 format; empty if hidden, then see `from_user_id`."""
    from_user_id: str | None = None
    """WhatsApp user ID of the other party who hides the phone number (`US.1349...`); can be
    used as `to`."""
    location: InboundMessageLocation | None = None
    """Place that the sender shared."""
    revoke: InboundMessageRevoke | None = None
    """Which WhatsApp message its sender has deleted."""
    suggestion_response: InboundMessageSuggestionReply | None = None
    """Suggestion that the recipient of an RCS message tapped."""
    text: str | InboundMessageText | None = None
    """Text of the message: plain for RCS, an object with `body` for WhatsApp."""
    timestamp: str | None = None
    """When WhatsApp took the message in, as Unix time in seconds."""
    type: str | None = None
    """Kind of WhatsApp content, such as `text` or `image`; `edit` and `revoke` refer to an
    earlier message."""
    user_file: InboundMessageFile | None = None
    """File that the user sent by RCS, with a preview where there is one."""


class InboundMessageEdit(Model):
    """Part of `InboundMessageBody`."""

    message: dict[str, Any]
    """New content of the message; its form depends on the kind of message."""
    original_message_id: str
    """Message that was changed or deleted: its Telnyx ID if known, otherwise the one of Meta."""


class InboundMessageFile(Model):
    """Part of `InboundMessageBody`."""

    payload: InboundMessageFileContent | None = None
    """The file itself: name, type, size and where to download it."""
    thumbnail: InboundMessageFileContent | None = None
    """Small preview of the file."""


class InboundMessageFileContent(Model):
    """Part of `InboundMessageFile`."""

    file_name: str | None = None
    """Name of the file on the sender's device."""
    file_size_bytes: int | None = None
    """Bytes that the received file takes, before any conversion."""
    file_uri: str | None = None
    """URL from which to download the file."""
    mime_type: str | None = None
    """MIME type of the received file, such as `image/png`."""


class InboundMessageLocation(Model):
    """Part of `InboundMessageBody`."""

    latitude: float | None = None
    """Latitude in decimal degrees, from -90 (south) to 90 (north)."""
    longitude: float | None = None
    """Longitude in decimal degrees, from -180 (west) to 180 (east)."""


class InboundMessageMedia(Model):
    """Part of `InboundMessagePayload`."""

    content_type: str | None = None
    """MIME type of the file, such as `image/jpeg`."""
    hash_sha256: str | None = None
    """Digest of the received file, to check a download against."""
    size: int | None = None
    """Size of the file in bytes."""
    url: str | None = None
    """Where to download the file."""


class InboundMessagePayload(Model):
    """Response of `client.messages.retrieve`."""

    id: str = wire("id", default=None)
    """Identifier of the message, for `messages.retrieve`."""
    autoresponse_type: str | None = None
    """Keyword action that a received text caused, such as `START`, `STOP` or `HELP`; missing
    for ordinary messages."""
    body: InboundMessageBody | None = None
    """Content of an RCS or WhatsApp message; look at `type` for WhatsApp, at the field present
    for RCS."""
    cc: list[MessageCc] | None = None
    """Other participants of a group MMS, each with its delivery status."""
    completed_at: datetime | None = None
    """Not used for received messages."""
    cost: MessageCost | None = None
    """What the message costs, over all its parts and fees; missing until it is known."""
    cost_breakdown: MessageCostBreakdown | None = None
    """Cost split into the rate of Telnyx and the fee of the carrier."""
    direction: Literal["inbound"] | None = None
    """Always `inbound`: received by you."""
    encoding: str | None = None
    """Character set of the received text, such as `GSM-7` or `UCS-2`."""
    errors: list[MessageError] | None = None
    """Problems with the message; empty as a rule."""
    from_: InboundMessageSender | None = wire("from", default=None)
    """Sender, with number, carrier and kind of line."""
    media: list[InboundMessageMedia] | None = None
    """Files of the MMS with their URLs; download them soon, as they are kept for a limited
    time."""
    messaging_profile_id: str | None = None
    """Messaging profile of the number that received the message."""
    num_chars: int | None = None
    """How many characters the text has; with `encoding` it decides on the number of parts."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    parts: int | None = None
    """Number of SMS segments the text takes, each of which is charged; long or non-GSM texts
    need more."""
    received_at: datetime | None = None
    """When Telnyx took the message in (RFC 3339)."""
    record_type: Literal["message"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sent_at: datetime | None = None
    """Not used for received messages."""
    subject: str | None = None
    """Subject line shown with an MMS; SMS have none."""
    tags: list[str] | None = None
    """Your own labels on the number, code or message, for finding it again; a list given in an
    update replaces the old one."""
    tcr_campaign_billable: bool | None = None
    """Whether the message counts towards fees of the 10DLC campaign."""
    tcr_campaign_id: str | None = None
    """10DLC campaign the message was sent under, by its ID at The Campaign Registry; `null` if
    none."""
    tcr_campaign_registered: str | None = None
    """Whether the sender is registered with a 10DLC campaign; unregistered US traffic is
    blocked or surcharged."""
    text: str | None = None
    """Text of the message; empty for pure media and in RCS and WhatsApp, see `body`."""
    to: list[InboundMessageRecipient] | str | None = None
    """Your numbers (or RCS agent) that the message went to, each with status; for WhatsApp,
    one number as text."""
    type: Literal["SMS", "MMS", "WHATSAPP", "RCS"] | None = None
    """Channel on which the message came: `SMS`, `MMS`, `RCS` or `WHATSAPP`."""
    valid_until: datetime | None = None
    """Not used for received messages."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives the events of this message or item by POST; overrides the one of
    the messaging profile."""


class InboundMessageRecipient(Model):
    """Part of `InboundMessagePayload`."""

    agent_id: str | None = None
    """RCS agent, the verified sender that recipients see; from `messaging.rcs.agents.list` or
    `rcs.agents.create`."""
    agent_name: str | None = None
    """Name of the RCS agent, as recipients see it."""
    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Number of yours that received the message, in E.164 format."""
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
    """`webhook_delivered` once your webhook took the message; otherwise how far its delivery
    to you is."""


class InboundMessageRevoke(Model):
    """Part of `InboundMessageBody`."""

    original_message_id: str
    """Message that was changed or deleted: its Telnyx ID if known, otherwise the one of Meta."""


class InboundMessageSender(Model):
    """Part of `InboundMessagePayload`."""

    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", "", "long_code"]
        | None
    ) = None
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Sender's number in E.164 format, or a short code."""
    status: Literal["received", "delivered", "webhook_delivered"] | None = None
    """`received` by Telnyx, `webhook_delivered` once your webhook took it, or `delivered`."""


class InboundMessageSuggestionReply(Model):
    """Part of `InboundMessageBody`."""

    postback_data: str | None = None
    """Data of yours in base64, returned to your webhook when the recipient taps the
    suggestion; up to 2,048 characters."""
    text: str | None = None
    """Label of the suggestion that was tapped."""


class InboundMessageText(Model):
    """Part of `InboundMessageBody`."""

    body: str | None = None
    """Text that the WhatsApp user wrote."""


class InboundThread(Model):
    """Response of `client.email_inboxes.threads.list` and `client.email_threads.list`."""

    id: str
    """Identifier of the conversation, passed as `thread_id`; unique only together with
    `inbox_id`."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    inbox_id: str
    """Inbox, from `email_inboxes.create` or `email_inboxes.list`."""
    labels: list[str]
    """Labels of the thread as a whole, independent of those of its messages."""
    last_message_at: datetime
    """When the newest message of the thread came or went (RFC 3339)."""
    last_message_id: str
    """Newest message of the thread."""
    message_count: int
    """How many messages the thread holds, received and sent together."""
    preview: str | None = None
    """First words of the newest message, for lists."""
    record_type: Literal["email_thread"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    subject: str | None = None
    """Subject line that the messages of the conversation share."""
    unread_count: int
    """How many received messages of the thread are still unread; sent ones never count."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class InboundThreadDetail(Model):
    """Part of `InboundThreadEnvelope`."""

    id: str
    """Identifier of the conversation, passed as `thread_id`; unique only together with
    `inbox_id`."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    inbox_id: str
    """Inbox, from `email_inboxes.create` or `email_inboxes.list`."""
    labels: list[str]
    """Labels of the thread as a whole, independent of those of its messages."""
    last_message_at: datetime
    """When the newest message of the thread came or went (RFC 3339)."""
    last_message_id: str
    """Newest message of the thread."""
    message_count: int
    """How many messages the thread holds, received and sent together."""
    preview: str | None = None
    """First words of the newest message, for lists."""
    record_type: Literal["email_thread"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    subject: str | None = None
    """Subject line that the messages of the conversation share."""
    unread_count: int
    """How many received messages of the thread are still unread; sent ones never count."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    messages: list[ThreadMessage]
    """Messages of the thread, received and sent, oldest first; one page of them."""


class InboundThreadEnvelope(Model):
    """Response of `client.email_inboxes.threads.retrieve` and `client.email_threads.retrieve`."""

    data: InboundThreadDetail
    """The record the operation is about, or on a list the records of this page."""
    meta: EmailListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class InfringementClaim(Model):
    """Response of `client.dir.list_infringement_claims`, `client.infringement_claims.contest` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the claim, passed as `claim_id`."""
    claim_date: datetime | None = None
    """When the claim was filed (RFC 3339)."""
    claim_description: str | None = None
    """What the claimant objects to, in words."""
    claim_type: Literal["trademark", "copyright"] | None = None
    """Right that is claimed to be violated, a trademark or a copyright."""
    claimant_contact: str | None = None
    """How the claimant can be reached, by mail or telephone."""
    claimant_name: str | None = None
    """Person or company that filed the claim."""
    contest_documents: list[Document] | None = None
    """All documents you have submitted against the claim."""
    contest_history: list[InfringementClaimContestHistory] | None = None
    """Your answers to the claim so far, one entry for each."""
    created_at: datetime | None = None
    """When the claim was entered here (RFC 3339)."""
    dir: InfringementClaimDir | None = None
    """The record that the claim is against, in short."""
    dir_id: str | None = None
    """Display identity record (name, logo and reasons shown to people you call), from
    `enterprises.dir.create` or `dir.list`."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    resolution: Literal["upheld", "rejected", "modified"] | None = None
    """Outcome: `upheld` (the claim stands, the record stays off), `rejected` (the record is
    restored), `modified` (in part). Null until resolved."""
    resolution_date: datetime | None = None
    """When Telnyx decided the claim (RFC 3339)."""
    resolution_notes: str | None = None
    """Telnyx's reasons for the decision."""
    status: Literal["pending", "contested", "resolved"] | None = None
    """`pending` when newly filed, the record being suspended; `contested` once you have
    answered; `resolved` when decided."""
    updated_at: datetime | None = None
    """When the claim last changed (RFC 3339)."""


class InfringementClaimContestHistory(Model):
    """Part of `InfringementClaim`."""

    document_count: int | None = None
    """How many documents came with this answer."""
    notes: str | None = None
    """What you wrote in this answer."""
    submitted_at: datetime | None = None
    """When this answer was submitted (RFC 3339)."""


class InfringementClaimDir(Model):
    """Part of `InfringementClaim`."""

    id: str = wire("id", default=None)
    """Identifier of the record, passed as `dir_id`."""
    display_name: str | None = None
    """Name shown on the phone of the person called, at most 35 characters and no emoji."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
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
    """`draft`, in review (`submitted`, `in_review`), `verified` (numbers can be added), turned
    down (`rejected`, `unsuccessful`), `suspended`, `expired`, or final."""


class ListMeta(Model):
    """Part of `AutoRespConfigList`, `BpoAuthorizationList` and 6 more."""

    page_number: int
    """Which page of the list this is, counting from 1."""
    page_size: int
    """How many records one page holds at most."""
    total_pages: int
    """Number of pages the whole list has at this page size."""
    total_results: int
    """How many records match in all, over all pages."""


class MeetingArtifactContent(Model):
    """Part of `ArtifactCompleted` and `MeetingSessionArtifact`."""

    text: str
    """Plain text to be sent, shown or spoken; line breaks and Unicode are kept."""


class MeetingArtifactProvenance(Model):
    """Part of `ArtifactCompleted` and `MeetingSessionArtifact`."""

    model: str
    """Language model of the assistant, an `id` from `ai.openai.list_models`; ignored when
    `external_llm` is set, Telnyx's default when neither is."""
    provider: str
    """Company or service that does the work behind this feature; each has its own models,
    voices and prices."""


class MessageBody(Model):
    """Part of `OutboundMessagePayload`."""

    text: str | None = None
    """Text of the RCS message."""


class MessageCc(Model):
    """Part of `InboundMessagePayload` and `OutboundMessagePayload`."""

    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Number of another participant of the group MMS, in E.164 format."""
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
    """`queued`, `sending` and `sent` are under way; `delivered` and `delivery_unconfirmed` (no
    receipt) are final, as are `sending_failed` and `delivery_failed`."""


class MessageCost(Model):
    """Part of `CancelledMessage`, `InboundMessagePayload` and 3 more."""

    amount: str | None = None
    """Amount of money as decimal text, such as `0.0040`."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""


class MessageCostBreakdown(Model):
    """Part of `CancelledMessage`, `InboundMessagePayload` and 1 more."""

    carrier_fee: MessageCost | None = None
    """Surcharge that the recipient's carrier takes for the message, passed on to you."""
    rate: MessageCost | None = None
    """Price of the message by itself, before carrier fees."""


class MessageError(Model):
    """Part of `CancelledMessage`, `InboundMessagePayload` and 2 more."""

    code: str
    """Number of the error, such as `40300` (recipient has opted out) or `40008`
    (undeliverable)."""
    title: str
    """Error in a few words."""
    detail: str | None = None
    """What happened in this case, in words."""
    meta: dict[str, Any] | None = None
    """Further details of the error, such as a link to its documentation."""
    source: ErrorSource | None = None
    """Which part of the request the error is about."""


class MessageMedia(Model):
    """Part of `CancelledMessage` and `OutboundMessagePayload`."""

    content_type: str | None = None
    """MIME type of the file, such as `image/jpeg`; `null` until it was fetched."""
    sha256: str | None = None
    """SHA-256 digest of the file, to check a download against."""
    size: int | None = None
    """Size of the file in bytes."""
    url: str | None = None
    """Address of the file, as given in `media_urls`."""


class MessageRecipient(Model):
    """Part of `OutboundMessagePayload`."""

    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Recipient's number in E.164 format, or a short code."""
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
    """`queued`, `sending` and `sent` (with the carrier) are under way; `delivered`, `read` and
    `delivery_unconfirmed` (no receipt) are final, as are `sending_failed`,
    `delivery_failed` and `expired`."""


class MessageSender(Model):
    """Part of `OutboundMessagePayload`."""

    agent_id: str | None = None
    """RCS agent, the verified sender that recipients see; from `messaging.rcs.agents.list` or
    `rcs.agents.create`."""
    agent_name: str | None = None
    """Name of the RCS agent, as recipients see it."""
    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Sender of the message: number in E.164 format, short code or sender name."""


class MessagingFeatureSet(Model):
    """Part of `MobilePhoneNumberMessagingFeatures` and `PhoneNumberMessagingFeatures`."""

    domestic_two_way: bool
    """Whether messages can be both sent and received within the number's own country."""
    international_inbound: bool
    """Whether messages from other countries can be received."""
    international_outbound: bool
    """Whether messages can be sent to other countries."""


class MessagingHostedNumberOrder(Model):
    """Response of `client.messaging_hosted_number_orders.create`, `client.messaging_hosted_number_orders.delete` and 4 more."""

    id: str = wire("id", default=None)
    """Identifier of the order, for its documents and verification codes."""
    messaging_profile_id: str | None = None
    """Messaging profile whose settings (webhook URL, number pool, features) apply, from
    `messaging_profiles.list`."""
    phone_numbers: list[HostedNumber] | None = None
    """Numbers of the order, each with its own status."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """`pending` and `provisioning` are under way, `loa_file_...` concerns the letter of
    authorization, `successful` is ready; the others name what went wrong."""


class NetappsLocation(Model):
    """Part of `NetworkCoverage` and `VirtualCrossConnectsCoverage`."""

    code: str | None = None
    """Code of the location, such as `ashburn-va`; give it as `region_code`."""
    name: str | None = None
    """Name of the location, for display."""
    pop: str | None = None
    """Point of presence of the location."""
    region: str | None = None
    """Part of the world the location is in, such as `AMER`."""
    site: str | None = None
    """Data center of the location."""


class NumberHealthMetrics(Model):
    """Part of `PhoneNumberWithMessagingSettings`."""

    inbound_outbound_ratio: float
    """Received messages for each one sent; one-way traffic looks like spam."""
    message_count: int
    """How many messages the figures are based on."""
    spam_ratio: float
    """Share of messages that carriers blocked as spam, from 0 to 1."""
    success_ratio: float
    """Share of messages that were delivered, from 0 to 1."""


class NumberOrderWithPhoneNumbers(Model):
    """Response of `client.number_orders.create`, `client.number_orders.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    messaging_profile_id: str | None = None
    """Messaging profile that sends and receives with this number, from
    `messaging_profiles.list`."""
    phone_numbers: list[PhoneNumber] | None = None
    """Phone numbers in E.164 format."""
    phone_numbers_count: int | None = None
    """How many phone numbers the order contains."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    status: Literal["pending", "success", "failure"] | None = None
    """Where the record stands in its life: waiting, usable, finished or failed, as the listed
    values say."""
    sub_number_orders_ids: list[str] | None = None
    """Parts of the order, one for each country and number type; look them up with
    `sub_number_orders.retrieve`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class NumberReputation(Model):
    """Part of `ReputationPhoneNumber`."""

    connection_score: int | None = None
    """Score of 0 to 100 for how well calls from the number connect."""
    engagement_score: int | None = None
    """Score of 0 to 100 for how people engage with calls from the number."""
    last_refreshed_at: datetime | None = None
    """When these data were looked up (RFC 3339)."""
    maturity_score: int | None = None
    """Score of 0 to 100 for how established the number is as a caller."""
    sentiment_score: int | None = None
    """Score of 0 to 100 for what people think of calls from the number."""
    spam_category: str | None = None
    """What kind of spam the number is labeled as; absent if it is not."""
    spam_risk: Literal["low", "medium", "high"] | None = None
    """Overall spam risk of the number, in broad classes."""


class OutboundMessagePayload(Model):
    """Response of `client.messages.retrieve`, `client.messages.retrieve_group_messages` and 7 more."""

    id: str = wire("id", default=None)
    """Identifier of the message, for `messages.retrieve`; also in every webhook about it."""
    body: MessageBody | None = None
    """Content of an RCS or WhatsApp message; SMS and MMS use `text` and `media`."""
    cc: list[MessageCc] | None = None
    """Other participants of a group MMS, each with its delivery status."""
    completed_at: datetime | None = None
    """When the outcome was final (RFC 3339); empty before that and on received messages."""
    cost: MessageCost | None = None
    """What the message costs, over all its parts and fees; missing until it is known."""
    cost_breakdown: MessageCostBreakdown | None = None
    """Cost split into the rate of Telnyx and the fee of the carrier."""
    direction: Literal["outbound"] | None = None
    """Always `outbound`: sent by you."""
    encoding: str | None = None
    """Character set that was used for the text, such as `GSM-7` or `UCS-2`."""
    errors: list[MessageError] | None = None
    """Why the message was not delivered or not confirmed, one entry per problem; empty if all
    is well."""
    from_: MessageSender | None = wire("from", default=None)
    """Sender, with its carrier and kind of line."""
    media: list[MessageMedia] | None = None
    """Files that came with the message, each with URL, MIME type and size."""
    messaging_profile_id: str | None = None
    """Messaging profile under which the message was sent."""
    num_chars: int | None = None
    """How many characters the text has; with `encoding` it decides on the number of parts."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    parts: int | None = None
    """Number of SMS segments the text takes, each of which is charged; long or non-GSM texts
    need more."""
    received_at: datetime | None = None
    """When Telnyx took the message in (RFC 3339)."""
    record_type: Literal["message"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sent_at: datetime | None = None
    """When the message was handed to the carrier (RFC 3339); empty before that and on received
    messages."""
    smart_encoding_applied: bool | None = None
    """`true` if smart encoding replaced characters (curly quotes, dashes) by plain ones to
    save parts."""
    subject: str | None = None
    """Subject line shown with an MMS; SMS have none."""
    tags: list[str] | None = None
    """Your own labels on the number, code or message, for finding it again; a list given in an
    update replaces the old one."""
    tcr_campaign_billable: bool | None = None
    """Whether the message counts towards fees of the 10DLC campaign."""
    tcr_campaign_id: str | None = None
    """10DLC campaign the message was sent under, by its ID at The Campaign Registry; `null` if
    none."""
    tcr_campaign_registered: str | None = None
    """Whether the sender is registered with a 10DLC campaign; unregistered US traffic is
    blocked or surcharged."""
    template_id: str | None = None
    """Template that a WhatsApp message was made from, by its ID at Telnyx."""
    template_name: str | None = None
    """Name of the WhatsApp template that the message was made from."""
    text: str | None = None
    """Text of the message as sent."""
    to: list[MessageRecipient] | None = None
    """Recipients, each with carrier, kind of line and delivery status."""
    type: Literal["SMS", "MMS", "RCS", "WHATSAPP"] | None = None
    """Channel on which the message went out: `SMS`, `MMS`, `RCS` or `WHATSAPP`."""
    valid_until: datetime | None = None
    """Until when the message may wait in the queue; afterwards it is dropped as
    `sending_failed`. Empty once it has left the queue."""
    wait_seconds: float | None = None
    """How long the message waits in the queue because of rate limits, in seconds; 0 means it
    goes out at once."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives the events of this message."""


class PaginationMeta(Model):
    """Part of `BucketUsageList`, `ChannelZoneNumbersList` and 12 more."""

    page_number: int
    """Which page of the list this is, counting from 1."""
    total_pages: int
    """Number of pages the whole list has at this page size."""
    page_size: int | None = None
    """How many records one page holds at most."""
    total_results: int | None = None
    """How many records match in all, over all pages."""


class PhoneNumber(Model):
    """Part of `NumberOrderWithPhoneNumbers`."""

    id: str = wire("id", default=None)
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    bundle_id: str | None = None
    """Bundle that pays for the number, from `bundle_pricing.user_bundles.list`; the number is
    billed by itself without one."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    country_iso_alpha2: str | None = None
    """Country of the number, in ISO 3166-1 alpha-2 form (`US`)."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    phone_number_type: Literal["local", "mobile", "national", "shared_cost", "toll_free"] | None = (
        None
    )
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[RegulatoryRequirementWithValue] | None = None
    """Proofs that the country demands for the numbers: each a requirement with its value.
    `regulatory_requirements.retrieve` says what is needed."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
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
    """Where the review of the requirements stands: `requirement-info-pending` waits for your
    values, `requirement-info-under-review` for Telnyx, `requirement-info-exception` was
    refused and has to be corrected."""
    status: Literal["pending", "success", "failure"] | None = None
    """Where the record stands in its life: waiting, usable, finished or failed, as the listed
    values say."""


class PhoneNumberMessagingFeatures(Model):
    """Part of `PhoneNumberWithMessagingSettings`."""

    mms: MessagingFeatureSet | None = None
    """Picture messages: whether and where the number can send and receive MMS."""
    sms: MessagingFeatureSet | None = None
    """Text messages: settings or capabilities that hold for SMS."""


class PhoneNumberWithMessagingSettings(Model):
    """Response of `client.messaging_hosted_numbers.list`, `client.messaging_hosted_numbers.retrieve` and 5 more."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    country_code: str | None = None
    """Country as two capital letters, ISO 3166-1 alpha-2 (`US`, `DE`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    eligible_messaging_products: list[str] | None = None
    """Messaging products that the number can be switched to."""
    features: PhoneNumberMessagingFeatures | None = None
    """Which messages the number can send and get, for SMS and MMS."""
    health: NumberHealthMetrics | None = None
    """Figures on recent traffic of the number, by which the pool skips unhealthy ones."""
    messaging_product: str | None = None
    """Messaging product in use, one of `eligible_messaging_products`."""
    messaging_profile_id: str | None = None
    """Messaging profile whose settings (webhook URL, number pool, features) apply, from
    `messaging_profiles.list`."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    phone_number: str | None = None
    """Telephone number in E.164 format: plus sign, country code and number without spaces
    (`+13125550101`)."""
    record_type: Literal["messaging_phone_number", "messaging_settings"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tags: list[str] | None = None
    """Free-form labels by which you group records and filter lists, for instance `production`
    or a customer's name."""
    traffic_type: str | None = None
    """Whether the number sends for applications (`A2P`) or for persons (`P2P`)."""
    type: (
        Literal["long-code", "toll-free", "short-code", "longcode", "tollfree", "shortcode"] | None
    ) = None
    """Kind of number: long code, toll-free or short code."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PhoneNumbersJobPhoneNumber(Model):
    """Part of `NumberOrder` and `PhoneNumbersJob`."""

    id: str = wire("id", default=None)
    """Number of the account, as in `phone_numbers.list`."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""


class PortingOrderMessaging(Model):
    """Part of `PortingMessagingChangedPayload` and `PortingOrder`."""

    enable_messaging: bool | None = None
    """Whether messaging is to move to Telnyx along with voice; `false` leaves it at its
    present provider."""
    messaging_capable: bool | None = None
    """Whether messaging can be ported along with the voice service."""
    messaging_port_completed: bool | None = None
    """Whether the messaging service has moved to Telnyx."""
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
    """How far the porting of messaging is: `exception` needs attention,
    `partial_port_complete` means some numbers have moved, `ported` all."""


class PortingOrderStatus(Model):
    """Part of `PortingOrder` and `PortingStatusChangedPayload`."""

    details: list[PortingOrdersExceptionType] | None = None
    """Problems that hold up the order; only with `exception`."""
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
    """`draft` is yours to complete, `in-process` is checked by Telnyx, `submitted` is with the
    present carrier, `exception` needs a correction, `foc-date-confirmed` has its date,
    `ported` is done."""


class PortingOrdersExceptionType(Model):
    """Response of `client.porting_orders.retrieve_exception_types`."""

    code: PortingExceptionCode | None = None
    """What holds up the port, such as `ACCOUNT_NUMBER_MISMATCH` or `PASSCODE_PIN_INVALID`."""
    description: str | None = None
    """What the problem is, in words."""


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
    """State of the switch-over in the number portability system: `New` and `Pending` are
    early, `Concurred` is agreed with the present carrier, `Conflict` is disputed, `Active`
    is done."""
    phone_number: str | None = None
    """Number that is ported, in E.164 format."""
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
    """Kind of number: `local`, `national`, `mobile`, `toll_free`, `shared_cost` and so on."""
    portability_status: Literal["pending", "confirmed", "provisional"] | None = None
    """Whether the number can be ported: `confirmed`, still `pending`, or `provisional` as for
    all international numbers."""
    porting_order_id: str | None = None
    """Porting order the number belongs to."""
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
    """State of the order the number belongs to, such as `submitted`, `exception` or `ported`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirements_status: (
        Literal[
            "requirement-info-pending",
            "requirement-info-under-review",
            "requirement-info-exception",
            "approved",
        ]
        | None
    ) = None
    """Where the review of an international port's requirements stands:
    `requirement-info-pending` waits for you, `requirement-info-under-review` for Telnyx,
    `requirement-info-exception` needs a correction."""
    support_key: str | None = None
    """Short code of the order, to be quoted to Telnyx support; drafts have none."""


class RecordingURLs(Model):
    """Part of `CallAnalyzedRecording`, `CallRecordingSavedPayload` and 2 more."""

    mp3: str | None = None
    """URL of the MP3 file, if the recording was made in that format."""
    wav: str | None = None
    """URL of the WAV file, if that was the recording's format."""


class RegionInformation(Model):
    """Part of `AvailablePhoneNumber` and `AvailablePhoneNumberBlock`."""

    region_name: str | None = None
    """Name or code of the place, such as `US` or `CHICAGO`."""
    region_type: Literal["country_code", "rate_center", "state", "location"] | None = None
    """What kind of place it is: `country_code`, `rate_center`, `state` or `location`."""


class RegistrationStatus(Model):
    """Response of `client.credential_connections.actions.check_registration_status` and `client.uac_connections.actions.check_registration_status`."""

    ip_address: str | None = None
    """IP address of your SIP server; requests from it count as yours."""
    last_registration: str | None = None
    """When the endpoint last registered (RFC 3339)."""
    port: int | None = None
    """Port of the SIP server; 5060 unless set."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sip_username: str | None = None
    """Name that the device registers with at the SIP registrar."""
    status: (
        Literal[
            "Not Applicable", "Not Registered", "Failed", "Expired", "Registered", "Unregistered"
        ]
        | None
    ) = None
    """Where the record stands in its life: waiting, usable, finished or failed, as the listed
    values say."""
    transport: str | None = None
    """Transport of the SIP signaling: UDP, TCP or TLS."""
    user_agent: str | None = None
    """Name of the device or software, as in the SIP User-Agent header."""


class RegulatoryRequirementStatus(Model):
    """Part of `UpdatedNumberOrderPhoneNumber` and `UpdatedSubNumberOrderPhoneNumber`."""

    field_type: str | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    field_value: str | None = None
    """Answer to the requirement: a text or date as it is; for an address the ID from
    `addresses.create`, for a document the ID from `documents.upload`."""
    requirement_id: str | None = None
    """Requirement to answer, from `regulatory_requirements.retrieve` or the order itself."""
    status: str | None = None
    """State of the answer: whether it is missing, under review, approved or declined."""


class RegulatoryRequirementWithValue(Model):
    """Part of `NumberOrderPhoneNumber` and `PhoneNumber`."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    field_value: str | None = None
    """Answer given so far: a text, or the ID of an address or document."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_id: str | None = None
    """Requirement to answer, from `regulatory_requirements.retrieve` or the order itself."""


class RejectionReason(Model):
    """Part of `Dir` and `DirPhoneNumber`."""

    code: str | None = None
    """Reason as a fixed word, for programs."""
    detail: str | None = None
    """What to correct before submitting again."""
    message: str | None = None
    """Comment of the reviewers, on the first reason only."""
    title: str | None = None
    """Reason in a few words."""


class ReportListMeta(Model):
    """Part of `CdrDetailReportList`, `MdrDetailReportList` and 1 more."""

    page_number: int | None = None
    """Which page of the list this is, counting from 1."""
    page_size: int | None = None
    """How many records one page holds at most."""
    total_pages: int | None = None
    """Number of pages the whole list has at this page size."""
    total_results: int | None = None
    """How many records match in all, over all pages."""


class ReputationPhoneNumber(Model):
    """Response of `client.enterprises.reputation.numbers.list`, `client.enterprises.reputation.numbers.ownership_confirm` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the monitored number."""
    confirm_by: datetime | None = None
    """Until when to confirm that the number is still yours (RFC 3339); set only while that is
    asked."""
    created_at: datetime | None = None
    """When monitoring of the number began (RFC 3339)."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    flag_reason: str | None = None
    """Why ownership came into question: `carrier_changed` or `reverification_due`."""
    ownership_status: Literal["verified", "flagged", "pending_confirmation", "removed"] | None = (
        None
    )
    """`verified`; `pending_confirmation`: confirm ownership before `confirm_by`; `flagged`:
    not confirmed in time, still monitored; `removed`: no longer monitored."""
    phone_number: str | None = None
    """Monitored number, E.164."""
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
    """Why the number is no longer monitored, for example `ported_away` after a change of
    carrier or `customer_removed` by you."""
    removed_at: datetime | None = None
    """When monitoring of the number ended (RFC 3339)."""
    reputation_data: NumberReputation | None = None
    """Latest lookup: scores from 0 to 100 and the spam risk; null before the first one."""
    source: Literal["telnyx", "external"] | None = None
    """`telnyx` for a number in your inventory here, `external` for one hosted elsewhere."""
    updated_at: datetime | None = None
    """When the entry last changed (RFC 3339)."""


class RequirementType(Model):
    """Response of `client.requirement_types.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the requirement type; in responses it is the `requirement_id`."""
    acceptance_criteria: RequirementTypeCriteria | None = None
    """What a submitted value must satisfy to be accepted: permitted values, length,
    characters, period or place."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    description: str | None = None
    """What the proof has to show."""
    example: str | None = None
    """Sample value that shows what a correct entry looks like."""
    name: str | None = None
    """Name of the proof, such as "Proof of address"."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    type: Literal["document", "address", "textual"] | None = None
    """Kind of answer: a document, an address, a text or a date."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class RequirementTypeCriteria(Model):
    """Part of `RequirementType`."""

    acceptable_characters: str | None = None
    """Which characters the value may consist of, all written in one string."""
    acceptable_values: list[str] | None = None
    """The only values that are accepted; an empty list sets no such restriction."""
    locality_limit: str | None = None
    """Geographic restriction on the accepted value, for instance that an address must lie in
    the number's area."""
    max_length: int | None = None
    """Longest that is accepted: characters of a text, or seconds of a recording (zero for no
    limit)."""
    min_length: int | None = None
    """Fewest characters the value must have."""
    time_limit: str | None = None
    """Rule about age or validity in time that the submitted value has to meet."""


class RoomParticipant(Model):
    """Response of `client.room_participants.list`, `client.room_participants.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the participant, for muting or removing them."""
    context: str | None = None
    """Text that their client gave on joining, such as a name or JSON."""
    joined_at: datetime | None = None
    """When they joined the session (RFC 3339)."""
    left_at: datetime | None = None
    """When they left (RFC 3339); null while they are in the session."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    session_id: str | None = None
    """Session in which they take or took part."""
    updated_at: datetime | None = None
    """When the record of the participant last changed (RFC 3339)."""


class SentEmailMessage(Model):
    """Response of `client.email_inboxes.drafts.send`, `client.email_inboxes.messages.actions.forward` and 4 more."""

    data: EmailMessage
    """The record the operation is about, or on a list the records of this page."""
    suppressed: list[SuppressedRecipient] | None = None
    """Recipients left out because of a suppression, each with the reason; the others still get
    the message."""


class ShortCode(Model):
    """Response of `client.messaging_profiles.list_short_codes`, `client.short_codes.list` and 2 more."""

    messaging_profile_id: str | None = None
    """Messaging profile whose settings (webhook URL, number pool, features) apply, from
    `messaging_profiles.list`."""
    id: str = wire("id", default=None)
    """Short code by its ID, for `short_codes.retrieve` and `short_codes.update`."""
    country_code: str | None = None
    """Country in which the short code works, ISO 3166-1 alpha-2."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: Literal["short_code"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    short_code: str | None = None
    """The short code itself, such as `23456`."""
    tags: list[str] | None = None
    """Free-form labels by which you group records and filter lists, for instance `production`
    or a customer's name."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class SimCardConsumedData(Model):
    """Part of `SimCard`, `SimCardGroup` and 2 more."""

    amount: str | None = None
    """Data used so far, as decimal text in the unit beside it."""
    unit: str | None = None
    """Unit of the volume; megabytes (`MB`) by default."""


class SimCardDataLimit(Model):
    """Part of `SimCard` and `SimpleSimCard`."""

    amount: str | None = None
    """Data volume as decimal text (`"2048.1"`), in the unit beside it."""
    unit: Literal["MB", "GB"] | None = None
    """Unit of the volume: `MB` or `GB`."""


class SimCardOrderCost(Model):
    """Part of `SimCardOrder` and `SimCardOrderPreview`."""

    amount: str | None = None
    """Price as decimal text, in the currency beside it."""
    currency: str | None = None
    """Currency, in ISO 4217 form (`USD`)."""


class SimCardStatus(Model):
    """Part of `SimCard` and `SimpleSimCard`."""

    reason: str | None = None
    """Why the card is in this state, when that is not plain."""
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
    """`enabled` uses and is billed, `standby` waits for its first data, `disabled` is off,
    `data_limit_exceeded` has used up its limit; the others are transitions."""


class SimpleSimCard(Model):
    """Response of `client.sim_cards.list`."""

    id: str = wire("id", default=None)
    """Identifies the SIM card, for all `sim_cards` methods."""
    actions_in_progress: bool | None = None
    """Whether an action on the SIM card is still running; until it ends, further ones may be
    refused."""
    authorized_imeis: list[str] | None = None
    """IMEIs of the only devices in which the SIM card may be used; without a list every device
    is allowed."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    current_billing_period_consumed_data: SimCardConsumedData | None = None
    """Mobile data used since the start of the current billing period, as amount and unit."""
    data_limit: SimCardDataLimit | None = None
    """Most data this card may use in a billing period; `null` for no limit of its own."""
    eid: str | None = None
    """Number of the eSIM chip (Embedded Identity Document), 32 digits; empty for plastic SIM
    cards."""
    esim_installation_status: Literal["released", "disabled"] | None = None
    """State of the eSIM profile, `released` or `disabled`; empty for plastic SIM cards."""
    iccid: str | None = None
    """Serial number printed on the SIM card, up to 22 digits."""
    imsi: str | None = None
    """International Mobile Subscriber Identity: up to 15 digits by which mobile networks know
    the SIM."""
    msisdn: str | None = None
    """Phone number of the SIM card in E.164 format, as mobile networks signal it."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    resources_with_in_progress_actions: list[dict[str, Any]] | None = None
    """Objects on which an action is still running, so that they cannot be changed at the
    moment."""
    sim_card_group_id: str | None = None
    """SIM card group that sets data limit and network options, from `sim_card_groups.list`;
    otherwise your default group."""
    status: SimCardStatus | None = None
    """State of the card; see its `value`."""
    tags: list[str] | None = None
    """Free-form labels by which you group records and filter lists, for instance `production`
    or a customer's name."""
    type: Literal["physical", "esim"] | None = None
    """`physical` is a plastic card, `esim` is installed by download."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    version: str | None = None
    """Version of the SIM card product."""
    voice_enabled: bool | None = None
    """Whether the SIM card can make and take voice calls, besides data."""


class SuppressedRecipient(Model):
    """Part of `EmailMessage`, `EmailMessageDetail` and 1 more."""

    override_allowed: bool
    """Whether a specially authorized message may be sent in spite of the suppression."""
    reason: str
    """Why mail to the address is stopped, such as `hard_bounce` or `unsubscribe`."""
    scope: str
    """How far the suppression reaches: account, domain or sender address."""
    to: str
    """Address that was left out."""


class ThreadMessage(Model):
    """Part of `InboundThreadDetail`."""

    id: str
    """Identifier of the message, passed as `message_id` to reply, forward or label."""
    attachments: list[dict[str, Any]]
    """Files sent along with the message, each with its name, MIME type and Base64 content;
    responses carry only their metadata."""
    bcc: list[EmailAddress]
    """Recipients of a blind copy, hidden from all others; responses redact their addresses."""
    cc: list[EmailAddress]
    """Recipients of a copy whom all others can see; each a bare address or an object with
    `email` and `name`."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    direction: Literal["inbound", "outbound"]
    """`inbound` for a message received in the inbox, `outbound` for one sent from it."""
    from_: EmailAddress = wire("from")
    """Sender, with address and name."""
    has_quoted_text: bool
    """Whether an older message was found quoted at the end of the plain text; `false` proves
    nothing."""
    headers: dict[str, Any]
    """Headers of the mail by name."""
    html_body_url: str | None = None
    """Where to download an HTML body kept outside the record; `null` if there is none."""
    in_reply_to: str | None = None
    """Message-ID header of the mail that this one answers."""
    inbox_id: str
    """Inbox, from `email_inboxes.create` or `email_inboxes.list`."""
    inline_files: list[dict[str, Any]]
    """Files embedded in the body (logos, signatures), apart from the ordinary attachments."""
    labels: list[str]
    """Labels of the message, such as `spam` or `processed`; always empty for sent ones."""
    message_id: str | None = None
    """Message-ID header of the mail (RFC 5322); `null` on some old outbound messages."""
    read_at: datetime | None = None
    """When the message was marked as read (RFC 3339); `null` means unread."""
    received_at: datetime | None = None
    """When the message arrived (RFC 3339); `null` for messages sent by you."""
    record_type: Literal["email_message"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    references: list[str]
    """Message-ID headers of the earlier mails of the thread, oldest first."""
    reply_text: str | None = None
    """New part of the answer alone, without the quoted history; taken from the plain-text
    body, `null` if that was not possible."""
    reply_to: list[EmailAddress]
    """Address to which answers go instead of the sender's; only the address is kept, a name is
    dropped."""
    sent_at: datetime | None = None
    """When the message was accepted for sending (RFC 3339); `null` if it was received."""
    status: str
    """`received` for a received message, otherwise how far sending is."""
    subject: str | None = None
    """Subject line; needed to send, unless a template supplies it."""
    text_body_url: str | None = None
    """Where to download a plain-text body kept outside the record; `null` if there is none."""
    thread_id: str
    """Conversation to which a message belongs, from `email_inboxes.threads.list` or
    `email_threads.list`."""
    to: list[EmailAddress]
    """Primary recipients, each with address and name."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class WhatsappTemplate(Model):
    """Response of `client.whatsapp.templates.create`, `client.whatsapp.templates.list` and 2 more."""

    id: str = wire("id", default=None)
    """Template by its ID at Telnyx; passed as `id` here and as `template_id` when sending."""
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | None = None
    """Class into which the item falls, which may decide rules and price."""
    components: list[dict[str, Any]] | None = None
    """Building blocks of the template, such as header, body, footer and buttons, each with the
    values for its placeholders."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    language: str | None = None
    """Language of the text, such as `en_US`."""
    name: str | None = None
    """Name of the template at Meta."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    rejection_reason: str | None = None
    """Why Meta has rejected the template; missing otherwise."""
    status: str | None = None
    """State of Meta's review, such as `PENDING`, `APPROVED` or `REJECTED`."""
    template_id: str | None = None
    """Numeric ID under which Meta keeps the template."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    whatsapp_business_account: WhatsappTemplateAccount | None = None
    """WhatsApp Business Account that owns the template."""


class WhatsappTemplateAccount(Model):
    """Part of `WhatsappTemplate`."""

    id: str = wire("id", default=None)
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""


class WireguardPeerSummary(Model):
    """Part of `GlobalIPAssignmentSummary`."""

    ip_address: str | None = None
    """Address of the WireGuard interface."""
    name: str | None = None
    """Name of the WireGuard interface, for display."""


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
