"""One family of the file: what its rows say about the case."""

from dataclasses import dataclass, field
from datetime import date

from cases.actions import NewCase
from cases.enums import CaseStatus, WatchedBy
from cases.importing.bsns import BsnDesk
from cases.importing.columns import Columns, Field
from cases.importing.days import DayReader, in_century
from cases.importing.doubts import Kind
from cases.importing.drafts import Draft, quoted
from cases.importing.houses import Houses
from cases.importing.people import PeopleReader
from cases.importing.staff import IN_BRACKETS, Staff, TeamChoice, Teams
from cases.importing.words import STATUSES, WATCHERS, frame_of, is_nothing, phase_of
from cases.models import Family
from cases.names import plain

NEXT_STEP = "Evaluatie van het plan (uit oud systeem)"
CLOSING_REASON = "Was al afgesloten in het oude systeem."
NAME_LENGTH = Family._meta.get_field("name").max_length
NO_FIELD = "Hier is geen veld voor"


NOT_READ = {Field.EVALUATION: Kind.EVALUATION_NOT_READ, Field.START: Kind.START_UNKNOWN}


@dataclass
class Readers:
    """All that is needed to read a family, made once for a whole file."""

    columns: Columns
    days: DayReader
    desk: BsnDesk
    staff: Staff
    teams: Teams


