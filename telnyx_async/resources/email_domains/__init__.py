"""`client.email_domains`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_domains import (
    DNSRecord,
    EmailDomain,
    EmailDomainDkimRotation,
    EmailDomainHealth,
)

if TYPE_CHECKING:
    from telnyx_async.resources.email_domains.webhooks import Webhooks

__all__ = ["EmailDomains"]

_CREATE = Operation(
    "POST",
    "/email_domains",
    Data[EmailDomain],
    nested=lambda: {
        "dmarc_policy": models.EmailDmarcPolicyParam | None,
        "tracking": models.DomainsTrackingSettingsParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/email_domains/{id}", Data[EmailDomain], replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/email_domains",
    EmailDomain,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/email_domains/{id}", Data[EmailDomain], replay=Replay.SAFE)
_RETRIEVE_DNS_RECORDS = Operation(
    "GET", "/email_domains/{domain_id}/dns_records", Data[list[DNSRecord]], replay=Replay.SAFE
)
_RETRIEVE_HEALTH = Operation(
    "GET", "/email_domains/{id}/health", Data[EmailDomainHealth], replay=Replay.SAFE
)
_ROTATE_DKIM = Operation(
    "POST", "/email_domains/{domain_id}/rotate_dkim", Data[EmailDomainDkimRotation]
)
_UPDATE = Operation(
    "PATCH",
    "/email_domains/{id}",
    Data[EmailDomain],
    nested=lambda: {
        "dmarc_policy": models.EmailDmarcPolicyParam | None,
        "tracking": models.DomainsTrackingSettingsParam,
    },
    body=BodyKind.JSON,
)
_VERIFY = Operation("POST", "/email_domains/{domain_id}/verify", Data[EmailDomain])


class EmailDomains(Resource):
    """Email domains."""

    @cached_property
    def webhooks(self) -> Webhooks:
        from telnyx_async.resources.email_domains.webhooks import Webhooks

        return Webhooks(self._client)

    async def create(
        self,
        *,
        domain: str,
        dmarc_policy: models.EmailDmarcPolicyParam | Model | None | Unset = UNSET,
        inbound_enabled: bool | Unset = UNSET,
        tracking: models.DomainsTrackingSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailDomain]:
        """Create an email domain.

        `POST /email_domains`

        Args:
            domain: String.
            dmarc_policy: Object with `p`, `pct`, `rua`, `sp` or null.
            inbound_enabled: True or false; false by default.
            tracking: Object with `click_tracking`, `open_tracking`, `unsubscribe_tracking`.

        Returns:
            `EmailDomain`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "domain": domain,
                "dmarc_policy": dmarc_policy,
                "inbound_enabled": inbound_enabled,
                "tracking": tracking,
            },
            options=options,
        )

    async def delete(
        self, id: str, *, force: bool | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[EmailDomain]:
        """Delete an email domain.

        `DELETE /email_domains/{id}`

        Args:
            id: UUID.
            force: True or false; false by default.

        Returns:
            `EmailDomain`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, query={"force": force}, options=options)

    def list(
        self,
        *,
        filter_domain: str | Unset = UNSET,
        filter_profile_id: str | Unset = UNSET,
        filter_status: Literal[
            "pending", "verifying", "verified", "failed", "degraded", "suspended"
        ]
        | Unset = UNSET,
        filter_type: Literal["custom", "shared", "shared_inbound"] | Unset = UNSET,
        filter_usable_for_inbound: bool | Unset = UNSET,
        filter_usable_for_sending: bool | Unset = UNSET,
        page_after: str | Unset = UNSET,
        page_before: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at", "domain", "-domain", "updated_at", "-updated_at"]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailDomain]:
        """List email domains.

        `GET /email_domains`

        Args:
            filter_domain: String.
            filter_profile_id: UUID.
            filter_status: `"pending"`, `"verifying"`, `"verified"`, `"failed"`, `"degraded"` or
                `"suspended"`.
            filter_type: `"custom"`, `"shared"` or `"shared_inbound"`.
            filter_usable_for_inbound: True or false.
            filter_usable_for_sending: True or false.
            page_after: String.
            page_before: String.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 100; `25` by default.
            sort: `"created_at"`, `"-created_at"`, `"domain"`, `"-domain"`, `"updated_at"` or
                `"-updated_at"`.

        Returns:
            Pages of `EmailDomain`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter[domain]": filter_domain,
                "filter[profile_id]": filter_profile_id,
                "filter[status]": filter_status,
                "filter[type]": filter_type,
                "filter[usable_for_inbound]": filter_usable_for_inbound,
                "filter[usable_for_sending]": filter_usable_for_sending,
                "page[after]": page_after,
                "page[before]": page_before,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailDomain]:
        """Retrieve an email domain.

        `GET /email_domains/{id}`

        Args:
            id: UUID.

        Returns:
            `EmailDomain`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_dns_records(
        self, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[DNSRecord]]:
        """Retrieve the DNS records of an email domain.

        `GET /email_domains/{domain_id}/dns_records`

        Args:
            domain_id: UUID.

        Returns:
            `list[DNSRecord]`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(
            _RETRIEVE_DNS_RECORDS, path={"domain_id": domain_id}, options=options
        )

    async def retrieve_health(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailDomainHealth]:
        """Retrieve the health of an email domain.

        `GET /email_domains/{id}/health`

        Args:
            id: UUID.

        Returns:
            `EmailDomainHealth`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE_HEALTH, path={"id": id}, options=options)

    async def rotate_dkim(
        self, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailDomainDkimRotation]:
        """Rotate the DKIM of an email domain.

        `POST /email_domains/{domain_id}/rotate_dkim`

        Args:
            domain_id: String.

        Returns:
            `EmailDomainDkimRotation`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_ROTATE_DKIM, path={"domain_id": domain_id}, options=options)

    async def update(
        self,
        id: str,
        *,
        dmarc_policy: models.EmailDmarcPolicyParam | Model | None | Unset = UNSET,
        inbound_enabled: bool | Unset = UNSET,
        tracking: models.DomainsTrackingSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailDomain]:
        """Update an email domain.

        `PATCH /email_domains/{id}`

        Args:
            id: UUID.
            dmarc_policy: Object with `p`, `pct`, `rua`, `sp` or null.
            inbound_enabled: True or false.
            tracking: Object with `click_tracking`, `open_tracking`, `unsubscribe_tracking`.

        Returns:
            `EmailDomain`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "dmarc_policy": dmarc_policy,
                "inbound_enabled": inbound_enabled,
                "tracking": tracking,
            },
            options=options,
        )

    async def verify(self, domain_id: str, **options: Unpack[RequestOptions]) -> Data[EmailDomain]:
        """Verify an email domain.

        `POST /email_domains/{domain_id}/verify`

        Args:
            domain_id: UUID.

        Returns:
            `EmailDomain`, as `.data`.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_VERIFY, path={"domain_id": domain_id}, options=options)
