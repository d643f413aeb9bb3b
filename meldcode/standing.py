"""How a meldcode stands: read from its rows, used by rules, actions and screens alike."""

from dataclasses import dataclass, field
from datetime import datetime

from django.utils import timezone

from meldcode.enums import (
    COUNTS_FOR_DEPARTING,
    THROUGH,
    Answer,
    ClosedHow,
    Norm,
    Step,
    StepStatus,
)
from meldcode.models import (
    AcuteReport,
    Decision,
    Meldcode,
    NextAction,
    Report,
    StepEntry,
    StepMark,
    Weighing,
)
from meldcode.transitions import CLOSABLE_FROM, NEEDS_ANSWER
from meldcode.weighing import Outlook, outlook
from worklist.workdays import add_working_days


@dataclass
class Standing:
    """All rows of one meldcode, each list newest first but the entries, which go by step."""

    meldcode: Meldcode
    entries: list[StepEntry] = field(default_factory=list)
    marks: dict[int, StepMark] = field(default_factory=dict)
    weighings: dict[int, Weighing] = field(default_factory=dict)
    decision: Decision | None = None
    reports: list[Report] = field(default_factory=list)
    next_action: NextAction | None = None
    acute_reports: list[AcuteReport] = field(default_factory=list)

    def status(self, step) -> StepStatus:
        mark = self.marks.get(step)
        return StepStatus(mark.status) if mark else StepStatus.OPEN

    @property
    def through(self) -> set[int]:
        return {step for step in Step.values if self.status(step) in THROUGH}

    def entries_of(self, step) -> list[StepEntry]:
        return [entry for entry in self.entries if entry.step == step]

    @property
    def answers(self) -> dict[int, Answer]:
        """The answers that count. A newer term at 4 opens 5 again: it is a loop (domain.md 2.2)."""
        given = {number: Answer(w.answer) for number, w in self.weighings.items()}
        fourth, fifth = self.weighings.get(4), self.weighings.get(5)
        if fourth and fifth and (fourth.at, fourth.pk) > (fifth.at, fifth.pk):
            del given[5]
        return given

    @property
    def outlook(self) -> Outlook:
        return outlook(self.answers)

    @property
    def departs_from_norm(self) -> bool:
        """A decision not to report where a norm applied, and no report since (R4)."""
        decision = self.decision
        if decision is None or decision.departs_from is None:
            return False
        return not any(report.at >= decision.at for report in self.reports)

    @property
    def norms(self) -> dict[Norm, datetime]:
        """The norms that apply, in their order, with since when: acute danger is norm 1 itself."""
        since = {w.consequence.norm: self.weighings[w.question].at for w in self.outlook.reached}
        since.pop(None, None)
        if self.acute_reports:
            acute_at = self.acute_reports[0].at
            since[Norm.UNSAFE] = max(since.get(Norm.UNSAFE, acute_at), acute_at)
        return dict(sorted(since.items()))

    @property
    def unmet_norms(self) -> list[Norm]:
        """Norms for which no report was made yet.

        A report of an earlier moment meets norms 1 and 2; norm 3 asks a new one (domain.md 2.2),
        and so does acute danger after it.
        """
        return [norm for norm in self.norms if not self._is_reported(norm)]

    @property
    def open_norms(self) -> list[Norm]:
        """Norms without a report and without a later decision, with a reason, to depart from it."""
        departed = self.decision.at if self.departs_from_norm else None
        since = self.norms
        return [norm for norm in self.unmet_norms if not departed or departed < since[norm]]

    def _is_reported(self, norm):
        if norm == Norm.NOT_ENDING:
            weighed_on = timezone.localdate(self.weighings[5].at)
            return any(_made_on(report) >= weighed_on for report in self.reports)
        if norm == Norm.UNSAFE and self.acute_reports:
            acute = self.acute_reports[0]
            return any(_is_about(report, acute) for report in self.reports)
        return bool(self.reports)


def _made_on(report):
    return timezone.localdate(report.happened_at)


def _is_about(report, acute) -> bool:
    """Recorded after the acute danger, and made then too.

    Acute danger is recorded up to a working day later (domain.md 1.10), so the call to Veilig
    Thuis may be as much older.
    """
    recorded_on = timezone.localdate(acute.at)
    return report.at >= acute.at and _made_on(report) >= add_working_days(recorded_on, -1)


