"""What requests of `client.messages` take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
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
    "RcSendParamsMmsFallback",
    "RcSendParamsSMSFallback",
    "RcsAgentMessageParam",
    "RcsAgentMessageParamContentMessage",
    "RcsAgentMessageParamContentMessageRichCard",
    "RcsAgentMessageParamContentMessageRichCardCarouselCard",
    "RcsAgentMessageParamContentMessageRichCardStandaloneCard",
    "RcsAgentMessageParamEvent",
    "RcsCardContentParam",
    "RcsCardContentParamMedia",
    "RcsContentInfoParam",
    "RcsSuggestionParam",
    "RcsSuggestionParamAction",
    "RcsSuggestionParamActionCreateCalendarEventAction",
    "RcsSuggestionParamActionDialAction",
    "RcsSuggestionParamActionOpenURLAction",
    "RcsSuggestionParamActionViewLocationAction",
    "RcsSuggestionParamActionViewLocationActionLatLong",
    "RcsSuggestionParamReply",
    "WhatsappLocationParam",
    "WhatsappMediaParam",
    "WhatsappReactionParam",
]


class MessageWhatsappParamsWhatsappMessage(TypedDict, total=False):
    """Argument of `client.messages.whatsapp`."""

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
    """Part of `MessageWhatsappParamsWhatsappMessage`."""

    addresses: Sequence[MessageWhatsappParamsWhatsappMessageContactAddress]
    birthday: str
    emails: Sequence[MessageWhatsappParamsWhatsappMessageContactEmail]
    name: MessageWhatsappParamsWhatsappMessageContactName
    org: MessageWhatsappParamsWhatsappMessageContactOrg
    phones: Sequence[MessageWhatsappParamsWhatsappMessageContactPhone]
    urls: Sequence[MessageWhatsappParamsWhatsappMessageContactURL]


class MessageWhatsappParamsWhatsappMessageContactAddress(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageContact`."""

    city: str
    country: str
    country_code: str
    state: str
    street: str
    type: str
    zip: str


