"""Models of messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    URL,
    MessagingInboundMessagePayload,
    OutboundMessagePayload,
    OutboundMessagePayloadCostBreakdown,
    OutboundMessagePayloadMedia,
    RcsSuggestionReply,
    SimCardOrderCost,
    WhatsappInteractiveBody,
    WirelessErrorC5290d5308,
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
    "MessageWhatsappParamsWhatsappMessage",
    "MessageWhatsappParamsWhatsappMessageContact",
    "MessageWhatsappParamsWhatsappMessageContactAddress",
    "MessageWhatsappParamsWhatsappMessageContactEmail",
    "MessageWhatsappParamsWhatsappMessageContactName",
    "MessageWhatsappParamsWhatsappMessageContactOrg",
    "MessageWhatsappParamsWhatsappMessageContactPhone",
    "MessageWhatsappParamsWhatsappMessageContactURL",
    "MessageWhatsappParamsWhatsappMessageInteractive",
    "MessageWhatsappParamsWhatsappMessageInteractiveAction",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionButton",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionCard",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionCardBody",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionParameters",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionParametersFlowActionPayload",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionSection",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem",
    "MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow",
    "MessageWhatsappParamsWhatsappMessageInteractiveBody",
    "MessageWhatsappParamsWhatsappMessageInteractiveFooter",
    "MessageWhatsappParamsWhatsappMessageInteractiveHeader",
    "MessageWhatsappParamsWhatsappMessageTemplate",
    "MessageWhatsappParamsWhatsappMessageTemplateComponent",
    "MessageWhatsappParamsWhatsappMessageTemplateComponentParameter",
    "MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction",
    "MessageWhatsappParamsWhatsappMessageTemplateLanguage",
    "MessageWhatsappParamsWhatsappMessageText",
    "MessageWhatsappResponse",
    "MessageWhatsappResponseData",
    "MessageWhatsappResponseDataFrom",
    "RcGenerateDeeplinkResponse",
    "RcGenerateDeeplinkResponseData",
    "RcSendParamsMmsFallback",
    "RcSendParamsSMSFallback",
    "RcSendResponse",
    "RcSendResponseData",
    "RcSendResponseDataFrom",
    "RcsAgentMessage",
    "RcsAgentMessageContentMessage",
    "RcsAgentMessageContentMessageRichCard",
    "RcsAgentMessageContentMessageRichCardCarouselCard",
    "RcsAgentMessageContentMessageRichCardStandaloneCard",
    "RcsAgentMessageEvent",
    "RcsAgentMessageParam",
    "RcsAgentMessageParamContentMessage",
    "RcsAgentMessageParamContentMessageRichCard",
    "RcsAgentMessageParamContentMessageRichCardCarouselCard",
    "RcsAgentMessageParamContentMessageRichCardStandaloneCard",
    "RcsAgentMessageParamEvent",
    "RcsCardContent",
    "RcsCardContentMedia",
    "RcsCardContentParam",
    "RcsCardContentParamMedia",
    "RcsContentInfo",
    "RcsContentInfoParam",
    "RcsSuggestion",
    "RcsSuggestionAction",
    "RcsSuggestionActionCreateCalendarEventAction",
    "RcsSuggestionActionDialAction",
    "RcsSuggestionActionOpenURLAction",
    "RcsSuggestionActionViewLocationAction",
    "RcsSuggestionActionViewLocationActionLatLong",
    "RcsSuggestionParam",
    "RcsSuggestionParamAction",
    "RcsSuggestionParamActionCreateCalendarEventAction",
    "RcsSuggestionParamActionDialAction",
    "RcsSuggestionParamActionOpenURLAction",
    "RcsSuggestionParamActionViewLocationAction",
    "RcsSuggestionParamActionViewLocationActionLatLong",
    "RcsSuggestionParamReply",
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
    "WhatsappInteractiveFooter",
    "WhatsappInteractiveHeader",
    "WhatsappLocation",
    "WhatsappLocationParam",
    "WhatsappMedia",
    "WhatsappMediaParam",
    "WhatsappMessageContent",
    "WhatsappMessageContentTemplate",
    "WhatsappMessageContentTemplateComponent",
    "WhatsappMessageContentTemplateComponentParameter",
    "WhatsappMessageContentTemplateLanguage",
    "WhatsappMessageContentText",
    "WhatsappReaction",
    "WhatsappReactionParam",
]


class MessageCancelScheduledResponse(Model):
    """MessageCancelScheduledResponse"""

    id: str | None = None
    cc: list[MessageCancelScheduledResponseCc] | None = None
    completed_at: datetime | None = None
    cost: SimCardOrderCost | None = None
    cost_breakdown: OutboundMessagePayloadCostBreakdown | None = None
    direction: Literal["outbound"] | str | None = None
    encoding: str | None = None
    errors: list[WirelessErrorC5290d5308] | None = None
    from_: MessageCancelScheduledResponseFrom | None = wire("from", default=None)
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
    text: str | None = None
    to: list[MessageCancelScheduledResponseCc] | None = None
    type: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class MessageCancelScheduledResponseCc(Model):
    """MessageCancelScheduledResponseCc"""

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
    """MessageCancelScheduledResponseFrom"""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None


class MessageWhatsappParamsWhatsappMessage(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessage"""

    audio: WhatsappMediaParam
    biz_opaque_callback_data: str
    contacts: Sequence[MessageWhatsappParamsWhatsappMessageContact]
    document: WhatsappMediaParam
    image: WhatsappMediaParam
    interactive: MessageWhatsappParamsWhatsappMessageInteractive
    location: WhatsappLocationParam
    reaction: WhatsappReactionParam
    sticker: WhatsappMediaParam
    template: MessageWhatsappParamsWhatsappMessageTemplate
    text: MessageWhatsappParamsWhatsappMessageText
    type: Literal[
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
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageContact(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContact"""

    addresses: Sequence[MessageWhatsappParamsWhatsappMessageContactAddress]
    birthday: str
    emails: Sequence[MessageWhatsappParamsWhatsappMessageContactEmail]
    name: MessageWhatsappParamsWhatsappMessageContactName
    org: MessageWhatsappParamsWhatsappMessageContactOrg
    phones: Sequence[MessageWhatsappParamsWhatsappMessageContactPhone]
    urls: Sequence[MessageWhatsappParamsWhatsappMessageContactURL]


class MessageWhatsappParamsWhatsappMessageContactAddress(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContactAddress"""

    city: str
    country: str
    country_code: str
    state: str
    street: str
    type: str
    zip: str


class MessageWhatsappParamsWhatsappMessageContactEmail(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContactEmail"""

    email: str
    type: str


class MessageWhatsappParamsWhatsappMessageContactName(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContactName"""

    formatted_name: Required[str]
    first_name: str
    last_name: str
    middle_name: str
    prefix: str
    suffix: str


class MessageWhatsappParamsWhatsappMessageContactOrg(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContactOrg"""

    company: str
    department: str
    title: str


class MessageWhatsappParamsWhatsappMessageContactPhone(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContactPhone"""

    phone: str
    type: str
    wa_id: str


class MessageWhatsappParamsWhatsappMessageContactURL(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageContactURL"""

    type: str
    url: str


class MessageWhatsappParamsWhatsappMessageInteractive(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractive"""

    action: MessageWhatsappParamsWhatsappMessageInteractiveAction
    body: MessageWhatsappParamsWhatsappMessageInteractiveBody
    footer: MessageWhatsappParamsWhatsappMessageInteractiveBody
    header: MessageWhatsappParamsWhatsappMessageInteractiveHeader
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message", "flow"]


class MessageWhatsappParamsWhatsappMessageInteractiveAction(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveAction"""

    button: str
    buttons: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionButton]
    cards: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionCard]
    catalog_id: str
    mode: str
    name: str
    parameters: MessageWhatsappParamsWhatsappMessageInteractiveActionParameters
    product_retailer_id: str
    sections: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSection]


class MessageWhatsappParamsWhatsappMessageInteractiveActionButton(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionButton"""

    reply: MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply
    type: Literal["reply"]


class MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply"""

    id: str
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionCard(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionCard"""

    action: MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction
    body: MessageWhatsappParamsWhatsappMessageInteractiveBody
    card_index: int
    header: MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader
    type: Literal["cta_url"]


class MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction"""

    catalog_id: str
    product_retailer_id: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader"""

    image: WhatsappMediaParam
    type: Literal["image", "video"]
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageInteractiveActionParameters(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionParameters"""

    display_text: str
    flow_action: Literal["navigate", "data_exchange"]
    flow_action_payload: (
        MessageWhatsappParamsWhatsappMessageInteractiveActionParametersFlowActionPayload
    )
    flow_cta: str
    flow_id: str
    flow_message_version: str
    flow_name: str
    flow_token: str
    mode: Literal["draft", "published"]
    url: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionParametersFlowActionPayload(
    TypedDict, total=False
):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionParametersFlowActionPayload"""

    data: object
    screen: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSection(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionSection"""

    product_items: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem]
    rows: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow]
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem(
    TypedDict, total=False
):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem"""

    product_retailer_id: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow"""

    id: str
    description: str
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveBody(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveBody"""

    text: str


class MessageWhatsappParamsWhatsappMessageInteractiveHeader(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageInteractiveHeader"""

    type: Required[Literal["document", "image", "text", "video"]]
    document: WhatsappMediaParam
    image: WhatsappMediaParam
    sub_text: str
    text: str
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageTemplate(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageTemplate"""

    components: Sequence[MessageWhatsappParamsWhatsappMessageTemplateComponent]
    language: MessageWhatsappParamsWhatsappMessageTemplateLanguage
    name: str
    template_id: str


class MessageWhatsappParamsWhatsappMessageTemplateComponent(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageTemplateComponent"""

    index: int
    parameters: Sequence[MessageWhatsappParamsWhatsappMessageTemplateComponentParameter]
    sub_type: Literal["quick_reply", "url", "flow"]
    type: Literal["header", "body", "button"]


class MessageWhatsappParamsWhatsappMessageTemplateComponentParameter(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageTemplateComponentParameter"""

    action: MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction
    text: str
    type: Literal["text", "image", "video", "document", "currency", "date_time", "action"]


class MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction"""

    flow_action_data: object
    flow_token: str


class MessageWhatsappParamsWhatsappMessageTemplateLanguage(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageTemplateLanguage"""

    code: Required[str]
    policy: str


class MessageWhatsappParamsWhatsappMessageText(TypedDict, total=False):
    """MessageWhatsappParamsWhatsappMessageText"""

    body: Required[str]
    preview_url: bool


class MessageWhatsappResponseData(Model):
    """MessageWhatsappResponseData"""

    id: str | None = None
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
    """MessageWhatsappResponseDataFrom"""

    carrier: str | None = None
    line_type: (
        Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None
    ) = None
    phone_number: str | None = None
    status: Literal["received", "delivered"] | str | None = None


class RcSendResponseData(Model):
    """RcSendResponseData"""

    id: str | None = None
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
    """RcSendResponseDataFrom"""

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None


class RcsAgentMessage(Model):
    """RcsAgentMessage"""

    content_message: RcsAgentMessageContentMessage | None = None
    event: RcsAgentMessageEvent | None = None
    expire_time: datetime | None = None
    ttl: str | None = None


class RcsAgentMessageContentMessage(Model):
    """RcsAgentMessageContentMessage"""

    content_info: RcsContentInfo | None = None
    rich_card: RcsAgentMessageContentMessageRichCard | None = None
    suggestions: list[RcsSuggestion] | None = None
    text: str | None = None


class RcsAgentMessageContentMessageRichCard(Model):
    """RcsAgentMessageContentMessageRichCard"""

    carousel_card: RcsAgentMessageContentMessageRichCardCarouselCard | None = None
    standalone_card: RcsAgentMessageContentMessageRichCardStandaloneCard | None = None


class RcsAgentMessageContentMessageRichCardCarouselCard(Model):
    """RcsAgentMessageContentMessageRichCardCarouselCard"""

    card_contents: list[RcsCardContent] = None
    card_width: Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"] | str = None


class RcsAgentMessageContentMessageRichCardStandaloneCard(Model):
    """RcsAgentMessageContentMessageRichCardStandaloneCard"""

    card_content: RcsCardContent = None
    card_orientation: Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"] | str = None
    thumbnail_image_alignment: (
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"] | str
    ) = None


class RcsAgentMessageEvent(Model):
    """RcsAgentMessageEvent"""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"] | str | None = None


class RcsAgentMessageParam(TypedDict, total=False):
    """RcsAgentMessageParam"""

    content_message: RcsAgentMessageParamContentMessage
    event: RcsAgentMessageParamEvent
    expire_time: datetime | str
    ttl: str


class RcsAgentMessageParamContentMessage(TypedDict, total=False):
    """RcsAgentMessageParamContentMessage"""

    content_info: RcsContentInfoParam
    rich_card: RcsAgentMessageParamContentMessageRichCard
    suggestions: Sequence[RcsSuggestionParam]
    text: str


class RcsAgentMessageParamContentMessageRichCard(TypedDict, total=False):
    """RcsAgentMessageParamContentMessageRichCard"""

    carousel_card: RcsAgentMessageParamContentMessageRichCardCarouselCard
    standalone_card: RcsAgentMessageParamContentMessageRichCardStandaloneCard


class RcsAgentMessageParamContentMessageRichCardCarouselCard(TypedDict, total=False):
    """RcsAgentMessageParamContentMessageRichCardCarouselCard"""

    card_contents: Required[Sequence[RcsCardContentParam]]
    card_width: Required[Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]]


class RcsAgentMessageParamContentMessageRichCardStandaloneCard(TypedDict, total=False):
    """RcsAgentMessageParamContentMessageRichCardStandaloneCard"""

    card_content: Required[RcsCardContentParam]
    card_orientation: Required[Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]]
    thumbnail_image_alignment: Required[
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]
    ]


class RcsAgentMessageParamEvent(TypedDict, total=False):
    """RcsAgentMessageParamEvent"""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"]


class RcsCardContent(Model):
    """RcsCardContent"""

    description: str | None = None
    media: RcsCardContentMedia | None = None
    suggestions: list[RcsSuggestion] | None = None
    title: str | None = None


class RcsCardContentMedia(Model):
    """RcsCardContentMedia"""

    content_info: RcsContentInfo | None = None
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"] | str | None = None


class RcsCardContentParam(TypedDict, total=False):
    """RcsCardContentParam"""

    description: str
    media: RcsCardContentParamMedia
    suggestions: Sequence[RcsSuggestionParam]
    title: str


class RcsCardContentParamMedia(TypedDict, total=False):
    """RcsCardContentParamMedia"""

    content_info: RcsContentInfoParam
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"]


class RcsContentInfo(Model):
    """RcsContentInfo"""

    file_url: str = None
    force_refresh: bool | None = None
    thumbnail_url: str | None = None


class RcsContentInfoParam(TypedDict, total=False):
    """RcsContentInfoParam"""

    file_url: Required[str]
    force_refresh: bool
    thumbnail_url: str


class RcsSuggestion(Model):
    """RcsSuggestion"""

    action: RcsSuggestionAction | None = None
    reply: RcsSuggestionReply | None = None


class RcsSuggestionAction(Model):
    """RcsSuggestionAction"""

    create_calendar_event_action: RcsSuggestionActionCreateCalendarEventAction | None = None
    dial_action: RcsSuggestionActionDialAction | None = None
    fallback_url: str | None = None
    open_url_action: RcsSuggestionActionOpenURLAction | None = None
    postback_data: str | None = None
    share_location_action: dict[str, Any] | None = None
    text: str | None = None
    view_location_action: RcsSuggestionActionViewLocationAction | None = None


class RcsSuggestionActionCreateCalendarEventAction(Model):
    """RcsSuggestionActionCreateCalendarEventAction"""

    description: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None
    title: str | None = None


class RcsSuggestionActionDialAction(Model):
    """RcsSuggestionActionDialAction"""

    phone_number: str = None


class RcsSuggestionActionOpenURLAction(Model):
    """RcsSuggestionActionOpenURLAction"""

    application: Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"] | str = None
    url: str = None
    webview_view_mode: Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"] | str = None
    description: str | None = None


class RcsSuggestionActionViewLocationAction(Model):
    """RcsSuggestionActionViewLocationAction"""

    label: str | None = None
    lat_long: RcsSuggestionActionViewLocationActionLatLong | None = None
    query: str | None = None


class RcsSuggestionActionViewLocationActionLatLong(Model):
    """RcsSuggestionActionViewLocationActionLatLong"""

    latitude: float = None
    longitude: float = None


class RcsSuggestionParam(TypedDict, total=False):
    """RcsSuggestionParam"""

    action: RcsSuggestionParamAction
    reply: RcsSuggestionParamReply


class RcsSuggestionParamAction(TypedDict, total=False):
    """RcsSuggestionParamAction"""

    create_calendar_event_action: RcsSuggestionParamActionCreateCalendarEventAction
    dial_action: RcsSuggestionParamActionDialAction
    fallback_url: str
    open_url_action: RcsSuggestionParamActionOpenURLAction
    postback_data: str
    share_location_action: Mapping[str, object]
    text: str
    view_location_action: RcsSuggestionParamActionViewLocationAction


class RcsSuggestionParamActionCreateCalendarEventAction(TypedDict, total=False):
    """RcsSuggestionParamActionCreateCalendarEventAction"""

    description: str
    end_time: datetime | str
    start_time: datetime | str
    title: str


class RcsSuggestionParamActionDialAction(TypedDict, total=False):
    """RcsSuggestionParamActionDialAction"""

    phone_number: Required[str]


class RcsSuggestionParamActionOpenURLAction(TypedDict, total=False):
    """RcsSuggestionParamActionOpenURLAction"""

    application: Required[Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]]
    url: Required[str]
    webview_view_mode: Required[Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]]
    description: str


class RcsSuggestionParamActionViewLocationAction(TypedDict, total=False):
    """RcsSuggestionParamActionViewLocationAction"""

    label: str
    lat_long: RcsSuggestionParamActionViewLocationActionLatLong
    query: str


class RcsSuggestionParamActionViewLocationActionLatLong(TypedDict, total=False):
    """RcsSuggestionParamActionViewLocationActionLatLong"""

    latitude: Required[float]
    longitude: Required[float]


class RcsSuggestionParamReply(TypedDict, total=False):
    """RcsSuggestionParamReply"""

    postback_data: str
    text: str


class RcsToItem(Model):
    """RcsToItem"""

    carrier: str | None = None
    line_type: str | None = None
    phone_number: str | None = None
    status: str | None = None


class WhatsappContact(Model):
    """WhatsappContact"""

    addresses: list[WhatsappContactAddress] | None = None
    birthday: str | None = None
    emails: list[WhatsappContactEmail] | None = None
    name: str | None = None
    org: WhatsappContactOrg | None = None
    phones: list[WhatsappContactPhone] | None = None
    urls: list[WhatsappContactURL] | None = None


class WhatsappContactAddress(Model):
    """WhatsappContactAddress"""

    city: str | None = None
    country: str | None = None
    country_code: str | None = None
    state: str | None = None
    street: str | None = None
    type: str | None = None
    zip: str | None = None


class WhatsappContactEmail(Model):
    """WhatsappContactEmail"""

    email: str | None = None
    type: str | None = None


class WhatsappContactOrg(Model):
    """WhatsappContactOrg"""

    company: str | None = None
    department: str | None = None
    title: str | None = None


class WhatsappContactPhone(Model):
    """WhatsappContactPhone"""

    phone: str | None = None
    type: str | None = None
    wa_id: str | None = None


class WhatsappContactURL(Model):
    """WhatsappContactURL"""

    type: str | None = None
    url: str | None = None


class WhatsappInteractive(Model):
    """WhatsappInteractive"""

    action: WhatsappInteractiveAction | None = None
    body: WhatsappInteractiveBody | None = None
    footer: WhatsappInteractiveBody | None = None
    header: WhatsappInteractiveHeader | None = None
    type: (
        Literal["cta_url", "list", "carousel", "button", "location_request_message"] | str | None
    ) = None


class WhatsappInteractiveAction(Model):
    """WhatsappInteractiveAction"""

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
    """WhatsappInteractiveActionButton"""

    reply: WhatsappInteractiveActionButtonReply | None = None
    type: Literal["reply"] | str | None = None


class WhatsappInteractiveActionButtonReply(Model):
    """WhatsappInteractiveActionButtonReply"""

    id: str | None = None
    title: str | None = None


class WhatsappInteractiveActionCard(Model):
    """WhatsappInteractiveActionCard"""

    action: WhatsappInteractiveActionCardAction | None = None
    body: WhatsappInteractiveBody | None = None
    card_index: int | None = None
    header: WhatsappInteractiveActionCardHeader | None = None
    type: Literal["cta_url"] | str | None = None


class WhatsappInteractiveActionCardAction(Model):
    """WhatsappInteractiveActionCardAction"""

    catalog_id: str | None = None
    product_retailer_id: str | None = None


class WhatsappInteractiveActionCardHeader(Model):
    """WhatsappInteractiveActionCardHeader"""

    image: WhatsappMedia | None = None
    type: Literal["image", "video"] | str | None = None
    video: WhatsappMedia | None = None


class WhatsappInteractiveActionParameters(Model):
    """WhatsappInteractiveActionParameters"""

    display_text: str | None = None
    url: str | None = None


class WhatsappInteractiveActionSection(Model):
    """WhatsappInteractiveActionSection"""

    product_items: list[WhatsappInteractiveActionSectionProductItem] | None = None
    rows: list[WhatsappInteractiveActionSectionRow] | None = None
    title: str | None = None


class WhatsappInteractiveActionSectionProductItem(Model):
    """WhatsappInteractiveActionSectionProductItem"""

    product_retailer_id: str | None = None


class WhatsappInteractiveActionSectionRow(Model):
    """WhatsappInteractiveActionSectionRow"""

    id: str | None = None
    description: str | None = None
    title: str | None = None


class WhatsappInteractiveHeader(Model):
    """WhatsappInteractiveHeader"""

    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    sub_text: str | None = None
    text: str | None = None
    video: WhatsappMedia | None = None


class WhatsappLocation(Model):
    """WhatsappLocation"""

    address: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    name: str | None = None


class WhatsappLocationParam(TypedDict, total=False):
    """WhatsappLocationParam"""

    address: str
    latitude: str
    longitude: str
    name: str


class WhatsappMedia(Model):
    """WhatsappMedia"""

    caption: str | None = None
    filename: str | None = None
    link: str | None = None
    voice: bool | None = None


class WhatsappMediaParam(TypedDict, total=False):
    """WhatsappMediaParam"""

    caption: str
    filename: str
    link: str
    voice: bool


class WhatsappMessageContent(Model):
    """WhatsappMessageContent"""

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
    """WhatsappMessageContentTemplate"""

    components: list[WhatsappMessageContentTemplateComponent] | None = None
    language: WhatsappMessageContentTemplateLanguage | None = None
    name: str | None = None
    template_id: str | None = None


class WhatsappMessageContentTemplateComponent(Model):
    """WhatsappMessageContentTemplateComponent"""

    index: int | None = None
    parameters: list[WhatsappMessageContentTemplateComponentParameter] | None = None
    sub_type: Literal["quick_reply", "url"] | str | None = None
    type: Literal["header", "body", "button"] | str | None = None


class WhatsappMessageContentTemplateComponentParameter(Model):
    """WhatsappMessageContentTemplateComponentParameter"""

    text: str | None = None
    type: Literal["text", "image", "video", "document", "currency", "date_time"] | str | None = None


class WhatsappMessageContentTemplateLanguage(Model):
    """WhatsappMessageContentTemplateLanguage"""

    code: str = None
    policy: str | None = None


class WhatsappMessageContentText(Model):
    """WhatsappMessageContentText"""

    body: str = None
    preview_url: bool | None = None


class WhatsappReaction(Model):
    """WhatsappReaction"""

    emoji: str | None = None
    message_id: str | None = None


class WhatsappReactionParam(TypedDict, total=False):
    """WhatsappReactionParam"""

    emoji: str
    message_id: str


RcSendParamsMmsFallback = TypedDict(
    "RcSendParamsMmsFallback",
    {
        "from": "str",
        "media_urls": "Sequence[str]",
        "subject": "str",
        "text": "str",
    },
    total=False,
)

RcSendParamsSMSFallback = TypedDict(
    "RcSendParamsSMSFallback",
    {
        "from": "str",
        "text": "str",
    },
    total=False,
)

MessageCancelScheduledResponseCost: TypeAlias = SimCardOrderCost

MessageCancelScheduledResponseCostBreakdown: TypeAlias = OutboundMessagePayloadCostBreakdown

MessageCancelScheduledResponseCostBreakdownCarrierFee: TypeAlias = SimCardOrderCost

MessageCancelScheduledResponseCostBreakdownRate: TypeAlias = SimCardOrderCost

MessageCancelScheduledResponseMedia: TypeAlias = OutboundMessagePayloadMedia

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

MessageWhatsappParamsWhatsappMessageInteractiveActionCardBody: TypeAlias = (
    MessageWhatsappParamsWhatsappMessageInteractiveBody
)

MessageWhatsappParamsWhatsappMessageInteractiveFooter: TypeAlias = (
    MessageWhatsappParamsWhatsappMessageInteractiveBody
)

MessageWhatsappResponse: TypeAlias = Data[MessageWhatsappResponseData]

RcGenerateDeeplinkResponse: TypeAlias = Data[URL]

RcGenerateDeeplinkResponseData: TypeAlias = URL

RcSendResponse: TypeAlias = Data[RcSendResponseData]

WhatsappInteractiveActionCardBody: TypeAlias = WhatsappInteractiveBody

WhatsappInteractiveFooter: TypeAlias = WhatsappInteractiveBody
