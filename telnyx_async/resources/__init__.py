"""The resources of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.access_ip_address import AccessIpAddress
    from telnyx_async.resources.access_ip_ranges import AccessIpRanges
    from telnyx_async.resources.actions import Actions
    from telnyx_async.resources.addresses import Addresses
    from telnyx_async.resources.advanced_orders import AdvancedOrders
    from telnyx_async.resources.ai import Ai
    from telnyx_async.resources.alphanumeric_sender_ids import AlphanumericSenderIds
    from telnyx_async.resources.audit_events import AuditEvents
    from telnyx_async.resources.authentication_providers import AuthenticationProviders
    from telnyx_async.resources.available_phone_number_blocks import AvailablePhoneNumberBlocks
    from telnyx_async.resources.available_phone_numbers import AvailablePhoneNumbers
    from telnyx_async.resources.balance import Balance
    from telnyx_async.resources.billing_groups import BillingGroups
    from telnyx_async.resources.bot_challenge import BotChallenge
    from telnyx_async.resources.bot_sessions import BotSessions
    from telnyx_async.resources.bot_signup import BotSignup
    from telnyx_async.resources.bulk_sim_card_actions import BulkSimCardActions
    from telnyx_async.resources.bundle_pricing import BundlePricing
    from telnyx_async.resources.call_control_applications import CallControlApplications
    from telnyx_async.resources.call_events import CallEvents
    from telnyx_async.resources.call_reasons import CallReasons
    from telnyx_async.resources.calls import Calls
    from telnyx_async.resources.channel_zones import ChannelZones
    from telnyx_async.resources.charges_breakdown import ChargesBreakdown
    from telnyx_async.resources.charges_summary import ChargesSummary
    from telnyx_async.resources.comments import Comments
    from telnyx_async.resources.compute import Compute
    from telnyx_async.resources.conferences import Conferences
    from telnyx_async.resources.connections import Connections
    from telnyx_async.resources.country_coverage import CountryCoverage
    from telnyx_async.resources.credential_connections import CredentialConnections
    from telnyx_async.resources.custom_storage_credentials import CustomStorageCredentials
    from telnyx_async.resources.customer_service_records import CustomerServiceRecords
    from telnyx_async.resources.detail_records import DetailRecords
    from telnyx_async.resources.dial_metrics import DialMetrics
    from telnyx_async.resources.dialogflow_connections import DialogflowConnections
    from telnyx_async.resources.dir import Dir
    from telnyx_async.resources.document_links import DocumentLinks
    from telnyx_async.resources.documents import Documents
    from telnyx_async.resources.dynamic_emergency_addresses import DynamicEmergencyAddresses
    from telnyx_async.resources.dynamic_emergency_endpoints import DynamicEmergencyEndpoints
    from telnyx_async.resources.email_blocks import EmailBlocks
    from telnyx_async.resources.email_domains import EmailDomains
    from telnyx_async.resources.email_events import EmailEvents
    from telnyx_async.resources.email_inboxes import EmailInboxes
    from telnyx_async.resources.email_messages import EmailMessages
    from telnyx_async.resources.email_templates import EmailTemplates
    from telnyx_async.resources.email_threads import EmailThreads
    from telnyx_async.resources.email_unsubscribe_groups import EmailUnsubscribeGroups
    from telnyx_async.resources.email_validations import EmailValidations
    from telnyx_async.resources.enterprises import Enterprises
    from telnyx_async.resources.external_connections import ExternalConnections
    from telnyx_async.resources.external_requirements import ExternalRequirements
    from telnyx_async.resources.fax_applications import FaxApplications
    from telnyx_async.resources.faxes import Faxes
    from telnyx_async.resources.fqdn_connections import FqdnConnections
    from telnyx_async.resources.fqdns import Fqdns
    from telnyx_async.resources.global_ip_allowed_ports import GlobalIpAllowedPorts
    from telnyx_async.resources.global_ip_assignment_health import GlobalIpAssignmentHealth
    from telnyx_async.resources.global_ip_assignments import GlobalIpAssignments
    from telnyx_async.resources.global_ip_assignments_usage import GlobalIpAssignmentsUsage
    from telnyx_async.resources.global_ip_health_check_types import GlobalIpHealthCheckTypes
    from telnyx_async.resources.global_ip_health_checks import GlobalIpHealthChecks
    from telnyx_async.resources.global_ip_latency import GlobalIpLatency
    from telnyx_async.resources.global_ip_protocols import GlobalIpProtocols
    from telnyx_async.resources.global_ip_usage import GlobalIpUsage
    from telnyx_async.resources.global_ips import GlobalIps
    from telnyx_async.resources.inbound_channels import InboundChannels
    from telnyx_async.resources.inexplicit_number_orders import InexplicitNumberOrders
    from telnyx_async.resources.infringement_claims import InfringementClaims
    from telnyx_async.resources.integration_secrets import IntegrationSecrets
    from telnyx_async.resources.inventory_coverage import InventoryCoverage
    from telnyx_async.resources.invoices import Invoices
    from telnyx_async.resources.ip_connections import IpConnections
    from telnyx_async.resources.ips import Ips
    from telnyx_async.resources.ledger_billing_group_reports import LedgerBillingGroupReports
    from telnyx_async.resources.legacy import Legacy
    from telnyx_async.resources.list import List
    from telnyx_async.resources.llm_token_gateway import LlmTokenGateway
    from telnyx_async.resources.machine_payments import MachinePayments
    from telnyx_async.resources.managed_accounts import ManagedAccounts
    from telnyx_async.resources.media import Media
    from telnyx_async.resources.meeting_sessions import MeetingSessions
    from telnyx_async.resources.messages import Messages
    from telnyx_async.resources.messaging import Messaging
    from telnyx_async.resources.messaging_10dlc import Messaging10dlc
    from telnyx_async.resources.messaging_hosted_number_orders import MessagingHostedNumberOrders
    from telnyx_async.resources.messaging_hosted_numbers import MessagingHostedNumbers
    from telnyx_async.resources.messaging_numbers_bulk_updates import MessagingNumbersBulkUpdates
    from telnyx_async.resources.messaging_optouts import MessagingOptouts
    from telnyx_async.resources.messaging_profile_metrics import MessagingProfileMetrics
    from telnyx_async.resources.messaging_profiles import MessagingProfiles
    from telnyx_async.resources.messaging_tollfree import MessagingTollfree
    from telnyx_async.resources.messaging_url_domains import MessagingUrlDomains
    from telnyx_async.resources.mobile_network_operators import MobileNetworkOperators
    from telnyx_async.resources.mobile_phone_numbers import MobilePhoneNumbers
    from telnyx_async.resources.mobile_push_credentials import MobilePushCredentials
    from telnyx_async.resources.mobile_voice_connections import MobileVoiceConnections
    from telnyx_async.resources.network_coverage import NetworkCoverage
    from telnyx_async.resources.networks import Networks
    from telnyx_async.resources.noise_suppression_engines import NoiseSuppressionEngines
    from telnyx_async.resources.notification_channels import NotificationChannels
    from telnyx_async.resources.notification_event_conditions import NotificationEventConditions
    from telnyx_async.resources.notification_events import NotificationEvents
    from telnyx_async.resources.notification_profiles import NotificationProfiles
    from telnyx_async.resources.notification_settings import NotificationSettings
    from telnyx_async.resources.number_block_orders import NumberBlockOrders
    from telnyx_async.resources.number_lookup import NumberLookup
    from telnyx_async.resources.number_order_phone_numbers import NumberOrderPhoneNumbers
    from telnyx_async.resources.number_orders import NumberOrders
    from telnyx_async.resources.number_reservations import NumberReservations
    from telnyx_async.resources.numbers_features import NumbersFeatures
    from telnyx_async.resources.oauth import Oauth
    from telnyx_async.resources.oauth_clients import OauthClients
    from telnyx_async.resources.oauth_grants import OauthGrants
    from telnyx_async.resources.operator_connect import OperatorConnect
    from telnyx_async.resources.organizations import Organizations
    from telnyx_async.resources.ota_updates import OtaUpdates
    from telnyx_async.resources.outbound_voice_profiles import OutboundVoiceProfiles
    from telnyx_async.resources.payment import Payment
    from telnyx_async.resources.phone_number_blocks import PhoneNumberBlocks
    from telnyx_async.resources.phone_numbers import PhoneNumbers
    from telnyx_async.resources.phone_numbers_regulatory_requirements import (
        PhoneNumbersRegulatoryRequirements,
    )
    from telnyx_async.resources.portability_checks import PortabilityChecks
    from telnyx_async.resources.porting import Porting
    from telnyx_async.resources.porting_orders import PortingOrders
    from telnyx_async.resources.porting_phone_numbers import PortingPhoneNumbers
    from telnyx_async.resources.portouts import Portouts
    from telnyx_async.resources.pricing import Pricing
    from telnyx_async.resources.private_wireless_gateways import PrivateWirelessGateways
    from telnyx_async.resources.pronunciation_dicts import PronunciationDicts
    from telnyx_async.resources.public_internet_gateways import PublicInternetGateways
    from telnyx_async.resources.queues import Queues
    from telnyx_async.resources.rcs import Rcs
    from telnyx_async.resources.recording_transcriptions import RecordingTranscriptions
    from telnyx_async.resources.recordings import Recordings
    from telnyx_async.resources.regions import Regions
    from telnyx_async.resources.regulatory_requirements import RegulatoryRequirements
    from telnyx_async.resources.reports import Reports
    from telnyx_async.resources.reputation import Reputation
    from telnyx_async.resources.requirement_groups import RequirementGroups
    from telnyx_async.resources.requirement_types import RequirementTypes
    from telnyx_async.resources.requirements import Requirements
    from telnyx_async.resources.room_compositions import RoomCompositions
    from telnyx_async.resources.room_participants import RoomParticipants
    from telnyx_async.resources.room_recordings import RoomRecordings
    from telnyx_async.resources.rooms import Rooms
    from telnyx_async.resources.session_analysis import SessionAnalysis
    from telnyx_async.resources.seti import Seti
    from telnyx_async.resources.short_codes import ShortCodes
    from telnyx_async.resources.sim_card_data_usage_notifications import (
        SimCardDataUsageNotifications,
    )
    from telnyx_async.resources.sim_card_groups import SimCardGroups
    from telnyx_async.resources.sim_card_order_preview import SimCardOrderPreview
    from telnyx_async.resources.sim_card_orders import SimCardOrders
    from telnyx_async.resources.sim_cards import SimCards
    from telnyx_async.resources.sip_registration_status import SipRegistrationStatus
    from telnyx_async.resources.siprec_connectors import SiprecConnectors
    from telnyx_async.resources.speech_to_text import SpeechToText
    from telnyx_async.resources.spend_limits import SpendLimits
    from telnyx_async.resources.storage import Storage
    from telnyx_async.resources.sub_number_orders import SubNumberOrders
    from telnyx_async.resources.sub_number_orders_report import SubNumberOrdersReport
    from telnyx_async.resources.tailscale_subnet_routers import TailscaleSubnetRouters
    from telnyx_async.resources.telephony_credentials import TelephonyCredentials
    from telnyx_async.resources.terms_of_service import TermsOfService
    from telnyx_async.resources.texml import Texml
    from telnyx_async.resources.texml_applications import TexmlApplications
    from telnyx_async.resources.text_to_speech import TextToSpeech
    from telnyx_async.resources.traffic_policy_profiles import TrafficPolicyProfiles
    from telnyx_async.resources.uac_connections import UacConnections
    from telnyx_async.resources.usage_reports import UsageReports
    from telnyx_async.resources.user_addresses import UserAddresses
    from telnyx_async.resources.user_tags import UserTags
    from telnyx_async.resources.verifications import Verifications
    from telnyx_async.resources.verified_numbers import VerifiedNumbers
    from telnyx_async.resources.verify_profiles import VerifyProfiles
    from telnyx_async.resources.virtual_cross_connects import VirtualCrossConnects
    from telnyx_async.resources.virtual_cross_connects_coverage import VirtualCrossConnectsCoverage
    from telnyx_async.resources.voice_clones import VoiceClones
    from telnyx_async.resources.voice_designs import VoiceDesigns
    from telnyx_async.resources.voice_sdk_call_reports import VoiceSdkCallReports
    from telnyx_async.resources.web_search import WebSearch
    from telnyx_async.resources.webhook_deliveries import WebhookDeliveries
    from telnyx_async.resources.well_known import WellKnown
    from telnyx_async.resources.whatsapp import Whatsapp
    from telnyx_async.resources.whatsapp_message_templates import WhatsappMessageTemplates
    from telnyx_async.resources.wireguard_interfaces import WireguardInterfaces
    from telnyx_async.resources.wireguard_peers import WireguardPeers
    from telnyx_async.resources.wireless import Wireless
    from telnyx_async.resources.wireless_blocklist_values import WirelessBlocklistValues
    from telnyx_async.resources.wireless_blocklists import WirelessBlocklists
    from telnyx_async.resources.x402 import X402

__all__ = ["Root"]


class Root(Resource):
    """The resources of a client, each a property."""

    @cached_property
    def access_ip_address(self) -> AccessIpAddress:
        """Allow list of single IP addresses."""
        from telnyx_async.resources.access_ip_address import AccessIpAddress

        return AccessIpAddress(self._client)

    @cached_property
    def access_ip_ranges(self) -> AccessIpRanges:
        """Allow list of ranges of IP addresses."""
        from telnyx_async.resources.access_ip_ranges import AccessIpRanges

        return AccessIpRanges(self._client)

    @cached_property
    def actions(self) -> Actions:
        """Add SIM cards to the account: buy eSIMs, register physical cards."""
        from telnyx_async.resources.actions import Actions

        return Actions(self._client)

    @cached_property
    def addresses(self) -> Addresses:
        """Street addresses of the account, for emergency calls and for regulatory requirements."""
        from telnyx_async.resources.addresses import Addresses

        return Addresses(self._client)

    @cached_property
    def advanced_orders(self) -> AdvancedOrders:
        """Orders of numbers that are not in stock: Telnyx sources them."""
        from telnyx_async.resources.advanced_orders import AdvancedOrders

        return AdvancedOrders(self._client)

    @cached_property
    def ai(self) -> Ai:
        """AI assistants, their conversations and tools, and models for text, speech and search."""
        from telnyx_async.resources.ai import Ai

        return Ai(self._client)

    @cached_property
    def alphanumeric_sender_ids(self) -> AlphanumericSenderIds:
        """Sender names such as `ACME` that recipients see instead of a number."""
        from telnyx_async.resources.alphanumeric_sender_ids import AlphanumericSenderIds

        return AlphanumericSenderIds(self._client)

    @cached_property
    def audit_events(self) -> AuditEvents:
        """The audit log: who changed what in the account, and when."""
        from telnyx_async.resources.audit_events import AuditEvents

        return AuditEvents(self._client)

    @cached_property
    def authentication_providers(self) -> AuthenticationProviders:
        """Single sign-on: the identity providers (SAML) through which your users sign in."""
        from telnyx_async.resources.authentication_providers import AuthenticationProviders

        return AuthenticationProviders(self._client)

    @cached_property
    def available_phone_number_blocks(self) -> AvailablePhoneNumberBlocks:
        """Blocks of consecutive phone numbers for sale."""
        from telnyx_async.resources.available_phone_number_blocks import AvailablePhoneNumberBlocks

        return AvailablePhoneNumberBlocks(self._client)

    @cached_property
    def available_phone_numbers(self) -> AvailablePhoneNumbers:
        """Phone numbers for sale."""
        from telnyx_async.resources.available_phone_numbers import AvailablePhoneNumbers

        return AvailablePhoneNumbers(self._client)

    @cached_property
    def balance(self) -> Balance:
        """The account's money: balance, credit limit and what can still be spent."""
        from telnyx_async.resources.balance import Balance

        return Balance(self._client)

    @cached_property
    def billing_groups(self) -> BillingGroups:
        """Billing groups, by which charges are assigned to customers or departments."""
        from telnyx_async.resources.billing_groups import BillingGroups

        return BillingGroups(self._client)

    @cached_property
    def bot_challenge(self) -> BotChallenge:
        """Challenges by which an AI agent proves that it is one, before it signs up."""
        from telnyx_async.resources.bot_challenge import BotChallenge

        return BotChallenge(self._client)

    @cached_property
    def bot_sessions(self) -> BotSessions:
        """Sign-in to accounts that AI agents have created."""
        from telnyx_async.resources.bot_sessions import BotSessions

        return BotSessions(self._client)

    @cached_property
    def bot_signup(self) -> BotSignup:
        """Sign-up of accounts by AI agents."""
        from telnyx_async.resources.bot_signup import BotSignup

        return BotSignup(self._client)

    @cached_property
    def bulk_sim_card_actions(self) -> BulkSimCardActions:
        """Actions on many SIM cards at once, each as one record."""
        from telnyx_async.resources.bulk_sim_card_actions import BulkSimCardActions

        return BulkSimCardActions(self._client)

    @cached_property
    def bundle_pricing(self) -> BundlePricing:
        """Bundles: numbers and usage at a monthly flat price."""
        from telnyx_async.resources.bundle_pricing import BundlePricing

        return BundlePricing(self._client)

    @cached_property
    def call_control_applications(self) -> CallControlApplications:
        """Applications that connect phone numbers and outgoing calls to your webhook endpoint."""
        from telnyx_async.resources.call_control_applications import CallControlApplications

        return CallControlApplications(self._client)

    @cached_property
    def call_events(self) -> CallEvents:
        """Log of the commands you sent and the webhooks sent to you, for debugging calls."""
        from telnyx_async.resources.call_events import CallEvents

        return CallEvents(self._client)

    @cached_property
    def call_reasons(self) -> CallReasons:
        """Library of vetted call reasons for branded calling."""
        from telnyx_async.resources.call_reasons import CallReasons

        return CallReasons(self._client)

    @cached_property
    def calls(self) -> Calls:
        """Make phone calls, and check whether they are still active."""
        from telnyx_async.resources.calls import Calls

        return Calls(self._client)

    @cached_property
    def channel_zones(self) -> ChannelZones:
        """Concurrent inbound calls at a flat rate, for groups of countries outside the US."""
        from telnyx_async.resources.channel_zones import ChannelZones

        return ChannelZones(self._client)

    @cached_property
    def charges_breakdown(self) -> ChargesBreakdown:
        """Monthly charges number by number."""
        from telnyx_async.resources.charges_breakdown import ChargesBreakdown

        return ChargesBreakdown(self._client)

    @cached_property
    def charges_summary(self) -> ChargesSummary:
        """Monthly charges service by service."""
        from telnyx_async.resources.charges_summary import ChargesSummary

        return ChargesSummary(self._client)

    @cached_property
    def comments(self) -> Comments:
        """Comments on number orders and requirement groups, between you and Telnyx."""
        from telnyx_async.resources.comments import Comments

        return Comments(self._client)

    @cached_property
    def compute(self) -> Compute:
        """Functions and stateful actors that run on Telnyx's edge."""
        from telnyx_async.resources.compute import Compute

        return Compute(self._client)

    @cached_property
    def conferences(self) -> Conferences:
        """Calls mixed so that all parties hear each other, with hold, mute, recording and supervisors."""
        from telnyx_async.resources.conferences import Conferences

        return Conferences(self._client)

    @cached_property
    def connections(self) -> Connections:
        """Voice connections of every kind: SIP trunks, applications and fax."""
        from telnyx_async.resources.connections import Connections

        return Connections(self._client)

    @cached_property
    def country_coverage(self) -> CountryCoverage:
        """Telnyx's coverage by country: types of numbers and their features."""
        from telnyx_async.resources.country_coverage import CountryCoverage

        return CountryCoverage(self._client)

    @cached_property
    def credential_connections(self) -> CredentialConnections:
        """SIP trunks whose phones and PBXs register with username and password."""
        from telnyx_async.resources.credential_connections import CredentialConnections

        return CredentialConnections(self._client)

    @cached_property
    def custom_storage_credentials(self) -> CustomStorageCredentials:
        """Credentials of your own cloud storage, to which a connection's recordings then go."""
        from telnyx_async.resources.custom_storage_credentials import CustomStorageCredentials

        return CustomStorageCredentials(self._client)

    @cached_property
    def customer_service_records(self) -> CustomerServiceRecords:
        """Customer service records: the present carrier's data on a US number, for porting."""
        from telnyx_async.resources.customer_service_records import CustomerServiceRecords

        return CustomerServiceRecords(self._client)

    @cached_property
    def detail_records(self) -> DetailRecords:
        """Detail records: one entry for every message, call, data session and other use, with its cost."""
        from telnyx_async.resources.detail_records import DetailRecords

        return DetailRecords(self._client)

    @cached_property
    def dial_metrics(self) -> DialMetrics:
        """Dials per second of your account, against its limit."""
        from telnyx_async.resources.dial_metrics import DialMetrics

        return DialMetrics(self._client)

    @cached_property
    def dialogflow_connections(self) -> DialogflowConnections:
        """Google Dialogflow agents that talk on calls of an application."""
        from telnyx_async.resources.dialogflow_connections import DialogflowConnections

        return DialogflowConnections(self._client)

    @cached_property
    def dir(self) -> Dir:
        """Display identity records (DIR): name, logo and reasons shown to people you call, after a review."""
        from telnyx_async.resources.dir import Dir

        return Dir(self._client)

    @cached_property
    def document_links(self) -> DocumentLinks:
        """Links between documents and the orders or requirements they are attached to."""
        from telnyx_async.resources.document_links import DocumentLinks

        return DocumentLinks(self._client)

    @cached_property
    def documents(self) -> Documents:
        """Files such as proofs of identity and letters of authorization, for orders and porting."""
        from telnyx_async.resources.documents import Documents

        return Documents(self._client)

    @cached_property
    def dynamic_emergency_addresses(self) -> DynamicEmergencyAddresses:
        """Locations from which devices make emergency calls (Dynamic E911)."""
        from telnyx_async.resources.dynamic_emergency_addresses import DynamicEmergencyAddresses

        return DynamicEmergencyAddresses(self._client)

    @cached_property
    def dynamic_emergency_endpoints(self) -> DynamicEmergencyEndpoints:
        """Devices that make emergency calls: each with its location and call-back number."""
        from telnyx_async.resources.dynamic_emergency_endpoints import DynamicEmergencyEndpoints

        return DynamicEmergencyEndpoints(self._client)

    @cached_property
    def email_blocks(self) -> EmailBlocks:
        """Suppressed addresses, which get no mail: after bounces, complaints, or blocked by you."""
        from telnyx_async.resources.email_blocks import EmailBlocks

        return EmailBlocks(self._client)

    @cached_property
    def email_domains(self) -> EmailDomains:
        """Sending and receiving domains: DNS records, verification, DKIM keys and webhooks."""
        from telnyx_async.resources.email_domains import EmailDomains

        return EmailDomains(self._client)

    @cached_property
    def email_events(self) -> EmailEvents:
        """Events of sent messages, for polling instead of webhooks, and statistics."""
        from telnyx_async.resources.email_events import EmailEvents

        return EmailEvents(self._client)

    @cached_property
    def email_inboxes(self) -> EmailInboxes:
        """Mailboxes for programs and agents: receive, read, label, reply to and forward mail."""
        from telnyx_async.resources.email_inboxes import EmailInboxes

        return EmailInboxes(self._client)

    @cached_property
    def email_messages(self) -> EmailMessages:
        """Send email now or later, singly or in batches, and track delivery."""
        from telnyx_async.resources.email_messages import EmailMessages

        return EmailMessages(self._client)

    @cached_property
    def email_templates(self) -> EmailTemplates:
        """Stored subjects and bodies with Liquid placeholders, from which messages are sent."""
        from telnyx_async.resources.email_templates import EmailTemplates

        return EmailTemplates(self._client)

    @cached_property
    def email_threads(self) -> EmailThreads:
        """Threads across all inboxes of the account."""
        from telnyx_async.resources.email_threads import EmailThreads

        return EmailThreads(self._client)

    @cached_property
    def email_unsubscribe_groups(self) -> EmailUnsubscribeGroups:
        """Kinds of mail, such as newsletters, that recipients unsubscribe from separately."""
        from telnyx_async.resources.email_unsubscribe_groups import EmailUnsubscribeGroups

        return EmailUnsubscribeGroups(self._client)

    @cached_property
    def email_validations(self) -> EmailValidations:
        """Check whether addresses exist and can receive mail, singly or in batches."""
        from telnyx_async.resources.email_validations import EmailValidations

        return EmailValidations(self._client)

    @cached_property
    def enterprises(self) -> Enterprises:
        """Legal entities that own display identities and monitored numbers."""
        from telnyx_async.resources.enterprises import Enterprises

        return Enterprises(self._client)

    @cached_property
    def external_connections(self) -> ExternalConnections:
        """Connections to Microsoft Teams Operator Connect and Zoom."""
        from telnyx_async.resources.external_connections import ExternalConnections

        return ExternalConnections(self._client)

    @cached_property
    def external_requirements(self) -> ExternalRequirements:
        """Requirements that are met by an outside step, such as an identity check."""
        from telnyx_async.resources.external_requirements import ExternalRequirements

        return ExternalRequirements(self._client)

    @cached_property
    def fax_applications(self) -> FaxApplications:
        """Applications that connect phone numbers and outgoing faxes to your webhook endpoint."""
        from telnyx_async.resources.fax_applications import FaxApplications

        return FaxApplications(self._client)

    @cached_property
    def faxes(self) -> Faxes:
        """Send faxes, and look up those sent and received."""
        from telnyx_async.resources.faxes import Faxes

        return Faxes(self._client)

    @cached_property
    def fqdn_connections(self) -> FqdnConnections:
        """SIP trunks to servers that are reached by host name."""
        from telnyx_async.resources.fqdn_connections import FqdnConnections

        return FqdnConnections(self._client)

    @cached_property
    def fqdns(self) -> Fqdns:
        """Host names of your SIP servers, each attached to an FQDN connection."""
        from telnyx_async.resources.fqdns import Fqdns

        return Fqdns(self._client)

    @cached_property
    def global_ip_allowed_ports(self) -> GlobalIpAllowedPorts:
        """Ports that can be opened on global IPs."""
        from telnyx_async.resources.global_ip_allowed_ports import GlobalIpAllowedPorts

        return GlobalIpAllowedPorts(self._client)

    @cached_property
    def global_ip_assignment_health(self) -> GlobalIpAssignmentHealth:
        """Health of the assignments of global IPs."""
        from telnyx_async.resources.global_ip_assignment_health import GlobalIpAssignmentHealth

        return GlobalIpAssignmentHealth(self._client)

    @cached_property
    def global_ip_assignments(self) -> GlobalIpAssignments:
        """Assignments of global IPs to WireGuard peers."""
        from telnyx_async.resources.global_ip_assignments import GlobalIpAssignments

        return GlobalIpAssignments(self._client)

    @cached_property
    def global_ip_assignments_usage(self) -> GlobalIpAssignmentsUsage:
        """Traffic of the assignments of global IPs."""
        from telnyx_async.resources.global_ip_assignments_usage import GlobalIpAssignmentsUsage

        return GlobalIpAssignmentsUsage(self._client)

    @cached_property
    def global_ip_health_check_types(self) -> GlobalIpHealthCheckTypes:
        """Kinds of health checks for global IPs."""
        from telnyx_async.resources.global_ip_health_check_types import GlobalIpHealthCheckTypes

        return GlobalIpHealthCheckTypes(self._client)

    @cached_property
    def global_ip_health_checks(self) -> GlobalIpHealthChecks:
        """Health checks of the servers behind a global IP."""
        from telnyx_async.resources.global_ip_health_checks import GlobalIpHealthChecks

        return GlobalIpHealthChecks(self._client)

    @cached_property
    def global_ip_latency(self) -> GlobalIpLatency:
        """Latency of global IPs, measured from many places."""
        from telnyx_async.resources.global_ip_latency import GlobalIpLatency

        return GlobalIpLatency(self._client)

    @cached_property
    def global_ip_protocols(self) -> GlobalIpProtocols:
        """Protocols that global IPs carry."""
        from telnyx_async.resources.global_ip_protocols import GlobalIpProtocols

        return GlobalIpProtocols(self._client)

    @cached_property
    def global_ip_usage(self) -> GlobalIpUsage:
        """Traffic of global IPs."""
        from telnyx_async.resources.global_ip_usage import GlobalIpUsage

        return GlobalIpUsage(self._client)

    @cached_property
    def global_ips(self) -> GlobalIps:
        """Static addresses announced from the whole network of Telnyx (anycast)."""
        from telnyx_async.resources.global_ips import GlobalIps

        return GlobalIps(self._client)

    @cached_property
    def inbound_channels(self) -> InboundChannels:
        """Voice channels for incoming calls to US numbers, under channel billing."""
        from telnyx_async.resources.inbound_channels import InboundChannels

        return InboundChannels(self._client)

    @cached_property
    def inexplicit_number_orders(self) -> InexplicitNumberOrders:
        """Number orders by description: a quantity of numbers of a type and area."""
        from telnyx_async.resources.inexplicit_number_orders import InexplicitNumberOrders

        return InexplicitNumberOrders(self._client)

    @cached_property
    def infringement_claims(self) -> InfringementClaims:
        """Claims of third parties that a display identity of yours infringes their rights."""
        from telnyx_async.resources.infringement_claims import InfringementClaims

        return InfringementClaims(self._client)

    @cached_property
    def integration_secrets(self) -> IntegrationSecrets:
        """Keys and passwords of outside services, kept so that settings can refer to them by name."""
        from telnyx_async.resources.integration_secrets import IntegrationSecrets

        return IntegrationSecrets(self._client)

    @cached_property
    def inventory_coverage(self) -> InventoryCoverage:
        """How many numbers are in stock, by area."""
        from telnyx_async.resources.inventory_coverage import InventoryCoverage

        return InventoryCoverage(self._client)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices from Telnyx, as data and as files."""
        from telnyx_async.resources.invoices import Invoices

        return Invoices(self._client)

    @cached_property
    def ip_connections(self) -> IpConnections:
        """SIP trunks to servers that are known by their IP address."""
        from telnyx_async.resources.ip_connections import IpConnections

        return IpConnections(self._client)

    @cached_property
    def ips(self) -> Ips:
        """IP addresses of your SIP servers, each attached to an IP connection."""
        from telnyx_async.resources.ips import Ips

        return Ips(self._client)

    @cached_property
    def ledger_billing_group_reports(self) -> LedgerBillingGroupReports:
        """Monthly reports of charges by billing group."""
        from telnyx_async.resources.ledger_billing_group_reports import LedgerBillingGroupReports

        return LedgerBillingGroupReports(self._client)

    @cached_property
    def legacy(self) -> Legacy:
        """Older interfaces that are still in service."""
        from telnyx_async.resources.legacy import Legacy

        return Legacy(self._client)

    @cached_property
    def list(self) -> List:
        """Phone numbers that are billed by channels, by zone."""
        from telnyx_async.resources.list import List

        return List(self._client)

    @cached_property
    def llm_token_gateway(self) -> LlmTokenGateway:
        """AI gateway: keys with budgets, limits and guardrails for the use of language models."""
        from telnyx_async.resources.llm_token_gateway import LlmTokenGateway

        return LlmTokenGateway(self._client)

    @cached_property
    def machine_payments(self) -> MachinePayments:
        """Account credit paid by programs, through the Machine Payment Protocol."""
        from telnyx_async.resources.machine_payments import MachinePayments

        return MachinePayments(self._client)

    @cached_property
    def managed_accounts(self) -> ManagedAccounts:
        """Accounts of your customers that you manage; Telnyx must have approved you as a manager."""
        from telnyx_async.resources.managed_accounts import ManagedAccounts

        return ManagedAccounts(self._client)

    @cached_property
    def media(self) -> Media:
        """Audio and documents stored by name, for playback on calls and for faxes."""
        from telnyx_async.resources.media import Media

        return Media(self._client)

    @cached_property
    def meeting_sessions(self) -> MeetingSessions:
        """Bots that join online meetings, to listen, speak, record and summarize."""
        from telnyx_async.resources.meeting_sessions import MeetingSessions

        return MeetingSessions(self._client)

    @cached_property
    def messages(self) -> Messages:
        """Send messages by SMS, MMS, RCS and WhatsApp, and look up their delivery."""
        from telnyx_async.resources.messages import Messages

        return Messages(self._client)

    @cached_property
    def messaging(self) -> Messaging:
        """Messaging settings outside of profiles; at present, RCS."""
        from telnyx_async.resources.messaging import Messaging

        return Messaging(self._client)

    @cached_property
    def messaging_10dlc(self) -> Messaging10dlc:
        """Registration of US text traffic from long codes: brands, campaigns, and their numbers."""
        from telnyx_async.resources.messaging_10dlc import Messaging10dlc

        return Messaging10dlc(self._client)

    @cached_property
    def messaging_hosted_number_orders(self) -> MessagingHostedNumberOrders:
        """Orders to send and receive texts at Telnyx on numbers whose voice stays elsewhere."""
        from telnyx_async.resources.messaging_hosted_number_orders import (
            MessagingHostedNumberOrders,
        )

        return MessagingHostedNumberOrders(self._client)

    @cached_property
    def messaging_hosted_numbers(self) -> MessagingHostedNumbers:
        """Numbers with voice elsewhere whose messaging runs at Telnyx."""
        from telnyx_async.resources.messaging_hosted_numbers import MessagingHostedNumbers

        return MessagingHostedNumbers(self._client)

    @cached_property
    def messaging_numbers_bulk_updates(self) -> MessagingNumbersBulkUpdates:
        """Assign many numbers to a messaging profile at once."""
        from telnyx_async.resources.messaging_numbers_bulk_updates import (
            MessagingNumbersBulkUpdates,
        )

        return MessagingNumbersBulkUpdates(self._client)

    @cached_property
    def messaging_optouts(self) -> MessagingOptouts:
        """Recipients who have opted out and cannot be messaged."""
        from telnyx_async.resources.messaging_optouts import MessagingOptouts

        return MessagingOptouts(self._client)

    @cached_property
    def messaging_profile_metrics(self) -> MessagingProfileMetrics:
        """Traffic figures of all messaging profiles."""
        from telnyx_async.resources.messaging_profile_metrics import MessagingProfileMetrics

        return MessagingProfileMetrics(self._client)

    @cached_property
    def messaging_profiles(self) -> MessagingProfiles:
        """Groups of senders that share webhooks, allowed countries, number pool and limits."""
        from telnyx_async.resources.messaging_profiles import MessagingProfiles

        return MessagingProfiles(self._client)

    @cached_property
    def messaging_tollfree(self) -> MessagingTollfree:
        """Verification of toll-free numbers, without which US carriers block their texts."""
        from telnyx_async.resources.messaging_tollfree import MessagingTollfree

        return MessagingTollfree(self._client)

    @cached_property
    def messaging_url_domains(self) -> MessagingUrlDomains:
        """Telnyx domains for shortened links in messages."""
        from telnyx_async.resources.messaging_url_domains import MessagingUrlDomains

        return MessagingUrlDomains(self._client)

    @cached_property
    def mobile_network_operators(self) -> MobileNetworkOperators:
        """Mobile networks in which SIM cards can roam."""
        from telnyx_async.resources.mobile_network_operators import MobileNetworkOperators

        return MobileNetworkOperators(self._client)

    @cached_property
    def mobile_phone_numbers(self) -> MobilePhoneNumbers:
        """Phone numbers of SIM cards, with their call settings."""
        from telnyx_async.resources.mobile_phone_numbers import MobilePhoneNumbers

        return MobilePhoneNumbers(self._client)

    @cached_property
    def mobile_push_credentials(self) -> MobilePushCredentials:
        """Apple and Google push credentials, which wake apps for incoming calls."""
        from telnyx_async.resources.mobile_push_credentials import MobilePushCredentials

        return MobilePushCredentials(self._client)

    @cached_property
    def mobile_voice_connections(self) -> MobileVoiceConnections:
        """Connections for calls from and to Telnyx mobile numbers (IMS)."""
        from telnyx_async.resources.mobile_voice_connections import MobileVoiceConnections

        return MobileVoiceConnections(self._client)

    @cached_property
    def network_coverage(self) -> NetworkCoverage:
        """Locations where parts of private networks can be set up."""
        from telnyx_async.resources.network_coverage import NetworkCoverage

        return NetworkCoverage(self._client)

    @cached_property
    def networks(self) -> Networks:
        """Private networks that connect WireGuard, SIM cards, clouds and tailnets."""
        from telnyx_async.resources.networks import Networks

        return Networks(self._client)

    @cached_property
    def noise_suppression_engines(self) -> NoiseSuppressionEngines:
        """Noise suppression engines that connections can use."""
        from telnyx_async.resources.noise_suppression_engines import NoiseSuppressionEngines

        return NoiseSuppressionEngines(self._client)

    @cached_property
    def notification_channels(self) -> NotificationChannels:
        """Notification channels: the phones, mailboxes and URLs to which notifications go."""
        from telnyx_async.resources.notification_channels import NotificationChannels

        return NotificationChannels(self._client)

    @cached_property
    def notification_event_conditions(self) -> NotificationEventConditions:
        """Conditions under which events can cause notifications."""
        from telnyx_async.resources.notification_event_conditions import NotificationEventConditions

        return NotificationEventConditions(self._client)

    @cached_property
    def notification_events(self) -> NotificationEvents:
        """Events about which notifications can be sent."""
        from telnyx_async.resources.notification_events import NotificationEvents

        return NotificationEvents(self._client)

    @cached_property
    def notification_profiles(self) -> NotificationProfiles:
        """Notification profiles, which bundle channels and settings."""
        from telnyx_async.resources.notification_profiles import NotificationProfiles

        return NotificationProfiles(self._client)

    @cached_property
    def notification_settings(self) -> NotificationSettings:
        """Notification settings: which condition is reported through which channel."""
        from telnyx_async.resources.notification_settings import NotificationSettings

        return NotificationSettings(self._client)

    @cached_property
    def number_block_orders(self) -> NumberBlockOrders:
        """Orders of blocks of consecutive phone numbers."""
        from telnyx_async.resources.number_block_orders import NumberBlockOrders

        return NumberBlockOrders(self._client)

    @cached_property
    def number_lookup(self) -> NumberLookup:
        """Look up a phone number: carrier, line type, name of the owner."""
        from telnyx_async.resources.number_lookup import NumberLookup

        return NumberLookup(self._client)

    @cached_property
    def number_order_phone_numbers(self) -> NumberOrderPhoneNumbers:
        """Single phone numbers within number orders, with their requirements."""
        from telnyx_async.resources.number_order_phone_numbers import NumberOrderPhoneNumbers

        return NumberOrderPhoneNumbers(self._client)

    @cached_property
    def number_orders(self) -> NumberOrders:
        """Orders of phone numbers."""
        from telnyx_async.resources.number_orders import NumberOrders

        return NumberOrders(self._client)

    @cached_property
    def number_reservations(self) -> NumberReservations:
        """Reservations of phone numbers: nobody else can buy them for 30 minutes."""
        from telnyx_async.resources.number_reservations import NumberReservations

        return NumberReservations(self._client)

    @cached_property
    def numbers_features(self) -> NumbersFeatures:
        """Features of phone numbers: SMS, MMS, voice, fax."""
        from telnyx_async.resources.numbers_features import NumbersFeatures

        return NumbersFeatures(self._client)

    @cached_property
    def oauth(self) -> Oauth:
        """The OAuth 2.0 flows: consent of users, tokens, and their checking."""
        from telnyx_async.resources.oauth import Oauth

        return Oauth(self._client)

    @cached_property
    def oauth_clients(self) -> OauthClients:
        """OAuth clients: the applications that may ask for access to Telnyx accounts."""
        from telnyx_async.resources.oauth_clients import OauthClients

        return OauthClients(self._client)

    @cached_property
    def oauth_grants(self) -> OauthGrants:
        """Consents that users have given to OAuth clients."""
        from telnyx_async.resources.oauth_grants import OauthGrants

        return OauthGrants(self._client)

    @cached_property
    def operator_connect(self) -> OperatorConnect:
        """The integration with Microsoft Teams by Operator Connect."""
        from telnyx_async.resources.operator_connect import OperatorConnect

        return OperatorConnect(self._client)

    @cached_property
    def organizations(self) -> Organizations:
        """The organization: the users who share the account."""
        from telnyx_async.resources.organizations import Organizations

        return Organizations(self._client)

    @cached_property
    def ota_updates(self) -> OtaUpdates:
        """Over-the-air updates of SIM cards."""
        from telnyx_async.resources.ota_updates import OtaUpdates

        return OtaUpdates(self._client)

    @cached_property
    def outbound_voice_profiles(self) -> OutboundVoiceProfiles:
        """Rules for outgoing calls: destinations, limits on calls and cost, recording."""
        from telnyx_async.resources.outbound_voice_profiles import OutboundVoiceProfiles

        return OutboundVoiceProfiles(self._client)

    @cached_property
    def payment(self) -> Payment:
        """Payments into the account by the method on file, once or automatically."""
        from telnyx_async.resources.payment import Payment

        return Payment(self._client)

    @cached_property
    def phone_number_blocks(self) -> PhoneNumberBlocks:
        """Blocks of consecutive numbers that the account owns."""
        from telnyx_async.resources.phone_number_blocks import PhoneNumberBlocks

        return PhoneNumberBlocks(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers of the account, and their settings."""
        from telnyx_async.resources.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def phone_numbers_regulatory_requirements(self) -> PhoneNumbersRegulatoryRequirements:
        """Regulatory requirements of given phone numbers."""
        from telnyx_async.resources.phone_numbers_regulatory_requirements import (
            PhoneNumbersRegulatoryRequirements,
        )

        return PhoneNumbersRegulatoryRequirements(self._client)

    @cached_property
    def portability_checks(self) -> PortabilityChecks:
        """Check whether numbers can be ported to Telnyx."""
        from telnyx_async.resources.portability_checks import PortabilityChecks

        return PortabilityChecks(self._client)

    @cached_property
    def porting(self) -> Porting:
        """Events, reports and letterheads for porting numbers in."""
        from telnyx_async.resources.porting import Porting

        return Porting(self._client)

    @cached_property
    def porting_orders(self) -> PortingOrders:
        """Orders that port phone numbers from other carriers to Telnyx."""
        from telnyx_async.resources.porting_orders import PortingOrders

        return PortingOrders(self._client)

    @cached_property
    def porting_phone_numbers(self) -> PortingPhoneNumbers:
        """Numbers in porting orders, each with its status."""
        from telnyx_async.resources.porting_phone_numbers import PortingPhoneNumbers

        return PortingPhoneNumbers(self._client)

    @cached_property
    def portouts(self) -> Portouts:
        """Port-out requests: other carriers ask to take numbers of the account."""
        from telnyx_async.resources.portouts import Portouts

        return Portouts(self._client)

    @cached_property
    def pricing(self) -> Pricing:
        """Public prices of Telnyx's products."""
        from telnyx_async.resources.pricing import Pricing

        return Pricing(self._client)

    @cached_property
    def private_wireless_gateways(self) -> PrivateWirelessGateways:
        """Gateways that route SIM card traffic into private networks."""
        from telnyx_async.resources.private_wireless_gateways import PrivateWirelessGateways

        return PrivateWirelessGateways(self._client)

    @cached_property
    def pronunciation_dicts(self) -> PronunciationDicts:
        """Dictionaries of how voices pronounce names and abbreviations."""
        from telnyx_async.resources.pronunciation_dicts import PronunciationDicts

        return PronunciationDicts(self._client)

    @cached_property
    def public_internet_gateways(self) -> PublicInternetGateways:
        """Gateways through which private networks reach the Internet."""
        from telnyx_async.resources.public_internet_gateways import PublicInternetGateways

        return PublicInternetGateways(self._client)

    @cached_property
    def queues(self) -> Queues:
        """Call queues: callers wait in order, with hold music, until an agent takes them."""
        from telnyx_async.resources.queues import Queues

        return Queues(self._client)

    @cached_property
    def rcs(self) -> Rcs:
        """Set up RCS: register brands, and build, test and launch their agents."""
        from telnyx_async.resources.rcs import Rcs

        return Rcs(self._client)

    @cached_property
    def recording_transcriptions(self) -> RecordingTranscriptions:
        """Transcripts of call recordings."""
        from telnyx_async.resources.recording_transcriptions import RecordingTranscriptions

        return RecordingTranscriptions(self._client)

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings of calls and conferences: find, download and delete them."""
        from telnyx_async.resources.recordings import Recordings

        return Recordings(self._client)

    @cached_property
    def regions(self) -> Regions:
        """Regions of the Telnyx network."""
        from telnyx_async.resources.regions import Regions

        return Regions(self._client)

    @cached_property
    def regulatory_requirements(self) -> RegulatoryRequirements:
        """Regulatory requirements of countries for their phone numbers."""
        from telnyx_async.resources.regulatory_requirements import RegulatoryRequirements

        return RegulatoryRequirements(self._client)

    @cached_property
    def reports(self) -> Reports:
        """Reports: detail records of messages and mobile data, and usage figures."""
        from telnyx_async.resources.reports import Reports

        return Reports(self._client)

    @cached_property
    def reputation(self) -> Reputation:
        """Reputation of numbers across all your enterprises."""
        from telnyx_async.resources.reputation import Reputation

        return Reputation(self._client)

    @cached_property
    def requirement_groups(self) -> RequirementGroups:
        """Fulfilled requirements of a country, for use in many orders."""
        from telnyx_async.resources.requirement_groups import RequirementGroups

        return RequirementGroups(self._client)

    @cached_property
    def requirement_types(self) -> RequirementTypes:
        """Types of requirements, such as documents and addresses, and their criteria."""
        from telnyx_async.resources.requirement_types import RequirementTypes

        return RequirementTypes(self._client)

    @cached_property
    def requirements(self) -> Requirements:
        """Requirements of countries for numbers, by type of number and action."""
        from telnyx_async.resources.requirements import Requirements

        return Requirements(self._client)

    @cached_property
    def room_compositions(self) -> RoomCompositions:
        """Compositions: a session's recordings of participants, laid out as one video."""
        from telnyx_async.resources.room_compositions import RoomCompositions

        return RoomCompositions(self._client)

    @cached_property
    def room_participants(self) -> RoomParticipants:
        """Participants of room sessions, present and past."""
        from telnyx_async.resources.room_participants import RoomParticipants

        return RoomParticipants(self._client)

    @cached_property
    def room_recordings(self) -> RoomRecordings:
        """Recordings of room sessions, one for each track of a participant."""
        from telnyx_async.resources.room_recordings import RoomRecordings

        return RoomRecordings(self._client)

    @cached_property
    def rooms(self) -> Rooms:
        """Video rooms, in which participants meet in sessions."""
        from telnyx_async.resources.rooms import Rooms

        return Rooms(self._client)

    @cached_property
    def session_analysis(self) -> SessionAnalysis:
        """What a call or other event caused across products, as a tree with costs."""
        from telnyx_async.resources.session_analysis import SessionAnalysis

        return SessionAnalysis(self._client)

    @cached_property
    def seti(self) -> Seti:
        """Telnyx's own measurements of the reliability and speed of its products."""
        from telnyx_async.resources.seti import Seti

        return Seti(self._client)

    @cached_property
    def short_codes(self) -> ShortCodes:
        """Short codes of yours and their messaging profile."""
        from telnyx_async.resources.short_codes import ShortCodes

        return ShortCodes(self._client)

    @cached_property
    def sim_card_data_usage_notifications(self) -> SimCardDataUsageNotifications:
        """Notifications when SIM cards have used a certain amount of data."""
        from telnyx_async.resources.sim_card_data_usage_notifications import (
            SimCardDataUsageNotifications,
        )

        return SimCardDataUsageNotifications(self._client)

    @cached_property
    def sim_card_groups(self) -> SimCardGroups:
        """Groups of SIM cards that share a data limit, gateway and blocklist."""
        from telnyx_async.resources.sim_card_groups import SimCardGroups

        return SimCardGroups(self._client)

    @cached_property
    def sim_card_order_preview(self) -> SimCardOrderPreview:
        """Prices of SIM card orders before they are placed."""
        from telnyx_async.resources.sim_card_order_preview import SimCardOrderPreview

        return SimCardOrderPreview(self._client)

    @cached_property
    def sim_card_orders(self) -> SimCardOrders:
        """Orders of physical SIM cards."""
        from telnyx_async.resources.sim_card_orders import SimCardOrders

        return SimCardOrders(self._client)

    @cached_property
    def sim_cards(self) -> SimCards:
        """SIM cards and eSIMs of the account: status, data, location, voice."""
        from telnyx_async.resources.sim_cards import SimCards

        return SimCards(self._client)

    @cached_property
    def sip_registration_status(self) -> SipRegistrationStatus:
        """Whether SIP endpoints are registered right now."""
        from telnyx_async.resources.sip_registration_status import SipRegistrationStatus

        return SipRegistrationStatus(self._client)

    @cached_property
    def siprec_connectors(self) -> SiprecConnectors:
        """SIPREC connectors: recording servers to which the audio of calls can be sent."""
        from telnyx_async.resources.siprec_connectors import SiprecConnectors

        return SiprecConnectors(self._client)

    @cached_property
    def speech_to_text(self) -> SpeechToText:
        """Speech recognition: providers and live transcription."""
        from telnyx_async.resources.speech_to_text import SpeechToText

        return SpeechToText(self._client)

    @cached_property
    def spend_limits(self) -> SpendLimits:
        """Spend limits: how much a product may cost per day or month before it is blocked."""
        from telnyx_async.resources.spend_limits import SpendLimits

        return SpendLimits(self._client)

    @cached_property
    def storage(self) -> Storage:
        """Cloud storage: buckets, filesystems, key-value stores, SQL databases, migrations."""
        from telnyx_async.resources.storage import Storage

        return Storage(self._client)

    @cached_property
    def sub_number_orders(self) -> SubNumberOrders:
        """Parts of number orders: the numbers of one country and type."""
        from telnyx_async.resources.sub_number_orders import SubNumberOrders

        return SubNumberOrders(self._client)

    @cached_property
    def sub_number_orders_report(self) -> SubNumberOrdersReport:
        """Reports of number orders as CSV."""
        from telnyx_async.resources.sub_number_orders_report import SubNumberOrdersReport

        return SubNumberOrdersReport(self._client)

    @cached_property
    def tailscale_subnet_routers(self) -> TailscaleSubnetRouters:
        """Routers that make private networks reachable from a Tailscale network."""
        from telnyx_async.resources.tailscale_subnet_routers import TailscaleSubnetRouters

        return TailscaleSubnetRouters(self._client)

    @cached_property
    def telephony_credentials(self) -> TelephonyCredentials:
        """SIP and WebRTC logins for single clients, created on demand."""
        from telnyx_async.resources.telephony_credentials import TelephonyCredentials

        return TelephonyCredentials(self._client)

    @cached_property
    def terms_of_service(self) -> TermsOfService:
        """Terms of branded calling and number reputation, and your agreement to them."""
        from telnyx_async.resources.terms_of_service import TermsOfService

        return TermsOfService(self._client)

    @cached_property
    def texml(self) -> Texml:
        """Calls controlled by TeXML, an XML of instructions compatible with TwiML."""
        from telnyx_async.resources.texml import Texml

        return Texml(self._client)

    @cached_property
    def texml_applications(self) -> TexmlApplications:
        """Applications that fetch TeXML instructions from your server when calls arrive."""
        from telnyx_async.resources.texml_applications import TexmlApplications

        return TexmlApplications(self._client)

    @cached_property
    def text_to_speech(self) -> TextToSpeech:
        """Speech synthesis: voices, files and live streams."""
        from telnyx_async.resources.text_to_speech import TextToSpeech

        return TextToSpeech(self._client)

    @cached_property
    def traffic_policy_profiles(self) -> TrafficPolicyProfiles:
        """Rules on which services, addresses and domains SIM cards may use, and how fast."""
        from telnyx_async.resources.traffic_policy_profiles import TrafficPolicyProfiles

        return TrafficPolicyProfiles(self._client)

    @cached_property
    def uac_connections(self) -> UacConnections:
        """Connections by which Telnyx registers at your PBX, rather than your PBX at Telnyx."""
        from telnyx_async.resources.uac_connections import UacConnections

        return UacConnections(self._client)

    @cached_property
    def usage_reports(self) -> UsageReports:
        """Usage of all products, split and summed up as you wish."""
        from telnyx_async.resources.usage_reports import UsageReports

        return UsageReports(self._client)

    @cached_property
    def user_addresses(self) -> UserAddresses:
        """Addresses to which SIM cards and other goods are shipped."""
        from telnyx_async.resources.user_addresses import UserAddresses

        return UserAddresses(self._client)

    @cached_property
    def user_tags(self) -> UserTags:
        """Tags in use on your numbers and outbound voice profiles."""
        from telnyx_async.resources.user_tags import UserTags

        return UserTags(self._client)

    @cached_property
    def verifications(self) -> Verifications:
        """Verification codes by SMS, call, flash call or WhatsApp: proof that a number is the user's."""
        from telnyx_async.resources.verifications import Verifications

        return Verifications(self._client)

    @cached_property
    def verified_numbers(self) -> VerifiedNumbers:
        """Numbers of other providers that you may show as caller ID."""
        from telnyx_async.resources.verified_numbers import VerifiedNumbers

        return VerifiedNumbers(self._client)

    @cached_property
    def verify_profiles(self) -> VerifyProfiles:
        """Verify profiles: texts, code length, time limits and permitted countries."""
        from telnyx_async.resources.verify_profiles import VerifyProfiles

        return VerifyProfiles(self._client)

    @cached_property
    def virtual_cross_connects(self) -> VirtualCrossConnects:
        """Private connections between your cloud (AWS, Azure, Google) and a private network."""
        from telnyx_async.resources.virtual_cross_connects import VirtualCrossConnects

        return VirtualCrossConnects(self._client)

    @cached_property
    def virtual_cross_connects_coverage(self) -> VirtualCrossConnectsCoverage:
        """Cloud regions that can be connected, and at which speeds."""
        from telnyx_async.resources.virtual_cross_connects_coverage import (
            VirtualCrossConnectsCoverage,
        )

        return VirtualCrossConnectsCoverage(self._client)

    @cached_property
    def voice_clones(self) -> VoiceClones:
        """Clones of voices, made from a recording or a voice design."""
        from telnyx_async.resources.voice_clones import VoiceClones

        return VoiceClones(self._client)

    @cached_property
    def voice_designs(self) -> VoiceDesigns:
        """Voices designed from a description in words, in versions."""
        from telnyx_async.resources.voice_designs import VoiceDesigns

        return VoiceDesigns(self._client)

    @cached_property
    def voice_sdk_call_reports(self) -> VoiceSdkCallReports:
        """Quality reports that Voice SDK clients in browsers and apps send about their calls."""
        from telnyx_async.resources.voice_sdk_call_reports import VoiceSdkCallReports

        return VoiceSdkCallReports(self._client)

    @cached_property
    def web_search(self) -> WebSearch:
        """Search of the web, contents of pages, and research with sources."""
        from telnyx_async.resources.web_search import WebSearch

        return WebSearch(self._client)

    @cached_property
    def webhook_deliveries(self) -> WebhookDeliveries:
        """Webhooks Telnyx has sent to you: their payloads and how your server responded."""
        from telnyx_async.resources.webhook_deliveries import WebhookDeliveries

        return WebhookDeliveries(self._client)

    @cached_property
    def well_known(self) -> WellKnown:
        """OAuth metadata by which clients configure themselves."""
        from telnyx_async.resources.well_known import WellKnown

        return WellKnown(self._client)

    @cached_property
    def whatsapp(self) -> Whatsapp:
        """WhatsApp accounts, numbers, templates and signups (send with `messages.whatsapp`)."""
        from telnyx_async.resources.whatsapp import Whatsapp

        return Whatsapp(self._client)

    @cached_property
    def whatsapp_message_templates(self) -> WhatsappMessageTemplates:
        """Single message templates of WhatsApp: retrieve, change, delete."""
        from telnyx_async.resources.whatsapp_message_templates import WhatsappMessageTemplates

        return WhatsappMessageTemplates(self._client)

    @cached_property
    def wireguard_interfaces(self) -> WireguardInterfaces:
        """WireGuard interfaces of private networks."""
        from telnyx_async.resources.wireguard_interfaces import WireguardInterfaces

        return WireguardInterfaces(self._client)

    @cached_property
    def wireguard_peers(self) -> WireguardPeers:
        """WireGuard peers: machines of yours that connect to an interface."""
        from telnyx_async.resources.wireguard_peers import WireguardPeers

        return WireguardPeers(self._client)

    @cached_property
    def wireless(self) -> Wireless:
        """Reports on the data SIM cards used, and regions for wireless products."""
        from telnyx_async.resources.wireless import Wireless

        return Wireless(self._client)

    @cached_property
    def wireless_blocklist_values(self) -> WirelessBlocklistValues:
        """Countries and networks that blocklists can contain."""
        from telnyx_async.resources.wireless_blocklist_values import WirelessBlocklistValues

        return WirelessBlocklistValues(self._client)

    @cached_property
    def wireless_blocklists(self) -> WirelessBlocklists:
        """Lists of countries and networks that SIM cards may not use."""
        from telnyx_async.resources.wireless_blocklists import WirelessBlocklists

        return WirelessBlocklists(self._client)

    @cached_property
    def x402(self) -> X402:
        """Machine payments by the x402 protocol."""
        from telnyx_async.resources.x402 import X402

        return X402(self._client)
