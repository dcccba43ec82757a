"""What `client.messages` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    Cost,
    ErrorDetail,
    Link,
    MessageCostBreakdown,
    MessageMedia,
    MessagingInboundMessagePayload,
    OutboundMessagePayload,
    RcsSuggestionReply,
    TextContent,
)

__all__ = [
    "MessageCancelScheduledResponse",
    "MessageCancelScheduledResponseCc",
    "MessageCancelScheduledResponseCost",
    "MessageCancelScheduledResponseCostBreakdown",
    "MessageCancelScheduledResponseCostBreakdownCarrierFee",
    "MessageCancelScheduledResponseCostBreakdownRate",
    "MessageCancelScheduledResponseFrom",
    "MessageCancelScheduledResponseMedia",
    "MessageCancelScheduledResponseTo",
    "MessageRetrieveGroupMessagesResponse",
    "MessageRetrieveResponse",
    "MessageScheduleResponse",
    "MessageSendGroupMmsResponse",
    "MessageSendLongCodeResponse",
    "MessageSendNumberPoolResponse",
    "MessageSendResponse",
    "MessageSendShortCodeResponse",
    "MessageSendWithAlphanumericSenderResponse",
    "MessageWhatsappResponse",
    "MessageWhatsappResponseData",
    "MessageWhatsappResponseDataFrom",
    "RcGenerateDeeplinkResponse",
    "RcGenerateDeeplinkResponseData",
    "RcSendResponse",
    "RcSendResponseData",
    "RcSendResponseDataFrom",
    "RcsAgentMessage",
    "RcsAgentMessageContentMessage",
    "RcsAgentMessageContentMessageRichCard",
    "RcsAgentMessageContentMessageRichCardCarouselCard",
    "RcsAgentMessageContentMessageRichCardStandaloneCard",
    "RcsAgentMessageEvent",
    "RcsCardContent",
    "RcsCardContentMedia",
    "RcsContentInfo",
    "RcsSuggestion",
    "RcsSuggestionAction",
    "RcsSuggestionActionCreateCalendarEventAction",
    "RcsSuggestionActionDialAction",
    "RcsSuggestionActionOpenURLAction",
    "RcsSuggestionActionViewLocationAction",
    "RcsSuggestionActionViewLocationActionLatLong",
    "RcsToItem",
    "WhatsappContact",
    "WhatsappContactAddress",
    "WhatsappContactEmail",
    "WhatsappContactOrg",
    "WhatsappContactPhone",
    "WhatsappContactURL",
    "WhatsappInteractive",
    "WhatsappInteractiveAction",
    "WhatsappInteractiveActionButton",
    "WhatsappInteractiveActionButtonReply",
    "WhatsappInteractiveActionCard",
    "WhatsappInteractiveActionCardAction",
    "WhatsappInteractiveActionCardBody",
    "WhatsappInteractiveActionCardHeader",
    "WhatsappInteractiveActionParameters",
    "WhatsappInteractiveActionSection",
    "WhatsappInteractiveActionSectionProductItem",
    "WhatsappInteractiveActionSectionRow",
    "WhatsappInteractiveBody",
    "WhatsappInteractiveFooter",
    "WhatsappInteractiveHeader",
    "WhatsappLocation",
    "WhatsappMedia",
    "WhatsappMessageContent",
    "WhatsappMessageContentTemplate",
    "WhatsappMessageContentTemplateComponent",
    "WhatsappMessageContentTemplateComponentParameter",
    "WhatsappMessageContentTemplateLanguage",
    "WhatsappMessageContentText",
    "WhatsappReaction",
]


class MessageCancelScheduledResponse(Model):
    """Answer of `client.messages.cancel_scheduled`."""

    id: str = wire("id", default=None)
    cc: list[MessageCancelScheduledResponseCc] | None = None
    completed_at: datetime | None = None
    cost: Cost | None = None
    cost_breakdown: MessageCostBreakdown | None = None
    direction: Literal["outbound"] | str | None = None
    encoding: str | None = None
    errors: list[ErrorDetail] | None = None
    from_: MessageCancelScheduledResponseFrom | None = wire("from", default=None)
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
    text: str | None = None
    to: list[MessageCancelScheduledResponseCc] | None = None
    type: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class MessageCancelScheduledResponseCc(Model):
    """Part of `MessageCancelScheduledResponse`."""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None
    status: (
        Literal[
            "scheduled",
            "queued",
            "sending",
            "sent",
            "cancelled",
            "expired",
            "sending_failed",
            "delivery_unconfirmed",
            "delivered",
            "delivery_failed",
        ]
        | str
        | None
    ) = None


class MessageCancelScheduledResponseFrom(Model):
    """Part of `MessageCancelScheduledResponse`."""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None


class MessageWhatsappResponseData(Model):
    """Answer of `client.messages.whatsapp`."""

    id: str = wire("id", default=None)
    body: WhatsappMessageContent | None = None
    direction: str | None = None
    encoding: str | None = None
    from_: MessageWhatsappResponseDataFrom | None = wire("from", default=None)
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    received_at: datetime | None = None
    record_type: str | None = None
    to: list[RcsToItem] | None = None
    type: str | None = None
    wait_seconds: float | None = None


class MessageWhatsappResponseDataFrom(Model):
    """Part of `MessageWhatsappResponseData`."""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None
    status: Literal["received", "delivered"] | str | None = None


class RcSendResponseData(Model):
    """Answer of `client.messages.rcs.send`."""

    id: str = wire("id", default=None)
    body: RcsAgentMessage | None = None
    direction: str | None = None
    encoding: str | None = None
    from_: RcSendResponseDataFrom | None = wire("from", default=None)
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    received_at: datetime | None = None
    record_type: str | None = None
    to: list[RcsToItem] | None = None
    type: str | None = None
    wait_seconds: float | None = None


class RcSendResponseDataFrom(Model):
    """Part of `RcSendResponseData`."""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None


class RcsAgentMessage(Model):
    """Part of `RcSendResponseData`."""

    content_message: RcsAgentMessageContentMessage | None = None
    event: RcsAgentMessageEvent | None = None
    expire_time: datetime | None = None
    ttl: str | None = None


class RcsAgentMessageContentMessage(Model):
    """Part of `RcsAgentMessage`."""

    content_info: RcsContentInfo | None = None
    rich_card: RcsAgentMessageContentMessageRichCard | None = None
    suggestions: list[RcsSuggestion] | None = None
    text: str | None = None


class RcsAgentMessageContentMessageRichCard(Model):
    """Part of `RcsAgentMessageContentMessage`."""

    carousel_card: RcsAgentMessageContentMessageRichCardCarouselCard | None = None
    standalone_card: RcsAgentMessageContentMessageRichCardStandaloneCard | None = None


class RcsAgentMessageContentMessageRichCardCarouselCard(Model):
    """Part of `RcsAgentMessageContentMessageRichCard`."""

    card_contents: list[RcsCardContent]
    card_width: Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"] | str


class RcsAgentMessageContentMessageRichCardStandaloneCard(Model):
    """Part of `RcsAgentMessageContentMessageRichCard`."""

    card_content: RcsCardContent
    card_orientation: Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"] | str
    thumbnail_image_alignment: (
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"] | str
    )


class RcsAgentMessageEvent(Model):
    """Part of `RcsAgentMessage`."""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"] | str | None = None


class RcsCardContent(Model):
    """Part of `RcsAgentMessageContentMessageRichCardCarouselCard` and `RcsAgentMessageContentMessageRichCardStandaloneCard`."""

    description: str | None = None
    media: RcsCardContentMedia | None = None
    suggestions: list[RcsSuggestion] | None = None
    title: str | None = None


class RcsCardContentMedia(Model):
    """Part of `RcsCardContent`."""

    content_info: RcsContentInfo | None = None
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"] | str | None = None


class RcsContentInfo(Model):
    """Part of `RcsAgentMessageContentMessage` and `RcsCardContentMedia`."""

    file_url: str
    force_refresh: bool | None = None
    thumbnail_url: str | None = None


class RcsSuggestion(Model):
    """Part of `RcsAgentMessageContentMessage` and `RcsCardContent`."""

    action: RcsSuggestionAction | None = None
    reply: RcsSuggestionReply | None = None


class RcsSuggestionAction(Model):
    """Part of `RcsSuggestion`."""

    create_calendar_event_action: RcsSuggestionActionCreateCalendarEventAction | None = None
    dial_action: RcsSuggestionActionDialAction | None = None
    fallback_url: str | None = None
    open_url_action: RcsSuggestionActionOpenURLAction | None = None
    postback_data: str | None = None
    share_location_action: dict[str, Any] | None = None
    text: str | None = None
    view_location_action: RcsSuggestionActionViewLocationAction | None = None


class RcsSuggestionActionCreateCalendarEventAction(Model):
    """Part of `RcsSuggestionAction`."""

    description: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None
    title: str | None = None


class RcsSuggestionActionDialAction(Model):
    """Part of `RcsSuggestionAction`."""

    phone_number: str


class RcsSuggestionActionOpenURLAction(Model):
    """Part of `RcsSuggestionAction`."""

    application: Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"] | str
    url: str
    webview_view_mode: Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"] | str
    description: str | None = None


class RcsSuggestionActionViewLocationAction(Model):
    """Part of `RcsSuggestionAction`."""

    label: str | None = None
    lat_long: RcsSuggestionActionViewLocationActionLatLong | None = None
    query: str | None = None


class RcsSuggestionActionViewLocationActionLatLong(Model):
    """Part of `RcsSuggestionActionViewLocationAction`."""

    latitude: float
    longitude: float


class RcsToItem(Model):
    """Part of `MessageWhatsappResponseData` and `RcSendResponseData`."""

    carrier: str | None = None
    line_type: str | None = None
    phone_number: str | None = None
    status: str | None = None


class WhatsappContact(Model):
    """Part of `WhatsappMessageContent`."""

    addresses: list[WhatsappContactAddress] | None = None
    birthday: str | None = None
    emails: list[WhatsappContactEmail] | None = None
    name: str | None = None
    org: WhatsappContactOrg | None = None
    phones: list[WhatsappContactPhone] | None = None
    urls: list[WhatsappContactURL] | None = None


class WhatsappContactAddress(Model):
    """Part of `WhatsappContact`."""

    city: str | None = None
    country: str | None = None
    country_code: str | None = None
    state: str | None = None
    street: str | None = None
    type: str | None = None
    zip: str | None = None


class WhatsappContactEmail(Model):
    """Part of `WhatsappContact`."""

    email: str | None = None
    type: str | None = None


class WhatsappContactOrg(Model):
    """Part of `WhatsappContact`."""

    company: str | None = None
    department: str | None = None
    title: str | None = None


class WhatsappContactPhone(Model):
    """Part of `WhatsappContact`."""

    phone: str | None = None
    type: str | None = None
    wa_id: str | None = None


class WhatsappContactURL(Model):
    """Part of `WhatsappContact`."""

    type: str | None = None
    url: str | None = None


class WhatsappInteractive(Model):
    """Part of `WhatsappMessageContent`."""

    action: WhatsappInteractiveAction | None = None
    body: TextContent | None = None
    footer: TextContent | None = None
    header: WhatsappInteractiveHeader | None = None
    type: (
        Literal["cta_url", "list", "carousel", "button", "location_request_message"] | str | None
    ) = None


class WhatsappInteractiveAction(Model):
    """Part of `WhatsappInteractive`."""

    button: str | None = None
    buttons: list[WhatsappInteractiveActionButton] | None = None
    cards: list[WhatsappInteractiveActionCard] | None = None
    catalog_id: str | None = None
    mode: str | None = None
    name: str | None = None
    parameters: WhatsappInteractiveActionParameters | None = None
    product_retailer_id: str | None = None
    sections: list[WhatsappInteractiveActionSection] | None = None


class WhatsappInteractiveActionButton(Model):
    """Part of `WhatsappInteractiveAction`."""

    reply: WhatsappInteractiveActionButtonReply | None = None
    type: Literal["reply"] | str | None = None


class WhatsappInteractiveActionButtonReply(Model):
    """Part of `WhatsappInteractiveActionButton`."""

    id: str = wire("id", default=None)
    title: str | None = None


class WhatsappInteractiveActionCard(Model):
    """Part of `WhatsappInteractiveAction`."""

    action: WhatsappInteractiveActionCardAction | None = None
    body: TextContent | None = None
    card_index: int | None = None
    header: WhatsappInteractiveActionCardHeader | None = None
    type: Literal["cta_url"] | str | None = None


class WhatsappInteractiveActionCardAction(Model):
    """Part of `WhatsappInteractiveActionCard`."""

    catalog_id: str | None = None
    product_retailer_id: str | None = None


class WhatsappInteractiveActionCardHeader(Model):
    """Part of `WhatsappInteractiveActionCard`."""

    image: WhatsappMedia | None = None
    type: Literal["image", "video"] | str | None = None
    video: WhatsappMedia | None = None


class WhatsappInteractiveActionParameters(Model):
    """Part of `WhatsappInteractiveAction`."""

    display_text: str | None = None
    url: str | None = None


class WhatsappInteractiveActionSection(Model):
    """Part of `WhatsappInteractiveAction`."""

    product_items: list[WhatsappInteractiveActionSectionProductItem] | None = None
    rows: list[WhatsappInteractiveActionSectionRow] | None = None
    title: str | None = None


class WhatsappInteractiveActionSectionProductItem(Model):
    """Part of `WhatsappInteractiveActionSection`."""

    product_retailer_id: str | None = None


class WhatsappInteractiveActionSectionRow(Model):
    """Part of `WhatsappInteractiveActionSection`."""

    id: str = wire("id", default=None)
    description: str | None = None
    title: str | None = None


class WhatsappInteractiveHeader(Model):
    """Part of `WhatsappInteractive`."""

    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    sub_text: str | None = None
    text: str | None = None
    video: WhatsappMedia | None = None


class WhatsappLocation(Model):
    """Part of `WhatsappMessageContent`."""

    address: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    name: str | None = None


class WhatsappMedia(Model):
    """Part of `WhatsappInteractiveActionCardHeader`, `WhatsappInteractiveHeader` and 1 more."""

    caption: str | None = None
    filename: str | None = None
    link: str | None = None
    voice: bool | None = None


class WhatsappMessageContent(Model):
    """Part of `MessageWhatsappResponseData`."""

    audio: WhatsappMedia | None = None
    biz_opaque_callback_data: str | None = None
    contacts: list[WhatsappContact] | None = None
    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    interactive: WhatsappInteractive | None = None
    location: WhatsappLocation | None = None
    reaction: WhatsappReaction | None = None
    sticker: WhatsappMedia | None = None
    template: WhatsappMessageContentTemplate | None = None
    text: WhatsappMessageContentText | None = None
    type: (
        Literal[
            "audio",
            "document",
            "image",
            "sticker",
            "video",
            "interactive",
            "location",
            "template",
            "reaction",
            "contacts",
            "text",
        ]
        | str
        | None
    ) = None
    video: WhatsappMedia | None = None


class WhatsappMessageContentTemplate(Model):
    """Part of `WhatsappMessageContent`."""

    components: list[WhatsappMessageContentTemplateComponent] | None = None
    language: WhatsappMessageContentTemplateLanguage | None = None
    name: str | None = None
    template_id: str | None = None


class WhatsappMessageContentTemplateComponent(Model):
    """Part of `WhatsappMessageContentTemplate`."""

    index: int | None = None
    parameters: list[WhatsappMessageContentTemplateComponentParameter] | None = None
    sub_type: Literal["quick_reply", "url"] | str | None = None
    type: Literal["header", "body", "button"] | str | None = None


class WhatsappMessageContentTemplateComponentParameter(Model):
    """Part of `WhatsappMessageContentTemplateComponent`."""

    text: str | None = None
    type: Literal["text", "image", "video", "document", "currency", "date_time"] | str | None = None


class WhatsappMessageContentTemplateLanguage(Model):
    """Part of `WhatsappMessageContentTemplate`."""

    code: str
    policy: str | None = None


class WhatsappMessageContentText(Model):
    """Part of `WhatsappMessageContent`."""

    body: str
    preview_url: bool | None = None


class WhatsappReaction(Model):
    """Part of `WhatsappMessageContent`."""

    emoji: str | None = None
    message_id: str | None = None


MessageCancelScheduledResponseCost: TypeAlias = Cost

MessageCancelScheduledResponseCostBreakdown: TypeAlias = MessageCostBreakdown

MessageCancelScheduledResponseCostBreakdownCarrierFee: TypeAlias = Cost

MessageCancelScheduledResponseCostBreakdownRate: TypeAlias = Cost

MessageCancelScheduledResponseMedia: TypeAlias = MessageMedia

MessageCancelScheduledResponseTo: TypeAlias = MessageCancelScheduledResponseCc

MessageRetrieveGroupMessagesResponse: TypeAlias = Data[list[OutboundMessagePayload]]

MessageRetrieveResponse: TypeAlias = Data[OutboundMessagePayload | MessagingInboundMessagePayload]

MessageScheduleResponse: TypeAlias = Data[OutboundMessagePayload]

MessageSendGroupMmsResponse: TypeAlias = Data[OutboundMessagePayload]

MessageSendLongCodeResponse: TypeAlias = Data[OutboundMessagePayload]

MessageSendNumberPoolResponse: TypeAlias = Data[OutboundMessagePayload]

MessageSendResponse: TypeAlias = Data[OutboundMessagePayload]

MessageSendShortCodeResponse: TypeAlias = Data[OutboundMessagePayload]

MessageSendWithAlphanumericSenderResponse: TypeAlias = Data[OutboundMessagePayload]

MessageWhatsappResponse: TypeAlias = Data[MessageWhatsappResponseData]

RcGenerateDeeplinkResponse: TypeAlias = Data[Link]

RcGenerateDeeplinkResponseData: TypeAlias = Link

RcSendResponse: TypeAlias = Data[RcSendResponseData]

WhatsappInteractiveActionCardBody: TypeAlias = TextContent

WhatsappInteractiveBody: TypeAlias = TextContent

WhatsappInteractiveFooter: TypeAlias = TextContent
