"""`client.enterprises`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.enterprises import EnterprisePublic

if TYPE_CHECKING:
    from telnyx_async.resources.enterprises.dir import Dir
    from telnyx_async.resources.enterprises.reputation import Reputation
    from telnyx_async.resources.enterprises.verify_email import VerifyEmail

__all__ = ["Enterprises"]

_BRANDED_CALLING = Operation(
    "POST", "/enterprises/{enterprise_id}/branded_calling", Data[EnterprisePublic]
)
_CREATE = Operation(
    "POST",
    "/enterprises",
    Data[EnterprisePublic],
    nested=lambda: {
        "billing_address": models.PhysicalAddressParam,
        "billing_contact": models.BillingContactParam,
        "organization_contact": models.OrganizationContactParam,
        "organization_physical_address": models.PhysicalAddressParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/enterprises/{enterprise_id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/enterprises",
    EnterprisePublic,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/enterprises/{enterprise_id}", Data[EnterprisePublic], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PUT",
    "/enterprises/{enterprise_id}",
    Data[EnterprisePublic],
    nested=lambda: {
        "billing_address": models.PhysicalAddressParam,
        "billing_contact": models.BillingContactParam,
        "organization_contact": models.OrganizationContactParam,
        "organization_physical_address": models.PhysicalAddressParam,
    },
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)


class Enterprises(Resource):
    """Legal entities that own display identities and monitored numbers.

    Sub-resources: `dir`, `reputation`, `verify_email`.
    """

    @cached_property
    def dir(self) -> Dir:
        """Display identities of one enterprise."""
        from telnyx_async.resources.enterprises.dir import Dir

        return Dir(self._client)

    @cached_property
    def reputation(self) -> Reputation:
        """Monitoring of how call screening rates the numbers of an enterprise."""
        from telnyx_async.resources.enterprises.reputation import Reputation

        return Reputation(self._client)

    @cached_property
    def verify_email(self) -> VerifyEmail:
        """Verification of the contact address of a call center (BPO)."""
        from telnyx_async.resources.enterprises.verify_email import VerifyEmail

        return VerifyEmail(self._client)

    async def branded_calling(
        self, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterprisePublic]:
        """Turn on branded calling for an enterprise.

        `POST /enterprises/{enterprise_id}/branded_calling`

        Needs agreement to the terms (`terms_of_service.branded_calling.agree`, else 403), credit on
        the account and an enterprise in the US. Free itself; each display identity and each branded
        call is billed. Calling it again does no harm.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

        Returns:
            `EnterprisePublic`, as `.data`: `id`, `billing_address`, `billing_contact`,
            `bpo_verification_rejection_reason`, `bpo_verification_status`,
            `branded_calling_enabled` and 21 more fields.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _BRANDED_CALLING, path={"enterprise_id": enterprise_id}, options=options
        )

    async def create(
        self,
        *,
        billing_address: models.PhysicalAddressParam | Model,
        billing_contact: models.BillingContactParam | Model,
        country_code: str,
        doing_business_as: str,
        fein: str,
        industry: models.Industry,
        jurisdiction_of_incorporation: str,
        legal_name: str,
        number_of_employees: Literal[
            "1-10", "11-50", "51-200", "201-500", "501-2000", "2001-10000", "10001+"
        ],
        organization_contact: models.OrganizationContactParam | Model,
        organization_legal_type: Literal["corporation", "llc", "partnership", "nonprofit", "other"],
        organization_physical_address: models.PhysicalAddressParam | Model,
        organization_type: Literal["commercial", "government", "non_profit"],
        website: str,
        corporate_registration_number: str | None | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        dun_bradstreet_number: str | None | Unset = UNSET,
        primary_business_domain_sic_code: str | None | Unset = UNSET,
        professional_license_number: str | None | Unset = UNSET,
        role_type: Literal["enterprise", "bpo"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EnterprisePublic]:
        """Register the legal entity of a business, which everything else refers to.

        `POST /enterprises`

        Its `id` is needed for display identities and reputation. One with the same data that exists
        already is refused (409); a wrong field is named in the error's `source.pointer` (422).

        Args:
            billing_address: Postal address to put on invoices, with `country` `US` or `CA`.
                Object with `administrative_area`, `city`, `country`, `postal_code`,
                `street_address`, `extended_address`.
            billing_contact: Person at the business to contact about invoices: name, email and
                number. Object with `email`, `first_name`, `last_name`, `phone_number`.
            country_code: Country of the business, ISO 3166-1 alpha-2; only `US` and `CA`.
                Cannot be changed later.
            doing_business_as: Trade name of the business, if it differs from the legal name. At
                most 255 characters.
            fein: Federal tax number of the business in the USA (`12-3456789`) or its Canadian
                counterpart.
            industry: Field the business works in; choose the nearest of the values.
                `"accounting"`, `"finance"`, `"billing"`, `"collections"`, `"business"`,
                `"charity"`, `"nonprofit"`, `"communications"` or one of 35 more.
            jurisdiction_of_incorporation: State, province or country where the business is
                incorporated, such as `Delaware`. At most 255 characters.
            legal_name: Registered name of the business, exactly as in its tax or incorporation
                documents; a mismatch fails the review. 3 to 64 characters.
            number_of_employees: Range of the number of employees; used in the review. `"1-10"`,
                `"11-50"`, `"51-200"`, `"201-500"`, `"501-2000"`, `"2001-10000"` or `"10001+"`.
            organization_contact: Person at the business whom Telnyx addresses in matters of the
                review. Object with `email`, `first_name`, `job_title`, `last_name`, `phone_number`.
            organization_legal_type: Legal form of the business, as in its incorporation
                documents; `other` covers sole proprietors and public bodies. `"corporation"`,
                `"llc"`, `"partnership"`, `"nonprofit"` or `"other"`.
            organization_physical_address: Registered address of the business, in the USA or
                Canada. Object with `administrative_area`, `city`, `country`, `postal_code`,
                `street_address`, `extended_address`.
            organization_type: `commercial` for companies, `government` for public bodies,
                `non_profit` for charities and the like; cannot be changed later.
            website: Public website of the business, with `https://`; reviewers look at it. At
                most 255 characters.
            corporate_registration_number: Number in the commercial register, as on the
                certificate of incorporation.
            customer_reference: Label of your own for finding the record; plays no part in the
                review. At most 255 characters.
            dun_bradstreet_number: D-U-N-S number of the business, nine digits, if it has one.
            primary_business_domain_sic_code: Standard Industrial Classification code of the
                main business, four digits.
            professional_license_number: Number of a professional license, for law, medicine,
                finance and the like.
            role_type: `enterprise` shows its own brand; `bpo` is a call center that calls for
                other enterprises and owns no DIR. Fixed at creation. Default `"enterprise"`.

        Returns:
            `EnterprisePublic`, as `.data`: `id`, `billing_address`, `billing_contact`,
            `bpo_verification_rejection_reason`, `bpo_verification_status`,
            `branded_calling_enabled` and 21 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "billing_address": billing_address,
                "billing_contact": billing_contact,
                "country_code": country_code,
                "doing_business_as": doing_business_as,
                "fein": fein,
                "industry": industry,
                "jurisdiction_of_incorporation": jurisdiction_of_incorporation,
                "legal_name": legal_name,
                "number_of_employees": number_of_employees,
                "organization_contact": organization_contact,
                "organization_legal_type": organization_legal_type,
                "organization_physical_address": organization_physical_address,
                "organization_type": organization_type,
                "website": website,
                "corporate_registration_number": corporate_registration_number,
                "customer_reference": customer_reference,
                "dun_bradstreet_number": dun_bradstreet_number,
                "primary_business_domain_sic_code": primary_business_domain_sic_code,
                "professional_license_number": professional_license_number,
                "role_type": role_type,
            },
            options=options,
        )

    async def delete(self, enterprise_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an enterprise that no display identity or claim depends on.

        `DELETE /enterprises/{enterprise_id}`

        Refused with 400 while something that cannot be deleted depends on it (the error says what),
        and with 409 while a claim is open.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"enterprise_id": enterprise_id}, options=options)

    def list(
        self,
        *,
        filter_legal_name_contains: str | Unset = UNSET,
        filter_role_type: Literal["enterprise", "bpo"] | Unset = UNSET,
        legal_name: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EnterprisePublic]:
        """List your enterprises, page by page.

        `GET /enterprises`

        Args:
            filter_legal_name_contains: Only enterprises with this in their legal names, upper
                or lower case.
            filter_role_type: Only ordinary enterprises, or only call centers (`bpo`).
                `"enterprise"` or `"bpo"`.
            legal_name: Only enterprises with this in their legal names.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `10`.

        Returns:
            A page of `EnterprisePublic` rows (`id`, `billing_address`, `billing_contact`,
            `bpo_verification_rejection_reason`, `bpo_verification_status`,
            `branded_calling_enabled` and 21 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[legal_name][contains]": filter_legal_name_contains,
                "filter[role_type]": filter_role_type,
                "legal_name": legal_name,
                "page[number]": page_number,
                "page[size]": page_size,
            },
            options=options,
        )

    async def retrieve(
        self, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterprisePublic]:
        """Retrieve an enterprise with its data and status.

        `GET /enterprises/{enterprise_id}`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

        Returns:
            `EnterprisePublic`, as `.data`: `id`, `billing_address`, `billing_contact`,
            `bpo_verification_rejection_reason`, `bpo_verification_status`,
            `branded_calling_enabled` and 21 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"enterprise_id": enterprise_id}, options=options)

    async def update(
        self,
        enterprise_id: str,
        *,
        billing_address: models.PhysicalAddressParam | Model | Unset = UNSET,
        billing_contact: models.BillingContactParam | Model | Unset = UNSET,
        corporate_registration_number: str | None | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        dun_bradstreet_number: str | None | Unset = UNSET,
        fein: str | Unset = UNSET,
        industry: models.Industry | Unset = UNSET,
        jurisdiction_of_incorporation: str | Unset = UNSET,
        legal_name: str | Unset = UNSET,
        number_of_employees: str | Unset = UNSET,
        organization_contact: models.OrganizationContactParam | Model | Unset = UNSET,
        organization_legal_type: str | Unset = UNSET,
        organization_physical_address: models.PhysicalAddressParam | Model | Unset = UNSET,
        primary_business_domain_sic_code: str | None | Unset = UNSET,
        professional_license_number: str | None | Unset = UNSET,
        website: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EnterprisePublic]:
        """Change the data of an enterprise.

        `PUT /enterprises/{enterprise_id}`

        Fields that cannot change are refused (400). For an approved call center, another name,
        address or registration number starts the review anew and rejects its authorizations. While
        reputation monitoring is on, most data of the enterprise are fixed.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            billing_address: Postal address to put on invoices, with `country` `US` or `CA`.
                Object with `administrative_area`, `city`, `country`, `postal_code`,
                `street_address`, `extended_address`.
            billing_contact: Person at the business to contact about invoices: name, email and
                number. Object with `email`, `first_name`, `last_name`, `phone_number`.
            corporate_registration_number: Number in the commercial register, as on the
                certificate of incorporation.
            customer_reference: Label of your own for finding the record; plays no part in the
                review. At most 255 characters.
            doing_business_as: Trade name of the business, if it differs from the legal name. At
                most 255 characters.
            dun_bradstreet_number: D-U-N-S number of the business, nine digits, if it has one.
            fein: Federal tax number of the business in the USA (`12-3456789`) or its Canadian
                counterpart.
            industry: Field the business works in; choose the nearest of the values.
                `"accounting"`, `"finance"`, `"billing"`, `"collections"`, `"business"`,
                `"charity"`, `"nonprofit"`, `"communications"` or one of 35 more.
            jurisdiction_of_incorporation: State, province or country where the business is
                incorporated, such as `Delaware`. At most 255 characters.
            legal_name: Registered name of the business, exactly as in its tax or incorporation
                documents. 3 to 64 characters.
            number_of_employees: Range of the number of employees; used in the review.
            organization_contact: Person at the business whom Telnyx addresses in matters of the
                review. Object with `email`, `first_name`, `job_title`, `last_name`, `phone_number`.
            organization_legal_type: Legal form of the business, as in its incorporation
                documents; `other` covers sole proprietors and public bodies.
            organization_physical_address: Registered address of the business, in the USA or
                Canada. Object with `administrative_area`, `city`, `country`, `postal_code`,
                `street_address`, `extended_address`.
            primary_business_domain_sic_code: Standard Industrial Classification code of the
                main business, four digits.
            professional_license_number: Number of a professional license, for law, medicine,
                finance and the like.
            website: Public website of the business, with `https://`; reviewers look at it. At
                most 255 characters.

        Returns:
            `EnterprisePublic`, as `.data`: `id`, `billing_address`, `billing_contact`,
            `bpo_verification_rejection_reason`, `bpo_verification_status`,
            `branded_calling_enabled` and 21 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"enterprise_id": enterprise_id},
            body={
                "billing_address": billing_address,
                "billing_contact": billing_contact,
                "corporate_registration_number": corporate_registration_number,
                "customer_reference": customer_reference,
                "doing_business_as": doing_business_as,
                "dun_bradstreet_number": dun_bradstreet_number,
                "fein": fein,
                "industry": industry,
                "jurisdiction_of_incorporation": jurisdiction_of_incorporation,
                "legal_name": legal_name,
                "number_of_employees": number_of_employees,
                "organization_contact": organization_contact,
                "organization_legal_type": organization_legal_type,
                "organization_physical_address": organization_physical_address,
                "primary_business_domain_sic_code": primary_business_domain_sic_code,
                "professional_license_number": professional_license_number,
                "website": website,
            },
            options=options,
        )
