"""`client.messaging_profiles`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_profiles import MessagingProfile
from telnyx_async.models.shared import (
    AlphanumericSenderID,
    PhoneNumberWithMessagingSettings,
    ShortCode,
)

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_profiles.actions import Actions
    from telnyx_async.resources.messaging_profiles.autoresp_configs import AutorespConfigs

__all__ = ["MessagingProfiles"]

_CREATE = Operation(
    "POST",
    "/messaging_profiles",
    Data[MessagingProfile],
    nested=lambda: {
        "features": models.MessagingProfileFeaturesParam | None,
        "number_pool_settings": models.NumberPoolSettingsParam | None,
        "url_shortener_settings": models.URLShortenerSettingsParam | None,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/messaging_profiles/{messaging_profile_id}",
    Data[MessagingProfile],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/messaging_profiles",
    MessagingProfile,
    nested=lambda: {"filter": models.MessagingProfileFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_ALPHANUMERIC_SENDER_IDS = Operation(
    "GET",
    "/messaging_profiles/{id}/alphanumeric_sender_ids",
    AlphanumericSenderID,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_PHONE_NUMBERS = Operation(
    "GET",
    "/messaging_profiles/{messaging_profile_id}/phone_numbers",
    PhoneNumberWithMessagingSettings,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_SHORT_CODES = Operation(
    "GET",
    "/messaging_profiles/{messaging_profile_id}/short_codes",
    ShortCode,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/messaging_profiles/{messaging_profile_id}", Data[MessagingProfile], replay=Replay.SAFE
)
_RETRIEVE_METRICS = Operation(
    "GET", "/messaging_profiles/{id}/metrics", Data[dict[str, Any]], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/messaging_profiles/{messaging_profile_id}",
    Data[MessagingProfile],
    nested=lambda: {
        "features": models.MessagingProfileFeaturesParam | None,
        "number_pool_settings": models.NumberPoolSettingsParam | None,
        "url_shortener_settings": models.URLShortenerSettingsParam | None,
    },
    body=BodyKind.JSON,
)


class MessagingProfiles(Resource):
    """Groups of senders that share webhooks, allowed countries, number pool and limits.

    Sub-resources: `actions`, `autoresp_configs`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Regenerate the secret of a messaging profile."""
        from telnyx_async.resources.messaging_profiles.actions import Actions

        return Actions(self._client)

    @cached_property
    def autoresp_configs(self) -> AutorespConfigs:
        """Keywords with which recipients opt in, opt out or get help, and the automatic replies."""
        from telnyx_async.resources.messaging_profiles.autoresp_configs import AutorespConfigs

        return AutorespConfigs(self._client)

    async def create(
        self,
        *,
        name: str,
        whitelisted_destinations: Sequence[str],
        ai_assistant_id: str | None | Unset = UNSET,
        alpha_sender: str | None | Unset = UNSET,
        daily_spend_limit: str | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        features: models.MessagingProfileFeaturesParam | Model | None | Unset = UNSET,
        health_webhook_url: str | None | Unset = UNSET,
        mms_fall_back_to_sms: bool | Unset = UNSET,
        mms_transcoding: bool | Unset = UNSET,
        mobile_only: bool | Unset = UNSET,
        number_pool_settings: models.NumberPoolSettingsParam | Model | None | Unset = UNSET,
        resource_group_id: str | None | Unset = UNSET,
        smart_encoding: bool | Unset = UNSET,
        url_shortener_settings: models.URLShortenerSettingsParam | Model | None | Unset = UNSET,
        webhook_api_version: Literal["1", "2", "2010-04-01"] | Unset = UNSET,
        webhook_failover_url: str | None | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MessagingProfile]:
        """Create a messaging profile; assign numbers to it to send and receive.

        `POST /messaging_profiles`

        Assign numbers with `phone_numbers.messaging.update`, short codes with `short_codes.update`.

        Args:
            name: Name of the profile, such as `Order notices`.
            whitelisted_destinations: Countries to which messages may be sent, ISO 3166-1
                alpha-2 (`US`, `CA`); `["*"]` allows all. A guard against toll fraud.
            ai_assistant_id: AI assistant that answers messages to the profile's numbers, from
                `ai.assistants.list`; `null` for none. At most 64 characters.
            alpha_sender: Sender name of up to 11 letters and digits, used towards countries
                that demand an alphanumeric sender. Matching `^[A-Za-z0-9 ]{1,11}$`.
            daily_spend_limit: Most that the profile may spend in a day up to midnight UTC, in
                US dollars as decimal text; works only with `daily_spend_limit_enabled`. Matching
                `^[0-9]+(?:\\.[0-9]+)?$`.
            daily_spend_limit_enabled: `true` stops sending for the day once `daily_spend_limit`
                is reached.
            enabled: `false` creates the profile switched off: nothing can be sent from it.
                Default `true`.
            features: Optional functions to switch on, such as `ai_opt_out_detection_enabled`.
                Object with `ai_opt_out_detection_enabled`.
            health_webhook_url: Address for notices about the health of the profile's numbers;
                deprecated.
            mms_fall_back_to_sms: `true` sends an MMS as SMS instead where the destination takes
                no MMS. Default `false`.
            mms_transcoding: `true` shrinks media that are too large for the recipient's carrier
                instead of failing. Default `false`.
            mobile_only: `true` sends to mobile numbers only and refuses landlines. Default
                `false`.
            number_pool_settings: Lets Telnyx choose the sender among the profile's numbers, by
                weight, area and health; `null` switches the pool off. Object with
                `long_code_weight`, `skip_unhealthy`, `toll_free_weight`, `geomatch`,
                `sticky_sender`.
            resource_group_id: Resource group to which the profile belongs, for access rights.
                At most 64 characters.
            smart_encoding: `true` replaces characters such as curly quotes by plain ones, so
                that texts fit cheaper GSM-7 parts; a message's `encoding` overrides it. Default
                `false`.
            url_shortener_settings: Replaces links of public shorteners such as bit.ly, which
                carriers dislike, by links of Telnyx; `null` switches it off. Object with `domain`,
                `prefix`, `replace_blacklist_only`, `send_webhooks`.
            webhook_api_version: Format of the webhooks: `2` for new code, `1` or `2010-04-01`
                for clients of older APIs. Default `"2"`.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives messages to the profile's numbers and delivery
                events of sent ones, by POST.

        Returns:
            `MessagingProfile`, as `.data`: `id`, `name`, `ai_assistant_id`, `alpha_sender`,
            `daily_spend_limit`, `daily_spend_limit_enabled` and 21 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.create(
                name="Shop",
                whitelisted_destinations=["US", "CA"],
                webhook_url="https://example.com/telnyx",
            )
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "whitelisted_destinations": whitelisted_destinations,
                "ai_assistant_id": ai_assistant_id,
                "alpha_sender": alpha_sender,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "enabled": enabled,
                "features": features,
                "health_webhook_url": health_webhook_url,
                "mms_fall_back_to_sms": mms_fall_back_to_sms,
                "mms_transcoding": mms_transcoding,
                "mobile_only": mobile_only,
                "number_pool_settings": number_pool_settings,
                "resource_group_id": resource_group_id,
                "smart_encoding": smart_encoding,
                "url_shortener_settings": url_shortener_settings,
                "webhook_api_version": webhook_api_version,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def delete(
        self, messaging_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingProfile]:
        """Delete a messaging profile; its numbers can no longer send.

        `DELETE /messaging_profiles/{messaging_profile_id}`

        Args:
            messaging_profile_id: Messaging profile to delete, from `messaging_profiles.list`.
                UUID.

        Returns:
            `MessagingProfile`, as `.data`: `id`, `name`, `ai_assistant_id`, `alpha_sender`,
            `daily_spend_limit`, `daily_spend_limit_enabled` and 21 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.delete(messaging_profile_id)
        """
        return await self._call(
            _DELETE, path={"messaging_profile_id": messaging_profile_id}, options=options
        )

    def list(
        self,
        *,
        filter: models.MessagingProfileFilter | Unset = UNSET,
        filter_name_contains: str | Unset = UNSET,
        filter_name_eq: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingProfile]:
        """List your messaging profiles, or those of a name.

        `GET /messaging_profiles`

        Args:
            filter: Narrows the list by name. Object with `name`.
            filter_name_contains: Only profiles whose name contains this text.
            filter_name_eq: Only profiles with exactly this name.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `MessagingProfile` rows (`id`, `name`, `ai_assistant_id`, `alpha_sender`,
            `daily_spend_limit`, `daily_spend_limit_enabled` and 21 more fields); iterating goes on
            through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.list(page_size=100)
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "filter[name][contains]": filter_name_contains,
                "filter[name][eq]": filter_name_eq,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    def list_alphanumeric_sender_ids(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AlphanumericSenderID]:
        """List the sender names of a messaging profile.

        `GET /messaging_profiles/{id}/alphanumeric_sender_ids`

        Args:
            id: Messaging profile whose sender names to list, from `messaging_profiles.list`.
                UUID.
            page_number: Page of the list to start with, counted from 1. Default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `20`.

        Returns:
            A page of `AlphanumericSenderID` rows (`id`, `alphanumeric_sender_id`,
            `messaging_profile_id`, `us_long_code_fallback` and 2 more fields); iterating goes on
            through all pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_ALPHANUMERIC_SENDER_IDS,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def list_phone_numbers(
        self,
        messaging_profile_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberWithMessagingSettings]:
        """List the phone numbers assigned to a messaging profile.

        `GET /messaging_profiles/{messaging_profile_id}/phone_numbers`

        Args:
            messaging_profile_id: Messaging profile whose phone numbers to list, from
                `messaging_profiles.list`. UUID.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PhoneNumberWithMessagingSettings` rows (`id`, `phone_number`, `country_code`,
            `eligible_messaging_products`, `features`, `health` and 9 more fields); iterating goes
            on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.list_phone_numbers(messaging_profile_id)
        """
        return self._page(
            _LIST_PHONE_NUMBERS,
            path={"messaging_profile_id": messaging_profile_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def list_short_codes(
        self,
        messaging_profile_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ShortCode]:
        """List the short codes assigned to a messaging profile.

        `GET /messaging_profiles/{messaging_profile_id}/short_codes`

        Args:
            messaging_profile_id: Messaging profile whose short codes to list, from
                `messaging_profiles.list`. UUID.
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `ShortCode` rows (`id`, `messaging_profile_id`, `country_code`, `short_code`,
            `tags` and 3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_SHORT_CODES,
            path={"messaging_profile_id": messaging_profile_id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, messaging_profile_id: str, **options: Unpack[RequestOptions]
    ) -> Data[MessagingProfile]:
        """Retrieve all settings of a messaging profile.

        `GET /messaging_profiles/{messaging_profile_id}`

        Args:
            messaging_profile_id: Messaging profile to look up, from `messaging_profiles.create`
                or `messaging_profiles.list`. UUID.

        Returns:
            `MessagingProfile`, as `.data`: `id`, `name`, `ai_assistant_id`, `alpha_sender`,
            `daily_spend_limit`, `daily_spend_limit_enabled` and 21 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.retrieve(messaging_profile_id)
        """
        return await self._call(
            _RETRIEVE, path={"messaging_profile_id": messaging_profile_id}, options=options
        )

    async def retrieve_metrics(
        self,
        id: str,
        *,
        time_frame: Literal["1h", "3h", "24h", "3d", "7d", "30d"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[dict[str, Any]]:
        """Retrieve the traffic of a messaging profile over time.

        `GET /messaging_profiles/{id}/metrics`

        Args:
            id: Messaging profile whose figures to look up, from `messaging_profiles.list`.
                UUID.
            time_frame: Span of time up to now that the figures cover, such as `24h` or `7d`.
                `"1h"`, `"3h"`, `"24h"`, `"3d"`, `"7d"` or `"30d"`; default `"24h"`.

        Returns:
            `dict[str, Any]`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_METRICS, path={"id": id}, query={"time_frame": time_frame}, options=options
        )

    async def update(
        self,
        messaging_profile_id: str,
        *,
        ai_assistant_id: str | None | Unset = UNSET,
        alpha_sender: str | None | Unset = UNSET,
        daily_spend_limit: str | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        features: models.MessagingProfileFeaturesParam | Model | None | Unset = UNSET,
        mms_fall_back_to_sms: bool | Unset = UNSET,
        mms_transcoding: bool | Unset = UNSET,
        mobile_only: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        number_pool_settings: models.NumberPoolSettingsParam | Model | None | Unset = UNSET,
        redaction_enabled: bool | Unset = UNSET,
        redaction_level: int | Unset = UNSET,
        smart_encoding: bool | Unset = UNSET,
        url_shortener_settings: models.URLShortenerSettingsParam | Model | None | Unset = UNSET,
        v1_secret: str | Unset = UNSET,
        webhook_api_version: Literal["1", "2", "2010-04-01"] | Unset = UNSET,
        webhook_failover_url: str | None | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        whitelisted_destinations: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MessagingProfile]:
        """Change a messaging profile; arguments left out keep their values.

        `PATCH /messaging_profiles/{messaging_profile_id}`

        Args:
            messaging_profile_id: Messaging profile to change, from `messaging_profiles.list`;
                arguments left out keep their values. UUID.
            ai_assistant_id: AI assistant that answers messages to the profile's numbers, from
                `ai.assistants.list`; `null` for none.
            alpha_sender: Sender name of up to 11 letters and digits, used towards countries
                that demand an alphanumeric sender. Matching `^[A-Za-z0-9 ]{1,11}$`.
            daily_spend_limit: Most that the profile may spend in a day up to midnight UTC, in
                US dollars as decimal text; works only with `daily_spend_limit_enabled`. Matching
                `^[0-9]+(?:\\.[0-9]+)?$`.
            daily_spend_limit_enabled: `true` stops sending for the day once `daily_spend_limit`
                is reached.
            enabled: `false` switches the profile off: nothing can be sent from it until it is
                on again.
            features: Optional functions to switch on or off, such as
                `ai_opt_out_detection_enabled`. Object with `ai_opt_out_detection_enabled`.
            mms_fall_back_to_sms: `true` sends an MMS as SMS instead where the destination takes
                no MMS. Default `false`.
            mms_transcoding: `true` shrinks media that are too large for the recipient's carrier
                instead of failing. Default `false`.
            mobile_only: `true` sends to mobile numbers only and refuses landlines. Default
                `false`.
            name: New name of the profile.
            number_pool_settings: Lets Telnyx choose the sender among the profile's numbers, by
                weight, area and health; `null` switches the pool off. Object with
                `long_code_weight`, `skip_unhealthy`, `toll_free_weight`, `geomatch`,
                `sticky_sender`.
            redaction_enabled: Whether texts, media and the other party's number are blacked out
                in records and reports; must first be activated for your organization by support.
            redaction_level: How far redaction goes: `1` covers records and reports, `2` also
                the webhooks of received messages.
            smart_encoding: `true` replaces characters such as curly quotes by plain ones, so
                that texts fit cheaper GSM-7 parts; a message's `encoding` overrides it. Default
                `false`.
            url_shortener_settings: Replaces links of public shorteners such as bit.ly, which
                carriers dislike, by links of Telnyx; `null` switches it off. Object with `domain`,
                `prefix`, `replace_blacklist_only`, `send_webhooks`.
            v1_secret: Secret of the old API v1, kept for clients that still use its endpoints.
            webhook_api_version: Format of the webhooks: `2` for new code, `1` or `2010-04-01`
                for clients of older APIs.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that receives messages to the profile's numbers and delivery
                events of sent ones; `null` removes it.
            whitelisted_destinations: Countries to which messages may be sent, ISO 3166-1
                alpha-2 (`US`, `CA`); `["*"]` allows all. Required if the profile has none yet.

        Returns:
            `MessagingProfile`, as `.data`: `id`, `name`, `ai_assistant_id`, `alpha_sender`,
            `daily_spend_limit`, `daily_spend_limit_enabled` and 21 more fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_profiles.update(messaging_profile_id, enabled=False)
        """
        return await self._call(
            _UPDATE,
            path={"messaging_profile_id": messaging_profile_id},
            body={
                "ai_assistant_id": ai_assistant_id,
                "alpha_sender": alpha_sender,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "enabled": enabled,
                "features": features,
                "mms_fall_back_to_sms": mms_fall_back_to_sms,
                "mms_transcoding": mms_transcoding,
                "mobile_only": mobile_only,
                "name": name,
                "number_pool_settings": number_pool_settings,
                "redaction_enabled": redaction_enabled,
                "redaction_level": redaction_level,
                "smart_encoding": smart_encoding,
                "url_shortener_settings": url_shortener_settings,
                "v1_secret": v1_secret,
                "webhook_api_version": webhook_api_version,
                "webhook_failover_url": webhook_failover_url,
                "webhook_url": webhook_url,
                "whitelisted_destinations": whitelisted_destinations,
            },
            options=options,
        )
