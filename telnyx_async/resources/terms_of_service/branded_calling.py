"""`client.terms_of_service.branded_calling`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import Operation
from telnyx_async._resource import Resource
from telnyx_async.models.terms_of_service import TosAgreement

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._options import RequestOptions

__all__ = ["BrandedCalling"]

_AGREE = Operation("POST", "/terms_of_service/branded_calling/agree", Data[TosAgreement])


class BrandedCalling(Resource):
    """Methods."""

    async def agree(self, **options: Unpack[RequestOptions]) -> Data[TosAgreement]:
        """`POST /terms_of_service/branded_calling/agree`"""
        return await self._call(_AGREE, options=options)
