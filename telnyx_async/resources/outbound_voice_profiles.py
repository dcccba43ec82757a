"""`client.outbound_voice_profiles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.outbound_voice_profiles import OutboundVoiceProfile

__all__ = ["OutboundVoiceProfiles"]

_CREATE = Operation(
    "POST",
    "/outbound_voice_profiles",
    Data[OutboundVoiceProfile],
    nested=lambda: {
        "call_recording": models.OutboundCallRecordingParam,
        "calling_window": models.OutboundVoiceProfileCallingWindowParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/outbound_voice_profiles",
    OutboundVoiceProfile,
    nested=lambda: {"filter": models.OutboundVoiceProfileFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/outbound_voice_profiles/{id}", Data[OutboundVoiceProfile], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/outbound_voice_profiles/{id}",
    Data[OutboundVoiceProfile],
    nested=lambda: {
        "call_recording": models.OutboundCallRecordingParam,
        "calling_window": models.OutboundVoiceProfileCallingWindowParam,
    },
    body=BodyKind.JSON,
)


class OutboundVoiceProfiles(Resource):
    """Rules for outgoing calls: destinations, limits on calls and cost, recording."""

    async def create(
        self,
        *,
        name: str,
        billing_group_id: str | None | Unset = UNSET,
        call_recording: models.OutboundCallRecordingParam | Model | Unset = UNSET,
        calling_window: models.OutboundVoiceProfileCallingWindowParam | Model | Unset = UNSET,
        concurrent_call_limit: int | None | Unset = UNSET,
        daily_spend_limit: str | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        max_destination_rate: float | Unset = UNSET,
        service_plan: Literal["global"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        traffic_type: Literal["conversational"] | Unset = UNSET,
        usage_payment_method: Literal["rate-deck"] | Unset = UNSET,
        whitelisted_destinations: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundVoiceProfile]:
        """Create rules for outgoing calls, which connections can then use.

        `POST /outbound_voice_profiles`

        Args:
            name: Name by which you will recognize the profile, 3 characters at least. At least
                3 characters.
            billing_group_id: Billing group that the calls are booked on, from
                `billing_groups.list`; none if null. UUID.
            call_recording: Which outgoing calls are recorded by themselves, and how. Object
                with `call_recording_caller_phone_numbers`, `call_recording_channels`,
                `call_recording_format`, `call_recording_type`.
            calling_window: Hours of the day in which calls may be started, and how often one
                number may be called; times are UTC. Object with `calls_per_cld`, `end_time`,
                `start_time`.
            concurrent_call_limit: Most outgoing calls at a time over the profile; null, the
                default, means up to the account's limit.
            daily_spend_limit: US dollars per day after which new calls are refused, as a
                decimal number; needs `daily_spend_limit_enabled`.
            daily_spend_limit_enabled: Whether `daily_spend_limit` is enforced; a good
                protection against toll fraud. Default `false`.
            enabled: Whether the profile works; without it, all outgoing calls of its
                connections are blocked. Default `true`.
            max_destination_rate: Highest price per minute, in US dollars, of destinations that
                may be called.
            service_plan: Coverage of the profile; `global` is the only one. Default `"global"`.
            tags: Labels of your choice, to group profiles.
            traffic_type: Kind of traffic allowed; `conversational` means calls between people,
                not mass dialing. Default `"conversational"`.
            usage_payment_method: How calls are priced; `rate-deck`, by the price list per
                destination, is the only one. Default `"rate-deck"`.
            whitelisted_destinations: Countries that may be called, as ISO 3166-1 alpha-2 codes
                (`US`, `CA`); calls elsewhere fail.

        Returns:
            `OutboundVoiceProfile`, as `.data`: `id`, `name`, `billing_group_id`, `call_recording`,
            `calling_window`, `concurrent_call_limit` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.outbound_voice_profiles.create(
                name="North America", whitelisted_destinations=["US", "CA"]
            )
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "billing_group_id": billing_group_id,
                "call_recording": call_recording,
                "calling_window": calling_window,
                "concurrent_call_limit": concurrent_call_limit,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "enabled": enabled,
                "max_destination_rate": max_destination_rate,
                "service_plan": service_plan,
                "tags": tags,
                "traffic_type": traffic_type,
                "usage_payment_method": usage_payment_method,
                "whitelisted_destinations": whitelisted_destinations,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OutboundVoiceProfile]:
        """Delete an outbound voice profile.

        `DELETE /outbound_voice_profiles/{id}`

        Args:
            id: Profile to delete; connections that use it can then no longer call out.

        Returns:
            `OutboundVoiceProfile`, as `.data`: `id`, `name`, `billing_group_id`, `call_recording`,
            `calling_window`, `concurrent_call_limit` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.OutboundVoiceProfileFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal[
            "enabled",
            "-enabled",
            "created_at",
            "-created_at",
            "name",
            "-name",
            "service_plan",
            "-service_plan",
            "traffic_type",
            "-traffic_type",
            "usage_payment_method",
            "-usage_payment_method",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[OutboundVoiceProfile]:
        """List outbound voice profiles, page by page.

        `GET /outbound_voice_profiles`

        Args:
            filter: Limits the list; all conditions must hold. Object with `name`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Order of the list, by one field; a `-` in front means descending, and the
                newest come first unless set. `"enabled"`, `"-enabled"`, `"created_at"`,
                `"-created_at"`, `"name"`, `"-name"`, `"service_plan"`, `"-service_plan"` or one of
                4 more; default `"-created_at"`.

        Returns:
            A page of `OutboundVoiceProfile` rows (`id`, `name`, `billing_group_id`,
            `call_recording`, `calling_window`, `concurrent_call_limit` and 13 more fields);
            iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[OutboundVoiceProfile]:
        """Retrieve an outbound voice profile: its destinations, limits and recording.

        `GET /outbound_voice_profiles/{id}`

        Args:
            id: Profile to look up, from `outbound_voice_profiles.list`.

        Returns:
            `OutboundVoiceProfile`, as `.data`: `id`, `name`, `billing_group_id`, `call_recording`,
            `calling_window`, `concurrent_call_limit` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str,
        billing_group_id: str | None | Unset = UNSET,
        call_recording: models.OutboundCallRecordingParam | Model | Unset = UNSET,
        calling_window: models.OutboundVoiceProfileCallingWindowParam | Model | Unset = UNSET,
        concurrent_call_limit: int | None | Unset = UNSET,
        daily_spend_limit: str | Unset = UNSET,
        daily_spend_limit_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        max_destination_rate: float | Unset = UNSET,
        service_plan: Literal["global"] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        traffic_type: Literal["conversational"] | Unset = UNSET,
        usage_payment_method: Literal["rate-deck"] | Unset = UNSET,
        whitelisted_destinations: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[OutboundVoiceProfile]:
        """Change an outbound voice profile's destinations, limits or recording.

        `PATCH /outbound_voice_profiles/{id}`

        Args:
            id: Profile to change, from `outbound_voice_profiles.list`.
            name: New name of the profile, 3 characters at least. At least 3 characters.
            billing_group_id: Billing group that the calls are booked on, from
                `billing_groups.list`; none if null. UUID.
            call_recording: Which outgoing calls are recorded by themselves, and how. Object
                with `call_recording_caller_phone_numbers`, `call_recording_channels`,
                `call_recording_format`, `call_recording_type`.
            calling_window: Hours of the day in which calls may be started, and how often one
                number may be called; times are UTC. Object with `calls_per_cld`, `end_time`,
                `start_time`.
            concurrent_call_limit: Most outgoing calls at a time over the profile; null means up
                to the account's limit.
            daily_spend_limit: US dollars per day after which new calls are refused, as a
                decimal number; needs `daily_spend_limit_enabled`.
            daily_spend_limit_enabled: Whether `daily_spend_limit` is enforced; a good
                protection against toll fraud. Default `false`.
            enabled: Whether the profile works; without it, all outgoing calls of its
                connections are blocked. Default `true`.
            max_destination_rate: Highest price per minute, in US dollars, of destinations that
                may be called.
            service_plan: Coverage of the profile; `global` is the only one. Default `"global"`.
            tags: Labels of your choice, to group profiles; replaces those set.
            traffic_type: Kind of traffic allowed; `conversational` means calls between people,
                not mass dialing. Default `"conversational"`.
            usage_payment_method: How calls are priced; `rate-deck`, by the price list per
                destination, is the only one. Default `"rate-deck"`.
            whitelisted_destinations: Countries that may be called, as ISO 3166-1 alpha-2 codes
                (`US`, `CA`); calls elsewhere fail.

        Returns:
            `OutboundVoiceProfile`, as `.data`: `id`, `name`, `billing_group_id`, `call_recording`,
            `calling_window`, `concurrent_call_limit` and 13 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "billing_group_id": billing_group_id,
                "call_recording": call_recording,
                "calling_window": calling_window,
                "concurrent_call_limit": concurrent_call_limit,
                "daily_spend_limit": daily_spend_limit,
                "daily_spend_limit_enabled": daily_spend_limit_enabled,
                "enabled": enabled,
                "max_destination_rate": max_destination_rate,
                "service_plan": service_plan,
                "tags": tags,
                "traffic_type": traffic_type,
                "usage_payment_method": usage_payment_method,
                "whitelisted_destinations": whitelisted_destinations,
            },
            options=options,
        )
