"""`client.messaging_tollfree.verification.requests`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_tollfree import (
    TollFreeVerificationHistory,
    TollFreeVerificationRequest,
    TollFreeVerificationRequestStatus,
)

__all__ = ["Requests"]

_CREATE = Operation(
    "POST",
    "/messaging_tollfree/verification/requests",
    TollFreeVerificationRequest,
    nested=lambda: {
        "optInWorkflowImageURLs": Sequence[models.URLParam],
        "phoneNumbers": Sequence[models.TfPhoneNumberParam],
    },
    body=BodyKind.JSON,
    names={"phoneNumbers": {"phone_number": "phoneNumber"}},
)
_DELETE = Operation(
    "DELETE", "/messaging_tollfree/verification/requests/{id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/messaging_tollfree/verification/requests",
    TollFreeVerificationRequestStatus,
    replay=Replay.SAFE,
    page=PageStyle(
        items="records", param="page", total_items="total_records", size_param="page_size"
    ),
)
_RETRIEVE = Operation(
    "GET",
    "/messaging_tollfree/verification/requests/{id}",
    TollFreeVerificationRequestStatus,
    replay=Replay.SAFE,
)
_RETRIEVE_STATUS_HISTORY = Operation(
    "GET",
    "/messaging_tollfree/verification/requests/{id}/status_history",
    TollFreeVerificationHistory,
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "PATCH",
    "/messaging_tollfree/verification/requests/{id}",
    TollFreeVerificationRequest,
    nested=lambda: {
        "optInWorkflowImageURLs": Sequence[models.URLParam],
        "phoneNumbers": Sequence[models.TfPhoneNumberParam],
    },
    body=BodyKind.JSON,
    names={"phoneNumbers": {"phone_number": "phoneNumber"}},
)


class Requests(Resource):
    """Verification requests."""

    async def create(
        self,
        *,
        additional_information: str,
        business_addr1: str,
        business_city: str,
        business_contact_email: str,
        business_contact_first_name: str,
        business_contact_last_name: str,
        business_contact_phone: str,
        business_name: str,
        business_state: str,
        business_zip: str,
        corporate_website: str,
        message_volume: Literal[
            "10",
            "100",
            "1,000",
            "10,000",
            "100,000",
            "250,000",
            "500,000",
            "750,000",
            "1,000,000",
            "5,000,000",
            "10,000,000+",
        ],
        opt_in_workflow: str,
        opt_in_workflow_image_urls: Sequence[models.URLParam | Model],
        phone_numbers: Sequence[models.TfPhoneNumberParam | Model],
        production_message_content: str,
        use_case: models.TollFreeUseCase,
        use_case_summary: str,
        age_gated_content: bool | Unset = UNSET,
        business_addr2: str | Unset = UNSET,
        business_registration_country: str | None | Unset = UNSET,
        business_registration_number: str | None | Unset = UNSET,
        business_registration_type: str | None | Unset = UNSET,
        campaign_verify_authorization_token: str | None | Unset = UNSET,
        doing_business_as: str | None | Unset = UNSET,
        entity_type: Literal[
            "SOLE_PROPRIETOR", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"
        ]
        | None
        | Unset = UNSET,
        help_message_response: str | None | Unset = UNSET,
        isv_reseller: str | None | Unset = UNSET,
        opt_in_confirmation_response: str | None | Unset = UNSET,
        opt_in_keywords: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        terms_and_condition_url: str | None | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TollFreeVerificationRequest:
        """Create a verification request.

        `POST /messaging_tollfree/verification/requests`

        Args:
            additional_information: String, at most 500 characters.
            business_addr1: String, at most 500 characters.
            business_city: String, at most 500 characters.
            business_contact_email: String, at most 500 characters.
            business_contact_first_name: String, at most 500 characters.
            business_contact_last_name: String, at most 500 characters.
            business_contact_phone: String, at most 500 characters.
            business_name: String, at most 500 characters.
            business_state: String, at most 500 characters.
            business_zip: String, at most 500 characters.
            corporate_website: String, at most 500 characters.
            message_volume: `"10"`, `"100"`, `"1,000"`, `"10,000"`, `"100,000"`, `"250,000"`,
                `"500,000"`, `"750,000"` or one of 3 more.
            opt_in_workflow: String, at most 500 characters.
            opt_in_workflow_image_urls: List of objects with `url`, at least 1 item.
            phone_numbers: List of objects with `phone_number`, at least 1 item.
            production_message_content: String, at most 1,000 characters.
            use_case: `"2FA"`, `"App Notifications"`, `"Appointments"`, `"Auctions"`, `"Auto
                Repair Services"`, `"Bank Transfers"`, `"Billing"`, `"Booking Confirmations"` or one
                of 35 more.
            use_case_summary: String, at most 500 characters.
            age_gated_content: True or false; false by default.
            business_addr2: String, at most 500 characters.
            business_registration_country: String or null, at most 2 characters, matching
                `^[A-Z]{2}$`.
            business_registration_number: String or null, at most 500 characters.
            business_registration_type: String or null, at most 500 characters.
            campaign_verify_authorization_token: String or null, at most 500 characters.
            doing_business_as: String or null, at most 500 characters.
            entity_type: `"SOLE_PROPRIETOR"`, `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`,
                `"NON_PROFIT"` or `"GOVERNMENT"` or null.
            help_message_response: String or null, at most 500 characters.
            isv_reseller: String or null, at most 500 characters.
            opt_in_confirmation_response: String or null, at most 500 characters.
            opt_in_keywords: String or null, at most 500 characters.
            privacy_policy_url: String or null, at most 500 characters.
            terms_and_condition_url: String or null, at most 500 characters.
            webhook_url: String, at most 500 characters.

        Returns:
            `TollFreeVerificationRequest`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "additionalInformation": additional_information,
                "businessAddr1": business_addr1,
                "businessCity": business_city,
                "businessContactEmail": business_contact_email,
                "businessContactFirstName": business_contact_first_name,
                "businessContactLastName": business_contact_last_name,
                "businessContactPhone": business_contact_phone,
                "businessName": business_name,
                "businessState": business_state,
                "businessZip": business_zip,
                "corporateWebsite": corporate_website,
                "messageVolume": message_volume,
                "optInWorkflow": opt_in_workflow,
                "optInWorkflowImageURLs": opt_in_workflow_image_urls,
                "phoneNumbers": phone_numbers,
                "productionMessageContent": production_message_content,
                "useCase": use_case,
                "useCaseSummary": use_case_summary,
                "ageGatedContent": age_gated_content,
                "businessAddr2": business_addr2,
                "businessRegistrationCountry": business_registration_country,
                "businessRegistrationNumber": business_registration_number,
                "businessRegistrationType": business_registration_type,
                "campaignVerifyAuthorizationToken": campaign_verify_authorization_token,
                "doingBusinessAs": doing_business_as,
                "entityType": entity_type,
                "helpMessageResponse": help_message_response,
                "isvReseller": isv_reseller,
                "optInConfirmationResponse": opt_in_confirmation_response,
                "optInKeywords": opt_in_keywords,
                "privacyPolicyURL": privacy_policy_url,
                "termsAndConditionURL": terms_and_condition_url,
                "webhookUrl": webhook_url,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a verification request.

        `DELETE /messaging_tollfree/verification/requests/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (4XX) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page: int,
        page_size: int,
        business_name: str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        status: Literal[
            "Verified",
            "Rejected",
            "Waiting For Vendor",
            "Waiting For Customer",
            "Waiting For Telnyx",
            "In Progress",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TollFreeVerificationRequestStatus]:
        """List verification requests.

        `GET /messaging_tollfree/verification/requests`

        Args:
            page: Integer, at least 1.
            page_size: Integer, at least 1.
            business_name: String.
            date_end: ISO 8601 date-time.
            date_start: ISO 8601 date-time.
            phone_number: String.
            status: `"Verified"`, `"Rejected"`, `"Waiting For Vendor"`, `"Waiting For
                Customer"`, `"Waiting For Telnyx"` or `"In Progress"`.

        Returns:
            Pages of `TollFreeVerificationRequestStatus`: await the first one, or iterate over all
            rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "page": page,
                "page_size": page_size,
                "business_name": business_name,
                "date_end": date_end,
                "date_start": date_start,
                "phone_number": phone_number,
                "status": status,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> TollFreeVerificationRequestStatus:
        """Retrieve a verification request.

        `GET /messaging_tollfree/verification/requests/{id}`

        Args:
            id: UUID.

        Returns:
            `TollFreeVerificationRequestStatus`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_status_history(
        self, id: str, *, page_number: int, page_size: int, **options: Unpack[RequestOptions]
    ) -> TollFreeVerificationHistory:
        """Retrieve the status history of a verification request.

        `GET /messaging_tollfree/verification/requests/{id}/status_history`

        Args:
            id: UUID.
            page_number: Integer, at least 1.
            page_size: Integer, at least 1.

        Returns:
            `TollFreeVerificationHistory`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_STATUS_HISTORY,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        additional_information: str,
        business_addr1: str,
        business_city: str,
        business_contact_email: str,
        business_contact_first_name: str,
        business_contact_last_name: str,
        business_contact_phone: str,
        business_name: str,
        business_state: str,
        business_zip: str,
        corporate_website: str,
        message_volume: Literal[
            "10",
            "100",
            "1,000",
            "10,000",
            "100,000",
            "250,000",
            "500,000",
            "750,000",
            "1,000,000",
            "5,000,000",
            "10,000,000+",
        ],
        opt_in_workflow: str,
        opt_in_workflow_image_urls: Sequence[models.URLParam | Model],
        phone_numbers: Sequence[models.TfPhoneNumberParam | Model],
        production_message_content: str,
        use_case: models.TollFreeUseCase,
        use_case_summary: str,
        age_gated_content: bool | Unset = UNSET,
        business_addr2: str | Unset = UNSET,
        business_registration_country: str | None | Unset = UNSET,
        business_registration_number: str | None | Unset = UNSET,
        business_registration_type: str | None | Unset = UNSET,
        campaign_verify_authorization_token: str | None | Unset = UNSET,
        doing_business_as: str | None | Unset = UNSET,
        entity_type: Literal[
            "SOLE_PROPRIETOR", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"
        ]
        | None
        | Unset = UNSET,
        help_message_response: str | None | Unset = UNSET,
        isv_reseller: str | None | Unset = UNSET,
        opt_in_confirmation_response: str | None | Unset = UNSET,
        opt_in_keywords: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        terms_and_condition_url: str | None | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TollFreeVerificationRequest:
        """Update a verification request.

        `PATCH /messaging_tollfree/verification/requests/{id}`

        Args:
            id: UUID.
            additional_information: String, at most 500 characters.
            business_addr1: String, at most 500 characters.
            business_city: String, at most 500 characters.
            business_contact_email: String, at most 500 characters.
            business_contact_first_name: String, at most 500 characters.
            business_contact_last_name: String, at most 500 characters.
            business_contact_phone: String, at most 500 characters.
            business_name: String, at most 500 characters.
            business_state: String, at most 500 characters.
            business_zip: String, at most 500 characters.
            corporate_website: String, at most 500 characters.
            message_volume: `"10"`, `"100"`, `"1,000"`, `"10,000"`, `"100,000"`, `"250,000"`,
                `"500,000"`, `"750,000"` or one of 3 more.
            opt_in_workflow: String, at most 500 characters.
            opt_in_workflow_image_urls: List of objects with `url`, at least 1 item.
            phone_numbers: List of objects with `phone_number`, at least 1 item.
            production_message_content: String, at most 1,000 characters.
            use_case: `"2FA"`, `"App Notifications"`, `"Appointments"`, `"Auctions"`, `"Auto
                Repair Services"`, `"Bank Transfers"`, `"Billing"`, `"Booking Confirmations"` or one
                of 35 more.
            use_case_summary: String, at most 500 characters.
            age_gated_content: True or false; false by default.
            business_addr2: String, at most 500 characters.
            business_registration_country: String or null, at most 2 characters, matching
                `^[A-Z]{2}$`.
            business_registration_number: String or null, at most 500 characters.
            business_registration_type: String or null, at most 500 characters.
            campaign_verify_authorization_token: String or null, at most 500 characters.
            doing_business_as: String or null, at most 500 characters.
            entity_type: `"SOLE_PROPRIETOR"`, `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`,
                `"NON_PROFIT"` or `"GOVERNMENT"` or null.
            help_message_response: String or null, at most 500 characters.
            isv_reseller: String or null, at most 500 characters.
            opt_in_confirmation_response: String or null, at most 500 characters.
            opt_in_keywords: String or null, at most 500 characters.
            privacy_policy_url: String or null, at most 500 characters.
            terms_and_condition_url: String or null, at most 500 characters.
            webhook_url: String, at most 500 characters.

        Returns:
            `TollFreeVerificationRequest`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "additionalInformation": additional_information,
                "businessAddr1": business_addr1,
                "businessCity": business_city,
                "businessContactEmail": business_contact_email,
                "businessContactFirstName": business_contact_first_name,
                "businessContactLastName": business_contact_last_name,
                "businessContactPhone": business_contact_phone,
                "businessName": business_name,
                "businessState": business_state,
                "businessZip": business_zip,
                "corporateWebsite": corporate_website,
                "messageVolume": message_volume,
                "optInWorkflow": opt_in_workflow,
                "optInWorkflowImageURLs": opt_in_workflow_image_urls,
                "phoneNumbers": phone_numbers,
                "productionMessageContent": production_message_content,
                "useCase": use_case,
                "useCaseSummary": use_case_summary,
                "ageGatedContent": age_gated_content,
                "businessAddr2": business_addr2,
                "businessRegistrationCountry": business_registration_country,
                "businessRegistrationNumber": business_registration_number,
                "businessRegistrationType": business_registration_type,
                "campaignVerifyAuthorizationToken": campaign_verify_authorization_token,
                "doingBusinessAs": doing_business_as,
                "entityType": entity_type,
                "helpMessageResponse": help_message_response,
                "isvReseller": isv_reseller,
                "optInConfirmationResponse": opt_in_confirmation_response,
                "optInKeywords": opt_in_keywords,
                "privacyPolicyURL": privacy_policy_url,
                "termsAndConditionURL": terms_and_condition_url,
                "webhookUrl": webhook_url,
            },
            options=options,
        )
