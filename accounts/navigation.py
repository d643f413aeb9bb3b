"""The main menu: which screens a role has, first one first."""

from dataclasses import dataclass

from django.urls import reverse

from accounts.roles import Permission as P


@dataclass(frozen=True)
class Screen:
    label: str
    url_name: str
    icon: str
    needs: P | None = None
    prefix: str = ""


SCREENS = [
    Screen("Mijn dag", "worklist:my_day", "sun", P.GIVE_ADVICE, "/"),
    Screen("Gezinnen", "cases:list", "users", P.GIVE_ADVICE, "/gezinnen/"),
    Screen("Spreekuur", "consultations:today", "messages-square", P.GIVE_ADVICE, "/spreekuur/"),
    Screen("Meldcodes", "meldcode:list", "list-checks", P.SEE_TEAM_CASES, "/meldcode/"),
    Screen("Teamoverzicht", "worklist:team", "layout-dashboard", P.LEAD_TEAM, "/team/"),
    Screen("Logboek", "audit:log", "scroll-text", P.READ_LOG, "/logboek/"),
    Screen("Beheer", "accounts:people", "settings", P.MANAGE_PEOPLE, "/beheer/"),
]


def screens_of(user) -> list[Screen]:
    return [screen for screen in SCREENS if screen.needs is None or user.has(screen.needs)]


def is_current(screen: Screen, path: str) -> bool:
    return path == "/" if screen.prefix == "/" else path.startswith(screen.prefix)


def home_url(user) -> str:
    """Return the first screen of a role."""
    return reverse(screens_of(user)[0].url_name)
