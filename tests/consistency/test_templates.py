"""Every page is whole: no hole where a word should be, nothing that the policy of the browser stops."""

import re
from pathlib import Path

import allauth.account
import django.forms
import pytest
from django.template.base import Variable, VariableDoesNotExist, VariableNode
from django.urls import reverse
from lxml import html

from accounts.models import User
from cases.models import Person
from scripts.compile_templates import problems, templates
from scripts.project import ROOT
from tests.cast import client_for
from tests.consistency.forms_on_page import forms_of
from tests.consistency.walk import VISITORS, pages_of, url_of
from tests.consistency.world import World

APPS = (
    "accounts",
    "audit",
    "cases",
    "config",
    "consultations",
    "meldcode",
    "safety_plans",
    "worklist",
)
ERROR_PAGE = re.compile(r"\d{3}(_csrf)?\.html")
PACKAGES = {
    "account/": Path(allauth.account.__file__).parent,
    "django/forms/": Path(django.forms.__file__).parent,
}
HOLE = "ONBEKENDE-VARIABELE:%s:"
WITH_DEFAULT = {"default", "default_if_none"}
SIGNED_OUT = ("account_login", "account_reset_password", "account_reset_password_done")
SIGNED_IN = ("account_change_password", "account_logout", "account_reauthenticate", "account_email")
CONTROLS = '//input[not(@type="hidden" or @type="submit")] | //select | //textarea'


def test_each_template_compiles_and_finds_what_it_names():
    assert [problem for name in templates() for problem in problems(name)] == []


def test_no_template_lies_there_unused():
    named = names_in_code()
    unused = [
        name
        for name in templates()
        if not any(pattern.fullmatch(name) for pattern in named)
        and not (ERROR_PAGE.fullmatch(name) or is_named_by_a_package(name))
    ]
    assert unused == []


def names_in_code():
    """Return a pattern for each template name in code and markup; a {variable} is anything."""
    paths = [path for app in APPS for path in ROOT.glob(f"{app}/**/*.py")]
    text = "\n".join(path.read_text() for path in [*paths, *ROOT.glob("templates/**/*.*")])
    written = set(re.findall(r"[\"']([\w/{}.-]+\.(?:html|txt|css))[\"']", text))
    return [re.compile(re.sub(r"\\{.*?\\}", ".+", re.escape(name))) for name in written]


def is_named_by_a_package(name):
    """Is this our version of what Django or allauth looks for by itself?"""
    folder = next((f for start, f in PACKAGES.items() if name.startswith(start)), None)
    stem = Path(name).with_suffix("").name
    ending = re.sub(r"_(subject|message)$", "", stem)
    return folder is not None and any(
        ending in path.read_text()
        for path in folder.rglob("*.*")
        if path.suffix in (".py", ".html")
    )


@pytest.fixture
def holes_show(monkeypatch):
    """A variable that is written but not there shows itself, unless it has a default."""
    real = VariableNode.render

    def render(self, context):
        expression = self.filter_expression
        optional = any(each.__name__ in WITH_DEFAULT for each, _ in expression.filters)
        if isinstance(expression.var, Variable) and not optional:
            try:
                expression.var.resolve(context)
            except VariableDoesNotExist:
                return HOLE % expression.var
        return real(self, context)

    monkeypatch.setattr(VariableNode, "render", render)


@pytest.mark.django_db
@pytest.mark.parametrize("visitor", VISITORS)
def test_each_page_is_whole(cast, holes_show, visitor):
    wrong = []
    world = World(cast)
    client, names = client_for(getattr(cast, visitor)), names_of_people(world)
    for name, page in pages_of(visitor).items():
        url = url_of(name, page, world)
        for response in pages_at(client, url):
            wrong += [f"{name}: {what}" for what in faults(response.content.decode(), names)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", SIGNED_OUT)
def test_each_page_before_signing_in_is_whole(client, db, holes_show, name):
    for response in pages_at(client, reverse(name)):
        assert [*faults(response.content.decode(), set())] == []


@pytest.mark.parametrize("name", SIGNED_IN)
def test_each_page_about_the_account_is_whole(cast, holes_show, name):
    names = {cast.sanne.first_name, cast.sanne.surname}
    for response in pages_at(client_for(cast.sanne), reverse(name)):
        assert [*faults(response.content.decode(), names)] == []


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["karel", "rob", "aysel"])
def test_each_page_without_anything_in_it_is_whole(cast, holes_show, who):
    """Nobody made a family yet."""
    wrong, client = [], client_for(getattr(cast, who))
    for url in ("/", "/gezinnen/", "/gezinnen/?zoek=zo", "/gezinnen/?zoek=niemand", *LISTS):
        response = client.get(url)
        if response.status_code == 200:
            wrong += [f"{url}: {what}" for what in faults(response.content.decode(), set())]
    assert not wrong, "\n".join(wrong)


LISTS = ("/spreekuur/", "/meldcode/", "/acuut/", "/signaal/", "/gezinnen/nieuw/", "/acuut/nieuw/")


def pages_at(client, url):
    """The page, and what it says when its forms come back empty."""
    response = client.get(url)
    yield response
    for form in forms_of(response, url):
        counts = {name: one.values for name, one in form.fields.items() if name.endswith("_FORMS")}
        refused = client.post(form.url, counts)
        if refused.status_code == 200:
            yield refused


def names_of_people(world):
    people = [
        part for person in Person.objects.all() for part in (person.given_name, person.surname)
    ]
    users = [part for user in User.objects.all() for part in (user.first_name, user.surname)]
    return {*people, *users, world.case.family.name} - {""}


def faults(text, names):
    tree = html.fromstring(text)
    yield from holes(text)
    yield from code_in(tree)
    if len(tree.xpath("//h1")) != 1:
        yield f"{len(tree.xpath('//h1'))} h1"
    if tree.get("lang") != "nl":
        yield "no language"
    title = tree.findtext(".//title").strip()
    if not re.fullmatch(r"(Fout: )?\S.* · Wijkveilig", title):
        yield f"title: {title}"
    yield from (f"name in title: {title}" for name in names if re.search(rf"\b{name}\b", title))
    yield from unlabelled(tree)


def holes(text):
    for found in set(re.findall(HOLE.replace("%s", "([^:]*)"), text)):
        yield f"unknown variable {found}"
    yield from (f"template code: {found}" for found in re.findall(r"\{\{.{0,40}|\{%.{0,40}", text))


def code_in(tree):
    """What the content security policy refuses, so that it would not work."""
    for element in tree.iter("*"):
        for attribute in element.attrib:
            if attribute == "style" or attribute.startswith("on"):
                yield f"{attribute}= on {element.tag}"
        if element.tag in ("style", "script") and not element.get("src"):
            yield f"inline {element.tag}"


def unlabelled(tree):
    labelled = set(tree.xpath("//label/@for"))
    for control in tree.xpath(CONTROLS):
        by_itself = control.get("aria-label") or control.get("aria-labelledby")
        inside = control.xpath("ancestor::label")
        if not (by_itself or inside or control.get("id") in labelled):
            yield f"no label: {control.get('name')}"
