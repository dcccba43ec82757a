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
    """Message WhatsApp params WhatsApp message."""

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
    """Message WhatsApp params WhatsApp message contact."""

    addresses: Sequence[MessageWhatsappParamsWhatsappMessageContactAddress]
    birthday: str
    emails: Sequence[MessageWhatsappParamsWhatsappMessageContactEmail]
    name: MessageWhatsappParamsWhatsappMessageContactName
    org: MessageWhatsappParamsWhatsappMessageContactOrg
    phones: Sequence[MessageWhatsappParamsWhatsappMessageContactPhone]
    urls: Sequence[MessageWhatsappParamsWhatsappMessageContactURL]


class MessageWhatsappParamsWhatsappMessageContactAddress(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message contact address."""

    city: str
    country: str
    country_code: str
    state: str
    street: str
    type: str
    zip: str


class MessageWhatsappParamsWhatsappMessageContactEmail(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message contact email."""

    email: str
    type: str


class MessageWhatsappParamsWhatsappMessageContactName(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message contact name."""

    formatted_name: Required[str]
    first_name: str
    last_name: str
    middle_name: str
    prefix: str
    suffix: str


class MessageWhatsappParamsWhatsappMessageContactOrg(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message contact org."""

    company: str
    department: str
    title: str


class MessageWhatsappParamsWhatsappMessageContactPhone(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message contact phone."""

    phone: str
    type: str
    wa_id: str


class MessageWhatsappParamsWhatsappMessageContactURL(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message contact URL."""

    type: str
    url: str


class MessageWhatsappParamsWhatsappMessageInteractive(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive."""

    action: MessageWhatsappParamsWhatsappMessageInteractiveAction
    body: MessageWhatsappParamsWhatsappMessageInteractiveBody
    footer: MessageWhatsappParamsWhatsappMessageInteractiveBody
    header: MessageWhatsappParamsWhatsappMessageInteractiveHeader
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message", "flow"]


class MessageWhatsappParamsWhatsappMessageInteractiveAction(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action."""

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
    """Message WhatsApp params WhatsApp message interactive action button."""

    reply: MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply
    type: Literal["reply"]


class MessageWhatsappParamsWhatsappMessageInteractiveActionButtonReply(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action button reply."""

    id: str
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionCard(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action card."""

    action: MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction
    body: MessageWhatsappParamsWhatsappMessageInteractiveBody
    card_index: int
    header: MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader
    type: Literal["cta_url"]


class MessageWhatsappParamsWhatsappMessageInteractiveActionCardAction(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action card action."""

    catalog_id: str
    product_retailer_id: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionCardHeader(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action card header."""

    image: WhatsappMediaParam
    type: Literal["image", "video"]
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageInteractiveActionParameters(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action parameters."""

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
    """Message WhatsApp params WhatsApp message interactive action parameters flow action payload."""

    data: object
    screen: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSection(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action section."""

    product_items: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem]
    rows: Sequence[MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow]
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSectionProductItem(
    TypedDict, total=False
):
    """Message WhatsApp params WhatsApp message interactive action section product item."""

    product_retailer_id: str


class MessageWhatsappParamsWhatsappMessageInteractiveActionSectionRow(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive action section row."""

    id: str
    description: str
    title: str


class MessageWhatsappParamsWhatsappMessageInteractiveBody(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive body."""

    text: str


class MessageWhatsappParamsWhatsappMessageInteractiveHeader(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message interactive header."""

    type: Required[Literal["document", "image", "text", "video"]]
    document: WhatsappMediaParam
    image: WhatsappMediaParam
    sub_text: str
    text: str
    video: WhatsappMediaParam


class MessageWhatsappParamsWhatsappMessageTemplate(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message template."""

    components: Sequence[MessageWhatsappParamsWhatsappMessageTemplateComponent]
    language: MessageWhatsappParamsWhatsappMessageTemplateLanguage
    name: str
    template_id: str


class MessageWhatsappParamsWhatsappMessageTemplateComponent(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message template component."""

    index: int
    parameters: Sequence[MessageWhatsappParamsWhatsappMessageTemplateComponentParameter]
    sub_type: Literal["quick_reply", "url", "flow"]
    type: Literal["header", "body", "button"]


class MessageWhatsappParamsWhatsappMessageTemplateComponentParameter(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message template component parameter."""

    action: MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction
    text: str
    type: Literal["text", "image", "video", "document", "currency", "date_time", "action"]


class MessageWhatsappParamsWhatsappMessageTemplateComponentParameterAction(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message template component parameter action."""

    flow_action_data: object
    flow_token: str


class MessageWhatsappParamsWhatsappMessageTemplateLanguage(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message template language."""

    code: Required[str]
    policy: str


class MessageWhatsappParamsWhatsappMessageText(TypedDict, total=False):
    """Message WhatsApp params WhatsApp message text."""

    body: Required[str]
    preview_url: bool


class RcsAgentMessageParam(TypedDict, total=False):
    """RCS agent message."""

    content_message: RcsAgentMessageParamContentMessage
    event: RcsAgentMessageParamEvent
    expire_time: datetime | str
    ttl: str


class RcsAgentMessageParamContentMessage(TypedDict, total=False):
    """RCS agent message param content message."""

    content_info: RcsContentInfoParam
    rich_card: RcsAgentMessageParamContentMessageRichCard
    suggestions: Sequence[RcsSuggestionParam]
    text: str


class RcsAgentMessageParamContentMessageRichCard(TypedDict, total=False):
    """RCS agent message param content message rich card."""

    carousel_card: RcsAgentMessageParamContentMessageRichCardCarouselCard
    standalone_card: RcsAgentMessageParamContentMessageRichCardStandaloneCard


class RcsAgentMessageParamContentMessageRichCardCarouselCard(TypedDict, total=False):
    """RCS agent message param content message rich card carousel card."""

    card_contents: Required[Sequence[RcsCardContentParam]]
    card_width: Required[Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]]


class RcsAgentMessageParamContentMessageRichCardStandaloneCard(TypedDict, total=False):
    """RCS agent message param content message rich card standalone card."""

    card_content: Required[RcsCardContentParam]
    card_orientation: Required[Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]]
    thumbnail_image_alignment: Required[
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]
    ]


class RcsAgentMessageParamEvent(TypedDict, total=False):
    """RCS agent message param event."""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"]


class RcsCardContentParam(TypedDict, total=False):
    """RCS card content."""

    description: str
    media: RcsCardContentParamMedia
    suggestions: Sequence[RcsSuggestionParam]
    title: str


class RcsCardContentParamMedia(TypedDict, total=False):
    """RCS card content param media."""

    content_info: RcsContentInfoParam
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"]


class RcsContentInfoParam(TypedDict, total=False):
    """RCS content info."""

    file_url: Required[str]
    force_refresh: bool
    thumbnail_url: str


class RcsSuggestionParam(TypedDict, total=False):
    """RCS suggestion."""

    action: RcsSuggestionParamAction
    reply: RcsSuggestionParamReply


class RcsSuggestionParamAction(TypedDict, total=False):
    """RCS suggestion param action."""

    create_calendar_event_action: RcsSuggestionParamActionCreateCalendarEventAction
    dial_action: RcsSuggestionParamActionDialAction
    fallback_url: str
    open_url_action: RcsSuggestionParamActionOpenURLAction
    postback_data: str
    share_location_action: Mapping[str, object]
    text: str
    view_location_action: RcsSuggestionParamActionViewLocationAction


class RcsSuggestionParamActionCreateCalendarEventAction(TypedDict, total=False):
    """RCS suggestion param action create calendar event action."""

    description: str
    end_time: datetime | str
    start_time: datetime | str
    title: str


class RcsSuggestionParamActionDialAction(TypedDict, total=False):
    """RCS suggestion param action dial action."""

    phone_number: Required[str]


class RcsSuggestionParamActionOpenURLAction(TypedDict, total=False):
    """RCS suggestion param action open URL action."""

    application: Required[Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]]
    url: Required[str]
    webview_view_mode: Required[Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]]
    description: str


class RcsSuggestionParamActionViewLocationAction(TypedDict, total=False):
    """RCS suggestion param action view location action."""

    label: str
    lat_long: RcsSuggestionParamActionViewLocationActionLatLong
    query: str


class RcsSuggestionParamActionViewLocationActionLatLong(TypedDict, total=False):
    """RCS suggestion param action view location action lat long."""

    latitude: Required[float]
    longitude: Required[float]


class RcsSuggestionParamReply(TypedDict, total=False):
    """RCS suggestion param reply."""

    postback_data: str
    text: str


class WhatsappLocationParam(TypedDict, total=False):
    """WhatsApp location."""

    address: str
    latitude: str
    longitude: str
    name: str


class WhatsappMediaParam(TypedDict, total=False):
    """WhatsApp media."""

    caption: str
    filename: str
    link: str
    voice: bool


class WhatsappReactionParam(TypedDict, total=False):
    """WhatsApp reaction."""

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
