"""Signatures: Ed25519 and HMAC, verified and made."""
