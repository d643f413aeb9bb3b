"""Whatever is posted or asked: an answer in Dutch, never a failure (style: bad input).

The fields come from the pages themselves. What is accepted is kept as it was written and shown
as text.
"""

import re
from itertools import product
from unittest.mock import patch

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from django.db.models import Q
from django.http import QueryDict

from tests.cast import client_for
from tests.consistency.forms_on_page import forms_of
from tests.consistency.walk import VISITORS, pages_of, url_of
from tests.consistency.world import World

SCRIPT = "<script>alert('7')</script>"
KEPT = f"=1+1 {SCRIPT} \u202eom\u202c 👪🏽 {{{{ 7 }}}}"
UNKNOWN = "01900000-0000-7000-8000-000000000000"
CHOICES = ["onbekend", UNKNOWN, "9" * 30, "\x00"]
KINDS = {
    "date": ["0000-00-00", "0001-01-01", "9999-12-31", "31-02-2026", "gisteren", "\x00"],
    "time": ["25:61", "nu", "\x00"],
    "number": ["NaN", "Infinity", "-1", "1e999", "9" * 30, "\x00"],
    "select": CHOICES,
    "radio": CHOICES,
    "checkbox": CHOICES,
    "hidden": [*CHOICES, SCRIPT],
    "text": [KEPT, "nul\x00byte", "x" * 20_000, "31-02-2026"],
}
ADDRESSES = [*CHOICES, SCRIPT, "0000-00-00", "9999-12-31", "²", "x" * 3000]
FORM_COUNTS = ["-1", "veel", "1000000000000", "²", "", "\x00"]
ROW = re.compile(r"-\d+-")
OURS = ("audit", "accounts", "worklist", "cases", "consultations", "meldcode", "safety_plans")


@pytest.fixture
def world(cast):
    return World(cast)


@pytest.mark.parametrize("visitor", ["sanne", "tessa", "bram"])
def test_no_field_of_any_form_brings_a_page_down(world, visitor):
    client, wrong, tried = client_for(getattr(world.cast, visitor)), [], 0
    for name, page in pages_of(visitor).items():
        url = url_of(name, page, world)
        for form in forms_of(client.get(url), url):
            for field in filter(first_of_its_kind(), form.fields.values()):
                for value in hostile(field):
                    tried += 1
                    wrong += post(client, form, {**form.filled(), field.name: value})
    assert not wrong, "\n".join(wrong)
    assert tried


def first_of_its_kind():
    """Rows of one kind have the same fields: the first one speaks for all of them."""
    seen = set()

    def is_first(field):
        kind = ROW.sub("-", field.name)
        known = kind in seen
        seen.add(kind)
        return not known

    return is_first


def hostile(field):
    if field.name.endswith("_FORMS"):
        return FORM_COUNTS
    return KINDS.get(field.kind, KINDS["text"])


def post(client, form, data):
    """Post inside a transaction that is undone; return what is wrong with the answer."""
    with transaction.atomic():
        wrong = [*answer(client, form, data)]
        transaction.set_rollback(True)
    return wrong


def answer(client, form, data):
    ((name, value),) = [(n, v) for n, v in data.items() if not isinstance(v, list)]
    what = f"{form.url} {name}={value[:40]!r}"
    try:
        response = client.post(form.url, data)
    except Exception as error:  # each kind of failure is one more line in the report
        yield f"{what}: {type(error).__name__} {str(error)[:200]}"
        return
    if response.status_code not in (200, 302):
        yield f"{what}: {response.status_code}"
    if still_alive() is False:
        yield f"{what}: the transaction is broken"
    elif response.status_code == 302 and value == KEPT:
        yield from look_back(client, response.url, value, what)
    elif response.status_code == 200 and SCRIPT in response.content.decode():
        yield f"{what}: shown as code"


def still_alive():
    return not connection.needs_rollback


def look_back(client, url, value, what):
    page = client.get(url, follow=True).content.decode()
    if SCRIPT in page:
        yield f"{what}: shown as code"
    if not is_kept(value):
        yield f"{what}: not kept as it was written"


def is_kept(value):
    for model in apps.get_models():
        if model._meta.app_label in OURS:
            texts = [
                f.name
                for f in model._meta.fields
                if isinstance(f, models.CharField | models.TextField)
            ]
            wanted = Q(*[(f"{name}__contains", value) for name in texts], _connector=Q.OR)
            if texts and model._base_manager.filter(wanted).exists():
                return True
    return False


@pytest.mark.parametrize("visitor", VISITORS)
def test_nothing_asked_in_an_address_brings_a_page_down(world, visitor):
    client, wrong = client_for(getattr(world.cast, visitor)), []
    for name, page in pages_of(visitor).items():
        url = url_of(name, page, world)
        for asked, value in product(names_asked(client, url), ADDRESSES):
            with transaction.atomic():
                wrong += look(client, url, {asked: value})
                transaction.set_rollback(True)
    assert not wrong, "\n".join(wrong)


def look(client, url, data):
    try:
        response = client.get(url, data)
    except Exception as error:  # as in answer()
        yield f"{url} {data}: {type(error).__name__} {str(error)[:200]}"
        return
    if response.status_code != 200 or SCRIPT in response.content.decode():
        yield f"{url} {data}: {response.status_code}"


def names_asked(client, url):
    """Return every name that a page reads from its address, by watching it read."""
    asked, real = set(), QueryDict.get

    def get(self, key, default=None):
        asked.add(key)
        return real(self, key, default)

    with patch.object(QueryDict, "get", get):
        client.get(url)
    return sorted(asked)


def test_the_names_in_addresses_are_found(cast):
    assert names_asked(client_for(cast.fleur), "/logboek/") == ["dossier", "voor", "wie"]
    assert {"na", "wie", "zoek"} <= {*names_asked(client_for(cast.sanne), "/gezinnen/")}
