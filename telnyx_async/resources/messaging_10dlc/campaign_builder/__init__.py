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
    """Create campaigns; three months are charged up front.

    Sub-resources: `brand`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def brand(self) -> Brand:
        """Use cases that a brand qualifies for."""
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
        """Submit a 10DLC campaign to The Campaign Registry; fees apply.

        `POST /10dlc/campaignBuilder`

        Three months are charged at once and not refunded. Check the brand with
        `campaign_builder.brand.qualify_by_usecase` first: afterwards little more than the sample
        messages can be changed.

        Args:
            brand_id: 10DLC brand that runs the campaign, from `messaging_10dlc.brand.create`;
                must be verified.
            description: What the campaign is for: who sends which messages to whom and why, in
                at least a full sentence.
            usecase: Purpose of the campaign, such as `MIXED`, `2FA` or `MARKETING`; list them
                by `messaging_10dlc.get_enum`. It decides on fees and throughput.
            age_gated: `true` if the messages are for adults only, such as alcohol or gambling.
            auto_renewal: `true` renews the campaign at the end of the billing cycle; otherwise
                it expires.
            direct_lending: `true` if the messages are about loans by the sender itself.
            embedded_link: `true` if the messages contain links; then give
                `embedded_link_sample`.
            embedded_link_sample: Example of a link as it stands in the messages; no public
                shorteners.
            embedded_phone: `true` if the messages contain phone numbers.
            help_keywords: Words answered with `help_message`, separated by commas without
                spaces.
            help_message: Answer to a help keyword, with brand name and way to reach you.
            message_flow: How people sign up for the messages: where, with which words, and the
                way to the privacy policy. The point on which most campaigns are rejected.
            mno_ids: Network IDs of the mobile carriers to submit the campaign to; all by
                default. Each once.
            number_pool: `true` if more than about 50 numbers send for the campaign; T-Mobile
                then wants a number pool.
            optin_keywords: Words by which people sign up, separated by commas without spaces.
            optin_message: Answer that confirms the sign-up, with brand name, frequency and way
                to opt out.
            optout_keywords: Words by which people opt out, such as `STOP,UNSUBSCRIBE`,
                separated by commas without spaces.
            optout_message: Answer that confirms the opt-out, with the brand's name.
            privacy_policy_link: Address of the privacy policy for the campaign.
            reference_id: Reference of yours, unique over all campaigns; a repeated request with
                it registers nothing twice.
            reseller_id: Reseller behind the campaign, by its ID at the registry; leave empty if
                there is none.
            sample1: First example of a message as you really send it, with the brand's name in
                it.
            sample2: Second example message; required by most use cases.
            sample3: Third example message; required by some use cases.
            sample4: Fourth example message; required by few use cases.
            sample5: Fifth example message; rarely required.
            subscriber_help: `true` if help keywords are answered, as carriers demand.
            subscriber_optin: `true` if people must sign up before they get messages, as
                carriers demand.
            subscriber_optout: `true` if opt-out keywords are honored, as carriers demand.
            sub_usecases: Purposes combined in a campaign of a mixed kind, usually two to five;
                otherwise empty. Each once.
            tag: Labels of your own to put on the campaign. Each once.
            terms_and_conditions: `true` if the terms of the registry and carriers are accepted;
                required to submit.
            terms_and_conditions_link: Address of the terms and conditions of the campaign.
            webhook_failover_url: Address that is tried when delivery to `webhook_url` fails.
            webhook_url: Address that is notified of changes to the brand or campaign.

        Returns:
            `TelnyxCampaignCsp`: `status`, `brand_id`, `campaign_id`, `csp_id`, `description`,
            `mock` and 44 more fields.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (402, 4XX)
            for an error status; `APIConnectionError` without a response.

        Webhooks:
            `10dlc.campaign.update`.

        Example:
            client.messaging_10dlc.campaign_builder.submit(
                brand_id=brand_id,
                usecase="DELIVERY_NOTIFICATION",
                description="Tells customers when their order leaves and arrives.",
                sample1="Your order has left. Reply STOP to end these messages.",
                message_flow="Customers tick a box when they order at shop.example.com.",
                terms_and_conditions=True,
            )
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
