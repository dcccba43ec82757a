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
    """Requests to have toll-free numbers verified, and their history.

    Guide: `docs/messaging.md`.
    """

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
        """Request the verification of toll-free numbers for messaging.

        `POST /messaging_tollfree/verification/requests`

        Args:
            additional_information: Anything else that helps the reviewers of the request; also
                the place for answers to their questions. At most 500 characters.
            business_addr1: First line of the business address: street and number. At most 500
                characters.
            business_city: City of the business address, capitalized. At most 500 characters.
            business_contact_email: Where the reviewers reach the contact person by email; best
                at the domain of the business. At most 500 characters.
            business_contact_first_name: First name of the person whom Telnyx and the carriers
                ask about the traffic. At most 500 characters.
            business_contact_last_name: Last name of the person whom Telnyx and the carriers ask
                about the traffic. At most 500 characters.
            business_contact_phone: Phone number of the contact person, in E.164 format. At most
                500 characters.
            business_name: Legal name of the business that sends the messages. At most 500
                characters.
            business_state: State of the business address, spelled out (`Illinois`, not `IL`)
                and capitalized. At most 500 characters.
            business_zip: ZIP or postal code of the business address. At most 500 characters.
            corporate_website: Website of the business, with `https://`; reviewers look for the
                business and its opt-in there. At most 500 characters.
            message_volume: Messages you expect to send per month, as the nearest step of the
                list. `"10"`, `"100"`, `"1,000"`, `"10,000"`, `"100,000"`, `"250,000"`, `"500,000"`,
                `"750,000"` or one of 3 more.
            opt_in_workflow: How people come to agree to your messages, described step by step:
                where, with which words, and what they see. At most 500 characters.
            opt_in_workflow_image_urls: Screenshots of the opt-in as public URLs, such as the
                form with its checkbox. List of objects with `url`, at least 1 item.
            phone_numbers: Toll-free numbers of yours to be verified. List of objects with
                `phone_number`, at least 1 item.
            production_message_content: Example of a message as you really send it, with brand
                name and way to opt out. At most 1,000 characters.
            use_case: Purpose of the messages, from the fixed list of the toll-free reviewers.
                `"2FA"`, `"App Notifications"`, `"Appointments"`, `"Auctions"`, `"Auto Repair
                Services"`, `"Bank Transfers"`, `"Billing"`, `"Booking Confirmations"` or one of 35
                more.
            use_case_summary: Purpose in your own words: who gets which messages, and why. At
                most 500 characters.
            age_gated_content: `true` if the messages are for adults only (alcohol, gambling and
                the like). Default `false`.
            business_addr2: Second line of the business address, such as suite or floor. At most
                500 characters.
            business_registration_country: Country whose authority registered the business, ISO
                3166-1 alpha-2; required since January 2026. At most 2 characters, matching
                `^[A-Z]{2}$`.
            business_registration_number: Number under which the business is registered, in the
                USA the EIN; required since January 2026. At most 500 characters.
            business_registration_type: Kind of the registration number, such as `EIN`; required
                since January 2026. At most 500 characters.
            campaign_verify_authorization_token: Token from Campaign Verify, which political
                senders need since 17 February 2026. At most 500 characters.
            doing_business_as: Trade name, if it differs from the legal name. At most 500
                characters.
            entity_type: Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and
                sole proprietors have rules of their own. `"SOLE_PROPRIETOR"`, `"PRIVATE_PROFIT"`,
                `"PUBLIC_PROFIT"`, `"NON_PROFIT"` or `"GOVERNMENT"`.
            help_message_response: Text sent in answer to `HELP`. At most 500 characters.
            isv_reseller: Name of the software vendor or reseller, if you send on behalf of the
                business. At most 500 characters.
            opt_in_confirmation_response: Text that confirms a sign-up. At most 500 characters.
            opt_in_keywords: Words by which people sign up by text, such as `JOIN`. At most 500
                characters.
            privacy_policy_url: Address of the privacy policy; it should say that phone numbers
                are not shared for marketing. At most 500 characters.
            terms_and_condition_url: Address of the terms and conditions of the messaging
                program. At most 500 characters.
            webhook_url: Address that is notified when the status of the request changes. At
                most 500 characters.

        Returns:
            `TollFreeVerificationRequest`: `id`, `additional_information`, `business_addr1`,
            `business_city`, `business_contact_email`, `business_contact_first_name` and 30 more
            fields.

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
        """Delete a verification request that was rejected.

        `DELETE /messaging_tollfree/verification/requests/{id}`

        Any other status than `Rejected` is refused (400).

        Args:
            id: Verification request to delete; only rejected ones can be (otherwise status
                400). UUID.

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
        """List your verification requests, by status, number or time.

        `GET /messaging_tollfree/verification/requests`

        Args:
            page: Page of the list, counted from 1. At least 1.
            page_size: How many requests a page holds; too large a value is cut down. At least
                1.
            business_name: Only requests of the business with this name.
            date_end: Only requests made at this time or earlier (RFC 3339).
            date_start: Only requests made at this time or later (RFC 3339).
            phone_number: Only requests with this toll-free number, in E.164 format.
            status: Only requests in this state, such as `Waiting For Customer`. `"Verified"`,
                `"Rejected"`, `"Waiting For Vendor"`, `"Waiting For Customer"`, `"Waiting For
                Telnyx"` or `"In Progress"`.

        Returns:
            A page of `TollFreeVerificationRequestStatus` rows (`id`, `additional_information`,
            `business_addr1`, `business_city`, `business_contact_email`,
            `business_contact_first_name` and 32 more fields); iterating goes on through all pages.

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
        """Retrieve a verification request with its status and the reason.

        `GET /messaging_tollfree/verification/requests/{id}`

        Args:
            id: Verification request to look up, from
                `messaging_tollfree.verification.requests.create`. UUID.

        Returns:
            `TollFreeVerificationRequestStatus`: `id`, `additional_information`, `business_addr1`,
            `business_city`, `business_contact_email`, `business_contact_first_name` and 32 more
            fields.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_status_history(
        self, id: str, *, page_number: int, page_size: int, **options: Unpack[RequestOptions]
    ) -> TollFreeVerificationHistory:
        """List every change of status of a request, with reasons.

        `GET /messaging_tollfree/verification/requests/{id}/status_history`

        Args:
            id: Verification request whose changes to list, from
                `messaging_tollfree.verification.requests.list`. UUID.
            page_number: Page of the list to start with, counted from 1. At least 1.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. At least 1.

        Returns:
            `TollFreeVerificationHistory`: `records` and `total_records`.

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
        """Correct a verification request, such as when the reviewers ask for more.

        `PATCH /messaging_tollfree/verification/requests/{id}`

        Args:
            id: Verification request to correct and submit again, from
                `messaging_tollfree.verification.requests.list`. UUID.
            additional_information: Anything else that helps the reviewers of the request; also
                the place for answers to their questions. At most 500 characters.
            business_addr1: First line of the business address: street and number. At most 500
                characters.
            business_city: City of the business address, capitalized. At most 500 characters.
            business_contact_email: Where the reviewers reach the contact person by email; best
                at the domain of the business. At most 500 characters.
            business_contact_first_name: First name of the person whom Telnyx and the carriers
                ask about the traffic. At most 500 characters.
            business_contact_last_name: Last name of the person whom Telnyx and the carriers ask
                about the traffic. At most 500 characters.
            business_contact_phone: Phone number of the contact person, in E.164 format. At most
                500 characters.
            business_name: Legal name of the business that sends the messages. At most 500
                characters.
            business_state: State of the business address, spelled out (`Illinois`, not `IL`)
                and capitalized. At most 500 characters.
            business_zip: ZIP or postal code of the business address. At most 500 characters.
            corporate_website: Website of the business, with `https://`; reviewers look for the
                business and its opt-in there. At most 500 characters.
            message_volume: Messages you expect to send per month, as the nearest step of the
                list. `"10"`, `"100"`, `"1,000"`, `"10,000"`, `"100,000"`, `"250,000"`, `"500,000"`,
                `"750,000"` or one of 3 more.
            opt_in_workflow: How people come to agree to your messages, described step by step:
                where, with which words, and what they see. At most 500 characters.
            opt_in_workflow_image_urls: Screenshots of the opt-in as public URLs, such as the
                form with its checkbox. List of objects with `url`, at least 1 item.
            phone_numbers: Toll-free numbers of yours to be verified. List of objects with
                `phone_number`, at least 1 item.
            production_message_content: Example of a message as you really send it, with brand
                name and way to opt out. At most 1,000 characters.
            use_case: Purpose of the messages, from the fixed list of the toll-free reviewers.
                `"2FA"`, `"App Notifications"`, `"Appointments"`, `"Auctions"`, `"Auto Repair
                Services"`, `"Bank Transfers"`, `"Billing"`, `"Booking Confirmations"` or one of 35
                more.
            use_case_summary: Purpose in your own words: who gets which messages, and why. At
                most 500 characters.
            age_gated_content: `true` if the messages are for adults only (alcohol, gambling and
                the like). Default `false`.
            business_addr2: Second line of the business address, such as suite or floor. At most
                500 characters.
            business_registration_country: Country whose authority registered the business, ISO
                3166-1 alpha-2; required since January 2026. At most 2 characters, matching
                `^[A-Z]{2}$`.
            business_registration_number: Number under which the business is registered, in the
                USA the EIN; required since January 2026. At most 500 characters.
            business_registration_type: Kind of the registration number, such as `EIN`; required
                since January 2026. At most 500 characters.
            campaign_verify_authorization_token: Token from Campaign Verify, which political
                senders need since 17 February 2026. At most 500 characters.
            doing_business_as: Trade name, if it differs from the legal name. At most 500
                characters.
            entity_type: Legal kind of the organization; listed companies (`PUBLIC_PROFIT`) and
                sole proprietors have rules of their own. `"SOLE_PROPRIETOR"`, `"PRIVATE_PROFIT"`,
                `"PUBLIC_PROFIT"`, `"NON_PROFIT"` or `"GOVERNMENT"`.
            help_message_response: Text sent in answer to `HELP`. At most 500 characters.
            isv_reseller: Name of the software vendor or reseller, if you send on behalf of the
                business. At most 500 characters.
            opt_in_confirmation_response: Text that confirms a sign-up. At most 500 characters.
            opt_in_keywords: Words by which people sign up by text, such as `JOIN`. At most 500
                characters.
            privacy_policy_url: Address of the privacy policy; it should say that phone numbers
                are not shared for marketing. At most 500 characters.
            terms_and_condition_url: Address of the terms and conditions of the messaging
                program. At most 500 characters.
            webhook_url: Address that is notified when the status of the request changes. At
                most 500 characters.

        Returns:
            `TollFreeVerificationRequest`: `id`, `additional_information`, `business_addr1`,
            `business_city`, `business_contact_email`, `business_contact_first_name` and 30 more
            fields.

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
