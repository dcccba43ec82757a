"""Public names of models: the rules, what is one class, and what `--check` refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from codegen.__main__ import main
from codegen.ir import Api
from codegen.load import InputError
from codegen.model_names import ModelNames
from codegen.name_rules import check_names
from codegen.naming import joined, singular_class
from codegen.project import Project
from telnyx_async import models
from telnyx_async.models._official import TYPES

ROOT = Path(__file__).parents[2]
Describe = Callable[..., Path]

OBJECT = {"properties": {"id": {"type": "string"}}}
PAGE = {"properties": {"data": {"type": "array"}, "meta": {}}}
ENVELOPE: dict[str, Any] = {"properties": {"data": {}, "meta": {}}}


@pytest.mark.parametrize(
    ("component", "group", "name"),
    [
        ("Room", "room", "Room"),
        ("BalanceRetrieveResponseData", "balance_retrieve_response", "Balance"),
        ("AuditEventListResponse", "audit_event_list_response", "AuditEvent"),
        ("CallRetrieveStatusResponseData", "call_retrieve_status_response", "CallStatus"),
        ("PortoutListRejectionCodesResponseData", "portout", "PortoutRejectionCode"),
        ("OtaUpdateListResponse", "ota_update_list_response", "OtaUpdate"),
        ("DirDeleteResponseData", "dir_delete_response", "DirDeletion"),
        ("SpendLimitListResponseMeta", "spend_limit_list_response", "SpendLimitListMeta"),
        ("ListRetrieveAllResponseDataNumber", "list", "ListNumber"),
        ("ClusterComputeResponseData", "ai.cluster_compute_response", "ClusterComputeResult"),
        ("KeyListResponse", "storage.kvs.key_list_response", "KvKey"),
        ("ActionAnswerResponseData", "calls.action_answer_response", "CallAnswerResult"),
        ("AccessIPAddressResponse", "access_ip_address_response", "AccessIPAddress"),
        ("CallHoldWebhookEvent", "call_hold_webhook_event", "CallHoldWebhookEvent"),
        ("CallHoldWebhookEventData", "call_hold_webhook_event", "CallHold"),
        ("CallHoldWebhookEventDataPayload", "call_hold_webhook_event", "CallHoldPayload"),
        ("WirelessErrorC5290d5308", "actions.wireless_error_c5290d5308", "WirelessError"),
        ("WirelessErrorC5290d5308Source", "actions.wireless_error", "WirelessErrorSource"),
    ],
)
def test_names_of_answers(component: str, group: str, name: str) -> None:
    assert ModelNames().name(component, {**OBJECT, "x-module": group}, request=False) == name


def test_what_has_more_than_data_is_a_list_or_an_envelope() -> None:
    assert ModelNames().name("FuncListResponse", PAGE, request=False) == "FuncList"
    assert ModelNames().name("FuncGetResponse", ENVELOPE, request=False) == "FuncEnvelope"


@pytest.mark.parametrize(
    ("component", "group", "name"),
    [
        ("RoomListParamsFilter", "room_list_params", "RoomFilter"),
        ("PortingOrderListParamsSort", "porting_order_list_params", "PortingOrderSort"),
        ("SessionListParamsFilter", "rooms.session_list_params", "RoomSessionFilter"),
        ("ActionListParamsFilter", "sim_cards.action_list_params", "SimCardActionFilter"),
        ("FaxApplicationCreateParamsInbound", "x", "FaxApplicationInboundParam"),
        ("FaxApplicationUpdateParamsInbound", "x", "FaxApplicationInboundParam"),
        ("VideoRegionParam", "video_region_param", "VideoRegionParam"),
        ("ConversationFlowReqParam", "ai.conversation_flow_req_param", "ConversationFlowParam"),
        ("UacInboundRequestParam", "uac_inbound_request_param", "UacInboundParam"),
        ("RuleInputParam", "ai.rule_input_param", "RuleParam"),
        ("FlowEdgeParamTarget", "ai.flow_edge_param", "FlowEdgeTargetParam"),
        ("AzureVoiceSettings", "shared.azure_voice_settings", "AzureVoiceSettingsParam"),
    ],
)
def test_names_of_dictionaries(component: str, group: str, name: str) -> None:
    assert ModelNames().name(component, {**OBJECT, "x-module": group}, request=True) == name


@pytest.mark.parametrize(
    ("operands", "name"),
    [
        ({"lte": {"type": "string"}, "gte": {"type": "string"}}, "DateRangeFilter"),
        ({"eq": {"type": "string", "enum": ["a"]}}, "RoomFilter"),
        ({"gt": {"type": "string"}}, "RoomFilter"),
        ({"since": {"type": "string"}}, "RoomFilter"),
    ],
)
def test_comparisons_are_named_by_their_operators(operands: dict[str, Any], name: str) -> None:
    names = ModelNames(filters={"gte lte: string": "DateRangeFilter"})
    schema = {"properties": operands}

    assert names.name("RoomFilterParam", schema, request=True) == name
    assert names.name("RoomFilter", schema, request=False) == "RoomFilter"


def test_the_table_goes_before_the_rules() -> None:
    names = ModelNames(
        models={"Tool": "Gadget", "Tool*": "*Gadget", "ToolHang*": "End*", "ToolBodyParam": "Hull"}
    )

    def name(component: str) -> str:
        return names.name(component, OBJECT, request="Param" in component)

    assert name("Tool") == "Gadget"
    assert name("ToolParam") == "GadgetParam"
    assert name("ToolPay") == "PayGadget"
    assert name("ToolParamPay") == "PayGadgetParam"
    assert name("ToolHangup") == "Endup"
    assert name("ToolBodyParam") == "HullParam"


def test_words_of_class_names() -> None:
    assert singular_class("RejectionCodes") == "RejectionCode"
    assert singular_class("PublicIPs") == "PublicIP"
    assert singular_class("") == ""
    assert joined("SpendLimit", "LimitBlock") == "SpendLimitBlock"
    assert joined("Room", "Filter") == "RoomFilter"


@pytest.mark.slow
def test_equal_schemas_of_different_families_are_two_classes(api: Api) -> None:
    names = {item.name for item in api.classes}
    fields = {item.name: [*item.fields] for item in api.classes}

    assert {"KvNamespace", "SqlDatabase"} <= names
    assert fields["KvNamespace"] == fields["SqlDatabase"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("events", "payload"),
    [
        (["call.refer.started", "call.refer.completed", "call.refer.failed"], "CallReferPayload"),
        (["call.fork.started", "call.fork.stopped"], "CallForkPayload"),
        (["streaming.started", "streaming.stopped"], "CallStreamingPayload"),
        (["siprec.started"], "CallSiprecPayload"),
        (["call.speak.started"], "CallSpeakStartedPayload"),
        (
            ["conference.participant.joined", "conference.participant.left"],
            "ConferenceParticipantPayload",
        ),
        (["conference.speak.started", "conference.speak.ended"], "ConferenceSpeakPayload"),
        (["conference.playback.started", "conference.playback.ended"], "ConferencePlaybackPayload"),
        (
            ["conference.participant.speak.started", "conference.participant.speak.ended"],
            "ConferenceParticipantSpeakPayload",
        ),
        (
            ["conference.participant.playback.started", "conference.participant.playback.ended"],
            "ConferenceParticipantPlaybackPayload",
        ),
    ],
)
def test_the_name_of_a_payload_is_true_of_all_its_events(
    api: Api, events: list[str], payload: str
) -> None:
    classes = {item.name: item for item in api.classes}
    found = {event.name for event in api.events if {*event.types} & {*events}}

    assert {str(classes[name].base) for name in found} == {f'WebhookEvent["{payload}"]'}
    assert [event.name for event in api.events if payload in str(classes[event.name].base)] == [
        event.name for event in api.events if event.name in found
    ]


def test_a_product_that_gains_a_field_renames_no_other(
    project: Project, describe: Describe
) -> None:
    """The name of a class does not depend on what else is equal to it."""
    lists = ("Car", "Boat")

    def change(document: Any, *, more: bool) -> None:
        document["paths"] = {
            f"/{name.lower()}s": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": f"#/components/schemas/{name}GetResponse"}
                                }
                            },
                        }
                    }
                }
            }
            for name in lists
        }
        document["components"]["schemas"] = {
            f"{name}GetResponse": {"type": "object", "properties": {"wheels": {"type": "integer"}}}
            for name in lists
        }
        if more:
            fields = document["components"]["schemas"]["BoatGetResponse"]["properties"]
            fields["sails"] = {"type": "integer"}

    for more in (False, True):
        found = project.api(describe(lambda document, more=more: change(document, more=more)))
        assert [item.name for item in found.classes] == ["Boat", "Car"]


def test_members_of_unions_are_named_by_what_tells_them_apart(
    project: Project, describe: Describe
) -> None:
    def change(document: Any) -> None:
        def member(**properties: Any) -> dict[str, Any]:
            return {"type": "object", "properties": properties}

        text = {"type": "string"}
        document["components"]["schemas"]["Paint"]["properties"] = {
            "base": {
                "oneOf": [
                    member(kind={"const": "water_colour"}),
                    member(kind={"const": "oil"}),
                    {"type": "null"},
                ]
            },
            "finish": {"anyOf": [member(gloss=text), member(sheen=text)]},
        }

    found = {item.name for item in project.api(describe(change)).classes}

    assert {"PaintBaseWaterColour", "PaintBaseOil", "PaintFinishGloss", "PaintFinishSheen"} <= found
    assert "PaintBaseOilParam" in found


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("WirelessErrorC5290d53", "WirelessErrorC5290d53 has the hash of a schema"),
        ("PaintUnionMember", "PaintUnionMember has the number of a union's member"),
        ("Paint2", "Paint2 has a number at its end"),
        ("P" * 61, f"{'P' * 61} has 61 characters, at most 60 are allowed"),
    ],
)
@pytest.mark.parametrize("check", [[], ["--check"]])
def test_bad_names_are_refused(
    project: Project,
    describe: Describe,
    capsys: pytest.CaptureFixture[str],
    name: str,
    message: str,
    check: list[str],
) -> None:
    (project.inputs / "names.toml").write_text(f'[models]\nTree = "{name}"')

    assert main([str(describe()), *check], project) == 2
    assert message in capsys.readouterr().err
    assert not (project.root / "telnyx_async").exists()


def test_members_that_nothing_tells_apart_need_a_name(
    project: Project, describe: Describe, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(document: Any) -> None:
        part = {"type": "object", "properties": {"a": {"type": "string"}}}
        other = {"type": "object", "properties": {"a": {"type": "integer"}}}
        document["components"]["schemas"]["Tree"]["properties"]["leaf"] = {"anyOf": [part, other]}

    assert main([str(describe(change)), "--check"], project) == 2
    assert "TreeLeaf2 has a number at its end" in capsys.readouterr().err


@pytest.mark.slow
def test_the_main_products_have_shorter_names(api: Api) -> None:
    def renamed(old: str, new: str) -> Api:
        return evolve(
            api,
            classes=[evolve(item, name=item.name.replace(old, new)) for item in api.classes],
            resources=[
                evolve(
                    resource,
                    operations=[
                        evolve(
                            operation,
                            returns=evolve(
                                operation.returns,
                                uses=frozenset(
                                    name.replace(old, new) for name in operation.returns.uses
                                ),
                            ),
                        )
                        for operation in resource.operations
                    ],
                )
                for resource in api.resources
            ],
        )

    check_names(api)
    check_names(renamed("MachinePayment", "M" * 41))
    with pytest.raises(InputError, match=f"{'R' * 41} has 41 characters, at most 40 are allowed"):
        check_names(renamed("RoomClientToken", "R" * 41))


@pytest.mark.slow
def test_no_public_name_is_long(api: Api) -> None:
    """The suffix of event classes is the official package's, and none of ours."""
    names = [*api.modules]

    assert max(map(len, names)) <= 60
    long = [name for name in names if len(name.removesuffix("WebhookEvent")) > 40]
    assert len(long) <= 5, long
    assert not [name for name in names if re.search(r"Params|UnionMember|\d$", name)]


def test_names_of_the_official_package_stay_importable() -> None:
    """Those that its `types` export, which are components with a module of their own."""
    description = json.loads((ROOT / "codegen/openapi.json").read_bytes())
    exported = {
        name
        for name, schema in description["components"]["schemas"].items()
        if name.lower() == schema["x-module"].rpartition(".")[2].replace("_", "")
    }

    assert len(exported) == 1551
    for name in exported | TYPES.keys():
        assert getattr(models, name) is not None
    assert models.InferenceEmbedding is models.Assistant
    assert models.RoomCreateResponse == models.Data[models.Room]
    assert models.MeetingSessionListResponse == models.Data[list[models.MeetingSession]]


def test_aliases_load_no_model_until_they_are_used() -> None:
    official = (ROOT / "telnyx_async/models/_official.py").read_text()

    assert "\nimport" not in official
    assert official.count("\nfrom") == 2
