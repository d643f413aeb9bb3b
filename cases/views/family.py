from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from cases.guard import open_case, open_linked
from cases.models import Signal
from cases.panels import acts_of, panels_of, signal_acts_of
from cases.people import people_of
from cases.permissions import why_not_lead, why_not_lift_shield, why_not_work_on
from cases.querysets import counting
from cases.timeline import newest

TIMELINE = 100


@require_safe
def detail(request, case_id):
    """The family at a glance: people first, state of safety, what is next."""
    case = open_case(request, case_id, section="veiligheid")
    head = _head(request, case, "veiligheid")
    context = {
        **head,
        "people": people_of(case, head["households"], head["today"]),
        "watch": _watch(case),
        "acts": acts_of(case, request.user),
        "panels": panels_of(case, request.user),
        "may_lead": not why_not_lead(request.user, case),
        "signals": list(case.signals.select_related("recorded_by")[:3]),
        "handover": case.handovers.filter(accepted_at__isnull=True).first(),
    }
    return render(request, "cases/case_detail.html", context)


@require_safe
def people(request, case_id):
    case = open_case(request, case_id, section="mensen")
    head = _head(request, case, "mensen")
    context = {
        **head,
        "people": people_of(case, head["households"], head["today"]),
        "legacy": list(case.legacy_notes.all()),
    }
    return render(request, "cases/people.html", context)


@require_safe
def timeline(request, case_id):
    case = open_case(request, case_id, section="tijdlijn")
    context = {**_head(request, case, "tijdlijn"), "moments": newest(case, request.user, TIMELINE)}
    return render(request, "cases/timeline.html", context)


@require_safe
def rights(request, case_id):
    """Who may see this case, since when, and who gave that."""
    case = open_case(request, case_id, section="rechten")
    context = {
        **_head(request, case, "rechten"),
        "grants": list(
            counting(case.grants, timezone.localdate()).select_related("user", "given_by")
        ),
        "may_lead": not why_not_lead(request.user, case),
        "may_lift": case.shielded and not why_not_lift_shield(request.user, case),
    }
    return render(request, "cases/rights.html", context)


@require_safe
def signal(request, pk):
    signal = open_linked(request, Signal.objects, pk, section="signaal")
    context = {
        **_head(request, signal.case, "veiligheid"),
        "signal": signal,
        "signal_acts": signal_acts_of(signal, request.user),
    }
    return render(request, "cases/signal_detail.html", context)


def _head(request, case, tab):
    """Return what stands above every page of a family."""
    return {
        "case": case,
        "today": timezone.localdate(),
        "tab": tab,
        "households": list(case.family.households.all()),
        "may_work": not why_not_work_on(request.user, case),
    }


def _watch(case):
    running = case.watches.filter(until__isnull=True)
    return running.select_related("holder", "substitute").first()
