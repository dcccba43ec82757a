"""A plain OpenAPI document, without the fields beyond OpenAPI."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.project import Project

Describe = Callable[..., Path]


@pytest.fixture
def files(project: Project, describe: Describe) -> Mapping[str, bytes]:
    return project.generate(describe())


@pytest.fixture
def read(files: Mapping[str, bytes]) -> Callable[[str], str]:
    """A file's text with single spaces, so that the formatter's line breaks do not matter."""
    return lambda name: " ".join(files[f"telnyx_async/{name}.py"].decode().split())


Read = Callable[[str], str]


def test_operations_get_names_by_rule(files: Mapping[str, bytes]) -> None:
    assert json.loads(files["codegen/ledger.json"]) == {
        "widgets.actions.paint": "POST /widgets/{widgetId}/actions/paint",
        "widgets.create": "POST /widgets",
        "widgets.delete": "DELETE /widgets/{widgetId}",
        "widgets.image.create": "POST /widgets/{widgetId}/image",
        "widgets.image.create_2": "POST /widgets/{widgetId}/image/{layer}",
        "widgets.image.draw_image": "POST /widgets/image",
        "widgets.image.list": "GET /widgets/image",
        "widgets.image.retrieve": "GET /widgets/{widgetId}/image",
        "widgets.list": "GET /widgets",
        "widgets.parts.update": "PUT /widgets/{widgetId}/parts/{id}",
        "widgets.retrieve": "GET /widgets/{widgetId}",
    }


def test_arguments_get_python_names(read: Read) -> None:
    text = read("resources/widgets/__init__")

    assert "self, *, x_tenant: str, display_name: str, from_: str | Unset = UNSET," in text
    assert 'headers={"X-Tenant": x_tenant}' in text
    assert '"displayName": display_name, "from": from_, "paint": paint' in text


def test_only_the_last_path_parameter_is_positional(read: Read) -> None:
    text = read("resources/widgets/parts")

    assert 'self, id: str, *, widget_id: str, class_: Literal["spare"],' in text
    assert "body_id: int | Unset = UNSET" in text
    assert 'body={"class": class_, "id": body_id, "paint": paint}' in text


def test_a_body_that_is_not_an_object_is_one_argument(read: Read) -> None:
    text = read("resources/widgets/actions")

    assert "body: Sequence[models.PaintParam | Model] | Unset = UNSET" in text
    assert "body=body, options=options" in text


def test_nested_names_and_formats_are_generated(read: Read) -> None:
    text = read("resources/widgets/__init__")

    assert 'names={"parts": {"part_no": "partNo", "blob": BASE64}}' in text
    assert 'names={"filter": {"from_": "from", "created_at": "createdAt"}}' in text


def test_a_schema_of_both_sides_is_a_model_and_a_dictionary(read: Read) -> None:
    assert "class Paint(Model):" in read("models/widgets")
    assert "class PaintParam(TypedDict, total=False):" in read("models/params/widgets")


def test_inline_objects_get_names(read: Read) -> None:
    models, params = read("models/widgets"), read("models/params/widgets")

    assert "class WidgetSize(Model):" in models
    assert 'width_mm: float | None = wire("widthMm", default=None)' in models
    assert "unit: Unit | None = None" in models
    assert "part_no: Required[str]" in params


def test_all_of_is_one_object(read: Read) -> None:
    assert (
        'class Widget(Model): """Response of `client.widgets.create`, `client.widgets.list` and 1 more.""" id: str name: str | None = None from_:'
        in read("models/widgets")
    )


def test_unions_and_constants(read: Read) -> None:
    models = read("models/widgets")

    assert 'class WidgetPartA(Model): """Response of `client.widgets.parts.update`.""" ' in models
    assert 'kind: Literal["a"] | None = None' in models
    assert "-> WidgetPartA | WidgetPartB | None" in read("resources/widgets/parts")


def test_unused_components_are_left_out(files: Mapping[str, bytes], read: Read) -> None:
    assert "Unused" not in read("models/_index")
    packed = files["telnyx_async/_description/openapi.json.gz"]
    assert "Unused" not in json.loads(gzip.decompress(packed))["components"]["schemas"]


def test_pages_of_telnyx_are_recognised(read: Read) -> None:
    text = read("resources/widgets/__init__")

    assert 'page=PageStyle(current="meta.page_number", total="meta.total_pages")' in text
    assert "-> AsyncPaginator[Widget]" in text


def test_responses_of_every_kind(read: Read) -> None:
    widgets, image = read("resources/widgets/__init__"), read("resources/widgets/image")

    assert '"POST", "/widgets", Data[Widget], nested=' in widgets
    assert "body=BodyKind.JSON" in widgets
    assert 'Operation("DELETE", "/widgets/{widgetId}", accept="*/*", replay=Replay.SAFE)' in widgets
    assert "**options: Unpack[RequestOptions]) -> None:" in widgets
    assert 'bytes, accept="image/png"' in image
    assert "-> AsyncDownload: " in image
    assert "-> builtins.list[str]:" in image
    assert "-> Any:" in image
    assert "-> int | bool:" in image
    assert 'body=BodyKind.JSON, accept="text/plain"' in read("resources/widgets/actions")


def test_uploads(read: Read) -> None:
    text = read("resources/widgets/image")

    assert 'body=BodyKind.MULTIPART, files=("picture",)' in text
    assert "picture: FileTypes," in text


def test_a_recursive_schema(read: Read) -> None:
    assert (
        'class Tree(Model): """Response of `client.widgets.image.draw_image`.""" children: list[Tree] | None = None'
        in read("models/widgets")
    )


def test_docstrings_have_the_facts(files: Mapping[str, bytes]) -> None:
    text = files["telnyx_async/resources/widgets/__init__.py"].decode()

    assert '"""Call `GET /widgets`.\n\n        `GET /widgets`\n\n        Args:\n' in text
    assert "            page_number: At least 1; default `1`.\n" in text
    assert "            page_size: At most 250.\n" in text
    assert "            filter: Object with `from_`, `created_at`.\n" in text
    assert "            A page of `" in text
    assert "            `UnprocessableEntityError` (422) for an error status;" in text


