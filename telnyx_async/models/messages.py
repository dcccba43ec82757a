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
    """Identifier of the message that was canceled."""
    cc: list[CancelledMessageRecipient] | None = None
    """Other participants of a group MMS, each with its delivery status."""
    completed_at: datetime | None = None
    """When the outcome was final (RFC 3339); empty before that and on received messages."""
    cost: MessageCost | None = None
    """What the message costs, over all its parts and fees; missing until it is known."""
    cost_breakdown: MessageCostBreakdown | None = None
    """Cost split into the rate of Telnyx and the fee of the carrier."""
    direction: Literal["outbound"] | None = None
    """Always `outbound`: to be sent by you."""
    encoding: str | None = None
    """Character set planned for the text, such as `GSM-7` or `UCS-2`."""
    errors: list[MessageError] | None = None
    """What went wrong, with code and explanation; empty if all is well."""
    from_: CancelledMessageSender | None = wire("from", default=None)
    """Sender that the message would have had."""
    media: list[MessageMedia] | None = None
    """Files that came with the message, each with URL, MIME type and size."""
    messaging_profile_id: str | None = None
    """Messaging profile under which the message was scheduled."""
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
    text: str | None = None
    """Text of the message; required for SMS, optional with media. Long SMS are split into
    parts, each of which is charged."""
    to: list[CancelledMessageRecipient] | None = None
    """Recipients, each with the status `cancelled`."""
    type: Literal["SMS", "MMS"] | None = None
    """Channel that was planned: `SMS` or `MMS`."""
    valid_until: datetime | None = None
    """Until when the message may wait in the queue; afterwards it is dropped as
    `sending_failed`. Empty once it has left the queue."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives the events of this message."""


class CancelledMessageRecipient(Model):
    """Part of `CancelledMessage`."""

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
    """Normally `cancelled`; any other value means that the message had already moved on."""


