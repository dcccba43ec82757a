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
    """Traffic policy profiles."""

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
        """Create a traffic policy profile.

        `POST /traffic_policy_profiles`

        Args:
            type: `"whitelist"` or `"blacklist"`.
            domains: List of strings.
            ip_ranges: List of strings.
            limit_bw_kbps: `512` or `1024`.
            services: List of strings.

        Returns:
            `TrafficPolicyProfile`, as `.data`.

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
        """Delete a traffic policy profile.

        `DELETE /traffic_policy_profiles/{id}`

        Args:
            id: UUID.

        Returns:
            `TrafficPolicyProfileDeletion`, as `.data`.

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
        """List traffic policy profiles.

        `GET /traffic_policy_profiles`

        Args:
            filter_service: String.
            filter_type: `"whitelist"`, `"blacklist"` or `"throttling"`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"service"`, `"-service"`, `"type"` or `"-type"`.

        Returns:
            Pages of `TrafficPolicyProfile`: await the first one, or iterate over all rows.

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
        """List services.

        `GET /traffic_policy_profiles/services`

        Args:
            filter_group: String.
            filter_name: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `TrafficPolicyProfileService`: await the first one, or iterate over all rows.

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
            id: UUID.

        Returns:
            `TrafficPolicyProfile`, as `.data`.

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
        """Update a traffic policy profile.

        `PATCH /traffic_policy_profiles/{id}`

        Args:
            id: UUID.
            domains: List of strings.
            ip_ranges: List of strings.
            limit_bw_kbps: `512` or `1024` or null.
            services: List of strings.
            type: `"whitelist"`, `"blacklist"` or `"throttling"`.

        Returns:
            `TrafficPolicyProfile`, as `.data`.

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
