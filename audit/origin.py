"""Where a request came from, kept for the time of that request."""

import hashlib
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from uuid_utils.compat import uuid7


@dataclass(frozen=True)
class Origin:
    request_id: str = ""
    ip: str | None = None
    session: str = ""


UNKNOWN = Origin()
_current: ContextVar[Origin] = ContextVar("origin", default=UNKNOWN)


def current() -> Origin:
    return _current.get()


def is_about(request, case_id) -> None:
    """Remember which case a request opened, for the line about a refusal later on."""
    request.audit_case_id = case_id


def case_of(request):
    return getattr(request, "audit_case_id", None)


@contextmanager
def of_request(request):
    """Hold the origin of a request; the session stands in it as a hash, never as a key."""
    key = request.session.session_key or ""
    origin = Origin(
        request_id=str(uuid7()),
        ip=request.META.get("REMOTE_ADDR") or None,
        session=hashlib.sha256(key.encode()).hexdigest()[:16] if key else "",
    )
    token = _current.set(origin)
    try:
        yield origin
    finally:
        _current.reset(token)
