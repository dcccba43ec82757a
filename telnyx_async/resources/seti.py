"""`client.seti`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.seti import BlackBoxTestResults

__all__ = ["Seti"]

_RETRIEVE_BLACK_BOX_TEST_RESULTS = Operation(
    "GET",
    "/seti/black_box_test_results",
    Data[list[BlackBoxTestResults]],
    nested=lambda: {"filter": models.BlackBoxTestFilter},
    replay=Replay.SAFE,
)


class Seti(Resource):
    """Telnyx's own measurements of the reliability and speed of its products."""

    async def retrieve_black_box_test_results(
        self,
        *,
        filter: models.BlackBoxTestFilter | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[BlackBoxTestResults]]:
        """Retrieve results of Telnyx's black-box tests of products and carriers.

        `GET /seti/black_box_test_results`

        Args:
            filter: Restriction to the tests of one `product`. Object with `product`.

        Returns:
            `list[BlackBoxTestResults]`, as `.data`: `black_box_tests`, `product` and 1 more field.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE_BLACK_BOX_TEST_RESULTS, query={"filter": filter}, options=options
        )
