"""Refusals that must reach the log although the request's own transaction is rolled back."""

from django.core.exceptions import PermissionDenied
from django.http import Http404


class Denied(Http404):
    """Unknown and forbidden look alike to the visitor; the log keeps which id was asked for."""

    def __init__(self, *, subject_type: str, subject_id, case_id=None):
        super().__init__("not visible")
        self.case_id = case_id
        self.details = {"soort": subject_type, "id": str(subject_id)}


class Refused(PermissionDenied):
    """The visitor may see the thing but not do this with it. Its text is a Dutch sentence for him."""

    def __init__(self, why: str):
        super().__init__(why)
        self.details = {"reden": why}


def require(why_not: str) -> None:
    """Raise Refused when a rule gave a reason why not; an empty reason means: go on."""
    if why_not:
        raise Refused(why_not)
