"""Files: what was uploaded is downloaded again, byte for byte; speech is a second of silence."""

from __future__ import annotations

from base64 import b64decode, b64encode

from telnyx_async._validation import JsonObject, Upload, unprocessable
from telnyx_async.emulator._account import Context, FileContent, Product
from telnyx_async.emulator._rest import crud
from telnyx_async.emulator._rest.contents import example_file

__all__ = ["PRODUCT"]

PRODUCT = Product()
on = PRODUCT.on

_AUDIO_TYPES = {"mp3": "audio/mpeg", "wav": "audio/wav"}


@on("media.upload")
def upload_media(context: Context) -> JsonObject:
    upload = _upload(context)
    item = crud.create(context, **({"content_type": upload.content_type} if upload else {}))
    _store(context, "/media", item["media_name"], upload)
    return item


@on("media.update")
def update_media(context: Context) -> JsonObject:
    item = crud.update(context)
    _store(context, "/media", context.path["media_name"], _upload(context))
    return item


@on("documents.upload", "documents.upload_json")
def upload_document(context: Context) -> JsonObject:
    try:
        content = b64decode(context.fields.get("file", ""), validate=True)
    except ValueError:
        raise unprocessable("must be in base64", "file") from None
    item = crud.create(context)
    _store(context, "/documents", item["id"], content or None)
    return item


@on("voice_clones.create_from_upload")
def upload_voice(context: Context) -> JsonObject:
    item: JsonObject = crud.perform(context)
    context.state["/voice_clones"][item["id"]] = item
    _store(context, "/voice_clones", item["id"], _upload(context))
    return item


@on("storage.kvs.keys.update")
def put_value(context: Context) -> object:
    result: object = crud.perform(context)
    path = context.expand("/storage/kvs/{id}/keys")
    _store(context, path, context.path["key"], context.arguments.body)
    return result


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


def _store(context: Context, path: str, key: str, content: Upload | bytes | None) -> None:
    """Keep what was uploaded for an item, if it was."""
    if content is not None:
        context.state.files[path, key] = content.content if isinstance(content, Upload) else content


def _upload(context: Context) -> Upload | None:
    """Return the file in the body of a request."""
    values = context.fields.values()
    return next((each for each in values if isinstance(each, Upload)), None)
