"""One family at the spreekuur: bringing it in, discussing it, moving it on."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from audit.denials import require
from cases.guard import open_case, open_linked
from cases.models import TransitionRefused
from cases.who_sees import people_who_see
from consultations import actions
from consultations.dates import list_name
from consultations.forms import BringInForm, DiscussionForm, TaskFormSet, with_one_more
from consultations.models import Consultation
from consultations.permissions import why_not_bring_in, why_not_lead_item, why_not_move
from consultations.record import record_of
from consultations.views.day import day_url

TASKS = "taak"
MORE = "meer"
BUTTONS = {
    "klaar": (actions.record_and_finish, "Besproken en bewaard."),
    "morgen": (actions.record_and_move_on, "Dit gezin staat op de volgende lijst."),
}
SAVE = (actions.record_discussion, "Bewaard.")


@require_http_methods(["GET", "POST"])
def bring_in(request, case_id):
    case = open_case(request, case_id, section="spreekuur")
    require(why_not_bring_in(request.user, case))
    form = BringInForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _brought_in(request, case, form):
        return redirect("cases:detail", case.pk)
    return render(request, "consultations/bring_in.html", {"case": case, "form": form})


def _brought_in(request, case, form) -> bool:
    try:
        item = actions.bring_in(case=case, by=request.user, **form.cleaned_data)
    except TransitionRefused as refusal:
        form.add_error(None, str(refusal))
        return False
    where = list_name(item.day.date, timezone.localdate())
    messages.success(request, f"{case.family_name} staat op de lijst van {where}.")
    return True


@require_http_methods(["GET", "POST"])
def item(request, pk):
    """What was asked, said, advised and decided, and room to write it down."""
    consultation = open_linked(request, Consultation.objects.for_list(), pk, section="spreekuur")
    shown = record_of(consultation, request.user)
    form, tasks = _forms(request, shown)
    sent = request.method == "POST" and MORE not in request.POST
    if sent and all([form.is_valid(), tasks.is_valid()]) and _recorded(request, shown, form, tasks):
        return redirect(_onward(request, consultation))
    context = {**_context(request.user, shown), "form": form, "tasks": tasks}
    return render(request, "consultations/item.html", context)


def _forms(request, shown):
    data = request.POST if request.method == "POST" else None
    if data is not None and MORE in data:
        data = with_one_more(data, TASKS)
    form = DiscussionForm(
        data,
        item=shown.item,
        user=request.user,
        present=shown.present,
        notes=shown.notes,
        last_note=shown.last_note,
    )
    owners = people_who_see(shown.item.case)
    return form, TaskFormSet(data, prefix=TASKS, form_kwargs={"owners": owners})


def _recorded(request, shown, form, tasks) -> bool:
    act, done = BUTTONS.get(request.POST.get("actie"), SAVE)
    try:
        act(consultation=shown.item, said=form.said(tasks.tasks()), by=request.user)
    except actions.WrittenMeanwhile as refusal:
        form.show_meanwhile(refusal.sentences, shown.last_note)
        return False
    except TransitionRefused as refusal:
        form.add_error(None, str(refusal))
        return False
    messages.success(request, done)
    return True


def _onward(request, consultation):
    """Back to the list when the family is done, else on with this one."""
    if request.POST.get("actie") in BUTTONS:
        return day_url(consultation.day.team, consultation.day.date)
    return consultation.get_absolute_url()


def _context(user, shown) -> dict:
    return {
        "shown": shown,
        "item": shown.item,
        "back_url": day_url(shown.item.day.team, shown.item.day.date),
        "may_lead": not why_not_lead_item(user, shown.item),
        "may_move": shown.item.is_on_the_list and not why_not_move(user, shown.item),
    }


@require_POST
def start(request, pk):
    return _act(request, pk, actions.start)


@require_POST
def move_on(request, pk):
    return _act(request, pk, actions.move_on)


def _act(request, pk, act):
    consultation = open_linked(request, Consultation.objects.for_list(), pk, section="spreekuur")
    try:
        consultation = act(consultation=consultation, by=request.user)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    return redirect(consultation.get_absolute_url())
