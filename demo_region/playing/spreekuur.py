"""The spreekuur of the last working day, and that of today."""

from collections.abc import Iterator

from consultations import actions
from consultations.actions import Said, Visitor
from consultations.dates import first_day
from consultations.models import Consultation
from demo_region.playing.acts import Act
from demo_region.playing.scene import Region
from demo_region.telling_spreekuur import Spreekuur, Talk

FIRST_BRINGING, START, END = 8.2, 9.0, 10.0
BETWEEN = 0.1


def acts_of_last(told: Spreekuur, scenes, region: Region) -> Iterator[Act]:
    """A whole spreekuur: families brought in, discussed and closed."""
    day = region.days.workday(-1)
    yield from _bringing(told, scenes, region, day)
    yield Act(
        region.days.moment(day, START - BETWEEN), told.team, lambda: _presence(told, region, day)
    )
    for place, talk in enumerate(told.talks):
        moment = region.days.moment(day, START + place * BETWEEN)
        yield Act(moment, talk.family, lambda talk=talk: _discuss(talk, told, scenes, region))
    leader, team = region.users[told.leader], region.teams[told.team]
    close = region.days.moment(day, END)
    yield Act(close, told.team, lambda: actions.close_day(team=team, on=day, by=leader))


def acts_of_today(told: Spreekuur, scenes, region: Region) -> Iterator[Act]:
    """A list that waits; in a weekend it is that of the first working day."""
    today = region.days.today
    yield from _bringing(told, scenes, region, today)
    day = first_day(today)
    yield Act(region.days.moment(today, START), told.team, lambda: _presence(told, region, day))


def _bringing(told, scenes, region, day):
    for place, talk in enumerate(told.talks):
        moment = region.days.moment(day, FIRST_BRINGING + place * BETWEEN)
        yield Act(moment, talk.family, lambda talk=talk: _bring(talk, scenes, region))


def _bring(talk: Talk, scenes, region):
    actions.bring_in(
        case=scenes[talk.family].case,
        question=talk.question,
        why_today=talk.why,
        urgency=talk.urgency,
        naming=talk.naming,
        by=region.users[talk.by],
    )


def _presence(told: Spreekuur, region, day):
    leader = region.users[told.leader]
    actions.record_who_is_there(
        team=region.teams[told.team],
        on=day,
        leader=leader,
        colleagues=[region.users[name] for name in told.present],
        visitors=[Visitor(*visitor) for visitor in told.visitors],
        by=leader,
    )


def _discuss(talk: Talk, told, scenes, region):
    leader = region.users[told.leader]
    item = Consultation.objects.on_the_list().get(case=scenes[talk.family].case)
    actions.start(consultation=item, by=leader)
    actions.record_and_finish(consultation=item, said=_said(talk, region), by=leader)
    for advised in talk.advice:
        actions.give_advice(consultation=item, by=leader, **_advice(advised, item, region))


def _said(talk: Talk, region) -> Said:
    decision = None
    if talk.decision:
        decision = {"text": talk.decision, "decided_by": region.users[talk.decided_by or talk.by]}
    return Said(notes=dict(talk.notes), decision=decision, tasks=_tasks(talk, region))


def _tasks(talk: Talk, region):
    return [
        {
            "text": task.text,
            "owner": region.users[task.owner],
            "due_on": region.days.workday(task.due),
            "urgent": task.urgent,
        }
        for task in talk.tasks
    ]


def _advice(advised, item, region):
    who = {"colleague": region.users[advised.by]} if advised.by else {}
    if advised.visitor:
        who = {"visitor": item.day.presences.get(name=advised.visitor)}
    return {"text": advised.text, "dissenting": advised.dissenting, **who}
