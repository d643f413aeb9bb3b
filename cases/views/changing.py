"""Small forms about one case: each checks the rule, shows a form and calls one action."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from audit.denials import require
from audit.incoming import posted
from cases import actions, forms
from cases.actions.changing import StillOpen
from cases.guard import open_case, open_linked
from cases.models import Handover, Task, TransitionRefused
from cases.permissions import (
    why_not_advise,
    why_not_complete,
    why_not_lead,
    why_not_lift_shield,
    why_not_work_on,
)


def case_form(title, form_class, act, *, rule=why_not_work_on, button="Bewaren", danger=False):
    """Return a view: a form about a case under one rule, that calls one action.

    The action gets the case, the cleaned fields and `by`.
    """

    @require_http_methods(["GET", "POST"])
    def view(request, case_id):
        case = open_case(request, case_id, section=title.lower())
        require(rule(request.user, case))
        form = form_class(posted(request), case=case, user=request.user)
        if request.method == "POST" and form.is_valid() and _acted(request, form, act, case):
            return redirect("cases:detail", case.pk)
        context = {"case": case, "form": form, "title": title, "button": button, "danger": danger}
        return render(request, "cases/case_form.html", context)

    return view


def _acted(request, form, act, case) -> bool:
    try:
        act(case=case, by=request.user, **form.cleaned_data)
    except StillOpen as refusal:
        for sentence in [str(refusal), *refusal.sentences]:
            form.add_error(None, sentence)
        return False
    except TransitionRefused as refusal:
        form.add_error(None, str(refusal))
        return False
    messages.success(request, "Bewaard.")
    return True


next_step = case_form("Volgende stap", forms.NextStepForm, actions.set_next_step)
frame = case_form("Kader", forms.FrameForm, actions.change_frame)
phase = case_form("Fase", forms.PhaseForm, actions.change_phase)
watch = case_form("Zicht op veiligheid", forms.WatchForm, actions.set_watch)
add_task = case_form("Nieuwe taak", forms.TaskForm, actions.add_task, rule=why_not_advise)
change_owner = case_form(
    "Andere casusregisseur", forms.OwnerForm, actions.change_owner, rule=why_not_lead
)
invite = case_form("Iemand laten meekijken", forms.InviteForm, actions.invite, rule=why_not_lead)
shield = case_form(
    "Dossier afschermen",
    forms.ShieldForm,
    actions.shield,
    rule=why_not_lead,
    button="Afschermen",
    danger=True,
)
lift_shield = case_form(
    "Afscherming opheffen",
    forms.LiftShieldForm,
    actions.lift_shield,
    rule=why_not_lift_shield,
    button="Opheffen",
    danger=True,
)
close = case_form(
    "Dossier afsluiten", forms.CloseForm, actions.close, button="Afsluiten", danger=True
)


@require_http_methods(["GET", "POST"])
def accept_handover(request, pk):
    handover = open_linked(request, Handover.objects, pk, section="overdracht")
    case = handover.case
    require(why_not_lead(request.user, case))
    form = forms.AcceptHandoverForm(posted(request), case=case, user=request.user)

    def act(case, by, owner):
        return actions.accept_handover(handover=handover, owner=owner, by=by)

    if request.method == "POST" and form.is_valid() and _acted(request, form, act, case):
        return redirect("cases:detail", case.pk)
    context = {"case": case, "form": form, "handover": handover}
    return render(request, "cases/accept_handover.html", context)


@require_http_methods(["GET", "POST"])
def complete_task(request, pk):
    task = open_linked(request, Task.objects.select_related("owner"), pk, section="taak")
    require(why_not_complete(request.user, task))
    form = forms.TaskDoneForm(posted(request))

    def act(case, by, result):
        return actions.complete_task(task=task, by=by, result=result)

    if request.method == "POST" and form.is_valid() and _acted(request, form, act, task.case):
        return redirect("cases:detail", task.case_id)
    return render(
        request, "cases/complete_task.html", {"case": task.case, "form": form, "task": task}
    )
