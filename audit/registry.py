"""The closed list of audit events. Each app registers its own, with the sentence that the log shows."""

_sentences: dict[str, str] = {}


class UnknownEvent(LookupError):
    """An event that no app declared may not be recorded."""


def register(events: dict[str, str]) -> None:
    """Add events as {"app.code": "Dutch sentence without a subject"}."""
    _sentences.update(events)


def sentence(code: str) -> str:
    """Return the Dutch sentence of an event. Raises UnknownEvent."""
    try:
        return _sentences[code]
    except KeyError:
        raise UnknownEvent(f"Audit event {code!r} is not registered.") from None
