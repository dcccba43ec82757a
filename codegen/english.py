"""English for names: plurals, articles and the spelling of initialisms."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["article", "plural", "singular", "words"]

_WRITTEN = {
    "10dlc": "10DLC",
    "2fa": "2FA",
    "ai": "AI",
    "anthropic": "Anthropic",
    "api": "API",
    "bpo": "BPO",
    "cdr": "CDR",
    "cloudfs": "CloudFS",
    "cnam": "CNAM",
    "csv": "CSV",
    "dialogflow": "Dialogflow",
    "dir": "DIR",
    "dkim": "DKIM",
    "dns": "DNS",
    "dtmf": "DTMF",
    "fqdn": "FQDN",
    "fqdns": "FQDNs",
    "funcs": "functions",
    "html": "HTML",
    "id": "ID",
    "ids": "IDs",
    "ip": "IP",
    "ips": "IPs",
    "json": "JSON",
    "jwks": "JSON web keys",
    "kvs": "key-value stores",
    "llm": "LLM",
    "loa": "letter of authorization",
    "mcp": "MCP",
    "mdr": "MDR",
    "mdrs": "MDRs",
    "mms": "MMS",
    "mno": "MNO",
    "oauth": "OAuth",
    "openai": "OpenAI",
    "osr": "OSR",
    "ota": "OTA",
    "otp": "OTP",
    "pdf": "PDF",
    "rcs": "RCS",
    "sdk": "SDK",
    "seti": "SETI",
    "sha256": "SHA-256",
    "sid": "SID",
    "sim": "SIM",
    "sip": "SIP",
    "siprec": "SIPREC",
    "sms": "SMS",
    "sqldbs": "SQL databases",
    "ssl": "SSL",
    "telnyx": "Telnyx",
    "texml": "TeXML",
    "tollfree": "toll-free",
    "tts": "TTS",
    "uac": "UAC",
    "uk": "UK",
    "url": "URL",
    "urls": "URLs",
    "usecase": "use case",
    "voicemail": "voicemail",
    "wdrs": "WDRs",
    "whatsapp": "WhatsApp",
    "wireguard": "WireGuard",
    "x402": "x402",
}
_UNCOUNTABLE = frozenset(
    [
        "audio",
        "balance",
        "compute",
        "coverage",
        "data",
        "health",
        "inventory",
        "latency",
        "media",
        "metadata",
        "remediation",
        "reputation",
        "spend",
        "storage",
        "usage",
        "voicemail",
        "speech",
        "text",
        "status",
        "signup",
        "knowledge",
        "authentication",
        "search",
        "memory",
        "preview",
        "terms",
        "settings",
        "prefs",
        "photo",
        "export",
        "analysis",
        "feedback",
        "pricing",
    ]
)
_IRREGULAR = {"bases": "base", "analyses": "analysis"}
_VOWEL_SOUND = re.compile(
    r"[aio]|e(?!u)|u(?=n(?!i)|p)|(?:fqdn|html|llm|mcp|mdr|mms|mno|rcs|sdk|sms|sql|ssl)\b|x\d",
    re.IGNORECASE,
)


def words(name: str) -> Sequence[str]:
    """`messaging_10dlc` becomes `messaging`, `10DLC`."""
    return [_WRITTEN.get(word, word) for word in name.split("_") if word]


def singular(noun: str) -> str:
    """Return the singular of a noun; one that is not a plural is unchanged."""
    head, _, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last in _UNCOUNTABLE or not last.endswith("s") or last.endswith(("ss", "us", "is")):
        return noun
    elif last.endswith("ies"):
        last = f"{last[:-3]}y"
    elif last.endswith(("sses", "xes", "ches", "shes")):
        last = last[:-2]
    else:
        last = last[:-1]
    return f"{head} {last}".strip()


def plural(noun: str) -> str:
    """Return the plural of a noun; plurals and uncountable nouns are unchanged."""
    last = noun.rpartition(" ")[2]
    if singular(noun) != noun or last in _UNCOUNTABLE:
        return noun
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if last.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def article(noun: str) -> str:
    """Return the noun with `a` or `an`; plurals and uncountable nouns have no article."""
    last = noun.rpartition(" ")[2]
    if last in _UNCOUNTABLE or singular(noun) != noun:
        return noun
    return f"an {noun}" if _VOWEL_SOUND.match(noun) and not noun.startswith("one") else f"a {noun}"
