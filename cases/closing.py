"""May this case close? Each app says what is still open in it (R11)."""

from collections.abc import Callable

Check = Callable[[object], list[str]]
_checks: list[Check] = []


def register_check(check: Check) -> None:
    """Add a check: check(case) returns Dutch sentences of what is still open."""
    if check not in _checks:
        _checks.append(check)


def what_is_open(case) -> list[str]:
    return [sentence for check in _checks for sentence in check(case)]
