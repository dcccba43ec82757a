"""Requests of `client.pronunciation_dicts`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "PronunciationDictAliasItemParam",
    "PronunciationDictItemParam",
    "PronunciationDictPhonemeItemParam",
]


class PronunciationDictAliasItemParam(TypedDict, total=False):
    """Argument of `client.pronunciation_dicts.create` and `client.pronunciation_dicts.update`."""

    alias: Required[str]
    """String, 1 to 500 characters."""
    text: Required[str]
    """String, 1 to 200 characters."""
    type: Required[Literal["alias"]]


class PronunciationDictPhonemeItemParam(TypedDict, total=False):
    """Argument of `client.pronunciation_dicts.create` and `client.pronunciation_dicts.update`."""

    alphabet: Required[Literal["ipa"]]
    phoneme: Required[str]
    """String, 1 to 500 characters."""
    text: Required[str]
    """String, 1 to 200 characters."""
    type: Required[Literal["phoneme"]]


PronunciationDictItemParam: TypeAlias = (
    PronunciationDictAliasItemParam | PronunciationDictPhonemeItemParam
)
