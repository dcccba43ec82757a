"""`client.traffic_policy_profiles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.traffic_policy_profiles import (
    TrafficPolicyProfile,
    TrafficPolicyProfileDeletion,
    TrafficPolicyProfileService,
)

__all__ = ["TrafficPolicyProfiles"]

_CREATE = Operation(
    "POST", "/traffic_policy_profiles", Data[TrafficPolicyProfile], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE",
    "/traffic_policy_profiles/{id}",
    Data[TrafficPolicyProfileDeletion],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/traffic_policy_profiles",
    TrafficPolicyProfile,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_SERVICES = Operation(
    "GET",
    "/traffic_policy_profiles/services",
    TrafficPolicyProfileService,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/traffic_policy_profiles/{id}", Data[TrafficPolicyProfile], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH", "/traffic_policy_profiles/{id}", Data[TrafficPolicyProfile], body=BodyKind.JSON
)


class TrafficPolicyProfiles(Resource):
    """Rules on which services, addresses and domains SIM cards may use, and how fast."""

    async def create(
        self,
        *,
        type: Literal["whitelist", "blacklist"],
        domains: Sequence[str] | Unset = UNSET,
        ip_ranges: Sequence[str] | Unset = UNSET,
        limit_bw_kbps: Literal[512, 1024] | Unset = UNSET,
        services: Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TrafficPolicyProfile]:
        """Create a rule that allows, blocks or slows down traffic.

        `POST /traffic_policy_profiles`

        Args:
            type: `whitelist` lets only the listed traffic through, `blacklist` blocks it,
                `throttling` slows it down to `limit_bw_kbps`.
            domains: Domain names the policy is about.
            ip_ranges: IP ranges the policy is about, in CIDR form (`203.0.113.0/24`).
            limit_bw_kbps: Greatest bandwidth in kilobits per second: `512` or `1024`; no limit
                without it.
            services: Network services by their IDs from
                `traffic_policy_profiles.list_services`. At least one of services, `ip_ranges` and
                `domains` is needed.

        Returns:
            `TrafficPolicyProfile`, as `.data`: `id`, `domains`, `ip_ranges`, `limit_bw_kbps`,
            `services`, `type` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "type": type,
                "domains": domains,
                "ip_ranges": ip_ranges,
                "limit_bw_kbps": limit_bw_kbps,
                "services": services,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[TrafficPolicyProfileDeletion]:
        """Delete a traffic policy profile for good.

        `DELETE /traffic_policy_profiles/{id}`

        Args:
            id: Traffic policy profile, from `traffic_policy_profiles.list`. UUID.

        Returns:
            `TrafficPolicyProfileDeletion`, as `.data`: `id`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_service: str | Unset = UNSET,
        filter_type: Literal["whitelist", "blacklist", "throttling"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["service", "-service", "type", "-type"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TrafficPolicyProfile]:
        """List the traffic policy profiles, page by page.

        `GET /traffic_policy_profiles`

        Args:
            filter_service: Only profiles that contain this service.
            filter_type: Only profiles of this type. `"whitelist"`, `"blacklist"` or
                `"throttling"`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: Sorts by `service` or `type`; a leading `-` turns the order round.
                `"service"`, `"-service"`, `"type"` or `"-type"`.

        Returns:
            A page of `TrafficPolicyProfile` rows (`id`, `domains`, `ip_ranges`, `limit_bw_kbps`,
            `services`, `type` and 3 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[service]": filter_service,
                "filter[type]": filter_type,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def list_services(
        self,
        *,
        filter_group: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TrafficPolicyProfileService]:
        """List the services that traffic policy profiles can name.

        `GET /traffic_policy_profiles/services`

        Args:
            filter_group: Only services of this group.
            filter_name: Only services with this name.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `TrafficPolicyProfileService` rows (`id`, `name`, `group` and
            `resource_type`); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_SERVICES,
            query={
                "filter[group]": filter_group,
                "filter[name]": filter_name,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[TrafficPolicyProfile]:
        """Retrieve a traffic policy profile.

        `GET /traffic_policy_profiles/{id}`

        Args:
            id: Traffic policy profile, from `traffic_policy_profiles.list`. UUID.

        Returns:
            `TrafficPolicyProfile`, as `.data`: `id`, `domains`, `ip_ranges`, `limit_bw_kbps`,
            `services`, `type` and 3 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        domains: Sequence[str] | Unset = UNSET,
        ip_ranges: Sequence[str] | Unset = UNSET,
        limit_bw_kbps: Literal[512, 1024] | None | Unset = UNSET,
        services: Sequence[str] | Unset = UNSET,
        type: Literal["whitelist", "blacklist", "throttling"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TrafficPolicyProfile]:
        """Change type, services, domains or bandwidth of a traffic policy profile.

        `PATCH /traffic_policy_profiles/{id}`

        Args:
            id: Traffic policy profile, from `traffic_policy_profiles.list`. UUID.
            domains: Domain names the policy is about.
            ip_ranges: IP ranges the policy is about, in CIDR form (`203.0.113.0/24`).
            limit_bw_kbps: Greatest bandwidth in kilobits per second: `512` or `1024`; `null`
                takes the limit off. `512` or `1024`.
            services: Network services the policy is about, by their IDs from
                `traffic_policy_profiles.list_services`.
            type: `whitelist` lets only the listed traffic through, `blacklist` blocks it,
                `throttling` slows it down to `limit_bw_kbps`.

        Returns:
            `TrafficPolicyProfile`, as `.data`: `id`, `domains`, `ip_ranges`, `limit_bw_kbps`,
            `services`, `type` and 3 more fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (any other)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "domains": domains,
                "ip_ranges": ip_ranges,
                "limit_bw_kbps": limit_bw_kbps,
                "services": services,
                "type": type,
            },
            options=options,
        )
