"""Signatures of webhooks: Ed25519 and HMAC-SHA256, created and verified."""
