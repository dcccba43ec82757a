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
    """`IS_TYPING` shows that an answer is being written, `READ` that the recipient's message
    was read. `"TYPE_UNSPECIFIED"`, `"IS_TYPING"` or `"READ"`."""


class RcsAgentMessageParam(TypedDict, total=False):
    """Argument of `client.messages.rcs.send`."""

    content_message: RcsContentMessageParam
    """What the recipient sees: one of text, file (`content_info`) or `rich_card`, with
    suggestions under it. Object with `content_info`, `rich_card`, `suggestions`, `text`."""
    event: RcsAgentMessageEventParam
    """Signal instead of content, shown to the recipient: the agent is typing or has read the
    message. Object with `event_type`."""
    expire_time: datetime | str
    """Time after which an undelivered RCS message is given up (RFC 3339, UTC); excludes `ttl`."""
    ttl: str
    """How long delivery may be tried, in seconds with an `s` at the end (`3600s`); excludes
    `expire_time`."""


class RcsCardContentMediaParam(TypedDict, total=False):
    """Part of `RcsCardContentParam`."""

    content_info: RcsContentInfoParam
    """File to show: its URL and, for video, a thumbnail. Object with `file_url`,
    `force_refresh`, `thumbnail_url`."""
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"]
    """Height of the media on a vertical card: `SHORT`, `MEDIUM` or `TALL`; ignored on
    horizontal ones. `"HEIGHT_UNSPECIFIED"`, `"SHORT"`, `"MEDIUM"` or `"TALL"`."""


class RcsCardContentParam(TypedDict, total=False):
    """Part of `RcsCarouselCardParam` and `RcsStandaloneCardParam`."""

    description: str
    """Text of the card under the headline, up to 2,000 characters."""
    media: RcsCardContentMediaParam
    """Picture or video of the card, with its height. Object with `content_info`, `height`."""
    suggestions: Sequence[RcsSuggestionParam]
    """Buttons of the card, up to 10. List of objects with `action`, `reply`."""
    title: str
    """Headline of the card, up to 200 characters."""


class RcsCarouselCardParam(TypedDict, total=False):
    """Part of `RcsRichCardParam`."""

    card_contents: Required[Sequence[RcsCardContentParam]]
    """Cards of the carousel from left to right, 2 to 10. List of objects with `description`,
    `media`, `suggestions`, `title`."""
    card_width: Required[Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]]
    """Width of the cards of a carousel: `SMALL` or `MEDIUM`, the same for all.
    `"CARD_WIDTH_UNSPECIFIED"`, `"SMALL"` or `"MEDIUM"`."""


class RcsContentInfoParam(TypedDict, total=False):
    """Part of `RcsCardContentMediaParam` and `RcsContentMessageParam`."""

    file_url: Required[str]
    """Public URL of the file, from which Telnyx fetches it."""
    force_refresh: bool
    """`true` fetches the file anew instead of using a cached copy; set it after changing the
    file behind the URL."""
    thumbnail_url: str
    """Public URL of a small preview image, up to 100 kB."""


class RcsContentMessageParam(TypedDict, total=False):
    """Part of `RcsAgentMessageParam`."""

    content_info: RcsContentInfoParam
    """File to show: its URL and, for video, a thumbnail. Object with `file_url`,
    `force_refresh`, `thumbnail_url`."""
    rich_card: RcsRichCardParam
    """Card with media, title, text and buttons: a single one (`standalone_card`) or several
    (`carousel_card`). Object with `carousel_card`, `standalone_card`."""
    suggestions: Sequence[RcsSuggestionParam]
    """Chips under the message to tap: replies and actions. List of objects with `action`,
    `reply`."""
    text: str
    """Text of the RCS message, up to 3,072 characters; excludes `content_info` and
    `rich_card`."""


class RcsCreateCalendarEventActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    description: str
    """Notes of the calendar event, up to 500 characters."""
    end_time: datetime | str
    """When the calendar event ends (RFC 3339)."""
    start_time: datetime | str
    """When the calendar event begins (RFC 3339)."""
    title: str
    """Name of the calendar event, up to 100 characters."""


class RcsDialActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    phone_number: Required[str]
    """Number to put into the dialer, in E.164 format."""


class RcsLatLongParam(TypedDict, total=False):
    """Part of `RcsViewLocationActionParam`."""

    latitude: Required[float]
    """Latitude in decimal degrees, from -90 (south) to 90 (north)."""
    longitude: Required[float]
    """Longitude in decimal degrees, from -180 (west) to 180 (east)."""


class RcsOpenURLActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    application: Required[Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]]
    """Where the page opens: `BROWSER`, or `WEBVIEW` inside the messaging app.
    `"OPEN_URL_APPLICATION_UNSPECIFIED"`, `"BROWSER"` or `"WEBVIEW"`."""
    url: Required[str]
    """Web page to open. URL."""
    webview_view_mode: Required[Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]]
    """How much of the screen the page takes inside the app: `FULL`, `TALL` or `HALF`.
    `"WEBVIEW_VIEW_MODE_UNSPECIFIED"`, `"FULL"`, `"HALF"` or `"TALL"`."""
    description: str
    """What the page is, for users of screen readers."""


class RcsRichCardParam(TypedDict, total=False):
    """Part of `RcsContentMessageParam`."""

    carousel_card: RcsCarouselCardParam
    """Row of 2 to 10 cards to swipe through. Object with `card_contents`, `card_width`."""
    standalone_card: RcsStandaloneCardParam
    """A single card with its layout. Object with `card_content`, `card_orientation`,
    `thumbnail_image_alignment`."""


class RcsStandaloneCardParam(TypedDict, total=False):
    """Part of `RcsRichCardParam`."""

    card_content: Required[RcsCardContentParam]
    """Content of the card: media, title, description and suggestions. Object with
    `description`, `media`, `suggestions`, `title`."""
    card_orientation: Required[Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]]
    """`VERTICAL` puts the media above the text, `HORIZONTAL` beside it.
    `"CARD_ORIENTATION_UNSPECIFIED"`, `"HORIZONTAL"` or `"VERTICAL"`."""
    thumbnail_image_alignment: Required[
        Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]
    ]
    """Side on which a horizontal card shows its image: `LEFT` or `RIGHT`.
    `"THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED"`, `"LEFT"` or `"RIGHT"`."""


class RcsSuggestionActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionParam`."""

    create_calendar_event_action: RcsCreateCalendarEventActionParam
    """Opens the recipient's calendar with this event filled in. Object with `description`,
    `end_time`, `start_time`, `title`."""
    dial_action: RcsDialActionParam
    """Opens the recipient's dialer with this number filled in. Object with `phone_number`."""
    fallback_url: str
    """Page opened in a browser if the device cannot do the action; up to 2,048 characters.
    URL."""
    open_url_action: RcsOpenURLActionParam
    """Opens a web page, in the browser or inside the messaging app. Object with `application`,
    `url`, `webview_view_mode`, `description`."""
    postback_data: str
    """Data of yours in base64, returned to your webhook when the recipient taps the
    suggestion; up to 2,048 characters."""
    share_location_action: Mapping[str, object]
    """Lets the recipient pick a location and send it to you; an empty object."""
    text: str
    """Label to tap, up to 25 characters."""
    view_location_action: RcsViewLocationActionParam
    """Opens the recipient's map at a place given by coordinates or search. Object with
    `label`, `lat_long`, `query`."""


class RcsSuggestionParam(TypedDict, total=False):
    """Part of `RcsCardContentParam` and `RcsContentMessageParam`."""

    action: RcsSuggestionActionParam
    """Action on the recipient's phone, such as dialing; excludes `reply`. Object with
    `create_calendar_event_action`, `dial_action`, `fallback_url`, `open_url_action`,
    `postback_data`, `share_location_action`, `text`, `view_location_action`."""
    reply: RcsSuggestionReplyParam
    """Ready-made answer to send; excludes `action`. Object with `postback_data`, `text`."""


class RcsSuggestionReplyParam(TypedDict, total=False):
    """Part of `RcsSuggestionParam`."""

    postback_data: str
    """Data of yours in base64, returned to your webhook when the recipient taps the
    suggestion; up to 2,048 characters."""
    text: str
    """Label to tap, up to 25 characters."""


class RcsViewLocationActionParam(TypedDict, total=False):
    """Part of `RcsSuggestionActionParam`."""

    label: str
    """Name shown at the pin on the map."""
    lat_long: RcsLatLongParam
    """Coordinates of the place. Object with `latitude`, `longitude`."""
    query: str
    """Search text for the map, such as `coffee near me`; works on Android only."""


class WhatsappActionParametersParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    display_text: str
    """Label of the link button, up to 20 characters."""
    flow_action: Literal["navigate", "data_exchange"]
    """How the form starts: `navigate` opens a screen, `data_exchange` asks your endpoint for
    the first one."""
    flow_action_payload: WhatsappFlowPayloadParam
    """First screen of the form and its data; omit it to start at the form's own first screen,
    and with `data_exchange`. Object with `data`, `screen`."""
    flow_cta: str
    """Label of the button that opens the form, up to 20 characters without emoji; required for
    flows."""
    flow_id: str
    """Form (WhatsApp Flow) to open, by its ID at Meta; give this or `flow_name`."""
    flow_message_version: str
    """Version of the flow protocol; must be `3`."""
    flow_name: str
    """Form (WhatsApp Flow) to open, by name; give this or `flow_id`."""
    flow_token: str
    """Identifier of yours for this session of the form; comes back with the answer, to match
    them."""
    mode: Literal["draft", "published"]
    """`draft` tests a form not published yet; otherwise the published one is used. `"draft"`
    or `"published"`."""
    url: str
    """Page that the button opens. URL."""


class WhatsappButtonParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    reply: WhatsappButtonReplyParam
    """Label of the button, and the identifier that comes back when it is tapped. Object with
    `id`, `title`."""
    type: Literal["reply"]
    """Kind of button; always `reply`."""


class WhatsappButtonReplyParam(TypedDict, total=False):
    """Part of `WhatsappButtonParam`."""

    id: str
    """Identifier of yours that comes back when the button is tapped, up to 256 characters;
    unique in the message."""
    title: str
    """Label of the button, up to 20 characters."""


class WhatsappCardActionParam(TypedDict, total=False):
    """Part of `WhatsappCardParam`."""

    catalog_id: str
    """Product catalog in the Meta Commerce Manager."""
    product_retailer_id: str
    """Product in the catalog, by your own article number."""


class WhatsappCardHeaderParam(TypedDict, total=False):
    """Part of `WhatsappCardParam`."""

    image: WhatsappMediaParam
    """Picture to send, with an optional caption. Object with `caption`, `filename`, `link`,
    `voice`."""
    type: Literal["image", "video"]
    """Which media the card shows: `image` or `video`."""
    video: WhatsappMediaParam
    """Video to send, with an optional caption. Object with `caption`, `filename`, `link`,
    `voice`."""


class WhatsappCardParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    action: WhatsappCardActionParam
    """Product that the card shows. Object with `catalog_id`, `product_retailer_id`."""
    body: WhatsappInteractiveTextParam
    """Text of the card. Object with `text`."""
    card_index: int
    """Position of the card in the carousel, counted from 0 to 9."""
    header: WhatsappCardHeaderParam
    """Top of the interactive message or card: a short text or media. Object with `image`,
    `type`, `video`."""
    type: Literal["cta_url"]
    """Kind of card; always `cta_url`, with a link button."""


class WhatsappContactAddressParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    city: str
    """City or town where the business or contact is located."""
    country: str
    """Name of the contact's country."""
    country_code: str
    """Country of the contact, ISO 3166-1 alpha-2."""
    state: str
    """State or province of the contact's address."""
    street: str
    """Street and house number of the contact."""
    type: str
    """Kind of address, such as `HOME` or `WORK`."""
    zip: str
    """Postal code of the contact's address."""


class WhatsappContactEmailParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    email: str
    """Email address of the contact."""
    type: str
    """Kind of email address, such as `HOME` or `WORK`."""


class WhatsappContactNameParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    formatted_name: Required[str]
    """Full name of the contact, as shown on the card; always required."""
    first_name: str
    """Given name of the contact."""
    last_name: str
    """Family name of the contact."""
    middle_name: str
    """Second given name, between first and last name on the card."""
    prefix: str
    """Title before the name, such as `Dr.`."""
    suffix: str
    """Addition after the name, such as `Jr.`."""


class WhatsappContactOrgParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    company: str
    """Name of the company that the contact works for."""
    department: str
    """Department of the company that the contact works in."""
    title: str
    """Job title of the contact in the company."""


class WhatsappContactParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    addresses: Sequence[WhatsappContactAddressParam]
    """Postal addresses of the contact. List of objects with `city`, `country`, `country_code`,
    `state`, `street`, `type`, `zip`."""
    birthday: str
    """Birthday of the contact, as `YYYY-MM-DD`."""
    emails: Sequence[WhatsappContactEmailParam]
    """Email addresses of the contact card, each with its kind. List of objects with `email`,
    `type`."""
    name: WhatsappContactNameParam
    """Name of the contact, as shown on the card. Object with `formatted_name`, `first_name`,
    `last_name`, `middle_name`, `prefix`, `suffix`."""
    org: WhatsappContactOrgParam
    """Company of the contact, with department and title. Object with `company`, `department`,
    `title`."""
    phones: Sequence[WhatsappContactPhoneParam]
    """Phone numbers of the contact card, each with its kind. List of objects with `phone`,
    `type`, `wa_id`."""
    urls: Sequence[WhatsappContactURLParam]
    """Web addresses of the contact card, each with its kind. List of objects with `type`,
    `url`."""


class WhatsappContactPhoneParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    phone: str
    """Phone number of the contact, in the form to be shown."""
    type: str
    """Kind of number, such as `CELL`, `HOME` or `WORK`."""
    wa_id: str
    """WhatsApp ID of the contact (the number without `+`); lets the recipient start a chat
    from the card."""


class WhatsappContactURLParam(TypedDict, total=False):
    """Part of `WhatsappContactParam`."""

    type: str
    """Kind of web address, such as `HOME` or `WORK`."""
    url: str
    """Web address of the contact."""


class WhatsappFlowPayloadParam(TypedDict, total=False):
    """Part of `WhatsappActionParametersParam`."""

    data: object
    """Values for the first screen of the form; not empty if given."""
    screen: str
    """First screen of the form to show, by its ID in the flow."""


class WhatsappInteractiveActionParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveParam`."""

    button: str
    """Label of the button that opens the list, up to 20 characters."""
    buttons: Sequence[WhatsappButtonParam]
    """Buttons under the message; up to three replies, or those of a template. List of objects
    with `reply`, `type`."""
    cards: Sequence[WhatsappCardParam]
    """Cards to swipe through, each with its own media, text and button. List of objects with
    `action`, `body`, `card_index`, `header`, `type`."""
    catalog_id: str
    """Product catalog in the Meta Commerce Manager."""
    mode: str
    """Mode of the action; see `parameters` for that of flows."""
    name: str
    """Name of the action where the kind wants one, such as `cta_url`, `flow` or
    `send_location`."""
    parameters: WhatsappActionParametersParam
    """Settings of the link button or form. Object with `display_text`, `flow_action`,
    `flow_action_payload`, `flow_cta`, `flow_id`, `flow_message_version`, `flow_name`,
    `flow_token` and 2 more."""
    product_retailer_id: str
    """Product in the catalog, by your own article number."""
    sections: Sequence[WhatsappSectionParam]
    """Groups of rows that the opened list shows, each with a title. List of objects with
    `product_items`, `rows`, `title`."""


class WhatsappInteractiveHeaderParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveParam`."""

    type: Required[Literal["document", "image", "text", "video"]]
    """Kind of header; the field of the same name must be given. `"document"`, `"image"`,
    `"text"` or `"video"`."""
    document: WhatsappMediaParam
    """Document to send, such as a PDF, with file name and caption. Object with `caption`,
    `filename`, `link`, `voice`."""
    image: WhatsappMediaParam
    """Picture to send, with an optional caption. Object with `caption`, `filename`, `link`,
    `voice`."""
    sub_text: str
    """Second, smaller line of the header."""
    text: str
    """Headline of the message, up to 60 characters."""
    video: WhatsappMediaParam
    """Video to send, with an optional caption. Object with `caption`, `filename`, `link`,
    `voice`."""


class WhatsappInteractiveParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    action: WhatsappInteractiveActionParam
    """What the user can tap: buttons, list, cards or form. Object with `button`, `buttons`,
    `cards`, `catalog_id`, `mode`, `name`, `parameters`, `product_retailer_id` and 1 more."""
    body: WhatsappInteractiveTextParam
    """Main text of the message, required for most kinds. Object with `text`."""
    footer: WhatsappInteractiveTextParam
    """Small gray text at the bottom of the message, up to 60 characters. Object with `text`."""
    header: WhatsappInteractiveHeaderParam
    """Top of the interactive message or card: a short text or media. Object with `type`,
    `document`, `image`, `sub_text`, `text`, `video`."""
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message", "flow"]
    """Kind of message: `button` (up to three replies), `list`, `cta_url` (link button),
    `carousel`, `location_request_message` or `flow` (form)."""


class WhatsappInteractiveTextParam(TypedDict, total=False):
    """Part of `WhatsappCardParam` and `WhatsappInteractiveParam`."""

    text: str
    """Text of the message; required for SMS, optional with media. Long SMS are split into
    parts, each of which is charged."""


class WhatsappLocationParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    address: str
    """Address of the place, shown under its name."""
    latitude: str
    """Latitude in decimal degrees, from -90 (south) to 90 (north)."""
    longitude: str
    """Longitude in decimal degrees, from -180 (west) to 180 (east)."""
    name: str
    """Name of the place, shown above the address."""


