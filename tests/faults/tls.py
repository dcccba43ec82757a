"""Certificates that are good, and ones that are not."""

from __future__ import annotations

import datetime
import ssl
from functools import cache
from pathlib import Path

import trustme

_CA = trustme.CA()


@cache
def served(kind: str) -> ssl.SSLContext:
    """What a server shows: "good", "expired", "other host" or "self-signed"."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    issuer = trustme.CA() if kind == "self-signed" else _CA
    host = "example.com" if kind == "other host" else "127.0.0.1"
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    issuer.issue_cert(host, not_after=past if kind == "expired" else None).configure_cert(context)
    return context


@cache
def trusted() -> ssl.SSLContext:
    """What a client trusts."""
    context = ssl.create_default_context()
    _CA.configure_trust(context)
    return context


def ca_file(folder: Path) -> Path:
    """What another process trusts."""
    path = folder / "ca.pem"
    _CA.cert_pem.write_to_path(path)
    return path


def issued_files(folder: Path) -> None:
    """A good certificate and its key, for a program that reads files."""
    certificate = _CA.issue_cert("127.0.0.1")
    certificate.private_key_pem.write_to_path(folder / "key.pem")
    for part in certificate.cert_chain_pems:
        part.write_to_path(folder / "cert.pem", append=True)
