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
    """Sending and receiving domains: DNS records, verification, DKIM keys and webhooks.

    Sub-resources: `webhooks`.
    """

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses of yours that are notified of a domain's messages and changes."""
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
        """Register a domain for sending, and for receiving if wanted; then publish its DNS records.

        `POST /email_domains`

        Args:
            domain: Domain or subdomain of yours, such as `mail.example.com`; publish the
                records of `dns_records` afterwards.
            dmarc_policy: What your DMARC record is to say (`p`, `pct`, `rua`, `sp`); drives the
                proposed `_dmarc` TXT record and never blocks sending. Without it the record only
                monitors (`p=none`). Object with `p`, `pct`, `rua`, `sp`.
            inbound_enabled: `true` lets the domain receive mail; an MX record must then be
                published, see `email_domains.retrieve_dns_records`. Default `false`.
            tracking: Standing settings of the domain for tracking opens, clicks and
                unsubscriptions; a message can override the first two. Object with `click_tracking`,
                `open_tracking`, `unsubscribe_tracking`.

        Returns:
            `EmailDomain`, as `.data`: `id`, `status`, `dkim`, `dmarc_policy`, `dns_records`,
            `domain` and 11 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `email_domain.created`.
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
        """Remove a domain from the account; a verified one needs `force`.

        `DELETE /email_domains/{id}`

        Args:
            id: Domain to remove, from `email_domains.list`; shared domains cannot be deleted.
                UUID.
            force: Must be `true` to delete a domain that is already verified. Default `false`.

        Returns:
            `EmailDomain`, as `.data`: `id`, `status`, `dkim`, `dmarc_policy`, `dns_records`,
            `domain` and 11 more fields.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email_domain.deleted`.
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
        """List the domains you can use: your own and those shared by Telnyx.

        `GET /email_domains`

        Args:
            filter_domain: Only domains whose name contains this text, regardless of case.
            filter_profile_id: Only domains that belong to this profile. UUID.
            filter_status: Only domains in this state: DNS checks `pending` or `verifying`,
                passed (`verified`), `failed`, passed once but no longer clean (`degraded`), or
                stopped by Telnyx (`suspended`).
            filter_type: Only your own domains (`custom`), those of Telnyx for first tests
                (`shared`), or its domains for receiving (`shared_inbound`).
            filter_usable_for_inbound: Only domains that can receive mail now (`true`), or only
                the others (`false`).
            filter_usable_for_sending: Only domains that can send now (`true`), or only the
                others (`false`).
            page_after: Cursor from the previous page's `meta`: the list continues after it.
                Excludes `page_number`.
            page_before: Cursor for paging backwards: what stands before it. Excludes
                `page_after` and `page_number`.
            page_number: Page of the list, counted from 1; excludes the cursors `page_after` and
                `page_before`. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 100; default `25`.
            sort: Order of the list by this field; a leading `-` means descending, newest first
                for `-created_at`. `"created_at"`, `"-created_at"`, `"domain"`, `"-domain"`,
                `"updated_at"` or `"-updated_at"`.

        Returns:
            A page of `EmailDomain` rows (`id`, `status`, `dkim`, `dmarc_policy`, `dns_records`,
            `domain` and 11 more fields); iterating goes on through all pages.

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
        """Retrieve a domain with its DNS records, verification and reputation.

        `GET /email_domains/{id}`

        Args:
            id: Domain to look up, from `email_domains.create` or `email_domains.list`; shared
                ones of Telnyx can be read too. UUID.

        Returns:
            `EmailDomain`, as `.data`: `id`, `status`, `dkim`, `dmarc_policy`, `dns_records`,
            `domain` and 11 more fields.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_dns_records(
        self, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[DNSRecord]]:
        """List the DNS records to publish for a domain, and which of them were found.

        `GET /email_domains/{domain_id}/dns_records`

        Args:
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.

        Returns:
            `list[DNSRecord]`, as `.data`: `id`, `status`, `host`, `purpose`, `required`, `value`
            and 3 more fields.

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
        """Check whether a domain can send and receive now, and which checks it passed.

        `GET /email_domains/{id}/health`

        Args:
            id: Domain whose state to look up, from `email_domains.list`. UUID.

        Returns:
            `EmailDomainHealth`, as `.data`: `id`, `status`, `checked_at`, `usable_for_inbound`,
            `usable_for_sending`, `verification` and 1 more field.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE_HEALTH, path={"id": id}, options=options)

    async def rotate_dkim(
        self, domain_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailDomainDkimRotation]:
        """Replace the DKIM key of a domain at once; publish the new DNS record promptly.

        `POST /email_domains/{domain_id}/rotate_dkim`

        Mail is signed with the new key from now on: replace the TXT record named in the response at
        once, since signatures do not verify until it is published. The old key is kept for a while
        and revoked later.

        Args:
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`.

        Returns:
            `EmailDomainDkimRotation`, as `.data`: `dkim`, `dns_records`, `domain`, `domain_id`,
            `old_selector_retained`, `previous_dkim_key` and 1 more field.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email_domain.dkim_rotated`.
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
        """Change the tracking, DMARC policy or inbound setting of a domain.

        `PATCH /email_domains/{id}`

        Args:
            id: Domain to change, from `email_domains.list`; shared domains are read-only. UUID.
            dmarc_policy: What your DMARC record is to say (`p`, `pct`, `rua`, `sp`); drives the
                proposed `_dmarc` TXT record and never blocks sending. Without it the record only
                monitors (`p=none`). Object with `p`, `pct`, `rua`, `sp`.
            inbound_enabled: `true` lets the domain receive mail; an MX record must then be
                published, see `email_domains.retrieve_dns_records`.
            tracking: Standing settings of the domain for tracking opens, clicks and
                unsubscriptions; a message can override the first two. Object with `click_tracking`,
                `open_tracking`, `unsubscribe_tracking`.

        Returns:
            `EmailDomain`, as `.data`: `id`, `status`, `dkim`, `dmarc_policy`, `dns_records`,
            `domain` and 11 more fields.

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
        """Check the published DNS records of a domain now, and return the result.

        `POST /email_domains/{domain_id}/verify`

        Args:
            domain_id: Email domain, from `email_domains.create` or `email_domains.list`. UUID.

        Returns:
            `EmailDomain`, as `.data`: `id`, `status`, `dkim`, `dmarc_policy`, `dns_records`,
            `domain` and 11 more fields.

        Raises:
            `PermissionDeniedError` (403), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.

        Webhooks:
            `email_domain.verified`.
        """
        return await self._call(_VERIFY, path={"domain_id": domain_id}, options=options)
