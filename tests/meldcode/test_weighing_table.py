"""Every combination of the five answers against domain.md 2.2, written out here anew."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meldcode.enums import Answer, ClosedHow
from meldcode.weighing import QUESTIONS, TABLE, Then, outlook, why_not_answer

JA, NEE, TWIJFEL = Answer.YES, Answer.NO, Answer.DOUBT
EVERY_COMBINATION = list(product(Answer, repeat=5))


# From domain.md 2.2 by hand: what each answer does to the walk. A norm, an end, or on to the next.
REPORTS = {(2, JA): 1, (3, NEE): 2, (4, NEE): 2, (5, NEE): 3}
ENDS = {(1, NEE): "verklaard", (3, NEE): None, (4, NEE): None, (5, NEE): None, (5, JA): "veilig"}


def expected(answers):
    """Return (norms, way of closing, doubt at, number of questions that count)."""
    norms = []
    for step in enumerate(answers, start=1):
        if step[1] == TWIJFEL:
            return norms, None, step[0], step[0]
        norms += [REPORTS[step]] if step in REPORTS else []
        if step in ENDS:
            return norms, ENDS[step], None, step[0]
    raise AssertionError("the table always ends")


@pytest.mark.parametrize("answers", EVERY_COMBINATION, ids="-".join)
def test_each_combination_follows_the_table(answers):
    norms, closes, doubt, counted = expected(answers)
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


@given(st.lists(st.tuples(st.sampled_from(sorted(QUESTIONS)), st.sampled_from(list(Answer)))))
def test_no_order_of_answering_closes_in_doubt(given_in_order):
    """Also when earlier answers are changed later (R3)."""
    answers = {}
    for question, answer in given_in_order:
        if not why_not_answer(question, answers):
            answers[question] = answer
        state = outlook(answers)
        assert not (state.doubts and state.may_close_as)
        assert all(number == state.open_question for number in state.doubts)
