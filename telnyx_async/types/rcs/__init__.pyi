"""The official package's `telnyx.types.rcs`."""

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

RcsAgentResponse: TypeAlias = m.Data[m.RcsAgent]
RcsAgent: TypeAlias = m.RcsAgent
AgentConfigurationParam: TypeAlias = m.AgentConfigurationParam
AgentPhoneContactParam: TypeAlias = m.AgentPhoneContactParam
AgentEmailContactParam: TypeAlias = m.AgentEmailContactParam
AgentWebsiteContactParam: TypeAlias = m.AgentWebsiteContactParam
AgentCampaignConfigurationParam: TypeAlias = m.AgentCampaignConfigurationParam
AgentConsentConfigurationParam: TypeAlias = m.AgentConsentConfigurationParam
AgentInteractionParam: TypeAlias = m.AgentInteractionParam
AgentTestingConfigurationParam: TypeAlias = m.AgentTestingConfigurationParam
AgentResponse: TypeAlias = m.RcsAgentRegistration
CapabilitiesResponse: TypeAlias = m.RcsRegistrationCapabilities
CarrierApprovalResponse: TypeAlias = m.RcsCarrierApproval
AgentConfiguration: TypeAlias = m.AgentConfiguration
AgentPhoneContact: TypeAlias = m.AgentPhoneContact
AgentEmailContact: TypeAlias = m.AgentEmailContact
AgentWebsiteContact: TypeAlias = m.AgentWebsiteContact
AgentCampaignConfiguration: TypeAlias = m.AgentCampaignConfiguration
AgentConsentConfiguration: TypeAlias = m.AgentConsentConfiguration
AgentInteraction: TypeAlias = m.AgentInteraction
AgentTestingConfiguration: TypeAlias = m.AgentTestingConfiguration
BrandAddressParam: TypeAlias = m.BrandAddressParam
EinBrandIdentifierParam: TypeAlias = m.EinBrandIdentifierParam
StockSymbolBrandIdentifierParam: TypeAlias = m.StockSymbolBrandIdentifierParam
BrandResponse: TypeAlias = m.RcsBrand
BrandAddress: TypeAlias = m.BrandAddress
BrandContact: TypeAlias = m.BrandContact
EinBrandIdentifier: TypeAlias = m.EinBrandIdentifier
StockSymbolBrandIdentifier: TypeAlias = m.StockSymbolBrandIdentifier
AgentListResponse: TypeAlias = list[m.RcsAgentRegistration]
AgentRetrieveCarrierApprovalsResponse: TypeAlias = list[m.RcsCarrierApproval]
BrandListResponse: TypeAlias = list[m.RcsBrand]
AgentSubmissionStatus: TypeAlias = Literal["SUBMITTED", "APPROVED", "REJECTED"]
AgentUseCase: TypeAlias = Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"]
BrandContactParam: TypeAlias = m.RcsBrandContactParam
BrandIdentifier: TypeAlias = m.EinBrandIdentifier | m.StockSymbolBrandIdentifier
BrandIdentifierParam: TypeAlias = m.EinBrandIdentifierParam | m.StockSymbolBrandIdentifierParam
BrandLegalEntityType: TypeAlias = Literal[
    "LIMITED_LIABILITY_COMPANY",
    "SOLE_PROPRIETORSHIP",
    "PARTNERSHIP",
    "CORPORATION",
    "S_CORPORATION",
]
BrandOrganizationType: TypeAlias = Literal[
    "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"
]

class AgentCreateParams(TypedDict, total=False):
    brand_id: Required[str]
    configuration: Required[m.AgentConfigurationParam | m.Model]
    display_name: Required[str]
    use_case: Required[Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"]]
    idempotency_key: Required[str]
    hosting_region: str | None
    profile_id: str | None

class AgentLaunchParams(TypedDict, total=False):
    id: Required[str]
    campaign: Required[m.AgentLaunchCampaignParam | m.Model]
    testing: Required[m.AgentTestingConfigurationParam | m.Model]

class AgentListParams(TypedDict, total=False):
    brand_id: str

class AgentUpdateParams(TypedDict, total=False):
    id: Required[str]
    configuration: m.AgentConfigurationParam | m.Model
    display_name: str
    hosting_region: str
    profile_id: str
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"]

class BrandCreateParams(TypedDict, total=False):
    addresses: Required[Mapping[str, m.BrandAddressParam | m.Model]]
    contacts: Required[m.RcsBrandContactsParam | m.Model]
    display_name: Required[str]
    identifiers: Required[m.RcsBrandIdentifiersParam | m.Model]
    legal_entity_type: Required[
        Literal[
            "LIMITED_LIABILITY_COMPANY",
            "SOLE_PROPRIETORSHIP",
            "PARTNERSHIP",
            "CORPORATION",
            "S_CORPORATION",
        ]
    ]
    legal_name: Required[str]
    organization_type: Required[
        Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"]
    ]
    website_url: Required[str]
    profile_id: str | None

class BrandUpdateParams(TypedDict, total=False):
    id: Required[str]
    addresses: Mapping[str, m.BrandAddressParam | m.Model]
    contacts: m.RcsBrandContactsParam | m.Model
    display_name: str
    identifiers: m.RcsBrandIdentifiersParam | m.Model
    legal_entity_type: Literal[
        "LIMITED_LIABILITY_COMPANY",
        "SOLE_PROPRIETORSHIP",
        "PARTNERSHIP",
        "CORPORATION",
        "S_CORPORATION",
    ]
    legal_name: str
    organization_type: Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"
    ]
    profile_id: str
    website_url: str
