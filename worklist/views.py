from datetime import timedelta

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.navigation import home_url
from accounts.roles import Permission
from audit.denials import require
from audit.recording import record
from worklist.day import cards_for
from worklist.items import Bucket, Scope, collect, labels

HORIZON = timedelta(days=28)


@require_safe
def my_day(request):
    """What must I do now, today, soon. People without families go to their own first screen."""
    if not request.user.has(Permission.GIVE_ADVICE):
        return redirect(home_url(request.user))
    today = timezone.localdate()
    items = _items(request.user, today, owner_ids=frozenset({request.user.pk}))
    cards = cards_for(request.user, today)
    on_cards = frozenset().union(*(card["case_ids"] for card in cards))
    record("worklist.day_read", by=request.user, case_ids=_shown(items) | on_cards)
    context = {
        "today": today,
        "greeting": _greeting(timezone.localtime().hour),
        "buckets": _by_bucket(items, today),
        "cards": cards,
        "total": len(items),
    }
    return render(request, "worklist/my_day.html", context)


@require_safe
def team(request):
    """Who or what is dropping out of sight; each number opens its list."""
    require(_why_not_see_team(request.user))
    today = timezone.localdate()
    items = _items(request.user, today, team_ids=frozenset(request.user.team_ids))
    groups = _by_kind(items, today)
    record("worklist.team_read", by=request.user, case_ids=_shown(items))
    chosen = next((g for g in groups if g["kind"] == request.GET.get("soort")), None)
    pressing = [row for row in _rows(items, today) if row["late"] or row["item"].urgent]
    context = {
        "today": today,
        "open_groups": [group for group in groups if group["rows"]],
        "quiet_groups": [group for group in groups if not group["rows"]],
        "chosen": chosen,
        "pressing": pressing,
    }
    return render(request, "worklist/team.html", context)


def _why_not_see_team(user) -> str:
    return "" if user.has(Permission.LEAD_TEAM) else "Het teamoverzicht is voor de teamleider."


def _items(user, today, **scope):
    return collect(Scope(today=today, until=today + HORIZON, viewer=user, **scope))


def _shown(items) -> frozenset:
    return frozenset(item.case_id for item in items if item.case_id)


def _by_bucket(items, today):
    return [
        {
            "title": str(bucket).capitalize(),
            "now": bucket is Bucket.NOW,
            "rows": _rows((i for i in items if i.bucket(today) is bucket), today),
        }
        for bucket in Bucket
    ]


def _rows(items, today):
    return [
        {"item": item, "late": item.is_late(today), "days_late": (today - item.due_on).days}
        for item in items
    ]


def _by_kind(items, today):
    """Return a group for each kind of item, what presses most first."""
    groups = [
        {
            "kind": kind,
            "label": label,
            "rows": (rows := _rows((i for i in items if i.kind == kind), today)),
            "late": sum(row["late"] for row in rows),
            "urgent": sum(row["item"].urgent for row in rows),
        }
        for kind, label in labels().items()
    ]
    return sorted(groups, key=lambda group: (-group["urgent"], -group["late"]))


def _greeting(hour):
    if hour < 12:
        return "Goedemorgen"
    return "Goedemiddag" if hour < 18 else "Goedenavond"
