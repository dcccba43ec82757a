"""`client.bot_signup`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.bot_signup import BotSignupResult

__all__ = ["BotSignup"]

_CREATE = Operation("POST", "/v2/bot_signup", BotSignupResult, body=BodyKind.JSON)
_RESEND_MAGIC_LINK = Operation(
    "POST", "/v2/bot_signup/resend_magic_link", BotSignupResult, body=BodyKind.JSON
)


class BotSignup(Resource):
    """Sign-up of accounts by AI agents.

    The second of the three steps: see `bot_challenge`.
    """

    async def create(
        self,
        *,
        bot_challenge_answer: str,
        bot_challenge_nonce: str,
        privacy_policy_url: str,
        terms_and_conditions_url: str,
        terms_of_service: Literal[True],
        email: str | Unset = UNSET,
        terms_and_conditions_eu_url: str | Unset = UNSET,
        terms_of_service_eu: Literal[True] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BotSignupResult:
        """Create an account as an AI agent, with the solved challenge and the owner's address.

        `POST /v2/bot_signup`

        Takes nonce, answer and URLs of `bot_challenge.create` unchanged, and consent to the terms
        (in the EU to those for the EU too). A sign-in link is mailed to the owner, also when the
        address has an account already. Limited per IP address and mail domain; needs no API key.

        Args:
            bot_challenge_answer: Solution of the problem from `bot_challenge.create`.
            bot_challenge_nonce: The `nonce` that came with the problem; good for one try.
            privacy_policy_url: Address of the privacy policy; return at sign-up exactly what
                the challenge gave.
            terms_and_conditions_url: Address of the terms and conditions; return at sign-up
                exactly what the challenge gave.
            terms_of_service: Must be `true`: the agent accepts the terms on behalf of its
                owner. `true`.
            email: Address of the account's owner; the sign-in link is sent there.
            terms_and_conditions_eu_url: Address of the terms for the EU; required where consent
                for the EU is enforced.
            terms_of_service_eu: Must be `true` where consent for the EU is enforced. `true`.

        Returns:
            `BotSignupResult`: `message` and `success`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "bot_challenge_answer": bot_challenge_answer,
                "bot_challenge_nonce": bot_challenge_nonce,
                "privacy_policy_url": privacy_policy_url,
                "terms_and_conditions_url": terms_and_conditions_url,
                "terms_of_service": terms_of_service,
                "email": email,
                "terms_and_conditions_eu_url": terms_and_conditions_eu_url,
                "terms_of_service_eu": terms_of_service_eu,
            },
            options=options,
        )

    async def resend_magic_link(
        self, *, email: str, **options: Unpack[RequestOptions]
    ) -> BotSignupResult:
        """Send the sign-in link of an account again.

        `POST /v2/bot_signup/resend_magic_link`

        The response is the same whether or not there is such an account and a mail was sent. Needs
        no API key.

        Args:
            email: Address the account was signed up with.

        Returns:
            `BotSignupResult`: `message` and `success`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RESEND_MAGIC_LINK, body={"email": email}, options=options)
