"""`client.enterprises.reputation`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.enterprises import EnterpriseReputationPublic

if TYPE_CHECKING:
    from telnyx_async.resources.enterprises.reputation.external_verification import (
        ExternalVerification,
    )
    from telnyx_async.resources.enterprises.reputation.loa import Loa
    from telnyx_async.resources.enterprises.reputation.numbers import Numbers
    from telnyx_async.resources.enterprises.reputation.remediation import Remediation

__all__ = ["Reputation"]

_DISABLE = Operation("DELETE", "/enterprises/{enterprise_id}/reputation", accept="*/*")
_ENABLE = Operation(
    "POST",
    "/enterprises/{enterprise_id}/reputation",
    Data[EnterpriseReputationPublic],
    body=BodyKind.JSON,
)
_RETRIEVE = Operation(
    "GET",
    "/enterprises/{enterprise_id}/reputation",
    Data[EnterpriseReputationPublic],
    replay=Replay.SAFE,
)
_UPDATE_FREQUENCY = Operation(
    "PATCH",
    "/enterprises/{enterprise_id}/reputation/frequency",
    Data[EnterpriseReputationPublic],
    body=BodyKind.JSON,
)
_UPDATE_WEBHOOK = Operation(
    "PATCH",
    "/enterprises/{enterprise_id}/reputation/webhook",
    Data[EnterpriseReputationPublic],
    body=BodyKind.JSON,
)


class Reputation(Resource):
    """Monitoring of how call screening rates the numbers of an enterprise.

    Sub-resources: `external_verification`, `loa`, `numbers`, `remediation`.
    """

    @cached_property
    def external_verification(self) -> ExternalVerification:
        """Permission to monitor numbers hosted with other providers."""
        from telnyx_async.resources.enterprises.reputation.external_verification import (
            ExternalVerification,
        )

        return ExternalVerification(self._client)

    @cached_property
    def loa(self) -> Loa:
        """Letter of authorization for reputation monitoring."""
        from telnyx_async.resources.enterprises.reputation.loa import Loa

        return Loa(self._client)

    @cached_property
    def numbers(self) -> Numbers:
        """Numbers of an enterprise whose reputation is monitored."""
        from telnyx_async.resources.enterprises.reputation.numbers import Numbers

        return Numbers(self._client)

    @cached_property
    def remediation(self) -> Remediation:
        """Requests to remove wrong spam labels from numbers."""
        from telnyx_async.resources.enterprises.reputation.remediation import Remediation

        return Remediation(self._client)

    async def disable(self, enterprise_id: str, **options: Unpack[RequestOptions]) -> None:
        """Turn off reputation monitoring; all numbers of the enterprise are removed from it.

        `DELETE /enterprises/{enterprise_id}/reputation`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

        Returns:
            Nothing.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(_DISABLE, path={"enterprise_id": enterprise_id}, options=options)

    async def enable(
        self,
        enterprise_id: str,
        *,
        loa_document_id: str,
        check_frequency: Literal[
            "business_daily", "daily", "weekly", "biweekly", "monthly", "never"
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EnterpriseReputationPublic]:
        """Turn on reputation monitoring for an enterprise, with a signed letter.

        `POST /enterprises/{enterprise_id}/reputation`

        Needs agreement to the terms (`terms_of_service.number_reputation.agree`, else 403) and a
        letter of authorization, from `reputation.loa.render`, uploaded by `documents.upload`.
        Billed. Afterwards add numbers with `reputation.numbers.associate`.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            loa_document_id: Signed Letter of Authorization (LOA) for reputation monitoring,
                uploaded with `documents.upload`; a new one must be approved first. 1 to 255
                characters.
            check_frequency: How often Telnyx renews the reputation data of the enterprise's
                numbers; `never` only on demand. Each lookup is billed. `"business_daily"`,
                `"daily"`, `"weekly"`, `"biweekly"`, `"monthly"` or `"never"`; default
                `"business_daily"`.

        Returns:
            `EnterpriseReputationPublic`, as `.data`: `status`, `check_frequency`, `enterprise_id`,
            `external_verification_status`, `loa_document_id`, `loa_status` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ENABLE,
            path={"enterprise_id": enterprise_id},
            body={"loa_document_id": loa_document_id, "check_frequency": check_frequency},
            options=options,
        )

    async def retrieve(
        self, enterprise_id: str, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseReputationPublic]:
        """Retrieve the settings of reputation monitoring of an enterprise.

        `GET /enterprises/{enterprise_id}/reputation`

        Whether it is on, how often numbers are looked up, and the letter of authorization. A 404
        means that it was never turned on.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.

        Returns:
            `EnterpriseReputationPublic`, as `.data`: `status`, `check_frequency`, `enterprise_id`,
            `external_verification_status`, `loa_document_id`, `loa_status` and 4 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"enterprise_id": enterprise_id}, options=options)

    async def update_frequency(
        self,
        enterprise_id: str,
        *,
        check_frequency: Literal[
            "business_daily", "daily", "weekly", "biweekly", "monthly", "never"
        ],
        **options: Unpack[RequestOptions],
    ) -> Data[EnterpriseReputationPublic]:
        """Change how often reputation data are refreshed.

        `PATCH /enterprises/{enterprise_id}/reputation/frequency`

        Holds from the next check on. Refused (400) while the status is still `pending`.

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`. UUID.
            check_frequency: How often Telnyx renews the reputation data of the enterprise's
                numbers; `never` only on demand. Each lookup is billed. `"business_daily"`,
                `"daily"`, `"weekly"`, `"biweekly"`, `"monthly"` or `"never"`.

        Returns:
            `EnterpriseReputationPublic`, as `.data`: `status`, `check_frequency`, `enterprise_id`,
            `external_verification_status`, `loa_document_id`, `loa_status` and 4 more fields.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `NotFoundError` (404) for an error
            status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_FREQUENCY,
            path={"enterprise_id": enterprise_id},
            body={"check_frequency": check_frequency},
            options=options,
        )

    async def update_webhook(
        self, enterprise_id: str, *, webhook_url: str | None, **options: Unpack[RequestOptions]
    ) -> Data[EnterpriseReputationPublic]:
        """Set where events about the ownership of numbers are sent.

        `PATCH /enterprises/{enterprise_id}/reputation/webhook`

        Args:
            enterprise_id: Enterprise (legal entity) that owns the record, from
                `enterprises.create` or `enterprises.list`.
            webhook_url: HTTPS address that receives the `number_reputation.…` events; null
                stops them.

        Returns:
            `EnterpriseReputationPublic`, as `.data`: `status`, `check_frequency`, `enterprise_id`,
            `external_verification_status`, `loa_document_id`, `loa_status` and 4 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `number_reputation.number.flagged`, `number_reputation.number.removed`,
            `number_reputation.external_verification.status_changed`.
        """
        return await self._call(
            _UPDATE_WEBHOOK,
            path={"enterprise_id": enterprise_id},
            body={"webhook_url": webhook_url},
            options=options,
        )
