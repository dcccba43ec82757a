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
    """Messaging profiles."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.messaging_profiles.actions import Actions

        return Actions(self._client)

    @cached_property
    def autoresp_configs(self) -> AutorespConfigs:
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
        """Create a messaging profile.

        `POST /messaging_profiles`

        Args:
            name: String.
            whitelisted_destinations: List of strings.
            ai_assistant_id: String or null, at most 64 characters.
            alpha_sender: String or null, matching `^[A-Za-z0-9 ]{1,11}$`.
            daily_spend_limit: String, matching `^[0-9]+(?:\\.[0-9]+)?$`.
            daily_spend_limit_enabled: True or false.
            enabled: True or false; true by default.
            features: Object with `ai_opt_out_detection_enabled` or null.
            health_webhook_url: URL or null.
            mms_fall_back_to_sms: True or false; false by default.
            mms_transcoding: True or false; false by default.
            mobile_only: True or false; false by default.
            number_pool_settings: Object with `long_code_weight`, `skip_unhealthy`,
                `toll_free_weight`, `geomatch`, `sticky_sender` or null.
            resource_group_id: String or null, at most 64 characters.
            smart_encoding: True or false; false by default.
            url_shortener_settings: Object with `domain`, `prefix`, `replace_blacklist_only`,
                `send_webhooks` or null.
            webhook_api_version: `"1"`, `"2"` or `"2010-04-01"`; `"2"` by default.
            webhook_failover_url: URL or null.
            webhook_url: URL or null.

        Returns:
            `MessagingProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Delete a messaging profile.

        `DELETE /messaging_profiles/{messaging_profile_id}`

        Args:
            messaging_profile_id: UUID.

        Returns:
            `MessagingProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """List messaging profiles.

        `GET /messaging_profiles`

        Args:
            filter: Object with `name`.
            filter_name_contains: String.
            filter_name_eq: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `MessagingProfile`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """List alphanumeric sender IDs of a messaging profile.

        `GET /messaging_profiles/{id}/alphanumeric_sender_ids`

        Args:
            id: UUID.
            page_number: Integer; `1` by default.
            page_size: Integer; `20` by default.

        Returns:
            Pages of `AlphanumericSenderID`: await the first one, or iterate over all rows.

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
        """List phone numbers of a messaging profile.

        `GET /messaging_profiles/{messaging_profile_id}/phone_numbers`

        Args:
            messaging_profile_id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PhoneNumberWithMessagingSettings`: await the first one, or iterate over all
            rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """List short codes of a messaging profile.

        `GET /messaging_profiles/{messaging_profile_id}/short_codes`

        Args:
            messaging_profile_id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `ShortCode`: await the first one, or iterate over all rows.

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
        """Retrieve a messaging profile.

        `GET /messaging_profiles/{messaging_profile_id}`

        Args:
            messaging_profile_id: UUID.

        Returns:
            `MessagingProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Retrieve the metrics of a messaging profile.

        `GET /messaging_profiles/{id}/metrics`

        Args:
            id: UUID.
            time_frame: `"1h"`, `"3h"`, `"24h"`, `"3d"`, `"7d"` or `"30d"`; `"24h"` by default.

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
        """Update a messaging profile.

        `PATCH /messaging_profiles/{messaging_profile_id}`

        Args:
            messaging_profile_id: UUID.
            ai_assistant_id: String or null.
            alpha_sender: String or null, matching `^[A-Za-z0-9 ]{1,11}$`.
            daily_spend_limit: String, matching `^[0-9]+(?:\\.[0-9]+)?$`.
            daily_spend_limit_enabled: True or false.
            enabled: True or false.
            features: Object with `ai_opt_out_detection_enabled` or null.
            mms_fall_back_to_sms: True or false; false by default.
            mms_transcoding: True or false; false by default.
            mobile_only: True or false; false by default.
            name: String.
            number_pool_settings: Object with `long_code_weight`, `skip_unhealthy`,
                `toll_free_weight`, `geomatch`, `sticky_sender` or null.
            redaction_enabled: True or false.
            redaction_level: Integer.
            smart_encoding: True or false; false by default.
            url_shortener_settings: Object with `domain`, `prefix`, `replace_blacklist_only`,
                `send_webhooks` or null.
            v1_secret: String.
            webhook_api_version: `"1"`, `"2"` or `"2010-04-01"`.
            webhook_failover_url: URL or null.
            webhook_url: URL or null.
            whitelisted_destinations: List of strings.

        Returns:
            `MessagingProfile`, as `.data`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