class CancelledMessageSender(Model):
    """Part of `CancelledMessage`."""

    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Sender of the message: number in E.164 format, short code or sender name."""


class RcsAgentMessage(Model):
    """Part of `RcsMessage`."""

    content_message: RcsContentMessage | None = None
    """What the recipient sees: one of text, file (`content_info`) or `rich_card`, with
    suggestions under it."""
    event: RcsAgentMessageEvent | None = None
    """Signal instead of content, shown to the recipient: the agent is typing or has read the
    message."""
    expire_time: datetime | None = None
    """Time after which an undelivered RCS message is given up (RFC 3339, UTC); excludes `ttl`."""
    ttl: str | None = None
    """How long delivery may be tried, in seconds with an `s` at the end (`3600s`); excludes
    `expire_time`."""


class RcsAgentMessageEvent(Model):
    """Part of `RcsAgentMessage`."""

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"] | None = None
    """`IS_TYPING` shows that an answer is being written, `READ` that the recipient's message
    was read."""


class RcsCardContent(Model):
    """Part of `RcsCarouselCard` and `RcsStandaloneCard`."""

    description: str | None = None
    """Text of the card under the headline, up to 2,000 characters."""
    media: RcsCardContentMedia | None = None
    """Picture or video of the card, with its height."""
    suggestions: list[RcsSuggestion] | None = None
    """Buttons of the card, up to 10."""
    title: str | None = None
    """Headline of the card, up to 200 characters."""


class RcsCardContentMedia(Model):
    """Part of `RcsCardContent`."""

    content_info: RcsContentInfo | None = None
    """File to show: its URL and, for video, a thumbnail."""
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"] | None = None
    """Height of the media on a vertical card: `SHORT`, `MEDIUM` or `TALL`; ignored on
    horizontal ones."""


class RcsCarouselCard(Model):
    """Part of `RcsRichCard`."""

    card_contents: list[RcsCardContent]
    """Cards of the carousel from left to right, 2 to 10."""
    card_width: Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"]
    """Width of the cards of a carousel: `SMALL` or `MEDIUM`, the same for all."""


class RcsContentInfo(Model):
    """Part of `RcsCardContentMedia` and `RcsContentMessage`."""

    file_url: str
    """Public URL of the file, from which Telnyx fetches it."""
    force_refresh: bool | None = None
    """`true` fetches the file anew instead of using a cached copy; set it after changing the
    file behind the URL."""
    thumbnail_url: str | None = None
    """Public URL of a small preview image, up to 100 kB."""


class RcsContentMessage(Model):
    """Part of `RcsAgentMessage`."""

    content_info: RcsContentInfo | None = None
    """File to show: its URL and, for video, a thumbnail."""
    rich_card: RcsRichCard | None = None
    """Card with media, title, text and buttons: a single one (`standalone_card`) or several
    (`carousel_card`)."""
    suggestions: list[RcsSuggestion] | None = None
    """Chips under the message to tap: replies and actions."""
    text: str | None = None
    """Text of the RCS message, up to 3,072 characters; excludes `content_info` and
    `rich_card`."""


class RcsCreateCalendarEventAction(Model):
    """Part of `RcsSuggestionAction`."""

    description: str | None = None
    """Notes of the calendar event, up to 500 characters."""
    end_time: datetime | None = None
    """When the calendar event ends (RFC 3339)."""
    start_time: datetime | None = None
    """When the calendar event begins (RFC 3339)."""
    title: str | None = None
    """Name of the calendar event, up to 100 characters."""


class RcsDeeplink(Model):
    """Response of `client.messages.rcs.generate_deeplink`."""

    url: str
    """Link that opens a chat with the agent; put it on pages or into QR codes."""


class RcsDialAction(Model):
    """Part of `RcsSuggestionAction`."""

    phone_number: str
    """Number to put into the dialer, in E.164 format."""


class RcsLatLong(Model):
    """Part of `RcsViewLocationAction`."""

    latitude: float
    """Latitude in decimal degrees, from -90 (south) to 90 (north)."""
    longitude: float
    """Longitude in decimal degrees, from -180 (west) to 180 (east)."""


class RcsMessage(Model):
    """Response of `client.messages.rcs.send`."""

    id: str = wire("id", default=None)
    """Identifier of the message, for `messages.retrieve`."""
    body: RcsAgentMessage | None = None
    """RCS content as accepted."""
    direction: str | None = None
    """`outbound` for a message you sent, `inbound` for one you received."""
    encoding: str | None = None
    """Character set of an SMS: `auto` picks the cheapest, `gsm7` (160 characters per part)
    fails with status 400 on other characters, `ucs2` (70 per part) takes all. Overrides the
    profile's `smart_encoding`."""
    from_: RcsMessageSender | None = wire("from", default=None)
    """RCS agent that sends the message."""
    messaging_profile_id: str | None = None
    """Messaging profile, from `messaging_profiles.create` or `messaging_profiles.list`; it
    carries webhooks, allowed countries and number pool."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    received_at: datetime | None = None
    """When Telnyx took the message in (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    to: list[RcsToItem] | None = None
    """Recipient with carrier, kind of line and delivery status."""
    type: str | None = None
    """Channel of the message: `RCS`."""
    wait_seconds: float | None = None
    """How long the message waits in the queue because of rate limits, in seconds; 0 means it
    goes out at once."""


class RcsMessageSender(Model):
    """Part of `RcsMessage`."""

    agent_id: str | None = None
    """RCS agent, the verified sender that recipients see; from `messaging.rcs.agents.list` or
    `rcs.agents.create`."""
    agent_name: str | None = None
    """Name of the RCS agent, as recipients see it."""
    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""


class RcsOpenURLAction(Model):
    """Part of `RcsSuggestionAction`."""

    application: Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"]
    """Where the page opens: `BROWSER`, or `WEBVIEW` inside the messaging app."""
    url: str
    """Web page to open."""
    webview_view_mode: Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"]
    """How much of the screen the page takes inside the app: `FULL`, `TALL` or `HALF`."""
    description: str | None = None
    """What the page is, for users of screen readers."""


class RcsRichCard(Model):
    """Part of `RcsContentMessage`."""

    carousel_card: RcsCarouselCard | None = None
    """Row of 2 to 10 cards to swipe through."""
    standalone_card: RcsStandaloneCard | None = None
    """A single card with its layout."""


class RcsStandaloneCard(Model):
    """Part of `RcsRichCard`."""

    card_content: RcsCardContent
    """Content of the card: media, title, description and suggestions."""
    card_orientation: Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"]
    """`VERTICAL` puts the media above the text, `HORIZONTAL` beside it."""
    thumbnail_image_alignment: Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"]
    """Side on which a horizontal card shows its image: `LEFT` or `RIGHT`."""


class RcsSuggestion(Model):
    """Part of `RcsCardContent` and `RcsContentMessage`."""

    action: RcsSuggestionAction | None = None
    """Action on the recipient's phone, such as dialing; excludes `reply`."""
    reply: RcsSuggestionReply | None = None
    """Ready-made answer to send; excludes `action`."""


class RcsSuggestionAction(Model):
    """Part of `RcsSuggestion`."""

    create_calendar_event_action: RcsCreateCalendarEventAction | None = None
    """Opens the recipient's calendar with this event filled in."""
    dial_action: RcsDialAction | None = None
    """Opens the recipient's dialer with this number filled in."""
    fallback_url: str | None = None
    """Page opened in a browser if the device cannot do the action; up to 2,048 characters."""
    open_url_action: RcsOpenURLAction | None = None
    """Opens a web page, in the browser or inside the messaging app."""
    postback_data: str | None = None
    """Data of yours in base64, returned to your webhook when the recipient taps the
    suggestion; up to 2,048 characters."""
    share_location_action: dict[str, Any] | None = None
    """Lets the recipient pick a location and send it to you; an empty object."""
    text: str | None = None
    """Label to tap, up to 25 characters."""
    view_location_action: RcsViewLocationAction | None = None
    """Opens the recipient's map at a place given by coordinates or search."""


class RcsSuggestionReply(Model):
    """Part of `RcsSuggestion`."""

    postback_data: str | None = None
    """Data of yours in base64, returned to your webhook when the recipient taps the
    suggestion; up to 2,048 characters."""
    text: str | None = None
    """Label to tap, up to 25 characters."""


class RcsToItem(Model):
    """Part of `RcsMessage` and `WhatsappMessage`."""

    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: str | None = None
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """Recipient's number, in E.164 format."""
    status: str | None = None
    """How far delivery is, such as `queued`, `sent` or `delivered`."""


class RcsViewLocationAction(Model):
    """Part of `RcsSuggestionAction`."""

    label: str | None = None
    """Name shown at the pin on the map."""
    lat_long: RcsLatLong | None = None
    """Coordinates of the place."""
    query: str | None = None
    """Search text for the map, such as `coffee near me`; works on Android only."""


class WhatsappActionParameters(Model):
    """Part of `WhatsappInteractiveAction`."""

    display_text: str | None = None
    """Label of the link button, up to 20 characters."""
    url: str | None = None
    """Page that the button opens."""


class WhatsappButton(Model):
    """Part of `WhatsappInteractiveAction`."""

    reply: WhatsappButtonReply | None = None
    """Label of the button, and the identifier that comes back when it is tapped."""
    type: Literal["reply"] | None = None
    """Kind of button; always `reply`."""


class WhatsappButtonReply(Model):
    """Part of `WhatsappButton`."""

    id: str = wire("id", default=None)
    """Identifier of yours that comes back when the button is tapped, up to 256 characters;
    unique in the message."""
    title: str | None = None
    """Label of the button, up to 20 characters."""


class WhatsappCard(Model):
    """Part of `WhatsappInteractiveAction`."""

    action: WhatsappCardAction | None = None
    """Product that the card shows."""
    body: WhatsappInteractiveText | None = None
    """Text of the card."""
    card_index: int | None = None
    """Position of the card in the carousel, counted from 0 to 9."""
    header: WhatsappCardHeader | None = None
    """Top of the interactive message or card: a short text or media."""
    type: Literal["cta_url"] | None = None
    """Kind of card; always `cta_url`, with a link button."""


class WhatsappCardAction(Model):
    """Part of `WhatsappCard`."""

    catalog_id: str | None = None
    """Product catalog in the Meta Commerce Manager."""
    product_retailer_id: str | None = None
    """Product in the catalog, by your own article number."""


class WhatsappCardHeader(Model):
    """Part of `WhatsappCard`."""

    image: WhatsappMedia | None = None
    """Picture to send, with an optional caption."""
    type: Literal["image", "video"] | None = None
    """Which media the card shows: `image` or `video`."""
    video: WhatsappMedia | None = None
    """Video to send, with an optional caption."""


class WhatsappContact(Model):
    """Part of `WhatsappMessageContent`."""

    addresses: list[WhatsappContactAddress] | None = None
    """Postal addresses of the contact."""
    birthday: str | None = None
    """Birthday of the contact, as `YYYY-MM-DD`."""
    emails: list[WhatsappContactEmail] | None = None
    """Email addresses of the contact card, each with its kind."""
    name: str | None = None
    """Name of the contact, as shown on the card."""
    org: WhatsappContactOrg | None = None
    """Company of the contact, with department and title."""
    phones: list[WhatsappContactPhone] | None = None
    """Phone numbers of the contact card, each with its kind."""
    urls: list[WhatsappContactURL] | None = None
    """Web addresses of the contact card, each with its kind."""


class WhatsappContactAddress(Model):
    """Part of `WhatsappContact`."""

    city: str | None = None
    """City or town where the business or contact is located."""
    country: str | None = None
    """Name of the contact's country."""
    country_code: str | None = None
    """Country of the contact, ISO 3166-1 alpha-2."""
    state: str | None = None
    """State or province of the contact's address."""
    street: str | None = None
    """Street and house number of the contact."""
    type: str | None = None
    """Kind of address, such as `HOME` or `WORK`."""
    zip: str | None = None
    """Postal code of the contact's address."""


class WhatsappContactEmail(Model):
    """Part of `WhatsappContact`."""

    email: str | None = None
    """Email address of the contact."""
    type: str | None = None
    """Kind of email address, such as `HOME` or `WORK`."""


class WhatsappContactOrg(Model):
    """Part of `WhatsappContact`."""

    company: str | None = None
    """Name of the company that the contact works for."""
    department: str | None = None
    """Department of the company that the contact works in."""
    title: str | None = None
    """Job title of the contact in the company."""


class WhatsappContactPhone(Model):
    """Part of `WhatsappContact`."""

    phone: str | None = None
    """Phone number of the contact, in the form to be shown."""
    type: str | None = None
    """Kind of number, such as `CELL`, `HOME` or `WORK`."""
    wa_id: str | None = None
    """WhatsApp ID of the contact (the number without `+`); lets the recipient start a chat
    from the card."""


class WhatsappContactURL(Model):
    """Part of `WhatsappContact`."""

    type: str | None = None
    """Kind of web address, such as `HOME` or `WORK`."""
    url: str | None = None
    """Web address of the contact."""


class WhatsappInteractive(Model):
    """Part of `WhatsappMessageContent`."""

    action: WhatsappInteractiveAction | None = None
    """What the user can tap: buttons, list, cards or form."""
    body: WhatsappInteractiveText | None = None
    """Main text of the message, required for most kinds."""
    footer: WhatsappInteractiveText | None = None
    """Small gray text at the bottom of the message, up to 60 characters."""
    header: WhatsappInteractiveHeader | None = None
    """Top of the interactive message or card: a short text or media."""
    type: Literal["cta_url", "list", "carousel", "button", "location_request_message"] | None = None
    """Kind of message: `button` (up to three replies), `list`, `cta_url` (link button),
    `carousel`, `location_request_message` or `flow` (form)."""


class WhatsappInteractiveAction(Model):
    """Part of `WhatsappInteractive`."""

    button: str | None = None
    """Label of the button that opens the list, up to 20 characters."""
    buttons: list[WhatsappButton] | None = None
    """Buttons under the message; up to three replies, or those of a template."""
    cards: list[WhatsappCard] | None = None
    """Cards to swipe through, each with its own media, text and button."""
    catalog_id: str | None = None
    """Product catalog in the Meta Commerce Manager."""
    mode: str | None = None
    """Mode of the action; see `parameters` for that of flows."""
    name: str | None = None
    """Name of the action where the kind wants one, such as `cta_url`, `flow` or
    `send_location`."""
    parameters: WhatsappActionParameters | None = None
    """Settings of the link button or form."""
    product_retailer_id: str | None = None
    """Product in the catalog, by your own article number."""
    sections: list[WhatsappSection] | None = None
    """Groups of rows that the opened list shows, each with a title."""


class WhatsappInteractiveHeader(Model):
    """Part of `WhatsappInteractive`."""

    document: WhatsappMedia | None = None
    """Document to send, such as a PDF, with file name and caption."""
    image: WhatsappMedia | None = None
    """Picture to send, with an optional caption."""
    sub_text: str | None = None
    """Second, smaller line of the header."""
    text: str | None = None
    """Headline of the message, up to 60 characters."""
    video: WhatsappMedia | None = None
    """Video to send, with an optional caption."""


class WhatsappInteractiveText(Model):
    """Part of `WhatsappCard` and `WhatsappInteractive`."""

    text: str | None = None
    """Text of the message; required for SMS, optional with media. Long SMS are split into
    parts, each of which is charged."""


class WhatsappLocation(Model):
    """Part of `WhatsappMessageContent`."""

    address: str | None = None
    """Address of the place, shown under its name."""
    latitude: str | None = None
    """Latitude in decimal degrees, from -90 (south) to 90 (north)."""
    longitude: str | None = None
    """Longitude in decimal degrees, from -180 (west) to 180 (east)."""
    name: str | None = None
    """Name of the place, shown above the address."""


class WhatsappMedia(Model):
    """Part of `WhatsappCardHeader`, `WhatsappInteractiveHeader` and 1 more."""

    caption: str | None = None
    """Text shown under the media."""
    filename: str | None = None
    """Name of the document with extension, as the recipient sees it."""
    link: str | None = None
    """Public URL of the file, from which WhatsApp fetches it."""
    voice: bool | None = None
    """`true` shows the audio as a voice message instead of a file."""


class WhatsappMessage(Model):
    """Response of `client.messages.whatsapp`."""

    id: str = wire("id", default=None)
    """Identifier of the message, for `messages.retrieve`."""
    body: WhatsappMessageContent | None = None
    """WhatsApp content as accepted."""
    direction: str | None = None
    """`outbound` for a message you sent, `inbound` for one you received."""
    encoding: str | None = None
    """Character set of an SMS: `auto` picks the cheapest, `gsm7` (160 characters per part)
    fails with status 400 on other characters, `ucs2` (70 per part) takes all. Overrides the
    profile's `smart_encoding`."""
    from_: WhatsappMessageSender | None = wire("from", default=None)
    """WhatsApp number of yours that sends the message."""
    messaging_profile_id: str | None = None
    """Messaging profile, from `messaging_profiles.create` or `messaging_profiles.list`; it
    carries webhooks, allowed countries and number pool."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    received_at: datetime | None = None
    """When Telnyx took the message in (RFC 3339)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    to: list[RcsToItem] | None = None
    """Recipient with delivery status."""
    type: str | None = None
    """Channel of the message: `WHATSAPP`."""
    wait_seconds: float | None = None
    """How long the message waits in the queue because of rate limits, in seconds; 0 means it
    goes out at once."""


class WhatsappMessageContent(Model):
    """Part of `WhatsappMessage`."""

    audio: WhatsappMedia | None = None
    """Audio file to send; with `voice` set, a voice message."""
    biz_opaque_callback_data: str | None = None
    """Text of yours, returned with the status events of the message."""
    contacts: list[WhatsappContact] | None = None
    """Contact cards to send."""
    document: WhatsappMedia | None = None
    """Document to send, such as a PDF, with file name and caption."""
    image: WhatsappMedia | None = None
    """Picture to send, with an optional caption."""
    interactive: WhatsappInteractive | None = None
    """Message with buttons, a list, cards, a link button, a location request or a form (flow)."""
    location: WhatsappLocation | None = None
    """Place to show on a map."""
    reaction: WhatsappReaction | None = None
    """Emoji put on an earlier message."""
    sticker: WhatsappMedia | None = None
    """Sticker to send, as URL of a WebP file."""
    template: WhatsappTemplateMessage | None = None
    """Message made from an approved template; the only kind allowed when the recipient has not
    written within 24 hours."""
    text: WhatsappText | None = None
    """Plain text; allowed only within 24 hours after the user last wrote."""
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
    """Kind of message, such as `text`, `image`, `interactive` or `template`; the field of the
    same name holds the content."""
    video: WhatsappMedia | None = None
    """Video to send, with an optional caption."""


class WhatsappMessageSender(Model):
    """Part of `WhatsappMessage`."""

    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | None = (
        None
    )
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""
    phone_number: str | None = None
    """WhatsApp number that sends the message, in E.164 format."""
    status: Literal["received", "delivered"] | None = None
    """State of the message on the sender's side."""


class WhatsappProductItem(Model):
    """Part of `WhatsappSection`."""

    product_retailer_id: str | None = None
    """Product in the catalog, by your own article number."""


class WhatsappReaction(Model):
    """Part of `WhatsappMessageContent`."""

    emoji: str | None = None
    """Emoji to react with; an empty string takes the reaction away."""
    message_id: str | None = None
    """Message to react to, by its WhatsApp ID (`wamid...`)."""


class WhatsappSection(Model):
    """Part of `WhatsappInteractiveAction`."""

    product_items: list[WhatsappProductItem] | None = None
    """Products of the section, from the catalog."""
    rows: list[WhatsappSectionRow] | None = None
    """Entries of the section that the recipient can choose from."""
    title: str | None = None
    """Heading of the group, up to 24 characters."""


class WhatsappSectionRow(Model):
    """Part of `WhatsappSection`."""

    id: str = wire("id", default=None)
    """Identifier of yours that comes back when the row is chosen, up to 200 characters."""
    description: str | None = None
    """Smaller text under the label, up to 72 characters."""
    title: str | None = None
    """Label of the row, up to 24 characters."""


class WhatsappTemplateLanguage(Model):
    """Part of `WhatsappTemplateMessage`."""

    code: str
    """Language code of the template version, such as `en_US`."""
    policy: str | None = None
    """How the language is chosen; WhatsApp knows `deterministic` only: exactly the given one."""


class WhatsappTemplateMessage(Model):
    """Part of `WhatsappMessageContent`."""

    components: list[WhatsappTemplateMessageComponent] | None = None
    """Values for the placeholders in header, body and buttons, in the order of the template."""
    language: WhatsappTemplateLanguage | None = None
    """Language version of the template; needed with `name`."""
    name: str | None = None
    """Name of the approved template at Meta; needs `language`. Instead, `template_id` can be
    given."""
    template_id: str | None = None
    """Template by its ID from `whatsapp.templates.list`; stands for name and language."""


class WhatsappTemplateMessageComponent(Model):
    """Part of `WhatsappTemplateMessage`."""

    index: int | None = None
    """Which button is meant, counted from 0; required for buttons."""
    parameters: list[WhatsappTemplateParameter] | None = None
    """Values for the placeholders of this part, in order."""
    sub_type: Literal["quick_reply", "url"] | None = None
    """Kind of button that the values are for: `quick_reply`, `url` or `flow`."""
    type: Literal["header", "body", "button"] | None = None
    """Part that the values are for: `header`, `body` or `button`."""


class WhatsappTemplateParameter(Model):
    """Part of `WhatsappTemplateMessageComponent`."""

    text: str | None = None
    """Text to put in place of the placeholder."""
    type: Literal["text", "image", "video", "document", "currency", "date_time"] | None = None
    """Kind of value: `text`, media for a header, `currency`, `date_time`, or `action` for a
    flow button."""


class WhatsappText(Model):
    """Part of `WhatsappMessageContent`."""

    body: str
    """The text itself; links in it become tappable."""
    preview_url: bool | None = None
    """`true` shows a preview of the first link in the text."""
