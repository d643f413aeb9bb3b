"""Compiles every template of the project, and looks up each template that it names."""

import sys
from collections.abc import Iterator
from pathlib import Path

import django
from django.conf import settings
from django.template import TemplateDoesNotExist, TemplateSyntaxError, engines
from django.template.base import Template
from django.template.loader_tags import ExtendsNode, IncludeNode

from scripts.project import ROOT

ENDINGS = {".html", ".txt", ".ics", ".css"}


def templates() -> Iterator[str]:
    """Yield the name of each template in our own folders."""
    folders = [*settings.TEMPLATES[0]["DIRS"], *ROOT.glob("*/templates")]
    for folder in dict.fromkeys(map(Path, folders)):
        for path in sorted(folder.rglob("*")):
            if path.suffix in ENDINGS:
                yield path.relative_to(folder).as_posix()


def problems(name: str) -> Iterator[str]:
    engine = engines["django"].engine
    try:
        template = engine.get_template(name)
    except TemplateSyntaxError as error:
        yield f"{name}: {error}"
        return
    for used in named_by(template):
        try:
            engine.get_template(used)
        except TemplateDoesNotExist:
            yield f"{name}: gebruikt {used}, en dat is er niet"
        except TemplateSyntaxError:
            continue  # told where that template itself has its turn


def named_by(template: Template) -> Iterator[str]:
    """Yield the names that stand in extends and include as plain text."""
    for node in template.nodelist.get_nodes_by_type(ExtendsNode):
        yield from _plain_name(node.parent_name)
    for node in template.nodelist.get_nodes_by_type(IncludeNode):
        yield from _plain_name(node.template)


def _plain_name(expression) -> Iterator[str]:
    if isinstance(expression.var, str) and not expression.filters:
        yield expression.var


def main() -> int:
    django.setup()
    names = list(templates())
    found = [problem for name in names for problem in problems(name)]
    print("\n".join(found) or f"{len(names)} sjablonen zijn goed.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
