"""Who is in the room, and which names they may hear (domain.md 5.1: privacy)."""

from cases.models import CaseGrant
from consultations.enums import Naming


class Room:
    """Who is there; visitors hear a name on a ground, or when they were let into the case."""

    def __init__(self, present, case_ids, today):
        self.externals = [row for row in present if row.is_external]
        users = [row.user_id for row in self.externals if row.user_id]
        self.let_in = _let_in(users, case_ids, today) if users else set()

    def may_hear(self, naming, case_id) -> bool:
        if naming != Naming.ANONYMOUS:
            return True
        return all((row.user_id, case_id) in self.let_in for row in self.externals)


def _let_in(users, case_ids, today) -> set:
    grants = CaseGrant.objects.valid_on(today).filter(user__in=users)
    rows = grants.filter(content_object__in=case_ids)
    return set(rows.values_list("user_id", "content_object_id"))
