"""The official package's `telnyx.types.number_reservations`."""

from typing import TypeAlias

from telnyx_async import models as m

ActionExtendResponse: TypeAlias = m.Data[m.NumberReservation]
