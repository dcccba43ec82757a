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
    """10DLC brand."""

    @cached_property
    def external_vetting(self) -> ExternalVetting:
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
        """Create a 10DLC brand.

        `POST /10dlc/brand`

        Args:
            country: String, at most 2 characters.
            display_name: String, at most 100 characters.
            email: String, at most 100 characters.
            entity_type: `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`, `"NON_PROFIT"`, `"GOVERNMENT"`
                or `"SOLE_PROPRIETOR"`.
            vertical: `"AGRICULTURE"`, `"COMMUNICATION"`, `"CONSTRUCTION"`, `"EDUCATION"`,
                `"ENERGY"`, `"ENTERTAINMENT"`, `"FINANCIAL"`, `"GAMBLING"` or one of 15 more.
            business_contact_email: String.
            city: String, at most 100 characters.
            company_name: String, at most 100 characters.
            ein: String, at most 20 characters.
            first_name: String, at most 100 characters.
            ip_address: String, at most 50 characters.
            is_reseller: True or false; false by default.
            last_name: String, at most 100 characters.
            mobile_phone: String, at most 20 characters.
            mock: True or false; false by default.
            phone: String, at most 20 characters.
            postal_code: String, at most 10 characters.
            state: String, at most 20 characters.
            stock_exchange: `"NONE"`, `"NASDAQ"`, `"NYSE"`, `"AMEX"`, `"AMX"`, `"ASX"`, `"B3"`,
                `"BME"` or one of 17 more.
            stock_symbol: String, at most 10 characters.
            street: String, at most 100 characters.
            webhook_failover_url: String.
            webhook_url: String.
            website: String, at most 100 characters.

        Returns:
            `TelnyxBrand`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
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
        """Delete a 10DLC brand.

        `DELETE /10dlc/brand/{brand_id}`

        Args:
            brand_id: String.

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
        """Retrieve the feedback of a 10DLC brand.

        `GET /10dlc/brand/feedback/{brand_id}`

        Args:
            brand_id: String.

        Returns:
            `TelnyxBrandFeedback`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_GET_FEEDBACK, path={"brand_id": brand_id}, options=options)

    async def get_sms_otp_by_reference(
        self, reference_id: str, *, brand_id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> BrandSMSOtpStatus:
        """Retrieve the state of an SMS OTP by its reference.

        `GET /10dlc/brand/smsOtp/{reference_id}`

        Args:
            reference_id: String.
            brand_id: String.

        Returns:
            `BrandSMSOtpStatus`.

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
        """List 10DLC brands.

        `GET /10dlc/brand`

        Args:
            brand_id: String.
            country: String.
            display_name: String.
            entity_type: String.
            page: Integer, at least 1; `1` by default.
            records_per_page: Integer; `10` by default.
            sort: `"assignedCampaignsCount"`, `"-assignedCampaignsCount"`, `"brandId"`,
                `"-brandId"`, `"createdAt"`, `"-createdAt"`, `"displayName"`, `"-displayName"` or
                one of 6 more; `"-createdAt"` by default.
            state: String.
            tcr_brand_id: String.

        Returns:
            Pages of `TelnyxBrandSummary`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
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
        """Send the 2FA e-mail of a 10DLC brand again.

        `POST /10dlc/brand/{brand_id}/2faEmail`

        Args:
            brand_id: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RESEND_2FA_EMAIL, path={"brand_id": brand_id}, options=options)

    async def retrieve(self, brand_id: str, **options: Unpack[RequestOptions]) -> TelnyxBrandDetail:
        """Retrieve a 10DLC brand.

        `GET /10dlc/brand/{brand_id}`

        Args:
            brand_id: String.

        Returns:
            `TelnyxBrandDetail`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"brand_id": brand_id}, options=options)

    async def retrieve_sms_otp_status(
        self, brand_id: str, **options: Unpack[RequestOptions]
    ) -> BrandSMSOtpStatus:
        """Retrieve the SMS OTP status of a 10DLC brand.

        `GET /10dlc/brand/{brand_id}/smsOtp`

        Args:
            brand_id: String.

        Returns:
            `BrandSMSOtpStatus`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_SMS_OTP_STATUS, path={"brand_id": brand_id}, options=options
        )

    async def revet(self, brand_id: str, **options: Unpack[RequestOptions]) -> TelnyxBrand:
        """Have a 10DLC brand vetted again.

        `PUT /10dlc/brand/{brand_id}/revet`

        Args:
            brand_id: String.

        Returns:
            `TelnyxBrand`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_REVET, path={"brand_id": brand_id}, options=options)

    async def trigger_sms_otp(
        self, brand_id: str, *, pin_sms: str, success_sms: str, **options: Unpack[RequestOptions]
    ) -> BrandSMSOtpReference:
        """Trigger the SMS OTP of a 10DLC brand.

        `POST /10dlc/brand/{brand_id}/smsOtp`

        Args:
            brand_id: String.
            pin_sms: String.
            success_sms: String.

        Returns:
            `BrandSMSOtpReference`.

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
        """Update a 10DLC brand.

        `PUT /10dlc/brand/{brand_id}`

        Args:
            brand_id: String.
            country: String, at most 2 characters.
            display_name: String, at most 100 characters.
            email: String, at most 100 characters.
            entity_type: `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`, `"NON_PROFIT"`, `"GOVERNMENT"`
                or `"SOLE_PROPRIETOR"`.
            vertical: `"AGRICULTURE"`, `"COMMUNICATION"`, `"CONSTRUCTION"`, `"EDUCATION"`,
                `"ENERGY"`, `"ENTERTAINMENT"`, `"FINANCIAL"`, `"GAMBLING"` or one of 15 more.
            alt_business_id: String, at most 50 characters.
            alt_business_id_type: `"NONE"`, `"DUNS"`, `"GIIN"` or `"LEI"`.
            business_contact_email: String.
            city: String, at most 100 characters.
            company_name: String, at most 100 characters.
            ein: String, at most 20 characters.
            first_name: String, at most 100 characters.
            identity_status: `"VERIFIED"`, `"UNVERIFIED"`, `"SELF_DECLARED"` or
                `"VETTED_VERIFIED"`.
            ip_address: String, at most 50 characters.
            is_reseller: True or false.
            last_name: String, at most 100 characters.
            phone: String, at most 20 characters.
            postal_code: String, at most 10 characters.
            state: String, at most 20 characters.
            stock_exchange: `"NONE"`, `"NASDAQ"`, `"NYSE"`, `"AMEX"`, `"AMX"`, `"ASX"`, `"B3"`,
                `"BME"` or one of 17 more.
            stock_symbol: String, at most 10 characters.
            street: String, at most 100 characters.
            webhook_failover_url: String.
            webhook_url: String.
            website: String, at most 100 characters.

        Returns:
            `TelnyxBrand`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
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
        """Verify the SMS OTP of a 10DLC brand.

        `PUT /10dlc/brand/{brand_id}/smsOtp`

        Args:
            brand_id: String.
            otp_pin: String, 4 to 10 characters.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _VERIFY_SMS_OTP, path={"brand_id": brand_id}, body={"otpPin": otp_pin}, options=options
        )
