from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import change_owner, locked, write_change
from cases.enums import CaseStatus
from cases.models import CaseChange, Handover
from cases.permissions import why_not_lead, why_not_work_on

Aspect = CaseChange.Aspect


@transaction.atomic
def offer_handover(*, case, from_organisation, reference, note, offered_on, by) -> Handover:
    """Record that another organisation offers this family; it holds sight until we accept."""
    case = locked(case)
    require(why_not_work_on(by, case))
    handover = Handover.objects.create(
        case=case,
        from_organisation=from_organisation,
        reference=reference,
        note=note,
        offered_on=offered_on,
    )
    record("cases.handover_offered", by=by, subject=handover, case_id=case.pk)
    return handover


@transaction.atomic
def accept_handover(*, handover, owner, by) -> Handover:
    """Accept a family: from now on our team holds sight on safety, by a named owner (domain.md 4.2)."""
    case = locked(handover.case)
    require(why_not_lead(by, case))
    handover = Handover.objects.select_for_update(no_key=True).get(pk=handover.pk)
    handover.accept(by=by, at=timezone.now())
    handover.save(update_fields=["accepted_at", "accepted_by"])
    case.status = CaseStatus.ACTIVE
    case.save(update_fields=["status"])
    write_change(case, Aspect.STATUS, case.status, "Overdracht aanvaard", by)
    change_owner(case=case, owner=owner, reason="Overdracht aanvaard", by=by)
    record("cases.handover_accepted", by=by, subject=handover, case_id=case.pk, rule="teamleider")
    return handover
