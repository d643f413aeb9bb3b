"""Every combination of the five answers against domain.md 2.2, written out here anew."""

from itertools import product

import pytest

from meldcode.enums import Answer, ClosedHow
from meldcode.weighing import QUESTIONS, TABLE, Then, outlook, why_not_answer

JA, NEE, TWIJFEL = Answer.YES, Answer.NO, Answer.DOUBT
EVERY_COMBINATION = list(product(Answer, repeat=5))


def expected(one, two, three, four, five):
    """Return (norms, closes, doubt at, number of questions that count), by hand from the table."""
    if one == TWIJFEL:
        return [], None, 1, 1
    if one == NEE:
        return [], "verklaard", None, 1
    if two == TWIJFEL:
        return [], None, 2, 2
    norms = [1] if two == JA else []
    if three == TWIJFEL:
        return norms, None, 3, 3
    if three == NEE:
        return [*norms, 2], None, None, 3
    if four == TWIJFEL:
        return norms, None, 4, 4
    if four == NEE:
        return [*norms, 2], None, None, 4
    if five == TWIJFEL:
        return norms, None, 5, 5
    if five == NEE:
        return [*norms, 3], None, None, 5
    return norms, "veilig", None, 5


@pytest.mark.parametrize("answers", EVERY_COMBINATION, ids="-".join)
def test_each_combination_follows_the_table(answers):
    norms, closes, doubt, counted = expected(*answers)
    state = outlook(dict(enumerate(answers, start=1)))
    assert [int(norm) for norm in state.norms] == norms
    assert state.may_close_as == (ClosedHow(closes) if closes else None)
    assert state.doubts == ((doubt,) if doubt else ())
    assert len(state.reached) == counted
    assert state.open_question == doubt


@pytest.mark.parametrize("question", QUESTIONS)
def test_doubt_never_closes_and_never_goes_on(question):
    consequence = TABLE[question, TWIJFEL]
    assert consequence.then is Then.CONSULT
    assert (consequence.next_question, consequence.norm) == (None, None)
    assert "Veilig Thuis" in consequence.text


def test_there_is_a_consequence_for_every_answer():
    assert set(TABLE) == set(product(QUESTIONS, Answer))


@pytest.mark.parametrize(
    ("question", "answers", "why_not"),
    [
        (1, {}, ""),
        (2, {}, "Beantwoord eerst afweging 1."),
        (2, {1: NEE}, "Afweging 2 volgt niet op je antwoord bij afweging 1."),
        (3, {1: JA, 2: TWIJFEL}, "Bij afweging 2 staat nog twijfel. Beantwoord die eerst."),
        (2, {1: JA, 2: TWIJFEL}, ""),
        (3, {1: JA, 2: JA}, ""),
        (5, {1: JA, 2: NEE, 3: JA, 4: NEE}, "Afweging 5 volgt niet op je antwoord bij afweging 4."),
        (1, {1: JA, 2: JA}, ""),
    ],
)
def test_answers_in_an_impossible_order_get_a_sentence(question, answers, why_not):
    assert why_not_answer(question, answers) == why_not
