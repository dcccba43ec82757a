"""Files: what was uploaded is downloaded again, byte for byte; speech is a second of silence."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator
from typing import Any

from telnyx_async._json import is_array, is_object
from telnyx_async._validation import JsonObject, Upload, unprocessable
from telnyx_async.emulator._account import Context, FileContent, Product
from telnyx_async.emulator._rest import crud
from telnyx_async.emulator._rest.contents import example_file

__all__ = ["PRODUCT"]

PRODUCT = Product()
on = PRODUCT.on

_AUDIO_TYPES = {"mp3": "audio/mpeg", "wav": "audio/wav"}


@on("media.upload")
def upload_media(context: Context) -> Any:
    upload = next(_uploads(context.fields), None)
    known = {} if upload is None else {"content_type": upload.content_type}
    item = crud.create(context, **known)
    return _stored(
        context, "/media", item["media_name"], item, None if upload is None else upload.content
    )


@on("media.update")
def update_media(context: Context) -> Any:
    upload = next(_uploads(context.fields), None)
    item = crud.update(context)
    return _stored(
        context,
        "/media",
        context.path["media_name"],
        item,
        None if upload is None else upload.content,
    )


@on("documents.upload", "documents.upload_json")
def upload_document(context: Context) -> Any:
    content = context.fields.get("file")
    try:
        decoded = None if content is None else b64decode(content, validate=True)
    except ValueError:
        raise unprocessable("must be in base64", "file") from None
    item = crud.create(context)
    return _stored(context, "/documents", item["id"], item, decoded)


@on("voice_clones.create_from_upload")
def upload_voice(context: Context) -> Any:
    upload = next(_uploads(context.fields), None)
    item: JsonObject = crud.perform(context)
    context.state["/voice_clones"][item["id"]] = item
    return _stored(
        context, "/voice_clones", item["id"], item, None if upload is None else upload.content
    )


@on("storage.kvs.keys.update")
def put_value(context: Context) -> Any:
    content = crud.perform(context)
    path = context.expand("/storage/kvs/{id}/keys")
    return _stored(context, path, context.path["key"], content, context.arguments.body)


@on(
    "documents.download",
    "media.download",
    "storage.kvs.keys.retrieve",
    "voice_clones.download_sample",
)
def download(context: Context) -> FileContent:
    crud.perform(context)  # raises for an item that does not exist
    content_type = context.operation.response.content_type or ""
    path = context.expand(context.operation.path)
    for ending in ("/download", "/sample"):
        path = path.removesuffix(ending)
    parent, _, key = path.rpartition("/")
    content = context.state.files.get((parent, key))
    return FileContent(example_file(content_type) if content is None else content, content_type)


@on("text_to_speech.create_speech", "text_to_speech.generate_speech")
def speak(context: Context) -> JsonObject | FileContent:
    options = context.fields.get(context.fields.get("provider", "telnyx"), {})
    chosen = options.get("response_format") or options.get("output_format")
    content_type = _AUDIO_TYPES.get(str(chosen), "audio/mpeg")
    content = example_file(content_type)
    if context.fields.get("output_type") == "binary_output":
        return FileContent(content, content_type)
    return {"base64_audio": b64encode(content).decode()}


def _stored(context: Context, path: str, key: str, item: Any, content: bytes | None) -> Any:
    if content is not None:
        context.state.files[path, key] = content
    return item


def _uploads(value: Any) -> Iterator[Upload]:
    if isinstance(value, Upload):
        yield value
    elif is_object(value) or is_array(value):
        for each in value.values() if is_object(value) else value:
            yield from _uploads(each)