class MessageWhatsappParamsWhatsappMessageContactEmail(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageContact`."""

    email: str
    type: str


class MessageWhatsappParamsWhatsappMessageContactName(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageContact`."""

    formatted_name: Required[str]
    first_name: str
    last_name: str
    middle_name: str
    prefix: str
    suffix: str


class MessageWhatsappParamsWhatsappMessageContactOrg(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageContact`."""

    company: str
    department: str
    title: str


class MessageWhatsappParamsWhatsappMessageContactPhone(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageContact`."""

    phone: str
    type: str
    wa_id: str


class MessageWhatsappParamsWhatsappMessageContactURL(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageContact`."""

    type: str
    url: str
    """URL."""


class MessageWhatsappParamsWhatsappMessageInteractive(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessage`."""

    action: MessageWhatsappParamsWhatsappMessageInteractiveAction
    body: MessageWhatsappParamsWhatsappMessageInteractiveBody
    footer: MessageWhatsappParamsWhatsappMessageInteractiveBody
    header: MessageWhatsappParamsWhatsappMessageInteractiveHeader
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message", "flow"]


class MessageWhatsappParamsWhatsappMessageInteractiveAction(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractive`."""

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
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveAction`."""

    reply: MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply
    type: Literal["reply"]


class MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveActionButton`."""

    id: str
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionCard(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveAction`."""

    action: MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction
    body: MessageWhatsappParamsWhatsappMessageInteractiveBody
    card_index: int
    header: MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader
    type: Literal["cta_url"]


class MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveActionCard`."""

    catalog_id: str
    product_retailer_id: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveActionCard`."""

    image: WhatsappMediaParam
    type: Literal["image", "video"]
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageInteractiveActionParameters(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveAction`."""

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
    """URL."""


class MessageWhatsappParamsWhatsappMessageInteractiveActionParametersFlowActionPayload(
    TypedDict, total=False
):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveActionParameters`."""

    data: object
    screen: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSection(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveAction`."""

    product_items: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem]
    rows: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow]
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem(
    TypedDict, total=False
):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveActionSection`."""

    product_retailer_id: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractiveActionSection`."""

    id: str
    description: str
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveBody(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractive` and `MessageWhatsappParamsWhatsappMessageInteractiveActionCard`."""

    text: str


class MessageWhatsappParamsWhatsappMessageInteractiveHeader(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageInteractive`."""

    type: Required[Literal["document", "image", "text", "video"]]
    document: WhatsappMediaParam
    image: WhatsappMediaParam
    sub_text: str
    text: str
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageTemplate(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessage`."""

    components: Sequence[MessageWhatsappParamsWhatsappMessageTemplateComponent]
    language: MessageWhatsappParamsWhatsappMessageTemplateLanguage
    name: str
    template_id: str


class MessageWhatsappParamsWhatsappMessageTemplateComponent(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageTemplate`."""

    index: int
    parameters: Sequence[MessageWhatsappParamsWhatsappMessageTemplateComponentParameter]
    sub_type: Literal["quick_reply", "url", "flow"]
    type: Literal["header", "body", "button"]


class MessageWhatsappParamsWhatsappMessageTemplateComponentParameter(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageTemplateComponent`."""

    action: MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction
    text: str
    type: Literal["text", "image", "video", "document", "currency", "date_time", "action"]


class MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageTemplateComponentParameter`."""

    flow_action_data: object
    flow_token: str


class MessageWhatsappParamsWhatsappMessageTemplateLanguage(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessageTemplate`."""

    code: Required[str]
    policy: str


class MessageWhatsappParamsWhatsappMessageText(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessage`."""

    body: Required[str]
    preview_url: bool
    """True or false; false by default."""


class RcsAgentMessageParam(TypedDict, total=False):
    """Argument of `client.messages.rcs.send`."""

    content_message: RcsAgentMessageParamContentMessage
    event: RcsAgentMessageParamEvent
    expire_time: datetime | str
    """ISO 8601 date-time."""
    ttl: str


class RcsAgentMessageParamContentMessage(TypedDict, total=False):
    """Part of `RcsAgentMessageParam`."""

    content_info: RcsContentInfoParam
    rich_card: RcsAgentMessageParamContentMessageRichCard
    suggestions: Sequence[RcsSuggestionParam]
    text: str


class RcsAgentMessageParamContentMessageRichCard(TypedDict, total=False):
    """Part of `RcsAgentMessageParamContentMessage`."""

    carousel_card: RcsAgentMessageParamContentMessageRichCardCarouselCard
    standalone_card: RcsAgentMessageParamContentMessageRichCardStandaloneCard


class RcsAgentMessageParamContentMessageRichCardCarouselCard(TypedDict, total=False):
    """Part of `RcsAgentMessageParamContentMessageRichCard`."""

    card_contents: Required[Sequence[RcsCardContentParam]]
    card_width: Required[Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]]


class RcsAgentMessageParamContentMessageRichCardStandaloneCard(TypedDict, total=False):
    """Part of `RcsAgentMessageParamContentMessageRichCard`."""

    card_content: Required[RcsCardContentParam]
    card_orientation: Required[Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]]
    thumbnail_image_alignment: Required[
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]
    ]


class RcsAgentMessageParamEvent(TypedDict, total=False):
    """Part of `RcsAgentMessageParam`."""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"]


class RcsCardContentParam(TypedDict, total=False):
    """Part of `RcsAgentMessageParamContentMessageRichCardCarouselCard` and `RcsAgentMessageParamContentMessageRichCardStandaloneCard`."""

    description: str
    media: RcsCardContentParamMedia
    suggestions: Sequence[RcsSuggestionParam]
    title: str


class RcsCardContentParamMedia(TypedDict, total=False):
    """Part of `RcsCardContentParam`."""

    content_info: RcsContentInfoParam
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"]


class RcsContentInfoParam(TypedDict, total=False):
    """Part of `RcsAgentMessageParamContentMessage` and `RcsCardContentParamMedia`."""

    file_url: Required[str]
    """URL."""
    force_refresh: bool
    thumbnail_url: str
    """URL."""


class RcsSuggestionParam(TypedDict, total=False):
    """Part of `RcsAgentMessageParamContentMessage` and `RcsCardContentParam`."""

    action: RcsSuggestionParamAction
    reply: RcsSuggestionParamReply


class RcsSuggestionParamAction(TypedDict, total=False):
    """Part of `RcsSuggestionParam`."""

    create_calendar_event_action: RcsSuggestionParamActionCreateCalendarEventAction
    dial_action: RcsSuggestionParamActionDialAction
    fallback_url: str
    """URL."""
    open_url_action: RcsSuggestionParamActionOpenURLAction
    postback_data: str
    share_location_action: Mapping[str, object]
    text: str
    view_location_action: RcsSuggestionParamActionViewLocationAction


class RcsSuggestionParamActionCreateCalendarEventAction(TypedDict, total=False):
    """Part of `RcsSuggestionParamAction`."""

    description: str
    end_time: datetime | str
    """ISO 8601 date-time."""
    start_time: datetime | str
    """ISO 8601 date-time."""
    title: str


class RcsSuggestionParamActionDialAction(TypedDict, total=False):
    """Part of `RcsSuggestionParamAction`."""

    phone_number: Required[str]


class RcsSuggestionParamActionOpenURLAction(TypedDict, total=False):
    """Part of `RcsSuggestionParamAction`."""

    application: Required[Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]]
    url: Required[str]
    """URL."""
    webview_view_mode: Required[Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]]
    description: str


class RcsSuggestionParamActionViewLocationAction(TypedDict, total=False):
    """Part of `RcsSuggestionParamAction`."""

    label: str
    lat_long: RcsSuggestionParamActionViewLocationActionLatLong
    query: str


class RcsSuggestionParamActionViewLocationActionLatLong(TypedDict, total=False):
    """Part of `RcsSuggestionParamActionViewLocationAction`."""

    latitude: Required[float]
    longitude: Required[float]


class RcsSuggestionParamReply(TypedDict, total=False):
    """Part of `RcsSuggestionParam`."""

    postback_data: str
    text: str


class WhatsappLocationParam(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessage`."""

    address: str
    latitude: str
    longitude: str
    name: str


class WhatsappMediaParam(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessage`, `MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader` and 1 more."""

    caption: str
    filename: str
    link: str
    """URL."""
    voice: bool


class WhatsappReactionParam(TypedDict, total=False):
    """Part of `MessageWhatsappParamsWhatsappMessage`."""

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

MessageWhatsappParamsWhatsappMessageInteractiveActionCardBody: TypeAlias = (
    MessageWhatsappParamsWhatsappMessageInteractiveBody
)

MessageWhatsappParamsWhatsappMessageInteractiveFooter: TypeAlias = (
    MessageWhatsappParamsWhatsappMessageInteractiveBody
)
