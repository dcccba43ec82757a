"""Requests of `client.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Required, TypedDict

__all__ = [
    "RcsAgentMessageEventParam",
    "RcsAgentMessageParam",
    "RcsCardContentMediaParam",
    "RcsCardContentParam",
    "RcsCarouselCardParam",
    "RcsContentInfoParam",
    "RcsContentMessageParam",
    "RcsCreateCalendarEventActionParam",
    "RcsDialActionParam",
    "RcsLatLongParam",
    "RcsMmsFallbackParam",
    "RcsOpenURLActionParam",
    "RcsRichCardParam",
    "RcsSMSFallbackParam",
    "RcsStandaloneCardParam",
    "RcsSuggestionActionParam",
    "RcsSuggestionParam",
    "RcsSuggestionReplyParam",
    "RcsViewLocationActionParam",
    "WhatsappActionParametersParam",
    "WhatsappButtonParam",
    "WhatsappButtonReplyParam",
    "WhatsappCardActionParam",
    "WhatsappCardHeaderParam",
    "WhatsappCardParam",
    "WhatsappContactAddressParam",
    "WhatsappContactEmailParam",
    "WhatsappContactNameParam",
    "WhatsappContactOrgParam",
    "WhatsappContactParam",
    "WhatsappContactPhoneParam",
    "WhatsappContactURLParam",
    "WhatsappFlowPayloadParam",
    "WhatsappInteractiveActionParam",
    "WhatsappInteractiveHeaderParam",
    "WhatsappInteractiveParam",
    "WhatsappInteractiveTextParam",
    "WhatsappLocationParam",
    "WhatsappMediaParam",
    "WhatsappMessageContentParam",
    "WhatsappProductItemParam",
    "WhatsappReactionParam",
    "WhatsappSectionParam",
    "WhatsappSectionRowParam",
    "WhatsappTemplateActionParam",
    "WhatsappTemplateLanguageParam",
    "WhatsappTemplateMessageComponentParam",
    "WhatsappTemplateMessageParam",
    "WhatsappTemplateParameterParam",
    "WhatsappTextParam",
]


class RcsAgentMessageEventParam(TypedDict, total=False):
    """Part of `RcsAgentMessageParam`."""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"]


class RcsAgentMessageParam(TypedDict, total=False):
    """Argument of `client.messages.rcs.send`."""

    content_message: RcsContentMessageParam
    event: RcsAgentMessageEventParam
    expire_time: datetime | str
    """ISO 8601 date-time."""
    ttl: str


class RcsCardContentMediaParam(TypedDict, total=False):
    """Part of `RcsCardContentParam`."""

    content_info: RcsContentInfoParam
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"]


class RcsCardContentParam(TypedDict, total=False):
    """Part of `RcsCarouselCardParam` and `RcsStandaloneCardParam`."""

    description: str
    media: RcsCardContentMediaParam
    suggestions: Sequence[RcsSuggestionParam]
    title: str


class RcsCarouselCardParam(TypedDict, total=False):
    """Part of `RcsRichCardParam`."""

    card_contents: Required[Sequence[RcsCardContentParam]]
    card_width: Required[Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]]


class RcsContentInfoParam(TypedDict, total=False):
    """Part of `RcsCardContentMediaParam` and `RcsContentMessageParam`."""

    file_url: Required[str]
    """URL."""
    force_refresh: bool
    thumbnail_url: str
    """URL."""


class RcsContentMessageParam(TypedDict, total=False):
    """Part of `RcsAgentMessageParam`."""

    content_info: RcsContentInfoParam
    rich_card: RcsRichCardParam
    suggestions: Sequence[RcsSuggestionParam]
    text: str


class RcsCreateCalendarEventActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    description: str
    end_time: datetime | str
    """ISO 8601 date-time."""
    start_time: datetime | str
    """ISO 8601 date-time."""
    title: str


class RcsDialActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    phone_number: Required[str]


class RcsLatLongParam(TypedDict, total=False):
    """Part of `RcsViewLocationActionParam`."""

    latitude: Required[float]
    longitude: Required[float]


class RcsOpenURLActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    application: Required[Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]]
    url: Required[str]
    """URL."""
    webview_view_mode: Required[Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]]
    description: str


class RcsRichCardParam(TypedDict, total=False):
    """Part of `RcsContentMessageParam`."""

    carousel_card: RcsCarouselCardParam
    standalone_card: RcsStandaloneCardParam


class RcsStandaloneCardParam(TypedDict, total=False):
    """Part of `RcsRichCardParam`."""

    card_content: Required[RcsCardContentParam]
    card_orientation: Required[Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]]
    thumbnail_image_alignment: Required[
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]
    ]


class RcsSuggestionActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionParam`."""

    create_calendar_event_action: RcsCreateCalendarEventActionParam
    dial_action: RcsDialActionParam
    fallback_url: str
    """URL."""
    open_url_action: RcsOpenURLActionParam
    postback_data: str
    share_location_action: Mapping[str, object]
    text: str
    view_location_action: RcsViewLocationActionParam


