"""Names of workers and teams in a file, and who and which they are here."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from accounts.models import Team, User
from cases.importing.doubts import Kind
from cases.importing.words import is_nothing
from cases.names import plain

LEFT = re.compile(r"\b(uit dienst|vertrokken|weg sinds)\b", re.IGNORECASE)
LOST = re.compile("[?\ufffd]")
IN_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")


@dataclass
class Staff:
    """Workers who can have a case, by every way in which their name is written."""

    by_name: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    users: dict[int, User] = field(default_factory=dict)
    team_ids: dict[int, set[int]] = field(default_factory=dict)

    @classmethod
    def from_database(cls) -> "Staff":
        staff = cls()
        for user in User.objects.case_workers().prefetch_related("teams"):
            staff.users[user.pk] = user
            staff.team_ids[user.pk] = {team.pk for team in user.teams.all()}
            for name in ways_to_write(user):
                staff.by_name[name].add(user.pk)
        return staff

    def find(self, text: str, team: Team | None) -> tuple[User | None, Kind | None]:
        """Return the worker whom a text means and what is doubtful about it."""
        if is_nothing(text) or text == "?":
            return None, Kind.OWNER_MISSING
        if LEFT.search(text):
            return None, Kind.OWNER_LEFT
        found, lost = self._matching(text)
        here = {pk for pk in found if team is not None and team.pk in self.team_ids[pk]}
        if not found:
            return None, Kind.OWNER_UNKNOWN
        if not here:
            return None, Kind.OWNER_ELSEWHERE
        if len(here) > 1:
            return None, Kind.OWNER_SEVERAL
        return self.users[here.pop()], Kind.OWNER_LOST_SIGN if lost else None

    def _matching(self, text) -> tuple[set[int], bool]:
        if not LOST.search(text):
            return self.by_name.get(plain(text), set()), False
        # One lost sign is one letter; the spaces that `plain` trims beside it may be there or not.
        pattern = re.compile(
            " ?[a-z0-9] ?".join(re.escape(plain(part)) for part in LOST.split(text))
        )
        names = (name for name in self.by_name if pattern.fullmatch(name))
        return set().union(*(self.by_name[name] for name in names)), True


def ways_to_write(user) -> set[str]:
    """Return "r kok", "kok r", "ruud kok" and "kok ruud", with the prefix where Dutch lists put it."""
    first, prefix, surname = user.first_name, user.prefix, user.surname
    ways = set()
    for given in (first[:1], first):
        ways |= {
            f"{given} {prefix} {surname}",
            f"{surname} {given} {prefix}",
            f"{prefix} {surname} {given}",
        }
    return {plain(way) for way in ways}


@dataclass
class TeamChoice:
    """The team of a family: one that is here, or the name of one that must come first."""

    name: str = ""
    team: Team | None = None
    doubt: Kind | None = None


@dataclass
class Teams:
    """Finds teams by name. `make` lets unknown ones be added, `default` takes them in."""

    here: dict[str, Team] = field(default_factory=dict)
    default: Team | None = None
    make: bool = False
    new: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_database(cls, **choices) -> "Teams":
        return cls(here={plain(team.name): team for team in Team.objects.all()}, **choices)

    def find(self, text: str) -> TeamChoice:
        bare = IN_BRACKETS.sub("", text) or text
        for name in (text, bare):
            if team := self.here.get(plain(name)):
                return TeamChoice(team.name, team, None if name == text else Kind.TEAM_VARIANT)
        if self.default is not None:
            return TeamChoice(self.default.name, self.default, Kind.TEAM_DEFAULT)
        if not self.make or not plain(bare):
            return TeamChoice(text, None, Kind.TEAM_UNKNOWN)
        self._remember(bare)
        return TeamChoice(bare, None, None if bare == text else Kind.TEAM_VARIANT)

    def _remember(self, name):
        """Keep the spelling with the most capitals: "Team Noord", not "team noord"."""
        known = self.new.get(plain(name), "")
        capitals = sum(map(str.isupper, name))
        if not known or capitals > sum(map(str.isupper, known)):
            self.new[plain(name)] = name
