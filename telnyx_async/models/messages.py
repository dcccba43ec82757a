"""Responses of `client.messages`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import MessageCost, MessageCostBreakdown, MessageError, MessageMedia

__all__ = [
    "CancelledMessage",
    "CancelledMessageRecipient",
    "CancelledMessageSender",
    "RcsAgentMessage",
    "RcsAgentMessageEvent",
    "RcsCardContent",
    "RcsCardContentMedia",
    "RcsCarouselCard",
    "RcsContentInfo",
    "RcsContentMessage",
    "RcsCreateCalendarEventAction",
    "RcsDeeplink",
    "RcsDialAction",
    "RcsLatLong",
    "RcsMessage",
    "RcsMessageSender",
    "RcsOpenURLAction",
    "RcsRichCard",
    "RcsStandaloneCard",
    "RcsSuggestion",
    "RcsSuggestionAction",
    "RcsSuggestionReply",
    "RcsToItem",
    "RcsViewLocationAction",
    "WhatsappActionParameters",
    "WhatsappButton",
    "WhatsappButtonReply",
    "WhatsappCard",
    "WhatsappCardAction",
    "WhatsappCardHeader",
    "WhatsappContact",
    "WhatsappContactAddress",
    "WhatsappContactEmail",
    "WhatsappContactOrg",
    "WhatsappContactPhone",
    "WhatsappContactURL",
    "WhatsappInteractive",
    "WhatsappInteractiveAction",
    "WhatsappInteractiveHeader",
    "WhatsappInteractiveText",
    "WhatsappLocation",
    "WhatsappMedia",
    "WhatsappMessage",
    "WhatsappMessageContent",
    "WhatsappMessageSender",
    "WhatsappProductItem",
    "WhatsappReaction",
    "WhatsappSection",
    "WhatsappSectionRow",
    "WhatsappTemplateLanguage",
    "WhatsappTemplateMessage",
    "WhatsappTemplateMessageComponent",
    "WhatsappTemplateParameter",
    "WhatsappText",
]


class CancelledMessage(Model):
    """Response of `client.messages.cancel_scheduled`."""

    id: str = wire("id", default=None)
    cc: list[CancelledMessageRecipient] | None = None
    completed_at: datetime | None = None
    cost: MessageCost | None = None
    cost_breakdown: MessageCostBreakdown | None = None
    direction: Literal["outbound"] | None = None
    encoding: str | None = None
    errors: list[MessageError] | None = None
    from_: CancelledMessageSender | None = wire("from", default=None)
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
    text: str | None = None
    to: list[CancelledMessageRecipient] | None = None
    type: Literal["SMS", "MMS"] | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class CancelledMessageRecipient(Model):
    """Part of `CancelledMessage`."""

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
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
        | None
    ) = None


class CancelledMessageSender(Model):
    """Part of `CancelledMessage`."""

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    phone_number: str | None = None


class RcsAgentMessage(Model):
    """Part of `RcsMessage`."""

    content_message: RcsContentMessage | None = None
    event: RcsAgentMessageEvent | None = None
    expire_time: datetime | None = None
    ttl: str | None = None


class RcsAgentMessageEvent(Model):
    """Part of `RcsAgentMessage`."""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"] | None = None


class RcsCardContent(Model):
    """Part of `RcsCarouselCard` and `RcsStandaloneCard`."""

    description: str | None = None
    media: RcsCardContentMedia | None = None
    suggestions: list[RcsSuggestion] | None = None
    title: str | None = None


class RcsCardContentMedia(Model):
    """Part of `RcsCardContent`."""

    content_info: RcsContentInfo | None = None
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"] | None = None


class RcsCarouselCard(Model):
    """Part of `RcsRichCard`."""

    card_contents: list[RcsCardContent]
    card_width: Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]


class RcsContentInfo(Model):
    """Part of `RcsCardContentMedia` and `RcsContentMessage`."""

    file_url: str
    force_refresh: bool | None = None
    thumbnail_url: str | None = None


class RcsContentMessage(Model):
    """Part of `RcsAgentMessage`."""

    content_info: RcsContentInfo | None = None
    rich_card: RcsRichCard | None = None
    suggestions: list[RcsSuggestion] | None = None
    text: str | None = None


class RcsCreateCalendarEventAction(Model):
    """Part of `RcsSuggestionAction`."""

    description: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None
    title: str | None = None


class RcsDeeplink(Model):
    """Response of `client.messages.rcs.generate_deeplink`."""

    url: str


class RcsDialAction(Model):
    """Part of `RcsSuggestionAction`."""

    phone_number: str


class RcsLatLong(Model):
    """Part of `RcsViewLocationAction`."""

    latitude: float
    longitude: float


class RcsMessage(Model):
    """Response of `client.messages.rcs.send`."""

    id: str = wire("id", default=None)
    body: RcsAgentMessage | None = None
    direction: str | None = None
    encoding: str | None = None
    from_: RcsMessageSender | None = wire("from", default=None)
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    received_at: datetime | None = None
    record_type: str | None = None
    to: list[RcsToItem] | None = None
    type: str | None = None
    wait_seconds: float | None = None


class RcsMessageSender(Model):
    """Part of `RcsMessage`."""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None


class RcsOpenURLAction(Model):
    """Part of `RcsSuggestionAction`."""

    application: Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]
    url: str
    webview_view_mode: Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]
    description: str | None = None


class RcsRichCard(Model):
    """Part of `RcsContentMessage`."""

    carousel_card: RcsCarouselCard | None = None
    standalone_card: RcsStandaloneCard | None = None


class RcsStandaloneCard(Model):
    """Part of `RcsRichCard`."""

    card_content: RcsCardContent
    card_orientation: Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]
    thumbnail_image_alignment: Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]


class RcsSuggestion(Model):
    """Part of `RcsCardContent` and `RcsContentMessage`."""

    action: RcsSuggestionAction | None = None
    reply: RcsSuggestionReply | None = None


class RcsSuggestionAction(Model):
    """Part of `RcsSuggestion`."""

    create_calendar_event_action: RcsCreateCalendarEventAction | None = None
    dial_action: RcsDialAction | None = None
    fallback_url: str | None = None
    open_url_action: RcsOpenURLAction | None = None
    postback_data: str | None = None
    share_location_action: dict[str, Any] | None = None
    text: str | None = None
    view_location_action: RcsViewLocationAction | None = None


class RcsSuggestionReply(Model):
    """Part of `RcsSuggestion`."""

    postback_data: str | None = None
    text: str | None = None


class RcsToItem(Model):
    """Part of `RcsMessage` and `WhatsappMessage`."""

    carrier: str | None = None
    line_type: str | None = None
    phone_number: str | None = None
    status: str | None = None


class RcsViewLocationAction(Model):
    """Part of `RcsSuggestionAction`."""

    label: str | None = None
    lat_long: RcsLatLong | None = None
    query: str | None = None


class WhatsappActionParameters(Model):
    """Part of `WhatsappInteractiveAction`."""

    display_text: str | None = None
    url: str | None = None


class WhatsappButton(Model):
    """Part of `WhatsappInteractiveAction`."""

    reply: WhatsappButtonReply | None = None
    type: Literal["reply"] | None = None


class WhatsappButtonReply(Model):
    """Part of `WhatsappButton`."""

    id: str = wire("id", default=None)
    title: str | None = None


class WhatsappCard(Model):
    """Part of `WhatsappInteractiveAction`."""

    action: WhatsappCardAction | None = None
    body: WhatsappInteractiveText | None = None
    card_index: int | None = None
    header: WhatsappCardHeader | None = None
    type: Literal["cta_url"] | None = None


class WhatsappCardAction(Model):
    """Part of `WhatsappCard`."""

    catalog_id: str | None = None
    product_retailer_id: str | None = None


class WhatsappCardHeader(Model):
    """Part of `WhatsappCard`."""

    image: WhatsappMedia | None = None
    type: Literal["image", "video"] | None = None
    video: WhatsappMedia | None = None


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
    body: WhatsappInteractiveText | None = None
    footer: WhatsappInteractiveText | None = None
    header: WhatsappInteractiveHeader | None = None
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message"] | None = None


class WhatsappInteractiveAction(Model):
    """Part of `WhatsappInteractive`."""

    button: str | None = None
    buttons: list[WhatsappButton] | None = None
    cards: list[WhatsappCard] | None = None
    catalog_id: str | None = None
    mode: str | None = None
    name: str | None = None
    parameters: WhatsappActionParameters | None = None
    product_retailer_id: str | None = None
    sections: list[WhatsappSection] | None = None


class WhatsappInteractiveHeader(Model):
    """Part of `WhatsappInteractive`."""

    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    sub_text: str | None = None
    text: str | None = None
    video: WhatsappMedia | None = None


class WhatsappInteractiveText(Model):
    """Part of `WhatsappCard` and `WhatsappInteractive`."""

    text: str | None = None


class WhatsappLocation(Model):
    """Part of `WhatsappMessageContent`."""

    address: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    name: str | None = None


class WhatsappMedia(Model):
    """Part of `WhatsappCardHeader`, `WhatsappInteractiveHeader` and 1 more."""

    caption: str | None = None
    filename: str | None = None
    link: str | None = None
    voice: bool | None = None


class WhatsappMessage(Model):
    """Response of `client.messages.whatsapp`."""

    id: str = wire("id", default=None)
    body: WhatsappMessageContent | None = None
    direction: str | None = None
    encoding: str | None = None
    from_: WhatsappMessageSender | None = wire("from", default=None)
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    received_at: datetime | None = None
    record_type: str | None = None
    to: list[RcsToItem] | None = None
    type: str | None = None
    wait_seconds: float | None = None


class WhatsappMessageContent(Model):
    """Part of `WhatsappMessage`."""

    audio: WhatsappMedia | None = None
    biz_opaque_callback_data: str | None = None
    contacts: list[WhatsappContact] | None = None
    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    interactive: WhatsappInteractive | None = None
    location: WhatsappLocation | None = None
    reaction: WhatsappReaction | None = None
    sticker: WhatsappMedia | None = None
    template: WhatsappTemplateMessage | None = None
    text: WhatsappText | None = None
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
        | None
    ) = None
    video: WhatsappMedia | None = None


class WhatsappMessageSender(Model):
    """Part of `WhatsappMessage`."""

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    phone_number: str | None = None
    status: Literal["received", "delivered"] | None = None


class WhatsappProductItem(Model):
    """Part of `WhatsappSection`."""

    product_retailer_id: str | None = None


class WhatsappReaction(Model):
    """Part of `WhatsappMessageContent`."""

    emoji: str | None = None
    message_id: str | None = None


class WhatsappSection(Model):
    """Part of `WhatsappInteractiveAction`."""

    product_items: list[WhatsappProductItem] | None = None
    rows: list[WhatsappSectionRow] | None = None
    title: str | None = None


class WhatsappSectionRow(Model):
    """Part of `WhatsappSection`."""

    id: str = wire("id", default=None)
    description: str | None = None
    title: str | None = None


class WhatsappTemplateLanguage(Model):
    """Part of `WhatsappTemplateMessage`."""

    code: str
    policy: str | None = None


class WhatsappTemplateMessage(Model):
    """Part of `WhatsappMessageContent`."""

    components: list[WhatsappTemplateMessageComponent] | None = None
    language: WhatsappTemplateLanguage | None = None
    name: str | None = None
    template_id: str | None = None


class WhatsappTemplateMessageComponent(Model):
    """Part of `WhatsappTemplateMessage`."""

    index: int | None = None
    parameters: list[WhatsappTemplateParameter] | None = None
    sub_type: Literal["quick_reply", "url"] | None = None
    type: Literal["header", "body", "button"] | None = None


class WhatsappTemplateParameter(Model):
    """Part of `WhatsappTemplateMessageComponent`."""

    text: str | None = None
    type: Literal["text", "image", "video", "document", "currency", "date_time"] | None = None


class WhatsappText(Model):
    """Part of `WhatsappMessageContent`."""

    body: str
    preview_url: bool | None = None
