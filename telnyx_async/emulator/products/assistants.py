"""AI assistants: versions, canary deploys, tags, tools, chat."""

from __future__ import annotations

from typing import Any

from telnyx_async._validation import DUPLICATE, JsonObject, not_found, unprocessable
from telnyx_async.emulator._account import Collection, Context, EventStream, Product
from telnyx_async.emulator.products.inference import event_stream, reply_events

__all__ = ["ASSISTANTS", "PRODUCT"]

ASSISTANTS = "/ai/assistants"
DELETED = "/ai/assistants/deleted"
_MODEL = "Qwen/Qwen3-235B-A22B"
_DEFAULT_VERSION_NAME = "New assistant"
_VERSION_FIELDS = ("version_id", "version_name", "version_created_at")

PRODUCT = Product(f"{ASSISTANTS}/{{assistant_id}}/versions")
on = PRODUCT.on


@on("ai.assistants.create")
def create_assistant(context: Context) -> JsonObject:
    return _add(context, {"model": _MODEL, **context.fields})


@on("ai.assistants.imports")
def imports(context: Context) -> list[JsonObject]:
    """Create an assistant for each id, or one if no ids are given."""
    fields = context.fields
    return [
        _add(
            context,
            {
                "import_metadata": {"import_id": each, "import_provider": fields["provider"]},
                "instructions": "Imported.",
                "model": _MODEL,
                "name": f"Imported {each}",
            },
        )
        for each in fields.get("import_ids", ["assistant"])
    ]


@on("ai.assistants.clone")
def clone(context: Context) -> JsonObject:
    original = _assistant(context)
    copied = {
        name: value for name, value in original.items() if name not in {"id", *_VERSION_FIELDS}
    }
    return _add(context, {**copied, "name": f"{original['name']} (copy)"})


@on("ai.assistants.update")
def update(context: Context) -> JsonObject:
    """Create a version, which becomes the main one unless `promote_to_main` is false."""
    assistant = _assistant(context)
    changes = {**context.fields}
    promoted = changes.pop("promote_to_main", True)
    version = _add_version(context, {**assistant, **_response_fields(context, changes)})
    if promoted:
        assistant.update(version)
    return version


@on("ai.assistants.delete")
def delete(context: Context) -> JsonObject:
    """Delete an assistant. It can be restored, except after a hard delete."""
    assistant = _assistant(context)
    versions = dict(_versions(context, assistant))
    context.state.delete(ASSISTANTS, assistant["id"])
    if not context.query.get("hard_delete"):
        context.state[DELETED][assistant["id"]] = {**assistant, "versions": versions}
    return {"id": assistant["id"], "deleted": True, "object": "assistant"}


@on("ai.assistants.deleted.list")
def list_deleted(context: Context) -> list[JsonObject]:
    return list(context.state[DELETED].values())


@on("ai.assistants.deleted.get")
def retrieve_deleted(context: Context) -> JsonObject:
    return context.state.find(DELETED, context.path["assistant_id"])


@on("ai.assistants.restore")
def restore(context: Context) -> JsonObject:
    deleted = context.state.find(DELETED, context.path["assistant_id"])
    del context.state[DELETED][deleted["id"]]
    _versions(context, deleted).update(deleted.pop("versions"))
    context.state[ASSISTANTS][deleted["id"]] = deleted
    return deleted


@on("ai.assistants.versions.list")
def list_versions(context: Context) -> list[JsonObject]:
    return list(_versions(context, _assistant(context)).values())


@on("ai.assistants.versions.retrieve")
def retrieve_version(context: Context) -> JsonObject:
    return _version(context)


@on("ai.assistants.versions.update")
def update_version(context: Context) -> JsonObject:
    assistant, version = _assistant(context), _version(context)
    version.update(_response_fields(context, context.fields))
    if assistant["version_id"] == version["version_id"]:
        assistant.update(version)
    return version


@on("ai.assistants.versions.delete")
def delete_version(context: Context) -> None:
    assistant, version = _assistant(context), _version(context)
    if assistant["version_id"] == version["version_id"]:
        raise unprocessable("The main version cannot be deleted.", code="10021")
    del _versions(context, assistant)[version["version_id"]]


@on("ai.assistants.versions.promote")
def promote(context: Context) -> JsonObject:
    assistant = _assistant(context)
    assistant.update(_version(context))
    return assistant


@on("ai.assistants.canary_deploys.create")
def create_canary(context: Context) -> JsonObject:
    canaries, assistant = _canaries(context), _assistant(context)
    if assistant["id"] in canaries:
        raise unprocessable("The assistant has a canary deploy already.", code=DUPLICATE)
    now = context.account.clock.timestamp()
    canaries[assistant["id"]] = {
        "assistant_id": assistant["id"],
        "created_at": now,
        "rules": _rules(context),
        "updated_at": now,
    }
    return canaries[assistant["id"]]


@on("ai.assistants.canary_deploys.retrieve")
def retrieve_canary(context: Context) -> JsonObject:
    return _canary(context)


