from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from accounts import actions
from accounts.forms import TeamForm, UserForm
from accounts.models import Team, User
from audit.denials import require
from audit.incoming import posted
from audit.recording import record


@require_safe
def people(request):
    """People and teams; the beheerder sees no case content."""
    require(actions.why_not_manage(request.user))
    record("accounts.people_read", by=request.user)
    users = User.objects.prefetch_related("teams").order_by("-is_active", "first_name", "surname")
    return render(request, "accounts/people.html", {"users": users, "teams": Team.objects.all()})


@require_http_methods(["GET", "POST"])
def add_person(request):
    require(actions.why_not_manage(request.user))
    return _person_form(request, UserForm(posted(request)))


@require_http_methods(["GET", "POST"])
def change_person(request, pk):
    require(actions.why_not_manage(request.user))
    person = get_object_or_404(User, pk=pk)
    return _person_form(request, UserForm(posted(request), instance=person))


def _person_form(request, form):
    if request.method == "POST" and form.is_valid():
        person = actions.save_person(form=form, by=request.user)
        messages.success(request, f"De gegevens van {person.full_name} zijn bewaard.")
        return redirect("accounts:people")
    return render(request, "accounts/person_form.html", {"form": form})


@require_http_methods(["GET", "POST"])
def add_team(request):
    require(actions.why_not_manage(request.user))
    form = TeamForm(posted(request))
    if request.method == "POST" and form.is_valid():
        team = actions.add_team(by=request.user, **form.cleaned_data)
        messages.success(request, f"{team.name} is toegevoegd.")
        return redirect("accounts:people")
    return render(request, "accounts/team_form.html", {"form": form})
