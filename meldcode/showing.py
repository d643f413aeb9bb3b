"""A meldcode ready to show: the rail of five steps and what stands in each."""

from dataclasses import dataclass, field

from django.template.defaultfilters import date as written
from django.urls import reverse
from django.utils import timezone

from meldcode.enums import Step, StepStatus
from meldcode.permissions import why_not_add_entry, why_not_work_in
from meldcode.standing import Standing, missing_in_step
from meldcode.step_help import HELP, Help
from meldcode.weighing import QUESTIONS

SHORT = {1: "Signalen", 2: "Overleg", 3: "Gesprek", 4: "Wegen", 5: "Besluit"}
TONE = {
    StepStatus.DONE: "ok",
    StepStatus.BUSY: "soon",
    StepStatus.SKIPPED: "calm",
    StepStatus.AFTERWARDS: "calm",
}
RAIL = {StepStatus.DONE: "done", StepStatus.SKIPPED: "skipped", StepStatus.AFTERWARDS: "skipped"}


def rail_of(meldcode, marks, today) -> list[dict]:
    """Return the five steps for components/rail.html; `marks` is {step: newest StepMark}."""
    url = reverse("meldcode:detail", args=[meldcode.pk])
    return [
        {
            "number": step,
            "title": SHORT[step],
            "url": f"{url}#stap-{step}",
            "state": _rail_state(meldcode, marks.get(step), step),
            "note": _note(meldcode, marks.get(step), step, today),
        }
        for step in Step.values
    ]


def _rail_state(meldcode, mark, step):
    if step == meldcode.current_step and meldcode.is_running:
        return "here"
    return RAIL.get(mark.status, "") if mark else ""


def _note(meldcode, mark, step, today):
    if step == meldcode.current_step and meldcode.is_running:
        return days_text(meldcode.days_in_step(today))
    if mark is None:
        return "nog te doen"
    if mark.status == StepStatus.DONE:
        return written(timezone.localdate(mark.at), "j F")
    if mark.status == StepStatus.SKIPPED:
        return f"overgeslagen, kijk weer op {written(mark.look_again_on, 'j F')}"
    return mark.get_status_display()


def days_text(days: int) -> str:
    if days == 0:
        return "sinds vandaag"
    return "1 dag in deze stap" if days == 1 else f"{days} dagen in deze stap"


@dataclass
class ShownStep:
    number: int
    label: str
    status: str
    tone: str
    mark: object
    help: Help
    entries: list = field(default_factory=list)
    missing: list = field(default_factory=list)
    may_add: bool = False
    may_finish: bool = False
    may_skip: bool = False


def steps_of(standing: Standing, user) -> list[ShownStep]:
    return [_step(standing, step, user) for step in Step]


def _step(standing, step, user):
    status, running = standing.status(step), standing.meldcode.is_running
    works = running and not why_not_work_in(user, standing.meldcode)
    unfinished = status != StepStatus.DONE
    return ShownStep(
        number=step.value,
        label=step.label,
        status=status.label,
        tone=TONE.get(status, ""),
        mark=standing.marks.get(step),
        help=HELP[step],
        entries=standing.entries_of(step),
        missing=missing_in_step(standing, step) if unfinished else [],
        may_add=running and not why_not_add_entry(user, standing.meldcode, step),
        may_finish=works and unfinished and step != Step.DECIDE,
        may_skip=works and unfinished and step == Step.TALK,
    )


def weighings_of(standing: Standing) -> list[dict]:
    """Return the five afwegingen with their answers and what follows."""
    state = standing.outlook
    return [
        {
            "number": number,
            "question": question,
            "weighing": standing.weighings.get(number) if number in standing.answers else None,
            "counts": state.counts(number),
            "open": state.open_question == number,
        }
        for number, question in QUESTIONS.items()
    ]
