"""The official package's `telnyx.types.messaging_10dlc.campaign_builder`."""

from typing import TypeAlias

from telnyx_async import models as m

BrandQualifyByUsecaseResponse: TypeAlias = m.UsecaseQualification