@dataclass
class CaseReader:
    """Reads the case of one family; `choice` is its team, which may still have to be made."""

    draft: Draft
    readers: Readers
    choice: TeamChoice = field(default_factory=TeamChoice)

    @property
    def today(self) -> date:
        return self.readers.days.today

    def read(self) -> NewCase:
        self._keep_loose_ends()
        self.choice = self._team()
        status = self._status()
        opened_on, closed_on = self._period(status)
        status = status if closed_on or status != CaseStatus.CLOSED else CaseStatus.ACTIVE
        houses = Houses(self.draft)
        new = NewCase(
            family_name=self._name(),
            team=self.choice.team,
            owner=self._owner(status),
            frame=self._frame(),
            phase=self._phase(),
            status=status,
            opened_on=opened_on,
            closed_on=closed_on,
            closing_reason=CLOSING_REASON if closed_on else "",
            next_step_on=self._next_step_on(status),
            households=houses.households(),
            people=PeopleReader(self.draft, self.readers.days, self.readers.desk, houses).read(),
        )
        new.next_step = NEXT_STEP if new.next_step_on else ""
        new.watched_by = self._watched_by(status, new.owner)
        return new

    def _keep_loose_ends(self):
        """Keep what never has a field: the old number, the remarks as typed, unknown columns."""
        for row in self.draft.group.rows:
            at = [row.number]
            if row[Field.NUMBER]:
                self.draft.keep(Field.NUMBER, row[Field.NUMBER], "Nummer in het oude systeem", at)
            if row.literal.strip():
                self.draft.keep(Field.REMARKS, row.literal, NO_FIELD, at, apart=row.literal)
            for heading, text in row.extras.items():
                if text:
                    who = " ".join(filter(None, [row[Field.GIVEN], row[Field.SURNAME]]))
                    self.draft.keep(heading, f"{who}: {text}" if who else text, NO_FIELD, at)

    def _name(self) -> str:
        row = self.draft.group.rows[0]
        name = self.draft.group.name
        if not row[Field.FAMILY]:
            self.draft.doubt(Kind.NO_FAMILY_NAME, self.draft.group.row_numbers, f'"{name}"')
        if not row[Field.NUMBER]:
            self.draft.doubt(Kind.NO_NUMBER, self.draft.group.row_numbers, f'"{name}"')
        if "?" in name or "\ufffd" in name:
            self.draft.doubt(Kind.LOST_SIGNS, self.draft.group.row_numbers, f'"{name}"')
        return self.draft.fit(row, Field.FAMILY, NAME_LENGTH, name)

    def _team(self) -> TeamChoice:
        text, rows = self.draft.settle(Field.TEAM, lambda name: plain(IN_BRACKETS.sub("", name)))
        choice = self.readers.teams.find(text)
        spellings = self.draft.values(Field.TEAM)
        if choice.doubt in (Kind.TEAM_VARIANT, Kind.TEAM_DEFAULT):
            for spelling, _ in spellings.values():
                self.draft.keep_doubtful(choice.doubt, Field.TEAM, spelling, rows)
        elif choice.doubt:
            self.draft.doubt(choice.doubt, rows, quoted(text))
        return choice

    def _status(self) -> CaseStatus:
        """An open row wins from a closed one: a family must not drop out of sight by a typing error."""
        found = self.draft.values(Field.STATUS).values()
        meant = [STATUSES.get(plain(text)) for text, _ in found]
        status = _winning(meant)
        for (text, rows), one in zip(found, meant, strict=True):
            if one is None:
                self.draft.keep_doubtful(Kind.STATUS_UNKNOWN, Field.STATUS, text, rows)
            elif one != status:
                closed = one == CaseStatus.CLOSED
                kind = Kind.STATUS_CONFLICT if closed else Kind.VALUE_CONFLICT
                self.draft.keep_doubtful(kind, Field.STATUS, text, rows)
        if not found:
            self.draft.doubt(Kind.STATUS_UNKNOWN, self.draft.group.row_numbers, "leeg")
        return status

    def _day(self, what) -> tuple[date | None, str, list[int]]:
        """Return the settled day of a column with its text and rows; an unreadable one is kept."""
        days = self.readers.days
        text, rows = self.draft.settle(what, lambda cell: str(days.read(cell).day or cell))
        if is_nothing(text):
            return None, "", rows
        read = days.read(text)
        if read.day is None:
            self.draft.keep_doubtful(NOT_READ.get(what, read.doubt), what, text, rows)
        elif read.doubt == Kind.TWO_DIGITS:
            self.draft.doubt(read.doubt, rows, in_century(read.day))
        elif read.doubt:
            self.draft.keep_doubtful(read.doubt, what, text, rows)
        return read.day, text, rows

    def _period(self, status) -> tuple[date, date | None]:
        """Return when the case began and, for a closed one, ended."""
        start, start_text, start_rows = self._day(Field.START)
        end = self._end(status)
        if start is None:
            if not start_text:
                self.draft.doubt(Kind.START_UNKNOWN, start_rows, "leeg")
            return end or self.today, end
        if end and start > end:
            self.draft.keep_doubtful(Kind.START_AFTER_END, Field.START, start_text, start_rows)
            return end, end
        if start > self.today:
            self.draft.keep_doubtful(Kind.START_AHEAD, Field.START, start_text, start_rows)
            return self.today, end
        return start, end

    def _end(self, status) -> date | None:
        end, text, rows = self._day(Field.END)
        if status != CaseStatus.CLOSED:
            if end:
                self.draft.keep_doubtful(Kind.END_BUT_OPEN, Field.END, text, rows)
            return None
        if end is None:
            self.draft.doubt(Kind.CLOSED_WITHOUT_END, rows, quoted(text))
            return self.today
        if end > self.today:
            self.draft.doubt(Kind.CLOSED_AHEAD, rows, f"{end:%d-%m-%Y}")
            self.draft.keep(Field.END, text, Kind.CLOSED_AHEAD.title, rows)
            for word, at in self.draft.values(Field.STATUS).values():
                self.draft.keep(Field.STATUS, word, Kind.CLOSED_AHEAD.title, at)
            return None
        return end

    def _owner(self, status):
        text, rows = self.draft.settle(
            Field.OWNER, lambda name: " ".join(sorted(plain(name).split()))
        )
        owner, doubt = self.readers.staff.find(text, self.choice.team)
        if doubt is None:
            return owner
        for spelling, at in self.draft.values(Field.OWNER).values():
            self.draft.keep(Field.OWNER, spelling, doubt.title, at)
        if status != CaseStatus.CLOSED:
            self.draft.doubt(doubt, rows, quoted(text))
        return owner

    def _frame(self):
        text, rows = self.draft.settle(Field.FRAME, lambda word: str(frame_of(word)))
        frame, doubt = frame_of(text)
        if doubt:
            self._keep_spellings(doubt, Field.FRAME, lambda word: frame_of(word)[1] == doubt)
        return frame

    def _phase(self):
        text, rows = self.draft.settle(Field.PHASE, lambda word: phase_of(word)[0])
        phase, doubt = phase_of(text)
        if doubt:
            self._keep_spellings(doubt, Field.PHASE, lambda word: phase_of(word)[1] == doubt)
        return phase

    def _keep_spellings(self, doubt, what, is_doubtful):
        spellings = [found for found in self.draft.values(what).values() if is_doubtful(found[0])]
        for text, rows in spellings:
            self.draft.keep_doubtful(doubt, what, text, rows)
        if not spellings:
            self.draft.doubt(doubt, self.draft.group.row_numbers, "leeg")

    def _next_step_on(self, status) -> date | None:
        day, text, rows = self._day(Field.EVALUATION)
        if day is None:
            return None
        if status == CaseStatus.CLOSED:
            self.draft.keep(Field.EVALUATION, text, "Het gezin is afgesloten", rows)
            return None
        if day < self.today:
            self.draft.doubt(Kind.EVALUATION_PAST, rows)
            self.draft.keep(Field.EVALUATION, text, Kind.EVALUATION_PAST.title, rows)
            return None
        return day

    def _watched_by(self, status, owner) -> str:
        text, rows = self.draft.settle(Field.WATCH, plain)
        watcher = WATCHERS.get(plain(text))
        if status == CaseStatus.CLOSED:
            if text:
                self.draft.keep(Field.WATCH, text, "Het gezin is afgesloten", rows)
            return ""
        if watcher is None:
            self.draft.keep_doubtful(Kind.WATCH_UNKNOWN, Field.WATCH, text, rows)
        elif watcher == WatchedBy.TEAM and owner is None:
            self.draft.doubt(Kind.WATCH_UNKNOWN, rows, f'"{text}", maar er is geen casusregisseur')
            self.draft.keep(Field.WATCH, text, Kind.WATCH_UNKNOWN.title, rows)
            return ""
        return watcher or ""


def _winning(meant: list[CaseStatus | None]) -> CaseStatus:
    opened = [status for status in meant if status not in (CaseStatus.CLOSED, None)]
    if opened:
        return opened[0]
    return CaseStatus.CLOSED if meant and None not in meant else CaseStatus.ACTIVE
