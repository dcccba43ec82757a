"""The official package's `telnyx.types.texml.accounts.transcriptions`."""

from typing import TypeAlias

from telnyx_async import models as m

TexmlRecordingTranscription: TypeAlias = m.TexmlRecordingTranscription
