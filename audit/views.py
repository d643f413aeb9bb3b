from uuid import UUID

from django.shortcuts import render
from django.views.decorators.http import require_safe

from audit import registry
from audit.denials import require
from audit.models import Event
from audit.recording import record

PAGE = 100


@require_safe
def log(request):
    """Who saw or changed what. Reading the log is logged too."""
    require(request.user.why_not_read_log())
    wanted = {
        "wie": request.GET.get("wie", "").replace("\x00", "").strip(),
        "dossier": request.GET.get("dossier", "").strip(),
        "voor": request.GET.get("voor", ""),
    }
    events = list(_matching(wanted)[: PAGE + 1])
    record("audit.log_read", by=request.user, details={"regels": len(events[:PAGE])})
    context = {
        "rows": [(event, registry.sentence(event.code)) for event in events[:PAGE]],
        "wanted": wanted,
        "before": events[PAGE - 1].pk if len(events) > PAGE else None,
    }
    return render(request, "audit/log.html", context)


def _matching(wanted):
    events = Event.objects.all()
    if wanted["wie"]:
        events = events.filter(actor_name__icontains=wanted["wie"])
    if wanted["dossier"]:
        case_id = _as_uuid(wanted["dossier"])
        events = events.about_case(case_id) if case_id else events.none()
    if wanted["voor"].isdecimal():
        events = events.filter(pk__lt=int(wanted["voor"]))
    return events


def _as_uuid(text):
    try:
        return UUID(text)
    except ValueError:
        return None
