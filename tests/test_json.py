"""Both ways of reading and writing JSON keep the same promises."""

from __future__ import annotations

import importlib.util
import json
import math
import sys
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async import _json

NESTED = 200_000


def without_extras() -> ModuleType:
    """The module as it is where neither msgspec nor orjson is installed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "msgspec", None)
        patch.setitem(sys.modules, "orjson", None)
        spec = importlib.util.find_spec("telnyx_async._json")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module._decode is None
        assert module._orjson() is None
    return module


STDLIB = without_extras()


@pytest.fixture(params=[_json, STDLIB], ids=["extras", "stdlib"])
def way(request: pytest.FixtureRequest) -> ModuleType:
    module: ModuleType = request.param
    return module


def test_both_ways_are_tested() -> None:
    assert _json._decode is not None
    assert _json._orjson() is not None


@pytest.mark.parametrize(
    "number",
    [
        0,
        -1,
        2**53 + 1,
        2**63 - 1,
        -(2**63),
        2**63,
        2**64 - 1,
        2**64,
        -(2**63) - 1,
        10**29,
        -(10**40),
    ],
)
def test_integers_are_exact(way: ModuleType, number: int) -> None:
    assert way.dumps([number]) == b"[%d]" % number
    found = way.loads(b'{"id": %d}' % number)["id"]
    assert type(found) is int
    assert found == number


def test_json_may_be_text(way: ModuleType) -> None:
    assert way.loads('{"id": "é", "count": 18446744073709551616}') == {"id": "é", "count": 2**64}
    with pytest.raises(ValueError):
        way.loads("not JSON")


@pytest.mark.parametrize(
    "text", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "[1.5, 1e400]", "nan"]
)
def test_no_number_that_is_not_finite_is_read(way: ModuleType, text: str) -> None:
    with pytest.raises(ValueError):
        way.loads(text.encode())


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_no_number_that_is_not_finite_is_written(way: ModuleType, number: float) -> None:
    with pytest.raises(ValueError):
        way.dumps({"a": [None, {"b": number}]})


def test_null_is_written(way: ModuleType) -> None:
    assert way.dumps({"a": None, "b": "null"}) == b'{"a":null,"b":"null"}'


@pytest.mark.parametrize("brackets", [(b"[", b"]"), (b'{"a":', b"}")])
def test_deep_nesting_is_an_error(way: ModuleType, brackets: tuple[bytes, bytes]) -> None:
    begin, end = brackets
    with pytest.raises(ValueError):
        way.loads(begin * NESTED + b"1" + end * NESTED)


def test_writing_what_is_nested_too_deeply_is_an_error(way: ModuleType) -> None:
    value: list[object] = []
    for _ in range(NESTED):
        value = [value]
    with pytest.raises(ValueError, match="too deeply"):
        way.dumps(value)
    while value:  # its destructor must not recurse either
        value = value.pop()  # type: ignore[assignment]


def test_writing_what_holds_itself_is_an_error(way: ModuleType) -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(ValueError):
        way.dumps(value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"\xef\xbb\xbf{}",
        b'"\xff"',
        b'"\xed\xa0\x80"',
        '{"a": 1}'.encode("utf-16"),
        b'"\\ud800"',
        b'["\\udc00\\ud800"]',
        b'{"a": 1',
        b"{'a': 1}",
        b"[1,]",
        b"1 2",
        b"<html>",
        b'{"id": 12345678901234567890123',
        b"1" * 5_000,
    ],
)
def test_what_is_not_json_is_an_error(way: ModuleType, data: bytes) -> None:
    with pytest.raises(ValueError):
        way.loads(data)


def test_a_pair_of_surrogates_is_one_character(way: ModuleType) -> None:
    assert way.loads(b'"\\ud83d\\ude00"') == "😀"


def test_a_lone_surrogate_is_not_written(way: ModuleType) -> None:
    with pytest.raises(ValueError, match="surrogate"):
        way.dumps({"a": "\ud800"})


def test_the_last_of_equal_keys_wins(way: ModuleType) -> None:
    assert way.loads(b'{"a": 1, "b": 2, "a": 3}') == {"a": 3, "b": 2}


def test_what_json_has_no_type_for_is_a_type_error(way: ModuleType) -> None:
    with pytest.raises(TypeError):
        way.dumps({"a": {1, 2}})


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_is_read_by_both(value: object) -> None:
    for text in (_json.dumps(value), STDLIB.dumps(value)):
        assert _json.loads(text) == STDLIB.loads(text) == json.loads(text) == value


@given(st.binary() | st.text('{}[]",:0123456789eE.+-\\ud8 ').map(str.encode))
def test_both_read_the_same_or_refuse(data: bytes) -> None:
    assert outcome(_json, data) == outcome(STDLIB, data)


def outcome(module: ModuleType, data: bytes) -> object:
    try:
        return repr(module.loads(data))
    except ValueError:
        return ValueError


@given(st.integers(0, 400), st.integers(17, 25), st.sampled_from(["", "-", "."]))
def test_long_numbers_are_found_wherever_they_stand(offset: int, digits: int, sign: str) -> None:
    number = "9" * digits
    data = ('{"' + "x" * offset + '": ' + f"{sign if sign != '.' else '0.'}{number}" + "}").encode()
    assert outcome(_json, data) == outcome(STDLIB, data)


@given(st.integers(0, 40), st.integers(-(10**24), 10**24) | st.integers(-(2**66), 2**66))
def test_integers_are_exact_wherever_they_stand(offset: int, number: int) -> None:
    data = b'{"%b": [%d, %d], "id": "%d"}' % (b"x" * offset, number, -number, abs(number))
    assert next(iter(_json.loads(data).values())) == [number, -number]


REPAIRED = [
    (b'"a\\ud83d"', "a\ufffd"),
    (b'"\\ude00a"', "\ufffda"),
    (b'"\\ude00\\ud83d"', "\ufffd\ufffd"),
    (b'"\\ud83d\\ud83d\\ude00"', "\ufffd😀"),
    (b'"\\uD83D\\uDE00 \\uD83D"', "😀 \ufffd"),
    (b'{"\\udc00": [{"b": "\\ud800x"}]}', {"\ufffd": [{"b": "\ufffdx"}]}),
    (b'["\\\\ud83d", "\\ud83d", "\\n\\"\\u00e9"]', ["\\ud83d", "\ufffd", '\n"é']),
    (b'"\xed\xa0\xbd"', "\ufffd"),
    (b'"\xed\xa0\xbd\xed\xb8\x80"', "\ufffd\ufffd"),
    (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    (b'\xef\xbb\xbf"\\ud83d\xef\xbb\xbf"', "\ufffd\ufeff"),
    (b'["\\ud83d", 12345678901234567890123, 0.1]', ["\ufffd", 12345678901234567890123, 0.1]),
]


@pytest.mark.parametrize(("data", "value"), REPAIRED)
def test_what_the_service_cut_in_half_is_read(way: ModuleType, data: bytes, value: object) -> None:
    assert way.loads_received(data) == value
    with pytest.raises(ValueError):
        way.loads(data)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b'"\xff"', b'"\\ud83d', b"\\ud83d", b"NaN"])
def test_what_is_not_json_is_not_repaired(way: ModuleType, data: bytes) -> None:
    with pytest.raises(ValueError):
        way.loads_received(data)


@given(st.lists(st.sampled_from(["\\ud83d", "\\ude00", "\\\\", "\\u0041", "u", "\\n", "é"])))
def test_halves_are_replaced_as_an_encoder_would(parts: list[str]) -> None:
    text = f'"{"".join(parts)}"'
    expected = json.loads(text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    for module in (_json, STDLIB):
        assert module.loads_received(text.encode()) == expected
