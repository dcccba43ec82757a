"""`client.messaging_10dlc.campaign_builder`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import TelnyxCampaignCsp

if TYPE_CHECKING:
    from telnyx_async.resources.messaging_10dlc.campaign_builder.brand import Brand

__all__ = ["CampaignBuilder"]

_SUBMIT = Operation("POST", "/10dlc/campaignBuilder", TelnyxCampaignCsp, body=BodyKind.JSON)


class CampaignBuilder(Resource):
    """10DLC campaign builder."""

    @cached_property
    def brand(self) -> Brand:
        from telnyx_async.resources.messaging_10dlc.campaign_builder.brand import Brand

        return Brand(self._client)

    async def submit(
        self,
        *,
        brand_id: str,
        description: str,
        usecase: str,
        age_gated: bool | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_link_sample: str | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        mno_ids: Sequence[int] | Unset = UNSET,
        number_pool: bool | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        sub_usecases: Sequence[str] | Unset = UNSET,
        tag: Sequence[str] | Unset = UNSET,
        terms_and_conditions: bool | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        webhook_failover_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TelnyxCampaignCsp:
        """Submit a 10DLC campaign for registration.

        `POST /10dlc/campaignBuilder`

        Args:
            brand_id: String.
            description: String.
            usecase: String.
            age_gated: True or false.
            auto_renewal: True or false.
            direct_lending: True or false.
            embedded_link: True or false.
            embedded_link_sample: String.
            embedded_phone: True or false.
            help_keywords: String.
            help_message: String.
            message_flow: String.
            mno_ids: List of integers, each once.
            number_pool: True or false.
            optin_keywords: String.
            optin_message: String.
            optout_keywords: String.
            optout_message: String.
            privacy_policy_link: String.
            reference_id: String.
            reseller_id: String.
            sample1: String.
            sample2: String.
            sample3: String.
            sample4: String.
            sample5: String.
            subscriber_help: True or false.
            subscriber_optin: True or false.
            subscriber_optout: True or false.
            sub_usecases: List of strings, each once.
            tag: List of strings, each once.
            terms_and_conditions: True or false.
            terms_and_conditions_link: String.
            webhook_failover_url: String.
            webhook_url: String.

        Returns:
            `TelnyxCampaignCsp`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (402, 4XX)
            for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SUBMIT,
            body={
                "brandId": brand_id,
                "description": description,
                "usecase": usecase,
                "ageGated": age_gated,
                "autoRenewal": auto_renewal,
                "directLending": direct_lending,
                "embeddedLink": embedded_link,
                "embeddedLinkSample": embedded_link_sample,
                "embeddedPhone": embedded_phone,
                "helpKeywords": help_keywords,
                "helpMessage": help_message,
                "messageFlow": message_flow,
                "mnoIds": mno_ids,
                "numberPool": number_pool,
                "optinKeywords": optin_keywords,
                "optinMessage": optin_message,
                "optoutKeywords": optout_keywords,
                "optoutMessage": optout_message,
                "privacyPolicyLink": privacy_policy_link,
                "referenceId": reference_id,
                "resellerId": reseller_id,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "subscriberHelp": subscriber_help,
                "subscriberOptin": subscriber_optin,
                "subscriberOptout": subscriber_optout,
                "subUsecases": sub_usecases,
                "tag": tag,
                "termsAndConditions": terms_and_conditions,
                "termsAndConditionsLink": terms_and_conditions_link,
                "webhookFailoverURL": webhook_failover_url,
                "webhookURL": webhook_url,
            },
            options=options,
        )
