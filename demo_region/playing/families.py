"""A family comes in, and what is recorded in the family itself."""

from datetime import date, time, timedelta

from cases import actions
from cases.actions import NewCase, NewHousehold, NewPerson
from cases.enums import EntryKind, PersonRole, Precision, WatchedBy
from cases.models import Handover, Task
from demo_region import telling
from demo_region.chance import chance_of
from demo_region.playing.scene import Scene, play
from meldcode import actions as meldcode_actions

DAYS_IN_MONTH = 30


def open_family(scene: Scene, bsn_numbers) -> None:
    """Open the case of a story; `bsn_numbers` gives one BSN after the other."""
    story, region = scene.story, scene.region
    owner = region.users.get(story.owner)
    scene.case = actions.open_case(new=_new_case(scene, owner, bsn_numbers), by=owner or scene.lead)
    scene.people = {person.given_name: person for person in scene.case.family.people.all()}


def _new_case(scene, owner, bsn_numbers) -> NewCase:
    story = scene.story
    ours = story.watched_by == WatchedBy.TEAM
    return NewCase(
        family_name=story.name,
        team=scene.region.teams[story.team],
        owner=owner,
        first_concern=story.concern,
        frame=story.frame,
        phase=story.phase,
        status=story.status,
        next_step=story.next_step,
        next_step_on=scene.days.workday(story.next_on) if story.next_step else None,
        watched_by=story.watched_by,
        substitute=scene.region.users.get(story.substitute) if ours else None,
        households=[NewHousehold(_house(house)) for house in story.houses],
        people=[_person(scene, someone, bsn_numbers) for someone in story.people],
    )


def _house(house: telling.House) -> dict:
    return {
        "label": house.label,
        "street": house.street,
        "house_number": house.number,
        "postcode": house.postcode,
        "city": house.city,
        "neighbourhood": house.neighbourhood,
        "is_secret": house.secret,
    }


def _person(scene, someone: telling.Someone, bsn_numbers) -> NewPerson:
    at_home = someone.role not in (PersonRole.TEACHER, PersonRole.PROFESSIONAL)
    born = birth_date(scene, someone)
    surname = scene.story.name if someone.surname is None else someone.surname
    prefix, surname = (someone.prefix, surname) if someone.prefix else split_name(surname)
    return NewPerson(
        fields={
            "given_name": someone.name,
            "prefix": prefix,
            "surname": surname,
            "role": someone.role,
            "role_note": someone.note,
            "birth_date": born,
            "birth_precision": Precision.EXACT if born else Precision.UNKNOWN,
            "phone": someone.phone,
            "living_note": someone.lives,
        },
        houses=list(someone.houses) if at_home else [],
        bsn=next(bsn_numbers) if someone.bsn else "",
    )


PREFIXES = ("van der ", "van den ", "van de ", "van ", "de ", "den ", "ten ", "el ")


def split_name(name: str) -> tuple[str, str]:
    """Return ("van", "Rooij") of "Van Rooij"."""
    for prefix in PREFIXES:
        if name.lower().startswith(prefix):
            return prefix.strip(), name[len(prefix) :]
    return "", name


def birth_date(scene, someone: telling.Someone) -> date | None:
    """Return a birth date that gives this age today, the same at each filling of the same day."""
    if someone.age is None:
        return None
    today = scene.days.today
    if someone.age < 0:
        return today + timedelta(days=-someone.age * DAYS_IN_MONTH)
    if someone.birthday_in is not None:
        birthday = today + timedelta(days=someone.birthday_in)
        return birthday.replace(year=birthday.year - someone.age - 1, day=min(birthday.day, 28))
    before = chance_of(scene.story.name, someone.name).randint(20, 340)
    birthday = today - timedelta(days=before)
    return birthday.replace(year=birthday.year - someone.age, day=min(birthday.day, 28))


@play.register
def _(event: telling.Signal, scene: Scene):
    by = scene.who(event.by)
    signal = actions.record_signal(
        case=scene.case,
        fields={
            "kind": event.kind,
            "text": event.text,
            "source": event.source or _own_source(event, by),
            "place": event.place,
            "happened_on": scene.happened_on(event),
            "happened_at": time.fromisoformat(event.time) if event.time else None,
            "forms": [str(form) for form in event.forms],
            "child_asks_for_help": event.asks_for_help,
        },
        about=scene.named(event.about),
        by=by,
    )
    scene.signals.append(signal)
    if event.meldcode:
        scene.meldcode = meldcode_actions.open_meldcode(signal=signal, by=by)


def _own_source(event, by):
    return by.full_name if event.kind == EntryKind.OBSERVATION else ""


@play.register
def _(event: telling.NextStep, scene: Scene):
    scene.case = actions.set_next_step(
        case=scene.case, text=event.text, on=scene.days.workday(event.on), by=scene.who(event.by)
    )


@play.register
def _(event: telling.NewPhase, scene: Scene):
    scene.case = actions.change_phase(
        case=scene.case, phase=event.phase, reason=event.reason, by=scene.who(event.by)
    )


@play.register
def _(event: telling.NewFrame, scene: Scene):
    scene.case = actions.change_frame(
        case=scene.case, frame=event.frame, reason=event.reason, by=scene.who(event.by)
    )


@play.register
def _(event: telling.NewOwner, scene: Scene):
    scene.case = actions.change_owner(
        case=scene.case, owner=scene.who(event.owner), reason=event.reason, by=scene.lead
    )


@play.register
def _(event: telling.StandsIn, scene: Scene):
    actions.set_watch(
        case=scene.case,
        holder=scene.owner,
        substitute=scene.who(event.substitute),
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Todo, scene: Scene):
    actions.add_task(
        case=scene.case,
        text=event.text,
        owner=scene.who(event.owner),
        due_on=scene.days.workday(event.due),
        urgent=event.urgent,
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Done, scene: Scene):
    task = Task.objects.open().filter(case=scene.case).order_by("given_at", "id").first()
    actions.complete_task(task=task, result=event.result, by=scene.who(event.by))


@play.register
def _(event: telling.Offered, scene: Scene):
    actions.offer_handover(
        case=scene.case,
        from_organisation=event.organisation,
        reference=event.reference,
        note=event.note,
        offered_on=scene.day,
        by=scene.who(event.by),
    )


@play.register
def _(event: telling.Accepted, scene: Scene):
    handover = Handover.objects.get(case=scene.case, accepted_at=None)
    actions.accept_handover(handover=handover, owner=scene.who(event.owner), by=scene.lead)
    scene.case.refresh_from_db()


@play.register
def _(event: telling.Shielded, scene: Scene):
    scene.case = actions.shield(
        case=scene.case,
        users=[scene.who(name) for name in event.users],
        reason=event.reason,
        by=scene.lead,
    )


@play.register
def _(event: telling.Invited, scene: Scene):
    actions.invite(
        case=scene.case,
        user=scene.who(event.user),
        until=scene.days.workday(event.until),
        by=scene.lead,
    )


@play.register
def _(event: telling.Closed, scene: Scene):
    scene.case = actions.close(case=scene.case, reason=event.reason, by=scene.who(event.by))