def test_the_blocking_package_mirrors_the_tree(files: Mapping[str, bytes]) -> None:
    text = files["telnyx_sync/resources/widgets/__init__.py"].decode()

    assert "from telnyx_async.resources import widgets as _async\n" in text
    assert "    list = paginate(_async.Widgets.list)\n" in text
    assert "    retrieve = call(_async.Widgets.retrieve)\n" in text
    assert "        return Image(self._client, self._async.image)\n" in text
    assert (
        "    retrieve = stream(_async.Image.retrieve)\n"
        in files["telnyx_sync/resources/widgets/image.py"].decode()
    )


def test_a_resource_below_one_of_the_same_name(project: Project, describe: Describe) -> None:
    """`client.widgets.widgets`: the import inside the class needs another name."""

    def change(document: Any) -> None:
        nested = {"get": {"responses": {"200": {"description": ""}}}}
        document["paths"]["/widgets/{widgetId}/widgets"] = nested

    text = project.generate(describe(change))["telnyx_async/resources/widgets/__init__.py"].decode()

    assert "def widgets(self) -> WidgetsBelow:" in text
    assert "import Widgets as WidgetsBelow\n\n        return WidgetsBelow(self._client)" in text


def test_objects_within_objects(project: Project, describe: Describe) -> None:
    """Parts that are described later, have no properties, or are envelopes."""

    def change(document: Any) -> None:
        document["components"]["schemas"] = {
            "Big": {"allOf": [{"$ref": "#/components/schemas/Middle"}, {"type": "object"}]},
            "Middle": {"allOf": [{"$ref": "#/components/schemas/Small"}, {"type": "object"}]},
            "Small": {"type": "object", "properties": {"x": {"type": "integer"}}},
            "Outer": {
                "type": "object",
                "properties": {"data": {"$ref": "#/components/schemas/Inner"}},
            },
            "Inner": {
                "type": "object",
                "properties": {"data": {"$ref": "#/components/schemas/Big"}},
            },
            "Free": {"type": "object", "additionalProperties": True},
        }
        body = {"application/json": {"schema": {"$ref": "#/components/schemas/Free"}}}
        answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Outer"}}}
        operation = {
            "requestBody": {"content": body},
            "responses": {"200": {"description": "", "content": answer}},
        }
        document["paths"] = {"/boxes": {"post": operation}}

    files = project.generate(describe(change))

    assert (
        b'class Big(Model):\n    """Response of `client.boxes.create`."""\n\n    x: int | None'
        in (files["telnyx_async/models/boxes.py"])
    )
    resource = files["telnyx_async/resources/boxes.py"]
    assert b'Operation("POST", "/boxes", Data[Data[Big]], body=BodyKind.JSON)' in resource
    assert b"body: Mapping[str, object] | Model | Unset = UNSET" in resource


def test_a_long_annotation_gets_a_name(project: Project, describe: Describe) -> None:
    def change(document: Any) -> None:
        colour = document["components"]["schemas"]["Paint"]["properties"]["colour"]
        colour["enum"] = [f"shade {number}" for number in range(16)]

    files = project.generate(describe(change))

    assert b"colour: PaintColour | None" in files["telnyx_async/models/widgets.py"]
    assert b"colour: PaintColour\n" in files["telnyx_async/models/params/widgets.py"]


def test_base64_below_arbitrary_keys_is_an_error(project: Project, describe: Describe) -> None:
    def change(document: Any) -> None:
        properties = document["components"]["schemas"]["NewWidget"]["properties"]
        properties["blobs"] = {
            "type": "object",
            "additionalProperties": {"type": "string", "format": "byte"},
        }

    with pytest.raises(NotImplementedError, match="arbitrary keys"):
        project.generate(describe(change))


def test_one_python_name_for_two_wire_names_is_an_error(
    project: Project, describe: Describe
) -> None:
    def change(document: Any) -> None:
        body = {
            "anyOf": [
                {"type": "object", "properties": {"partNo": {"type": "string"}}},
                {"type": "object", "properties": {"PartNo": {"type": "string"}}},
            ]
        }
        document["components"]["schemas"]["NewWidget"]["properties"]["parts"] = body

    with pytest.raises(ValueError, match="part_no is written as"):
        project.generate(describe(change))
