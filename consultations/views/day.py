"""The spreekuur of a day: the list, who is there, and its end."""

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from audit.denials import Denied, require
from cases.guard import log_list
from cases.models import TransitionRefused
from consultations import actions
from consultations.dates import first_day, in_words, previous_working_day, read_day
from consultations.forms import PresenceForm, VisitorFormSet
from consultations.permissions import why_not_lead_spreekuur
from consultations.reading import day_list, teams_of
from worklist.workdays import next_working_day


@require_safe
@vary_on_headers("HX-Request")
def today(request):
    """The list by urgency, what was left open, who is there, and who is discussed now."""
    teams = teams_of(request.user)
    team, on = _chosen_team(request, teams), _chosen_day(request)
    if team is None:
        return render(request, "consultations/no_team.html")
    shown = day_list(team, on, request.user)
    part = request.htmx and not request.htmx.boosted
    if part and request.GET.get("gezien") == shown.stamp:
        return HttpResponse(status=204)  # nothing new: nothing is shown, so nothing is logged
    log_list(request.user, _cases(shown), section="spreekuur")
    may_lead = not why_not_lead_spreekuur(request.user, team)
    context = {"shown": shown, "teams": teams, "may_lead": may_lead, **_links(team, on)}
    return render(request, "consultations/_day.html" if part else "consultations/day.html", context)


def _chosen_team(request, teams):
    asked = request.GET.get("team", "")
    return next((team for team in teams if str(team.pk) == asked), teams[0] if teams else None)


def _chosen_day(request) -> date:
    """Return the day in the address; without one today, or in a weekend the first day to come."""
    first = first_day(timezone.localdate())
    return read_day(request.GET.get("dag", ""), first)


def _cases(shown):
    found = {entry.item.case_id: entry.item.case for entry in shown.entries}
    found.update({one.task.case_id: one.task.case for one in shown.tasks})
    return found.values()


def _links(team, on) -> dict:
    is_past = on < timezone.localdate()
    return {
        "url": day_url(team, on),
        "query": day_url(team, on).partition("?")[2],
        "earlier_url": day_url(team, previous_working_day(on)),
        "later_url": day_url(team, next_working_day(on)) if is_past else "",
        "is_past": is_past,
        "is_ahead": on > timezone.localdate(),
    }


def day_url(team, on) -> str:
    return f"{reverse('consultations:today')}?team={team.pk}&dag={on.isoformat()}"


def _led_team(request):
    """Return the team of which this user leads the spreekuur, as asked for in the address."""
    team = _chosen_team(request, teams_of(request.user))
    if team is None:
        raise Denied(subject_type="accounts.team", subject_id=request.GET.get("team", ""))
    require(why_not_lead_spreekuur(request.user, team))
    return team


@require_http_methods(["GET", "POST"])
def presence(request):
    """Who leads and who is there, also people of other organisations."""
    team, on = _led_team(request), _chosen_day(request)
    form, visitors = _presence_forms(request, team, day_list(team, on, request.user))
    if request.method == "POST" and form.is_valid() and visitors.is_valid():
        people = {**form.cleaned_data, "visitors": visitors.visitors()}
        actions.record_who_is_there(team=team, on=on, by=request.user, **people)
        messages.success(request, "Wie er is, is bewaard.")
        return redirect(day_url(team, on))
    context = {
        "form": form,
        "visitors": visitors,
        "when": in_words(on),
        "team": team,
        "cancel_url": day_url(team, on),
    }
    return render(request, "consultations/presence_form.html", context)


def _presence_forms(request, team, shown):
    data = request.POST or None
    colleagues = [row.user_id for row in shown.present if row.user_id]
    guests = [
        {"name": row.name, "organisation": row.organisation, "role": row.role}
        for row in shown.present
        if not row.user_id
    ]
    leader = (shown.day.leader_id if shown.day else None) or request.user.pk
    initial = {"leader": leader, "colleagues": colleagues or [request.user.pk]}
    form = PresenceForm(data, team=team, initial=initial)
    return form, VisitorFormSet(data, prefix="bezoeker", initial=guests)


@require_http_methods(["GET", "POST"])
def close(request):
    """End the spreekuur of a day, after showing who was not discussed."""
    team, on = _led_team(request), _chosen_day(request)
    if request.method == "POST":
        try:
            actions.close_day(team=team, on=on, by=request.user)
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
        return redirect(day_url(team, on))
    shown = day_list(team, on, request.user)
    log_list(request.user, _cases(shown), section="spreekuur")
    context = {"shown": shown, "when": in_words(on), "cancel_url": day_url(team, on)}
    return render(request, "consultations/close_day.html", context)