@on("ai.assistants.canary_deploys.update")
def update_canary(context: Context) -> JsonObject:
    canary = _canary(context)
    canary |= {"rules": _rules(context), "updated_at": context.account.clock.timestamp()}
    return canary


@on("ai.assistants.canary_deploys.delete")
def delete_canary(context: Context) -> None:
    del _canaries(context)[_canary(context)["assistant_id"]]


@on("ai.assistants.tags.list")
def list_tags(context: Context) -> JsonObject:
    assistants = context.state[ASSISTANTS].values()
    return {"tags": sorted({tag for each in assistants for tag in each.get("tags", ())})}


@on("ai.assistants.tags.add")
def add_tag(context: Context) -> JsonObject:
    assistant, tag = _assistant(context), context.fields["tag"]
    tags = assistant.get("tags", [])
    return _set_tags(context, [*tags, *([tag] if tag not in tags else [])])


@on("ai.assistants.tags.remove")
def remove_tag(context: Context) -> JsonObject:
    tags = _assistant(context).get("tags", [])
    if context.path["tag"] not in tags:
        raise not_found(f"The assistant has no tag {context.path['tag']!r}.")
    return _set_tags(context, [tag for tag in tags if tag != context.path["tag"]])


@on("ai.assistants.chat")
def chat(context: Context) -> JsonObject | EventStream:
    """Return a reply that contains the name of the assistant and the text of the message."""
    assistant = _assistant(context)
    content = f"{assistant['name']} heard: {context.fields['content']}"
    if context.fields.get("stream"):
        return event_stream(context, reply_events(content))
    return {"content": content}


@on("ai.assistants.send_sms", "ai.assistants.whatsapp")
def send_message(context: Context) -> JsonObject:
    _assistant(context)
    examples = context.account.examples
    return {"conversation_id": examples.uuid(), "message_id": examples.uuid()}


@on("ai.assistants.get_texml")
def texml(context: Context) -> str:
    name = _assistant(context)["id"]
    return f'<Response><Connect><AIAssistant id="{name}"/></Connect></Response>'


@on("ai.assistants.tools.test")
def test_tool(context: Context) -> JsonObject:
    _assistant(context)
    request = {"tool_id": context.path["tool_id"], **context.fields}
    return {
        "content_type": "application/json",
        "request": request,
        "response": "{}",
        "status_code": 200,
        "success": True,
    }


def _add(context: Context, fields: JsonObject) -> JsonObject:
    account = context.account
    known = {"created_at": account.clock.timestamp(), **_response_fields(context, fields)}
    known |= {"id": f"assistant-{account.examples.uuid()}"}
    assistant = account.build_item("ai.assistants.retrieve", **known)
    assistant.update(_add_version(context, assistant))
    context.state[ASSISTANTS][assistant["id"]] = assistant
    return assistant


def _add_version(context: Context, assistant: JsonObject) -> JsonObject:
    account = context.account
    version = {
        "version_name": _DEFAULT_VERSION_NAME,
        **assistant,
        "version_id": account.examples.uuid(),
        "version_created_at": account.clock.timestamp(),
    }
    _versions(context, assistant)[version["version_id"]] = version
    return version


def _response_fields(context: Context, fields: JsonObject) -> JsonObject:
    """Return the fields that a response has; a null removes a setting."""
    schema = context.account.description.item_schema(
        context.account.description.operations["ai.assistants.retrieve"]
    )
    known = {name: fields[name] for name in schema["properties"] if name in fields}
    return {name: value for name, value in known.items() if value is not None}


def _assistant(context: Context) -> JsonObject:
    return context.state.find(ASSISTANTS, context.path["assistant_id"])


def _versions(context: Context, assistant: JsonObject) -> Collection:
    return context.state[f"{ASSISTANTS}/{assistant['id']}/versions"]


def _version(context: Context) -> JsonObject:
    path = f"{ASSISTANTS}/{_assistant(context)['id']}/versions"
    return context.state.find(path, context.path["version_id"])


def _canaries(context: Context) -> Collection:
    return context.state[f"{ASSISTANTS}/{context.path['assistant_id']}/canary-deploys"]


def _canary(context: Context) -> JsonObject:
    path = f"{ASSISTANTS}/{_assistant(context)['id']}/canary-deploys"
    return context.state.find(path, context.path["assistant_id"])


def _rules(context: Context) -> list[Any]:
    """Return the rules of the request, which may serve only versions of the assistant."""
    rules: list[Any] = context.fields.get("rules", [])
    known = _versions(context, _assistant(context))
    for index, rule in enumerate(rules):
        serve = rule["serve"]
        served = [each["version_id"] for each in serve.get("rollout", ())]
        served += [serve["version_id"]] if "version_id" in serve else []
        for each in served:
            if each not in known:
                detail = f"The assistant has no version {each!r}."
                raise unprocessable(detail, "rules", index, "serve", code="10017")
    return rules


def _set_tags(context: Context, tags: list[str]) -> JsonObject:
    _assistant(context)["tags"] = tags
    return {"tags": tags}
