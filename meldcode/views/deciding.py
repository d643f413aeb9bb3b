from django.views.decorators.http import require_http_methods

from audit.denials import Denied
from meldcode import actions
from meldcode.enums import ClosedHow, Step
from meldcode.forms import (
    BlockForm,
    CloseForm,
    DecideForm,
    FeedbackForm,
    NextActionForm,
    ReportForm,
    new_weighings,
)
from meldcode.forms.fields import MeldcodeForm
from meldcode.models import Meldcode
from meldcode.permissions import why_not_decide, why_not_report, why_not_start, why_not_work_in
from meldcode.standing import before_closing, before_deciding, standing_of
from meldcode.step_help import HELP
from meldcode.views.saving import opened, post_key, posted, saved, say_recorded, show, to_detail
from meldcode.weighing import QUESTIONS


@require_http_methods(["GET", "POST"])
def weigh(request, pk):
    """The five afwegingen on one page, each with what follows from its answers."""
    meldcode = opened(request, pk, section="meldcode wegen", rule=why_not_decide)
    blocks = _blocks(request, standing_of(meldcode))
    checked = [block.is_valid() for block in blocks]
    if request.method == "POST" and all(checked):
        values = {"meldcode": meldcode, "answers": new_weighings(blocks)}
        if saved(request, blocks[0], actions.weigh, "De afwegingen zijn bewaard.", **values):
            return to_detail(meldcode)
    template = "meldcode/weigh.html"
    return show(request, meldcode, None, "Wegen", template=template, forms=blocks, help=HELP[4])


def _blocks(request, standing):
    return [
        BlockForm(
            posted(request),
            number=number,
            last=standing.weighings.get(number) if number in standing.answers else None,
        )
        for number in QUESTIONS
    ]


@require_http_methods(["GET", "POST"])
def decide(request, pk):
    meldcode = opened(request, pk, section="meldcode besluit", rule=why_not_decide)
    form = DecideForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"meldcode": meldcode, "new": form.new_decision()}
        if saved(request, form, actions.decide, "Het besluit is vastgelegd.", **values):
            return to_detail(meldcode)
    standing = standing_of(meldcode)
    context = {"missing": before_deciding(standing), "norms": standing.unmet_norms}
    return show(request, meldcode, form, "Beslissen", help=HELP[Step.DECIDE], **context)


@require_http_methods(["GET", "POST"])
def report(request, pk):
    """Recording a melding: always possible, also after closing (R2)."""

    def rule(user, meldcode):
        return why_not_report(user)

    meldcode = opened(request, pk, section="melding vastleggen", rule=rule)
    form = ReportForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"fields": form.report_fields(), "about": form.cleaned_data["about"]}
        values["post_key"] = post_key(request)
        reported = actions.record_report(meldcode=meldcode, by=request.user, **values)
        say_recorded(request, form, "De melding is vastgelegd.")
        return to_detail(reported.meldcode)
    return show(
        request, meldcode, form, "Melding bij Veilig Thuis", template="meldcode/report_form.html"
    )


@require_http_methods(["GET", "POST"])
def feedback(request, pk, report_id):
    meldcode = opened(request, pk, section="terugkoppeling", rule=why_not_work_in)
    report = meldcode.reports.filter(pk=report_id).first()
    if report is None:
        raise Denied(subject_type="meldcode.report", subject_id=report_id)
    form = FeedbackForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"report": report, **form.cleaned_data}
        if saved(request, form, actions.record_feedback, **values):
            return to_detail(meldcode)
    return show(request, meldcode, form, "Terugkoppeling van Veilig Thuis")


@require_http_methods(["GET", "POST"])
def next_action(request, pk):
    meldcode = opened(request, pk, section="meldcode volgende stap", rule=why_not_work_in)
    form = NextActionForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"meldcode": meldcode, **form.cleaned_data}
        if saved(request, form, actions.set_next_action, **values):
            return to_detail(meldcode)
    return show(request, meldcode, form, "Volgende stap in de meldcode")


@require_http_methods(["GET", "POST"])
def close(request, pk):
    meldcode = opened(request, pk, section="meldcode afsluiten", rule=why_not_decide)
    form = CloseForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = {"meldcode": meldcode, **form.cleaned_data}
        if saved(request, form, actions.close, "De meldcode is afgesloten.", **values):
            return to_detail(meldcode)
    standing = standing_of(meldcode)
    ways = [(how.label, before_closing(standing, how)) for how in ClosedHow]
    template = "meldcode/close_form.html"
    return show(request, meldcode, form, "Meldcode afsluiten", template=template, ways=ways)


@require_http_methods(["GET", "POST"])
def reopen(request, pk):
    def rule(user, meldcode):
        return why_not_start(user, meldcode.case)

    meldcode = opened(request, pk, section="meldcode opnieuw starten", rule=rule)
    form = MeldcodeForm(posted(request), meldcode=meldcode, user=request.user)
    if request.method == "POST" and saved(
        request, form, actions.reopen, "De meldcode is opnieuw gestart.", meldcode=meldcode
    ):
        return to_detail(Meldcode.objects.running().of_cases([meldcode.case]).get())
    title = "Meldcode opnieuw starten"
    return show(request, meldcode, form, title, template="meldcode/reopen.html")
