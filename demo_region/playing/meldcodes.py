"""The meldcode of a story."""

from demo_region import telling_meldcode as telling
from demo_region.playing.scene import Scene, play
from meldcode import actions
from meldcode.actions import NewDecision, NewWeighing
from meldcode.enums import FamilyNamed, Step


def _entry(event, scene, step, people=(), **fields):
    actions.add_entry(
        meldcode=scene.meldcode,
        step=step,
        fields={"happened_on": scene.day, **fields},
        people=people,
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Kindcheck, scene: Scene):
    _entry(event, scene, Step.SIGNALS, people=scene.children(), text=event.text)


@play.register
def _(event: telling.Consult, scene: Scene):
    _entry(
        event,
        scene,
        Step.CONSULT,
        consulted_role=event.role,
        consulted_name=event.name,
        consulted_organisation=event.organisation,
        family_named=FamilyNamed.NAMED if event.named else FamilyNamed.ANONYMOUS,
        question=event.question,
        advice=event.advice,
        follow_up=event.follow_up,
    )


@play.register
def _(event: telling.Talk, scene: Scene):
    _entry(
        event,
        scene,
        Step.TALK,
        people=scene.named(event.people),
        text=event.text,
        took_part=event.took_part,
        child_seen=event.child_seen,
    )


@play.register
def _(event: telling.StepDone, scene: Scene):
    until = event.watch_until
    actions.mark_step(
        meldcode=scene.meldcode,
        step=event.step,
        choice=event.choice,
        look_again_on=None if until is None else scene.days.workday(until),
        note=event.note,
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.TalkSkipped, scene: Scene):
    actions.skip_step(
        meldcode=scene.meldcode,
        step=Step.TALK,
        reason=event.reason,
        agreed_by=event.agreed_by,
        look_again_on=scene.days.workday(event.look_again),
        note=event.note,
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Weighed, scene: Scene):
    term = None if event.term is None else scene.days.workday(event.term)
    answers = {
        number: NewWeighing(answer, why, term_on=term if number == 4 else None)
        for number, (answer, why) in event.answers.items()
    }
    actions.weigh(meldcode=scene.meldcode, answers=answers, by=scene.who(event.by))


@play.register
def _(event: telling.Decided, scene: Scene):
    new = NewDecision(event.report, event.help, event.why, event.consulted)
    actions.decide(meldcode=scene.meldcode, new=new, by=scene.who(event.by))


@play.register
def _(event: telling.MeldcodeNext, scene: Scene):
    actions.set_next_action(
        meldcode=scene.meldcode,
        text=event.text,
        due_on=scene.days.workday(event.due),
        owner=scene.who(event.owner),
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Reported, scene: Scene):
    fields = {
        "channel": event.channel,
        "region": "De Vennen",
        "employee": event.employee,
        "reference": event.reference,
        "forms": [str(form) for form in event.forms],
        "acute": event.acute,
        "facts": event.facts,
        "told_family": event.told,
        "told_note": event.told_note,
        "agreements": event.agreements,
    }
    scene.report = actions.record_report(
        meldcode=scene.meldcode,
        fields=fields,
        about=scene.named(event.about),
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Feedback, scene: Scene):
    actions.record_feedback(report=scene.report, feedback=event.text, by=scene.who(event.by))


@play.register
def _(event: telling.MeldcodeClosed, scene: Scene):
    actions.close(meldcode=scene.meldcode, how=event.how, note=event.note, by=scene.who(event.by))


@play.register
def _(event: telling.Acute, scene: Scene):
    fields = {
        "who": event.who,
        "what_now": event.what_now,
        "where_children": event.where_children,
        "who_called": event.who_called,
        "agreed": event.agreed,
    }
    acute = actions.record_acute(case=scene.case, fields=fields, by=scene.who(event.by))
    scene.meldcode = acute.meldcode
