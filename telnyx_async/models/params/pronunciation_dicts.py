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
    """Words to say instead, such as `text to speech`. 1 to 500 characters."""
    text: Required[str]
    """Word or phrase as written, such as `TTS`. 1 to 200 characters."""
    type: Required[Literal["alias"]]
    """`alias`: say other words instead."""


class PronunciationDictPhonemeItemParam(TypedDict, total=False):
    """Argument of `client.pronunciation_dicts.create` and `client.pronunciation_dicts.update`."""

    alphabet: Required[Literal["ipa"]]
    """Phonetic alphabet in which `phoneme` is written; only IPA for now. `"ipa"`."""
    phoneme: Required[str]
    """Pronunciation in the International Phonetic Alphabet, such as `ˈtɛlnɪks`. 1 to 500
    characters."""
    text: Required[str]
    """Word or phrase as written. 1 to 200 characters."""
    type: Required[Literal["phoneme"]]
    """`phoneme`: say by phonetic notation."""


PronunciationDictItemParam: TypeAlias = (
    PronunciationDictAliasItemParam | PronunciationDictPhonemeItemParam
)
