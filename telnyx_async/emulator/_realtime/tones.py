"""Speech that a program can understand: each word is a row of tones, after a pause.

A byte of a word (UTF-8) is two tones of 10 ms, one for each half of it; each of the 16 tones has
its own frequency. Counting the sign changes of a tone recognizes it, also after G.711 or another
sample rate.
"""

from __future__ import annotations

import itertools
import math
from array import array
from functools import lru_cache
from typing import NamedTuple

from attrs import define, field

__all__ = ["HeardWord", "WordListener", "spoken"]

_SYMBOLS_PER_SECOND = 100
_LOWEST, _STEP = 300, 200  # hertz: the highest of the 16 is 3300, below half of 8000
_AMPLITUDE = 12_000
_SILENT = 500  # samples below it are silence
_PAUSE = 4  # symbols of silence after a word


def spoken(text: str, rate: int) -> bytes:
    """Return the words of a text as 16-bit little-endian samples at `rate` hertz."""
    silence = bytes(2 * _symbol_length(rate) * _PAUSE)
    return b"".join(_word(word, rate) + silence for word in text.split())


def _word(word: str, rate: int) -> bytes:
    halves = (half for byte in word.encode() for half in divmod(byte, 16))
    return b"".join(_tone(half, rate) for half in halves)


def _symbol_length(rate: int) -> int:
    return rate // _SYMBOLS_PER_SECOND


@lru_cache(maxsize=256)
def _tone(number: int, rate: int) -> bytes:
    # It begins and ends at a quarter of a period: no sample at its ends is silent.
    turn = 2 * math.pi * (_LOWEST + _STEP * number) / rate
    samples = (math.cos(turn * (n + 0.5)) for n in range(_symbol_length(rate)))
    return array("h", (round(_AMPLITUDE * sample) or 1 for sample in samples)).tobytes()


class HeardWord(NamedTuple):
    """A word, and the seconds of audio up to the pause after it."""

    text: str
    until: float


@define(eq=False)
class WordListener:
    """Recognizes the words in 16-bit little-endian samples, in pieces of any length."""

    rate: int
    _rest: bytes = field(default=b"", init=False)
    _word: array[int] = field(factory=lambda: array("h"), init=False)
    _silence: int = field(default=0, init=False)
    _position: int = field(default=0, init=False)

    def feed(self, audio: bytes) -> list[HeardWord]:
        """Return the words that the audio completes."""
        audio = self._rest + audio
        whole = len(audio) & ~1
        self._rest = audio[whole:]
        found: list[HeardWord] = []
        for sample in array("h", audio[:whole]):
            self._position += 1
            loud = abs(sample) > _SILENT
            self._silence = 0 if loud else self._silence + 1
            if loud or self._word:
                self._word.append(sample)
            if self._word and self._silence >= _symbol_length(self.rate) * 2:
                found.append(self._take())
        return found

    def end(self) -> list[HeardWord]:
        """Return the word at the end of the audio, if it has no pause after it."""
        return [self._take()] if self._word else []

    def _take(self) -> HeardWord:
        samples, length = self._word, _symbol_length(self.rate)
        self._word = array("h")
        # A symbol may contain samples near zero, and so may the end of the last one.
        count = round((len(samples) - self._silence) / length / 2)
        halves = [_number(samples[n * length : (n + 1) * length]) for n in range(2 * count)]
        pairs = zip(halves[::2], halves[1::2], strict=True)
        text = bytes(16 * high + low for high, low in pairs).decode(errors="replace")
        return HeardWord(text, self._position / self.rate)


def _number(samples: array[int]) -> int:
    changes = sum((a < 0) != (b < 0) for a, b in itertools.pairwise(samples))
    frequency = changes * _SYMBOLS_PER_SECOND / 2
    return min(15, max(0, round((frequency - _LOWEST) / _STEP)))
