"""`client.messaging_10dlc.brand.external_vetting`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.messaging_10dlc import ExternalVetting as ExternalVettingModel

__all__ = ["ExternalVetting"]

_IMPORTS = Operation(
    "PUT", "/10dlc/brand/{brand_id}/externalVetting", ExternalVettingModel, body=BodyKind.JSON
)
_LIST = Operation(
    "GET", "/10dlc/brand/{brand_id}/externalVetting", list[ExternalVettingModel], replay=Replay.SAFE
)
_ORDER = Operation(
    "POST", "/10dlc/brand/{brand_id}/externalVetting", ExternalVettingModel, body=BodyKind.JSON
)


class ExternalVetting(Resource):
    """External vettings of a brand, whose score raises throughput.

    Guide: `docs/messaging.md`.
    """

    async def imports(
        self,
        brand_id: str,
        *,
        evp_id: str,
        vetting_id: str,
        vetting_token: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ExternalVettingModel:
        """Import the external vetting of a 10DLC brand.

        `PUT /10dlc/brand/{brand_id}/externalVetting`

        For a vetting that the company has from a provider TCR accepts; once the provider confirms
        it, it counts for later campaigns.

        Args:
            brand_id: Brand: for 10DLC from `messaging_10dlc.brand.create`, for RCS from
                `rcs.brands.create`.
            evp_id: Provider of external vetting, such as `AEGIS`, `CV` or `WMC`; list them by
                `messaging_10dlc.get_enum`. At most 10 characters.
            vetting_id: Identifier of the vetting, given by its provider.
            vetting_token: Token by which the provider confirms the vetting; only some ask for
                one.

        Returns:
            `ExternalVettingModel`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _IMPORTS,
            path={"brand_id": brand_id},
            body={"evpId": evp_id, "vettingId": vetting_id, "vettingToken": vetting_token},
            options=options,
        )

    async def list(
        self, brand_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[ExternalVettingModel]:
        """List the external vettings of a brand with their scores.

        `GET /10dlc/brand/{brand_id}/externalVetting`

        Args:
            brand_id: Brand: for 10DLC from `messaging_10dlc.brand.create`, for RCS from
                `rcs.brands.create`.

        Returns:
            `list[ExternalVettingModel]`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"brand_id": brand_id}, options=options)

    async def order(
        self, brand_id: str, *, evp_id: str, vetting_class: str, **options: Unpack[RequestOptions]
    ) -> ExternalVettingModel:
        """Order external vetting of a 10DLC brand, which raises its limits for a fee.

        `POST /10dlc/brand/{brand_id}/externalVetting`

        Refused (400) while one of the same provider and class is running, or succeeded in the last
        180 days; after a failure order again at once.

        Args:
            brand_id: Brand: for 10DLC from `messaging_10dlc.brand.create`, for RCS from
                `rcs.brands.create`.
            evp_id: Provider of external vetting, such as `AEGIS`, `CV` or `WMC`; list them by
                `messaging_10dlc.get_enum`. At most 10 characters.
            vetting_class: Depth of the vetting, such as `STANDARD`, `ENHANCED` or `POLITICAL`;
                list them by `messaging_10dlc.get_enum`.

        Returns:
            `ExternalVettingModel`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (4XX) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _ORDER,
            path={"brand_id": brand_id},
            body={"evpId": evp_id, "vettingClass": vetting_class},
            options=options,
        )
