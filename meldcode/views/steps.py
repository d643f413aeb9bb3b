from django.contrib import messages
from django.http import Http404
from django.views.decorators.http import require_http_methods, require_POST

from audit.denials import require
from cases.guard import open_linked
from cases.models import Signal
from meldcode import actions
from meldcode.enums import Step
from meldcode.forms import MarkForm, MarkSignalsForm, SkipForm, entry_form
from meldcode.permissions import why_not_add_entry, why_not_start, why_not_work_in
from meldcode.standing import missing_in_step, standing_of
from meldcode.step_help import HELP
from meldcode.views.saving import opened, posted, saved, show, to_detail


@require_POST
def start(request, signal_id):
    """One click under a signal."""
    signal = open_linked(request, Signal.objects, signal_id, section="meldcode starten")
    require(why_not_start(request.user, signal.case))
    meldcode = actions.open_meldcode(signal=signal, by=request.user)
    messages.success(
        request,
        "De meldcode is gestart. Kies nu de volgende stap."
        if meldcode.signal_id == signal.pk
        else "Er loopt al een meldcode. Dit signaal staat erbij.",
    )
    return to_detail(meldcode)


def _step(number) -> Step:
    if number not in Step.values:
        raise Http404
    return Step(number)


@require_http_methods(["GET", "POST"])
def add_entry(request, pk, step):
    step = _step(step)
    meldcode = opened(
        request,
        pk,
        section=f"meldcode stap {step.value}",
        rule=lambda user, meldcode: why_not_add_entry(user, meldcode, step),
    )
    form = entry_form(step)(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"fields": form.entry_fields(), "signals": form.signals, "people": form.people}
        if saved(request, form, actions.add_entry, meldcode=meldcode, step=step, **values):
            return to_detail(meldcode)
    return show(request, meldcode, form, f"Stap {step.value}: {step.label}", help=HELP[step])


@require_http_methods(["GET", "POST"])
def mark(request, pk, step):
    step = _step(step)
    meldcode = opened(request, pk, section="meldcode stap afronden", rule=why_not_work_in)
    form_class = MarkSignalsForm if step == Step.SIGNALS else MarkForm
    form = form_class(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"meldcode": meldcode, "step": step, **form.cleaned_data}
        if saved(request, form, actions.mark_step, f"Stap {step.value} is gedaan.", **values):
            return to_detail(meldcode)
    missing = missing_in_step(standing_of(meldcode), step)
    title = f"Stap {step.value} afronden"
    return show(request, meldcode, form, title, missing=missing, button="Stap is gedaan")


@require_http_methods(["GET", "POST"])
def skip(request, pk):
    meldcode = opened(request, pk, section="meldcode stap overslaan", rule=why_not_work_in)
    form = SkipForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"meldcode": meldcode, "step": Step.TALK, **form.cleaned_data}
        if saved(request, form, actions.skip_step, "Stap 3 is overgeslagen.", **values):
            return to_detail(meldcode)
    title = "Het gesprek overslaan"
    return show(request, meldcode, form, title, help=HELP[Step.TALK], button="Overslaan")
