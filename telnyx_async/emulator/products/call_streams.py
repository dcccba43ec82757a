"""The WebSockets of calls: media streams, relays, and the events of assistants."""

from __future__ import annotations

from telnyx_async._json import is_object
from telnyx_async._validation import JsonObject, unprocessable
from telnyx_async.emulator._account import Account, Context, Product
from telnyx_async.emulator.products.calls import commanded_call, emit, on_answer, on_end

__all__ = ["PRODUCT"]

ASSISTANTS = "/ai/assistants"
SECRETS = "/integration_secrets"

PRODUCT = Product()
on = PRODUCT.on


@on("calls.actions.start_streaming")
def start_streaming(context: Context) -> JsonObject:
    """Open the stream; without a URL, only emit the event."""
    call = commanded_call(context)
    if "stream_url" in context.fields:
        _start_media(context.account, call, context.fields)
    else:
        emit(context.account, call, "streaming.started")
    return {"result": "ok"}


@on("calls.actions.stop_streaming")
def stop_streaming(context: Context) -> JsonObject:
    call = commanded_call(context)
    if context.account.dialler.has(call, "media"):
        context.account.dialler.stop(call, "media")
    else:
        emit(context.account, call, "streaming.stopped")
    return {"result": "ok"}


@on("calls.actions.start_conversation_relay")
def start_relay(context: Context) -> JsonObject:
    call, fields = commanded_call(context), context.fields
    settings = fields.get("conversation_relay_settings", {})
    url = fields.get("conversation_relay_url") or fields.get("url") or settings.get("url")
    if url is not None:
        _start_relay(context.account, call, {**settings, **fields}, url)
    return {"conversation_relay_id": context.account.examples.uuid(), "result": "ok"}


@on("calls.actions.stop_conversation_relay")
def stop_relay(context: Context) -> JsonObject:
    context.account.dialler.stop(commanded_call(context), "relay")
    return {"result": "ok"}


@on("calls.actions.start_ai_assistant")
def start_assistant(context: Context) -> JsonObject:
    """Open the event stream of an assistant that has one."""
    account, call = context.account, commanded_call(context)
    name = context.fields.get("assistant", {}).get("id")
    assistant = account.state[ASSISTANTS].get(name, {})
    settings = assistant.get("websocket_settings")
    if is_object(settings) and settings.get("enabled"):
        secret = _secret(account, settings.get("auth_ref", ""))
        account.dialler.start_conversation(call, assistant, settings["url"], secret)
    return {"result": "ok"}


@on("calls.actions.stop_ai_assistant")
def stop_assistant(context: Context) -> JsonObject:
    context.account.dialler.stop(commanded_call(context), "conversation")
    return {"result": "ok"}


@on_answer
def start_streams(account: Account, call: JsonObject) -> None:
    """Open what the call was dialed or answered with."""
    if call.get("stream_url"):
        _start_media(account, call, call)
    config = call.get("conversation_relay_config")
    if is_object(config) and config.get("url"):
        _start_relay(account, call, config, config["url"])


@on_end
def stop_streams(account: Account, call: JsonObject) -> None:
    account.dialler.stop(call)


def _start_media(account: Account, call: JsonObject, fields: JsonObject) -> None:
    if account.dialler.has(call, "media"):
        raise unprocessable("The call has a media stream already.", "stream_url")
    account.dialler.start_media(call, fields)


def _start_relay(account: Account, call: JsonObject, fields: JsonObject, url: str) -> None:
    if account.dialler.has(call, "relay"):
        raise unprocessable("The call has a conversation relay already.")
    account.dialler.start_relay(call, fields, url)


def _secret(account: Account, identifier: str) -> str:
    """Return the token of an integration secret, or its name if there is none."""
    for secret in account.state[SECRETS].values():
        if secret.get("identifier") == identifier and "token" in secret:
            return str(secret["token"])
    return identifier
