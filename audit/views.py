from uuid import UUID

from django.shortcuts import render
from django.views.decorators.http import require_safe

from audit import registry
from audit.denials import require
from audit.incoming import search_text, whole_number
from audit.models import Event
from audit.recording import record

PAGE = 100


@require_safe
def log(request):
    """Who saw or changed what. Reading the log is logged too."""
    require(request.user.why_not_read_log())
    wanted = {
        "wie": search_text(request.GET.get("wie", "")),
        "dossier": search_text(request.GET.get("dossier", "")),
        "voor": search_text(request.GET.get("voor", "")),
    }
    events = _newest(wanted)
    record("audit.log_read", by=request.user, details={"regels": len(events[:PAGE])})
    context = {
        "rows": [(event, registry.sentence(event.code)) for event in events[:PAGE]],
        "wanted": wanted,
        "before": events[PAGE - 1].pk if len(events) > PAGE else None,
    }
    return render(request, "audit/log.html", context)


def _newest(wanted) -> list[Event]:
    """Return a page and one more, newest first."""
    events = _matching(wanted)
    if not wanted["dossier"]:
        return list(events[: PAGE + 1])
    case_id = _as_uuid(wanted["dossier"])
    if case_id is None:
        return []
    # Apart, each by its own index; together they would read the whole log.
    found = [*events.about_case(case_id)[: PAGE + 1], *events.that_showed(case_id)[: PAGE + 1]]
    unique = {event.pk: event for event in found}
    return [unique[pk] for pk in sorted(unique, reverse=True)[: PAGE + 1]]


def _matching(wanted):
    events = Event.objects.all()
    if wanted["wie"]:
        events = events.filter(actor_name__icontains=wanted["wie"])
    if before := whole_number(wanted["voor"]):
        events = events.filter(pk__lt=before)
    return events


def _as_uuid(text):
    try:
        return UUID(text)
    except ValueError:
        return None