def newest_per(rows, key) -> dict:
    """Return {key: newest row} of rows that come newest first."""
    found: dict = {}
    for row in rows:
        found.setdefault(getattr(row, key), row)
    return found


def standing_of(meldcode) -> Standing:
    """Load all rows of one meldcode, in a fixed number of queries."""
    entries = meldcode.entries.select_related("recorded_by").prefetch_related("signals", "people")
    return Standing(
        meldcode=meldcode,
        entries=list(entries),
        marks=newest_per(meldcode.marks.select_related("by"), "step"),
        weighings=newest_per(meldcode.weighings.select_related("by"), "question"),
        decision=meldcode.decisions.select_related("by").first(),
        reports=list(meldcode.reports.select_related("by", "feedback_by")),
        next_action=meldcode.next_actions.select_related("owner", "task").first(),
        acute_reports=list(meldcode.acute_reports.select_related("by")),
    )


def missing_in_step(standing: Standing, step: int) -> list[str]:
    """Return what must be recorded before a step is done (domain.md 1.3, last column)."""
    return list(filter(None, MISSING[Step(step)](standing)))


def _missing_signals(standing):
    entries = standing.entries_of(Step.SIGNALS)
    return ["Leg ten minste één signaal vast." if not entries else ""]


def _missing_consult(standing):
    advised = any(entry.advice for entry in standing.entries_of(Step.CONSULT))
    return ["" if advised else "Leg ten minste één overleg met een advies vast."]


def _missing_talk(standing):
    entries = standing.entries_of(Step.TALK)
    return ["" if entries else "Leg het gesprek vast, of sla de stap over met een reden."]


def _missing_weighing(standing):
    answers = standing.answers
    if 1 not in answers:
        return ["Beantwoord afweging 1."]
    needs_second = answers[1] == Answer.YES and 2 not in answers
    return ["Beantwoord ook afweging 2." if needs_second else ""]


def _missing_decision(standing):
    if standing.decision is None:
        return ["Leg vast of je meldt en of je hulp biedt of regelt."]
    following = standing.next_action and not standing.next_action.is_done
    return ["" if following else "Kies een volgende stap, of sluit de meldcode af."]


MISSING = {
    Step.SIGNALS: _missing_signals,
    Step.CONSULT: _missing_consult,
    Step.TALK: _missing_talk,
    Step.WEIGH: _missing_weighing,
    Step.DECIDE: _missing_decision,
}


def before_deciding(standing: Standing) -> list[str]:
    """Return which of the steps 1 to 4 still stand before a decision (domain.md 1.2)."""
    return [
        f"Stap {step} ({Step(step).label.lower()}) is nog niet klaar."
        for step in Step.values[:-1]
        if step not in standing.through
    ]


def before_departing(standing: Standing) -> list[str]:
    """Return what is asked of who does not report where a norm applies (R4)."""
    counted = [e for e in standing.entries if e.consulted_role in COUNTS_FOR_DEPARTING]
    if counted:
        return []
    return [
        "Er geldt een meldnorm. Meld je niet, leg dan eerst een overleg met Veilig Thuis of de "
        "aandachtsfunctionaris vast bij stap 2 of stap 4."
    ]


def before_closing(standing: Standing, how: str) -> list[str]:
    """Return what still stands in the way of closing in this way (domain.md 2.2, R3, R4)."""
    way = ClosedHow(how)
    return [*_open_doubts(standing), *_open_norms(standing), *_not_this_way(standing, way)]


def _open_doubts(standing):
    return [
        f"Bij afweging {number} staat nog twijfel. Raadpleeg Veilig Thuis en beantwoord hem opnieuw."
        for number in standing.outlook.doubts
    ]


def _open_norms(standing):
    return [
        f"{norm.label}. Leg de melding vast, of besluit met een reden om niet te melden."
        for norm in standing.open_norms
    ]


def _not_this_way(standing, way):
    if standing.meldcode.state not in CLOSABLE_FROM[way]:
        return ["Er is nog geen besluit vastgelegd bij stap 5."]
    needed = NEEDS_ANSWER.get(way)
    if needed and standing.outlook.may_close_as != way:
        number, answer = needed
        return [f"Zo afsluiten kan alleen met ‘{answer.label.lower()}’ bij afweging {number}."]
    return []