class WhatsappMediaParam(TypedDict, total=False):
    """Part of `WhatsappCardHeaderParam`, `WhatsappInteractiveHeaderParam` and 1 more."""

    caption: str
    """Text shown under the media."""
    filename: str
    """Name of the document with extension, as the recipient sees it."""
    link: str
    """Public URL of the file, from which WhatsApp fetches it."""
    voice: bool
    """`true` shows the audio as a voice message instead of a file."""


class WhatsappMessageContentParam(TypedDict, total=False):
    """Argument of `client.messages.whatsapp`."""

    audio: WhatsappMediaParam
    """Audio file to send; with `voice` set, a voice message. Object with `caption`,
    `filename`, `link`, `voice`."""
    biz_opaque_callback_data: str
    """Text of yours, returned with the status events of the message."""
    contacts: Sequence[WhatsappContactParam]
    """Contact cards to send. List of objects with `addresses`, `birthday`, `emails`, `name`,
    `org`, `phones`, `urls`."""
    document: WhatsappMediaParam
    """Document to send, such as a PDF, with file name and caption. Object with `caption`,
    `filename`, `link`, `voice`."""
    image: WhatsappMediaParam
    """Picture to send, with an optional caption. Object with `caption`, `filename`, `link`,
    `voice`."""
    interactive: WhatsappInteractiveParam
    """Message with buttons, a list, cards, a link button, a location request or a form (flow).
    Object with `action`, `body`, `footer`, `header`, `type`."""
    location: WhatsappLocationParam
    """Place to show on a map. Object with `address`, `latitude`, `longitude`, `name`."""
    reaction: WhatsappReactionParam
    """Emoji put on an earlier message. Object with `emoji`, `message_id`."""
    sticker: WhatsappMediaParam
    """Sticker to send, as URL of a WebP file. Object with `caption`, `filename`, `link`,
    `voice`."""
    template: WhatsappTemplateMessageParam
    """Message made from an approved template; the only kind allowed when the recipient has not
    written within 24 hours. Object with `components`, `language`, `name`, `template_id`."""
    text: WhatsappTextParam
    """Plain text; allowed only within 24 hours after the user last wrote. Object with `body`,
    `preview_url`."""
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
    """Kind of message, such as `text`, `image`, `interactive` or `template`; the field of the
    same name holds the content. `"audio"`, `"document"`, `"image"`, `"sticker"`, `"video"`,
    `"interactive"`, `"location"`, `"template"` or one of 3 more."""
    video: WhatsappMediaParam
    """Video to send, with an optional caption. Object with `caption`, `filename`, `link`,
    `voice`."""


