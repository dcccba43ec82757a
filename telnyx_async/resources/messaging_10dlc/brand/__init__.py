"""`client.messaging_10dlc.brand`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_10dlc import (
    BrandSMSOtpReference,
    BrandSMSOtpStatus,
    TelnyxBrand,
    TelnyxBrandDetail,
    TelnyxBrandFeedback,
    TelnyxBrandSummary,
)

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_10dlc.brand.external_vetting import ExternalVetting

__all__ = ["Brand"]

_CREATE = Operation("POST", "/10dlc/brand", TelnyxBrand, body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/10dlc/brand/{brand_id}", accept="*/*", replay=Replay.SAFE)
_GET_FEEDBACK = Operation(
    "GET", "/10dlc/brand/feedback/{brand_id}", TelnyxBrandFeedback, replay=Replay.SAFE
)
_GET_SMS_OTP_BY_REFERENCE = Operation(
    "GET", "/10dlc/brand/smsOtp/{reference_id}", BrandSMSOtpStatus, replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/10dlc/brand",
    TelnyxBrandSummary,
    replay=Replay.SAFE,
    page=PageStyle(
        items="records",
        param="page",
        current="page",
        total_items="totalRecords",
        size_param="recordsPerPage",
        default_size=10,
    ),
)
_RESEND_2FA_EMAIL = Operation("POST", "/10dlc/brand/{brand_id}/2faEmail", accept="*/*")
_RETRIEVE = Operation("GET", "/10dlc/brand/{brand_id}", TelnyxBrandDetail, replay=Replay.SAFE)
_RETRIEVE_SMS_OTP_STATUS = Operation(
    "GET", "/10dlc/brand/{brand_id}/smsOtp", BrandSMSOtpStatus, replay=Replay.SAFE
)
_REVET = Operation("PUT", "/10dlc/brand/{brand_id}/revet", TelnyxBrand)
_TRIGGER_SMS_OTP = Operation(
    "POST", "/10dlc/brand/{brand_id}/smsOtp", BrandSMSOtpReference, body=BodyKind.JSON
)
_UPDATE = Operation(
    "PUT", "/10dlc/brand/{brand_id}", TelnyxBrand, body=BodyKind.JSON, replay=Replay.SAFE
)
_VERIFY_SMS_OTP = Operation(
    "PUT", "/10dlc/brand/{brand_id}/smsOtp", body=BodyKind.JSON, accept="*/*"
)


class Brand(Resource):
    """Companies that send messages, as registered with The Campaign Registry.

    Sub-resources: `external_vetting`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def external_vetting(self) -> ExternalVetting:
        """External vettings of a brand, whose score raises throughput."""
        from telnyx_async.resources.messaging_10dlc.brand.external_vetting import ExternalVetting

        return ExternalVetting(self._client)

    async def create(
        self,
        *,
        country: str,
        display_name: str,
        email: str,
        entity_type: Literal[
            "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
        ],
        vertical: models.BrandVertical,
        business_contact_email: str | Unset = UNSET,
        city: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        is_reseller: bool | Unset = UNSET,
        last_name: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        mock: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        state: str | Unset = UNSET,
        stock_exchange: models.StockExchange | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        street: str | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        website: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TelnyxBrand:
        """Register a company for 10DLC; costs a fee of $4 that is not refunded.

        `POST /10dlc/brand`

        A brand is the company behind your messages, registered at The Campaign Registry (TCR); its
        campaigns come next, with `messaging_10dlc.campaign_builder.submit`.

        Args:
            country: Country where the company is registered, ISO 3166-1 alpha-2 such as `US`.
                At most 2 characters.
            display_name: Name under which the public knows the brand (marketing or trade name).
                At most 100 characters.
            email: Email address of the brand's support, which the registry may write to. At
                most 100 characters.
            entity_type: Legal kind of the company; decides which fields are required: EIN for
                all but `SOLE_PROPRIETOR`, stock symbol for `PUBLIC_PROFIT`. `"PRIVATE_PROFIT"`,
                `"PUBLIC_PROFIT"`, `"NON_PROFIT"`, `"GOVERNMENT"` or `"SOLE_PROPRIETOR"`.
            vertical: Industry of the brand, such as `RETAIL` or `HEALTHCARE`. `"AGRICULTURE"`,
                `"COMMUNICATION"`, `"CONSTRUCTION"`, `"EDUCATION"`, `"ENERGY"`, `"ENTERTAINMENT"`,
                `"FINANCIAL"`, `"GAMBLING"` or one of 15 more.
            business_contact_email: Email address for the authentication of a listed company
                (`PUBLIC_PROFIT`), which requires it; leave it out otherwise.
            city: City or town where the business or contact is located. At most 100 characters.
            company_name: Legal name of the company, spelled exactly as on its tax papers;
                required unless a sole proprietor. At most 100 characters.
            ein: Tax ID of the company, in the USA the nine-digit EIN; must fit `company_name`
                for the brand to be verified. At most 20 characters.
            first_name: First name of the sole proprietor or contact person. At most 100
                characters.
            ip_address: IP address from which the brand is being registered. At most 50
                characters.
            is_reseller: Whether the brand resells messaging to others. Default `false`.
            last_name: Last name of the sole proprietor or contact person. At most 100
                characters.
            mobile_phone: Mobile number of the sole proprietor in E.164 format; gets the code of
                `trigger_sms_otp`. At most 20 characters.
            mock: `true` marks a brand for testing; its campaigns cannot be shared or carry real
                traffic. Default `false`.
            phone: Phone number of the brand's support, in E.164 format. At most 20 characters.
            postal_code: Postal code; in the USA the five-digit ZIP code. At most 10 characters.
            state: State or province; in the USA the two-letter code. At most 20 characters.
            stock_exchange: Exchange where the company is listed; required for `PUBLIC_PROFIT`.
                `"NONE"`, `"NASDAQ"`, `"NYSE"`, `"AMEX"`, `"AMX"`, `"ASX"`, `"B3"`, `"BME"` or one
                of 17 more.
            stock_symbol: Ticker symbol of the company; required for `PUBLIC_PROFIT`. At most 10
                characters.
            street: Street and house number of the business or contact. At most 100 characters.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that is notified of changes to the brand or campaign.
            website: Website; reviewers compare it with the registration. At most 100
                characters.

        Returns:
            `TelnyxBrand`: `status`, `state`, `brand_relationship`, `country`, `display_name`,
            `email` and 32 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `10dlc.brand.update`.

        Example:
            client.messaging_10dlc.brand.create(
                country="US",
                display_name="Shop",
                email="compliance@example.com",
                entity_type="PRIVATE_PROFIT",
                vertical="RETAIL",
                company_name="Shop Inc.",
                ein="123456789",
                phone="+13125550101",
            )
        """
        return await self._call(
            _CREATE,
            body={
                "country": country,
                "displayName": display_name,
                "email": email,
                "entityType": entity_type,
                "vertical": vertical,
                "businessContactEmail": business_contact_email,
                "city": city,
                "companyName": company_name,
                "ein": ein,
                "firstName": first_name,
                "ipAddress": ip_address,
                "isReseller": is_reseller,
                "lastName": last_name,
                "mobilePhone": mobile_phone,
                "mock": mock,
                "phone": phone,
                "postalCode": postal_code,
                "state": state,
                "stockExchange": stock_exchange,
                "stockSymbol": stock_symbol,
                "street": street,
                "webhookFailoverURL": webhook_failover_url,
                "webhookURL": webhook_url,
                "website": website,
            },
            options=options,
        )

    async def delete(self, brand_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a brand that has no active campaigns.

        `DELETE /10dlc/brand/{brand_id}`

        Campaigns must be inactive and, for reasons of billing, at least three months old.

        Args:
            brand_id: 10DLC brand to delete; its campaigns must be inactive and at least three
                months old.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404), `UnprocessableEntityError` (422),
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"brand_id": brand_id}, options=options)

    async def get_feedback(
        self, brand_id: str, **options: Unpack[RequestOptions]
    ) -> TelnyxBrandFeedback:
        """Retrieve why the verification of a brand failed, and which fields to correct.

        `GET /10dlc/brand/feedback/{brand_id}`

        `category` says what did not match: `TAX_ID`, `STOCK_SYMBOL`, `GOVERNMENT_ENTITY`,
        `NONPROFIT` or `OTHERS`. Correct it with `brand.update`, then `brand.revet`.

        Args:
            brand_id: 10DLC brand whose verification did not succeed, from
                `messaging_10dlc.brand.list`.

        Returns:
            `TelnyxBrandFeedback`: `brand_id` and `category`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_FEEDBACK, path={"brand_id": brand_id}, options=options)

    async def get_sms_otp_by_reference(
        self, reference_id: str, *, brand_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> BrandSMSOtpStatus:
        """Retrieve the status of a verification code (OTP) by its reference.

        `GET /10dlc/brand/smsOtp/{reference_id}`

        `reference_id` comes from `brand.trigger_sms_otp`; with only the brand at hand use
        `brand.retrieve_sms_otp_status`.

        Args:
            reference_id: Reference of the one-time code, from
                `messaging_10dlc.brand.trigger_sms_otp`.
            brand_id: Brand to which the code belongs; makes the look-up easier.

        Returns:
            `BrandSMSOtpStatus`: `brand_id`, `delivery_status`, `mobile_phone`, `reference_id`,
            `request_date`, `delivery_status_date` and 2 more fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_SMS_OTP_BY_REFERENCE,
            path={"reference_id": reference_id},
            query={"brandId": brand_id},
            options=options,
        )

    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        country: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        entity_type: str | Unset = UNSET,
        page: int | Unset = UNSET,
        records_per_page: int | Unset = UNSET,
        sort: Literal[
            "assignedCampaignsCount",
            "-assignedCampaignsCount",
            "brandId",
            "-brandId",
            "createdAt",
            "-createdAt",
            "displayName",
            "-displayName",
            "identityStatus",
            "-identityStatus",
            "status",
            "-status",
            "tcrBrandId",
            "-tcrBrandId",
        ]
        | Unset = UNSET,
        state: str | Unset = UNSET,
        tcr_brand_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TelnyxBrandSummary]:
        """List the brands you have registered, newest first.

        `GET /10dlc/brand`

        Args:
            brand_id: Only the brand with this ID at Telnyx.
            country: Only brands of this country, ISO 3166-1 alpha-2.
            display_name: Only brands of this name.
            entity_type: Only brands of this legal kind, such as `PRIVATE_PROFIT`.
            page: Page of the list, counted from 1. At least 1; default `1`.
            records_per_page: How many entries a page holds, up to 500. Default `10`.
            sort: Order of the list; a leading `-` means descending. Newest first by default.
                `"assignedCampaignsCount"`, `"-assignedCampaignsCount"`, `"brandId"`, `"-brandId"`,
                `"createdAt"`, `"-createdAt"`, `"displayName"`, `"-displayName"` or one of 6 more;
                default `"-createdAt"`.
            state: Only brands in this state or province.
            tcr_brand_id: Only the brand with this ID at The Campaign Registry.

        Returns:
            A page of `TelnyxBrandSummary` rows (`status`, `assigned_campaings_count`, `brand_id`,
            `company_name`, `display_name`, `email` and 7 more fields); iterating goes on through
            all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.messaging_10dlc.brand.list(country="US")
        """
        return self._page(
            _LIST,
            query={
                "brandId": brand_id,
                "country": country,
                "displayName": display_name,
                "entityType": entity_type,
                "page": page,
                "recordsPerPage": records_per_page,
                "sort": sort,
                "state": state,
                "tcrBrandId": tcr_brand_id,
            },
            options=options,
        )

    async def resend_2fa_email(self, brand_id: str, **options: Unpack[RequestOptions]) -> None:
        """Resend the email by which a public company confirms its 10DLC brand.

        `POST /10dlc/brand/{brand_id}/2faEmail`

        Args:
            brand_id: 10DLC brand of a listed company whose contact is to get the authentication
                email again.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RESEND_2FA_EMAIL, path={"brand_id": brand_id}, options=options)

    async def retrieve(self, brand_id: str, **options: Unpack[RequestOptions]) -> TelnyxBrandDetail:
        """Retrieve a brand with its verification and number of campaigns.

        `GET /10dlc/brand/{brand_id}`

        Args:
            brand_id: 10DLC brand to look up, from `messaging_10dlc.brand.create` or
                `messaging_10dlc.brand.list`.

        Returns:
            `TelnyxBrandDetail`: `status`, `state`, `brand_relationship`, `country`, `display_name`,
            `email` and 33 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.messaging_10dlc.brand.retrieve(brand_id)
        """
        return await self._call(_RETRIEVE, path={"brand_id": brand_id}, options=options)

    async def retrieve_sms_otp_status(
        self, brand_id: str, **options: Unpack[RequestOptions]
    ) -> BrandSMSOtpStatus:
        """Retrieve the status of the code sent to a sole proprietor.

        `GET /10dlc/brand/{brand_id}/smsOtp`

        Says when the code was delivered and verified; with a reference at hand use
        `brand.get_sms_otp_by_reference`.

        Args:
            brand_id: 10DLC brand of a sole proprietor whose code to look up.

        Returns:
            `BrandSMSOtpStatus`: `brand_id`, `delivery_status`, `mobile_phone`, `reference_id`,
            `request_date`, `delivery_status_date` and 2 more fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SMS_OTP_STATUS, path={"brand_id": brand_id}, options=options
        )

    async def revet(self, brand_id: str, **options: Unpack[RequestOptions]) -> TelnyxBrand:
        """Have a changed 10DLC brand vetted again, which may raise its limits.

        `PUT /10dlc/brand/{brand_id}/revet`

        Args:
            brand_id: 10DLC brand to check again; possible once after registration, then every
                three months.

        Returns:
            `TelnyxBrand`: `status`, `state`, `brand_relationship`, `country`, `display_name`,
            `email` and 32 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `10dlc.brand.update`.
        """
        return await self._call(_REVET, path={"brand_id": brand_id}, options=options)

    async def trigger_sms_otp(
        self, brand_id: str, *, pin_sms: str, success_sms: str, **options: Unpack[RequestOptions]
    ) -> BrandSMSOtpReference:
        """Send a sole proprietor the code (OTP) that verifies the brand, or send it again.

        `POST /10dlc/brand/{brand_id}/smsOtp`

        Goes to `mobilePhone` of a brand of type `SOLE_PROPRIETOR`, which must be a US or Canadian
        number. No campaign can be created before `brand.verify_sms_otp` has succeeded.

        Args:
            brand_id: 10DLC brand of a sole proprietor, from `messaging_10dlc.brand.create`; the
                code goes to its `mobilePhone`.
            pin_sms: Text of the message with the code; must contain `@OTP_PIN@`, which is
                replaced by it.
            success_sms: Text of the message sent after the code was confirmed.

        Returns:
            `BrandSMSOtpReference`: `brand_id` and `reference_id`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _TRIGGER_SMS_OTP,
            path={"brand_id": brand_id},
            body={"pinSms": pin_sms, "successSms": success_sms},
            options=options,
        )

    async def update(
        self,
        brand_id: str,
        *,
        country: str,
        display_name: str,
        email: str,
        entity_type: Literal[
            "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"
        ],
        vertical: models.BrandVertical,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: Literal["NONE", "DUNS", "GIIN", "LEI"] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        city: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        identity_status: Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"]
        | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        is_reseller: bool | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        state: str | Unset = UNSET,
        stock_exchange: models.StockExchange | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        street: str | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        website: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TelnyxBrand:
        """Change the registered data of a brand.

        `PUT /10dlc/brand/{brand_id}`

        Args:
            brand_id: 10DLC brand to change, from `messaging_10dlc.brand.list`; changed core
                data call for `revet`.
            country: Country, ISO 3166-1 alpha-2 such as `US`. At most 2 characters.
            display_name: Name under which the public knows the brand (marketing or trade name).
                At most 100 characters.
            email: Email address of the brand's support, which the registry may write to. At
                most 100 characters.
            entity_type: Legal kind of the company; decides which fields are required: EIN for
                all but `SOLE_PROPRIETOR`, stock symbol for `PUBLIC_PROFIT`. `"PRIVATE_PROFIT"`,
                `"PUBLIC_PROFIT"`, `"NON_PROFIT"`, `"GOVERNMENT"` or `"SOLE_PROPRIETOR"`.
            vertical: Industry of the brand, such as `RETAIL` or `HEALTHCARE`. `"AGRICULTURE"`,
                `"COMMUNICATION"`, `"CONSTRUCTION"`, `"EDUCATION"`, `"ENERGY"`, `"ENTERTAINMENT"`,
                `"FINANCIAL"`, `"GAMBLING"` or one of 15 more.
            alt_business_id: Further official number of the company, of the kind in
                `alt_business_id_type`. At most 50 characters.
            alt_business_id_type: Kind of the further number: D-U-N-S, GIIN or LEI. `"NONE"`,
                `"DUNS"`, `"GIIN"` or `"LEI"`.
            business_contact_email: Email address for the authentication of a listed company;
                required when changing to `PUBLIC_PROFIT`, otherwise leave it out.
            city: City or town where the business or contact is located. At most 100 characters.
            company_name: Legal name of the company, spelled exactly as on its tax papers;
                required unless a sole proprietor. At most 100 characters.
            ein: Tax ID of the company, in the USA the nine-digit EIN; must fit `company_name`
                for the brand to be verified. At most 20 characters.
            first_name: First name of the sole proprietor or contact person. At most 100
                characters.
            identity_status: How far the brand's identity is proven: `SELF_DECLARED` unchecked,
                `UNVERIFIED` did not match, `VERIFIED` matched, `VETTED_VERIFIED` passed external
                vetting.
            ip_address: IP address from which the brand is being registered. At most 50
                characters.
            is_reseller: Whether the brand resells messaging to others.
            last_name: Last name of the sole proprietor or contact person. At most 100
                characters.
            phone: Phone number of the business or contact, in E.164 format. At most 20
                characters.
            postal_code: Postal code; in the USA the five-digit ZIP code. At most 10 characters.
            state: State or province; in the USA the two-letter code. At most 20 characters.
            stock_exchange: Exchange where the company is listed; required for `PUBLIC_PROFIT`.
                `"NONE"`, `"NASDAQ"`, `"NYSE"`, `"AMEX"`, `"AMX"`, `"ASX"`, `"B3"`, `"BME"` or one
                of 17 more.
            stock_symbol: Ticker symbol of the company; required for `PUBLIC_PROFIT`. At most 10
                characters.
            street: Street and house number of the business or contact. At most 100 characters.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that is notified of changes to the brand or campaign.
            website: Website; reviewers compare it with the registration. At most 100
                characters.

        Returns:
            `TelnyxBrand`: `status`, `state`, `brand_relationship`, `country`, `display_name`,
            `email` and 32 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `10dlc.brand.update`.
        """
        return await self._call(
            _UPDATE,
            path={"brand_id": brand_id},
            body={
                "country": country,
                "displayName": display_name,
                "email": email,
                "entityType": entity_type,
                "vertical": vertical,
                "altBusinessId": alt_business_id,
                "altBusinessIdType": alt_business_id_type,
                "businessContactEmail": business_contact_email,
                "city": city,
                "companyName": company_name,
                "ein": ein,
                "firstName": first_name,
                "identityStatus": identity_status,
                "ipAddress": ip_address,
                "isReseller": is_reseller,
                "lastName": last_name,
                "phone": phone,
                "postalCode": postal_code,
                "state": state,
                "stockExchange": stock_exchange,
                "stockSymbol": stock_symbol,
                "street": street,
                "webhookFailoverURL": webhook_failover_url,
                "webhookURL": webhook_url,
                "website": website,
            },
            options=options,
        )

    async def verify_sms_otp(
        self, brand_id: str, *, otp_pin: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Verify the brand of a sole proprietor with the code (OTP).

        `PUT /10dlc/brand/{brand_id}/smsOtp`

        Afterwards the brand's `identityStatus` is `VERIFIED` and it can have campaigns. A wrong or
        expired code is an error.

        Args:
            brand_id: 10DLC brand of a sole proprietor who got the code.
            otp_pin: Code that the sole proprietor got by text message. 4 to 10 characters.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY_SMS_OTP, path={"brand_id": brand_id}, body={"otpPin": otp_pin}, options=options
        )
