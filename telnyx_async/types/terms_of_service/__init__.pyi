"""The official package's `telnyx.types.terms_of_service`."""

from typing import Literal, TypeAlias, TypedDict

from telnyx_async import models as m

TosAgreementWrapped: TypeAlias = m.Data[m.TermsOfServiceAgreement]
TosAgreement: TypeAlias = m.TermsOfServiceAgreement
TosProductType: TypeAlias = Literal["branded_calling", "number_reputation"]

class AgreementListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    product_type: Literal["branded_calling", "number_reputation"]
