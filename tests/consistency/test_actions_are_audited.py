"""Every act has a line in the log, and every line has a sentence (design 2, idea 7)."""

import ast
import inspect
import re
import textwrap
from importlib import import_module

import pytest

from audit import registry
from audit.recording import record
from scripts.project import ROOT

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
WITH_ACTIONS = ("accounts", "cases", "consultations", "meldcode", "safety_plans")
EVENTS = [import_module(f"{app}.events").EVENTS for app in APPS if app != "config"]
CODES = {code for events in EVENTS for code in events}
RECORDERS = {"record", "_record"}


def public_actions():
    """Yield (app, function) of what views may call."""
    for app in WITH_ACTIONS:
        module = import_module(f"{app}.actions")
        for name in getattr(module, "__all__", vars(module)):
            thing = getattr(module, name)
            ours = getattr(thing, "__module__", "").startswith(f"{app}.actions")
            if inspect.isfunction(thing) and ours and not name.startswith(("_", "why_not")):
                yield app, thing


ACTIONS = {f"{app}: {one.__name__}": one for app, one in public_actions()}


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_asks_by_name_who_does_it(name):
    parameters = inspect.signature(ACTIONS[name]).parameters
    assert "by" in parameters
    assert parameters["by"].default is inspect.Parameter.empty
    assert {one.kind for one in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_commits_as_a_whole(name):
    """Its own transaction, or nothing but one call of an action that has one."""
    assert is_atomic(ACTIONS[name]) or len(actions_called_by(ACTIONS[name])) == 1


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_writes_in_the_log(name):
    assert reaches_the_log(ACTIONS[name], set())


def tree_of(function):
    return ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(function)))).body[0]


def is_atomic(function):
    decorators = [ast.unparse(each) for each in tree_of(function).decorator_list]
    return "transaction.atomic" in decorators


def called_by(function):
    """Return the functions of our own that stand in a call, looked up as Python would."""
    known = inspect.unwrap(function).__globals__
    names = {ast.unparse(c.func) for c in ast.walk(tree_of(function)) if isinstance(c, ast.Call)}
    found = [known.get(name) for name in names]
    return [one for one in found if inspect.isfunction(one) and one.__module__.startswith(APPS)]


def actions_called_by(function):
    return [one for one in called_by(function) if ".actions" in one.__module__ and is_atomic(one)]


def reaches_the_log(function, seen):
    """Does a path of this function end at record()? Only its own text is read, not what it takes."""
    if function is record:
        return True
    seen.add(function)
    return any(reaches_the_log(one, seen) for one in called_by(function) if one not in seen)


def code_files():
    for app in APPS:
        for path in ROOT.glob(f"{app}/**/*.py"):
            if path.name != "events.py" and "migrations" not in path.parts:
                yield path, ast.parse(path.read_text())


def texts_in(tree):
    return {
        one.value
        for one in ast.walk(tree)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def test_each_registered_event_happens_somewhere():
    written = {text for _, tree in code_files() for text in texts_in(tree)}
    assert CODES - written == set()


def test_each_event_that_happens_is_registered():
    unknown = {
        (str(path.relative_to(ROOT)), text)
        for path, tree in code_files()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in RECORDERS and call.args
        for text in texts_in(call.args[0])
        if text not in CODES
    }
    assert unknown == set()


def test_each_sentence_reads_on_after_a_name():
    for code in CODES:
        sentence = registry.sentence(code)
        assert re.fullmatch(r"[a-z].*[^.]", sentence), (code, sentence)
