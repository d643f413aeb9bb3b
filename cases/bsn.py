"""BSN: checked, encrypted, never shown in full by itself (domain.md 7.8, design decision 11)."""

import base64
import hashlib
import hmac
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from stdnum.exceptions import ValidationError as NotANumber
from stdnum.nl import bsn

NONCE_LENGTH = 12


def checked(text: str) -> str | None:
    """Return nine digits when a text passes the elfproef, else None. Proves form, not existence."""
    try:
        return bsn.validate(text)
    except NotANumber:
        return None


def encrypt(number: str, row_id) -> bytes:
    """Return a BSN encrypted with AES-GCM, bound to the row it stands in."""
    nonce = os.urandom(NONCE_LENGTH)
    return nonce + AESGCM(_key()).encrypt(nonce, number.encode(), str(row_id).encode())


def decrypt(sealed: bytes, row_id) -> str:
    """Return the nine digits. Raises cryptography's InvalidTag when key or row is another."""
    sealed = bytes(sealed)
    nonce, rest = sealed[:NONCE_LENGTH], sealed[NONCE_LENGTH:]
    return AESGCM(_key()).decrypt(nonce, rest, str(row_id).encode()).decode()


def index(number: str) -> str:
    """Return the blind index by which the same BSN is found again."""
    return hmac.new(_key(), b"index:" + number.encode(), hashlib.sha256).hexdigest()


def masked(number: str) -> str:
    return "•" * 6 + number[-3:]


def _key() -> bytes:
    return base64.b64decode(settings.BSN_KEY)