class WhatsappProductItemParam(TypedDict, total=False):
    """Part of `WhatsappSectionParam`."""

    product_retailer_id: str
    """Product in the catalog, by your own article number."""


class WhatsappReactionParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    emoji: str
    """Emoji to react with; an empty string takes the reaction away."""
    message_id: str
    """Message to react to, by its WhatsApp ID (`wamid...`)."""


class WhatsappSectionParam(TypedDict, total=False):
    """Part of `WhatsappInteractiveActionParam`."""

    product_items: Sequence[WhatsappProductItemParam]
    """Products of the section, from the catalog. List of objects with `product_retailer_id`."""
    rows: Sequence[WhatsappSectionRowParam]
    """Entries of the section that the recipient can choose from. List of objects with `id`,
    `description`, `title`."""
    title: str
    """Heading of the group, up to 24 characters."""


class WhatsappSectionRowParam(TypedDict, total=False):
    """Part of `WhatsappSectionParam`."""

    id: str
    """Identifier of yours that comes back when the row is chosen, up to 200 characters."""
    description: str
    """Smaller text under the label, up to 72 characters."""
    title: str
    """Label of the row, up to 24 characters."""


class WhatsappTemplateActionParam(TypedDict, total=False):
    """Part of `WhatsappTemplateParameterParam`."""

    flow_action_data: object
    """Data for the first screen of the form behind the template's button."""
    flow_token: str
    """Identifier of yours for this session of the form; comes back with the answer, to match
    them."""


class WhatsappTemplateLanguageParam(TypedDict, total=False):
    """Part of `WhatsappTemplateMessageParam`."""

    code: Required[str]
    """Language code of the template version, such as `en_US`."""
    policy: str
    """How the language is chosen; WhatsApp knows `deterministic` only: exactly the given one."""


class WhatsappTemplateMessageComponentParam(TypedDict, total=False):
    """Part of `WhatsappTemplateMessageParam`."""

    index: int
    """Which button is meant, counted from 0; required for buttons."""
    parameters: Sequence[WhatsappTemplateParameterParam]
    """Values for the placeholders of this part, in order. List of objects with `action`,
    `text`, `type`."""
    sub_type: Literal["quick_reply", "url", "flow"]
    """Kind of button that the values are for: `quick_reply`, `url` or `flow`."""
    type: Literal["header", "body", "button"]
    """Part that the values are for: `header`, `body` or `button`."""


class WhatsappTemplateMessageParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    components: Sequence[WhatsappTemplateMessageComponentParam]
    """Values for the placeholders in header, body and buttons, in the order of the template.
    List of objects with `index`, `parameters`, `sub_type`, `type`."""
    language: WhatsappTemplateLanguageParam
    """Language version of the template; needed with `name`. Object with `code`, `policy`."""
    name: str
    """Name of the approved template at Meta; needs `language`. Instead, `template_id` can be
    given."""
    template_id: str
    """Template by its ID from `whatsapp.templates.list`; stands for name and language."""


class WhatsappTemplateParameterParam(TypedDict, total=False):
    """Part of `WhatsappTemplateMessageComponentParam`."""

    action: WhatsappTemplateActionParam
    """Settings for opening the form behind a flow button. Object with `flow_action_data`,
    `flow_token`."""
    text: str
    """Text to put in place of the placeholder."""
    type: Literal["text", "image", "video", "document", "currency", "date_time", "action"]
    """Kind of value: `text`, media for a header, `currency`, `date_time`, or `action` for a
    flow button. `"text"`, `"image"`, `"video"`, `"document"`, `"currency"`, `"date_time"`
    or `"action"`."""


class WhatsappTextParam(TypedDict, total=False):
    """Part of `WhatsappMessageContentParam`."""

    body: Required[str]
    """The text itself; links in it become tappable."""
    preview_url: bool
    """`true` shows a preview of the first link in the text. Default `false`."""


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
