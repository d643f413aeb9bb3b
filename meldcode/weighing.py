"""The five afwegingen and what follows from each answer (domain.md 2.2, 2.4). No database here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from meldcode.enums import Answer, ClosedHow, Norm

QUESTIONS = {
    1: "Heb ik een vermoeden van huiselijk geweld of kindermishandeling, of dreigt dat?",
    2: "Is er acute of structurele onveiligheid?",
    3: "Kan ik hulp bieden of regelen die het geweld of de mishandeling stopt?",
    4: "Nemen de mensen die hulp aan en zetten zij zich daarvoor in?",
    5: "Geeft de hulp binnen de afgesproken tijd genoeg veiligheid en herstel voor iedereen?",
}


class Then(StrEnum):
    CLOSE = "close"
    NEXT = "next"
    REPORT = "report"
    CONSULT = "consult"
    HELP = "help"
    END_HELP = "end_help"


@dataclass(frozen=True)
class Consequence:
    """What must happen after an answer. Without `next_question` the row of questions stops there."""

    then: Then
    text: str
    next_question: int | None = None
    norm: Norm | None = None


_DOUBT = "Je twijfelt. Raadpleeg vandaag Veilig Thuis. Deze afweging blijft open."
_REPORT = "Meld bij Veilig Thuis."

TABLE: dict[tuple[int, Answer], Consequence] = {
    (1, Answer.NO): Consequence(
        Then.CLOSE, "Sluit de meldcode af en leg vast waarom er geen vermoeden meer is."
    ),
    (1, Answer.YES): Consequence(Then.NEXT, "Ga door met afweging 2.", 2),
    (2, Answer.NO): Consequence(Then.NEXT, "Ga door met afweging 3.", 3),
    (2, Answer.YES): Consequence(
        Then.REPORT, f"{_REPORT} Doe afweging 3, 4 en 5 samen met Veilig Thuis.", 3, Norm.UNSAFE
    ),
    (3, Answer.NO): Consequence(Then.REPORT, _REPORT, None, Norm.NO_HELP),
    (3, Answer.YES): Consequence(Then.NEXT, "Ga door met afweging 4.", 4),
    (4, Answer.NO): Consequence(Then.REPORT, _REPORT, None, Norm.NO_HELP),
    (4, Answer.YES): Consequence(
        Then.HELP, "Bied of regel de hulp. Kies een datum waarop je kijkt of het werkt.", 5
    ),
    (5, Answer.NO): Consequence(
        Then.REPORT, "Meld (opnieuw) bij Veilig Thuis.", None, Norm.NOT_ENDING
    ),
    (5, Answer.YES): Consequence(
        Then.END_HELP, "Sluit de hulp af en maak afspraken over het volgen van de veiligheid."
    ),
    **{(number, Answer.DOUBT): Consequence(Then.CONSULT, _DOUBT) for number in QUESTIONS},
}


@dataclass(frozen=True)
class Weighed:
    question: int
    answer: Answer
    consequence: Consequence


@dataclass(frozen=True)
class Outlook:
    """What a set of answers means. `open_question` still has to be answered, or answered anew."""

    reached: tuple[Weighed, ...]
    open_question: int | None

    @property
    def doubts(self) -> tuple[int, ...]:
        return tuple(w.question for w in self.reached if w.answer == Answer.DOUBT)

    @property
    def norms(self) -> tuple[Norm, ...]:
        return tuple(w.consequence.norm for w in self.reached if w.consequence.norm)

    @property
    def may_close_as(self) -> ClosedHow | None:
        """Return the way of closing that these answers open; doubt opens none (R3)."""
        last = self.reached[-1].consequence.then if self.reached else None
        return {Then.CLOSE: ClosedHow.EXPLAINED, Then.END_HELP: ClosedHow.SAFE}.get(last)

    def counts(self, question: int) -> bool:
        return any(w.question == question for w in self.reached)


def outlook(answers: Mapping[int, str]) -> Outlook:
    """Walk through the five questions as far as the answers lead."""
    reached: list[Weighed] = []
    question: int | None = 1
    while question and (given := answers.get(question)):
        answer = Answer(given)
        consequence = TABLE[question, answer]
        reached.append(Weighed(question, answer, consequence))
        if consequence.then is Then.CONSULT:
            break
        question = consequence.next_question
    return Outlook(tuple(reached), question)


def why_not_answer(question: int, answers: Mapping[int, str]) -> str:
    """Return why this question is not to be answered yet, given the answers so far, or ""."""
    state = outlook(answers)
    if question == state.open_question or state.counts(question):
        return ""
    if state.open_question is None:
        last = state.reached[-1].question
        return f"Afweging {question} volgt niet op je antwoord bij afweging {last}."
    if state.open_question in state.doubts:
        return f"Bij afweging {state.open_question} staat nog twijfel. Beantwoord die eerst."
    return f"Beantwoord eerst afweging {state.open_question}."