class RcsSuggestionParam(TypedDict, total=False):
    """Part of `RcsCardContentParam` and `RcsContentMessageParam`."""

    action: RcsSuggestionActionParam
    reply: RcsSuggestionReplyParam


class RcsSuggestionReplyParam(TypedDict, total=False):
    """Part of `RcsSuggestionParam`."""

    postback_data: str
    text: str


class RcsViewLocationActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    label: str
    lat_long: RcsLatLongParam
    query: str


class WhatsappActionParametersParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    display_text: str
    flow_action: Literal["navigate", "data_exchange"]
    flow_action_payload: WhatsappFlowPayloadParam
    flow_cta: str
    flow_id: str
    flow_message_version: str
    flow_name: str
    flow_token: str
    mode: Literal["draft", "published"]
    url: str
    """URL."""


class WhatsappButtonParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    reply: WhatsappButtonReplyParam
    type: Literal["reply"]


class WhatsappButtonReplyParam(TypedDict, total=False):
    """Part of `WhatsappButtonParam`."""

    id: str
    title: str


class WhatsappCardActionParam(TypedDict, total=False):
    """Part of `WhatsappCardParam`."""

    catalog_id: str
    product_retailer_id: str


class WhatsappCardHeaderParam(TypedDict, total=False):
    """Part of `WhatsappCardParam`."""

    image: WhatsappMediaParam
    type: Literal["image", "video"]
    video: WhatsappMediaParam


class WhatsappCardParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    action: WhatsappCardActionParam
    body: WhatsappInteractiveTextParam
    card_index: int
    header: WhatsappCardHeaderParam
    type: Literal["cta_url"]


class WhatsappContactAddressParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    city: str
    country: str
    country_code: str
    state: str
    street: str
    type: str
    zip: str


class WhatsappContactEmailParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    email: str
    type: str


class WhatsappContactNameParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    formatted_name: Required[str]
    first_name: str
    last_name: str
    middle_name: str
    prefix: str
    suffix: str


class WhatsappContactOrgParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    company: str
    department: str
    title: str


class WhatsappContactParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    addresses: Sequence[WhatsappContactAddressParam]
    birthday: str
    emails: Sequence[WhatsappContactEmailParam]
    name: WhatsappContactNameParam
    org: WhatsappContactOrgParam
    phones: Sequence[WhatsappContactPhoneParam]
    urls: Sequence[WhatsappContactURLParam]


class WhatsappContactPhoneParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    phone: str
    type: str
    wa_id: str


class WhatsappContactURLParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    type: str
    url: str
    """URL."""


class WhatsappFlowPayloadParam(TypedDict, total=False):
    """Part of `WhatsappActionParametersParam`."""

    data: object
    screen: str


class WhatsappInteractiveActionParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveParam`."""

    button: str
    buttons: Sequence[WhatsappButtonParam]
    cards: Sequence[WhatsappCardParam]
    catalog_id: str
    mode: str
    name: str
    parameters: WhatsappActionParametersParam
    product_retailer_id: str
    sections: Sequence[WhatsappSectionParam]


class WhatsappInteractiveHeaderParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveParam`."""

    type: Required[Literal["document", "image", "text", "video"]]
    document: WhatsappMediaParam
    image: WhatsappMediaParam
    sub_text: str
    text: str
    video: WhatsappMediaParam


class WhatsappInteractiveParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    action: WhatsappInteractiveActionParam
    body: WhatsappInteractiveTextParam
    footer: WhatsappInteractiveTextParam
    header: WhatsappInteractiveHeaderParam
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message", "flow"]


class WhatsappInteractiveTextParam(TypedDict, total=False):
    """Part of `WhatsappCardParam` and `WhatsappInteractiveParam`."""

    text: str


class WhatsappLocationParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    address: str
    latitude: str
    longitude: str
    name: str


class WhatsappMediaParam(TypedDict, total=False):
    """Part of `WhatsappCardHeaderParam`, `WhatsappInteractiveHeaderParam` and 1 more."""

    caption: str
    filename: str
    link: str
    """URL."""
    voice: bool


class WhatsappMessageContentParam(TypedDict, total=False):
    """Argument of `client.messages.whatsapp`."""

    audio: WhatsappMediaParam
    biz_opaque_callback_data: str
    contacts: Sequence[WhatsappContactParam]
    document: WhatsappMediaParam
    image: WhatsappMediaParam
    interactive: WhatsappInteractiveParam
    location: WhatsappLocationParam
    reaction: WhatsappReactionParam
    sticker: WhatsappMediaParam
    template: WhatsappTemplateMessageParam
    text: WhatsappTextParam
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


class WhatsappProductItemParam(TypedDict, total=False):
    """Part of `WhatsappSectionParam`."""

    product_retailer_id: str


class WhatsappReactionParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    emoji: str
    message_id: str


class WhatsappSectionParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    product_items: Sequence[WhatsappProductItemParam]
    rows: Sequence[WhatsappSectionRowParam]
    title: str


class WhatsappSectionRowParam(TypedDict, total=False):
    """Part of `WhatsappSectionParam`."""

    id: str
    description: str
    title: str


class WhatsappTemplateActionParam(TypedDict, total=False):
    """Part of `WhatsappTemplateParameterParam`."""

    flow_action_data: object
    flow_token: str


class WhatsappTemplateLanguageParam(TypedDict, total=False):
    """Part of `WhatsappTemplateMessageParam`."""

    code: Required[str]
    policy: str


class WhatsappTemplateMessageComponentParam(TypedDict, total=False):
    """Part of `WhatsappTemplateMessageParam`."""

    index: int
    parameters: Sequence[WhatsappTemplateParameterParam]
    sub_type: Literal["quick_reply", "url", "flow"]
    type: Literal["header", "body", "button"]


class WhatsappTemplateMessageParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    components: Sequence[WhatsappTemplateMessageComponentParam]
    language: WhatsappTemplateLanguageParam
    name: str
    template_id: str


class WhatsappTemplateParameterParam(TypedDict, total=False):
    """Part of `WhatsappTemplateMessageComponentParam`."""

    action: WhatsappTemplateActionParam
    text: str
    type: Literal["text", "image", "video", "document", "currency", "date_time", "action"]


class WhatsappTextParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    body: Required[str]
    preview_url: bool
    """True or false; false by default."""


RcsMmsFallbackParam = TypedDict(
    "RcsMmsFallbackParam",
    {
        "from": "str",
        "media_urls": "Sequence[str]",
        "subject": "str",
        "text": "str",
    },
    total=False,
)

RcsSMSFallbackParam = TypedDict(
    "RcsSMSFallbackParam",
    {
        "from": "str",
        "text": "str",
    },
    total=False,
)
