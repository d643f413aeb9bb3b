from django.core.exceptions import ValidationError
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from audit.denials import require
from cases.guard import log_list, open_linked
from meldcode.models import Meldcode
from meldcode.permissions import (
    why_not_decide,
    why_not_report,
    why_not_see_list,
    why_not_start,
    why_not_work_in,
)
from meldcode.showing import days_text, rail_of, steps_of, weighings_of
from meldcode.standing import standing_of

PAGE = 50


@require_safe
def meldcode_list(request):
    """Running meldcodes by days in their step, longest first (domain.md 1.6)."""
    require(why_not_see_list(request.user))
    today = timezone.localdate()
    rows, next_from = _page(Meldcode.objects.visible_to(request.user), request.GET.get("na", ""))
    log_list(request.user, [row.case for row in rows], section="meldcodes")
    shown = [
        {
            "meldcode": row,
            "days": days_text(row.days_in_step(today)),
            "late": row.working_days_late(today),
        }
        for row in rows
    ]
    context = {"rows": shown, "today": today, "next_url": f"?na={next_from}" if next_from else ""}
    return render(request, "meldcode/list.html", context)


def _page(visible, after):
    """Return a page and the key of the row that the next one follows (design decision 12)."""
    rows = visible.running().with_next_action().with_departing().longest_in_step()
    if after:
        last = _row(visible, after)
        rows = rows.after(last) if last else rows.none()
    found = list(rows.select_related("case__family", "case__owner", "case__team")[: PAGE + 1])
    return found[:PAGE], (found[PAGE - 1].pk if len(found) > PAGE else None)


def _row(visible, pk):
    try:
        return visible.filter(pk=pk).first()
    except ValidationError:
        return None


@require_safe
def detail(request, pk):
    """The five steps: what is recorded, what is missing, what comes next."""
    related = Meldcode.objects.select_related("opened_by", "closed_by", "previous", "subject")
    meldcode = open_linked(request, related, pk, section="meldcode")
    standing, today, user = standing_of(meldcode), timezone.localdate(), request.user
    context = {
        "meldcode": meldcode,
        "case": meldcode.case,
        "today": today,
        "standing": standing,
        "rail": rail_of(meldcode, standing.marks, today),
        "steps": steps_of(standing, user),
        "weighings": weighings_of(standing),
        "acute_reports": standing.acute_reports,
        "late": meldcode.working_days_late(today),
        **_may(meldcode, user),
    }
    return render(request, "meldcode/detail.html", context)


def _may(meldcode, user):
    running = meldcode.is_running
    return {
        "may_work": running and not why_not_work_in(user, meldcode),
        "may_decide": running and not why_not_decide(user, meldcode),
        "may_report": not why_not_report(user),
        "may_reopen": not running and not why_not_start(user, meldcode.case),
    }
