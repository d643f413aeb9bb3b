"""The forms of a page as a browser would see them, so that new forms are found by themselves."""

from dataclasses import dataclass, field
from urllib.parse import urljoin

from django.utils import timezone
from lxml import html

BUTTONS = ("submit", "button", "image", "reset", "file")
ORDINARY = {"number": "5", "time": "10:00", "email": "iemand@voorbeeld.test", "tel": "0497-123456"}


@dataclass
class Field:
    name: str
    kind: str
    values: list = field(default_factory=list)


@dataclass
class Form:
    url: str
    fields: dict[str, Field]

    def filled(self):
        """Return what an ordinary visitor would send: what is there, and something in the rest."""
        return {name: one.values for name, one in self.fields.items() if one.values}


def forms_of(response, url):
    """Return the forms that post, without the one to sign out."""
    tree = html.fromstring(response.content.decode())
    found = []
    for element in tree.xpath('//form[translate(@method, "POST", "post")="post"]'):
        target = urljoin(url, element.get("action") or url)
        if not target.startswith("/account/logout"):
            found.append(Form(target, fields_of(element)))
    return found


def fields_of(element):
    fields: dict[str, Field] = {}
    for control in element.xpath(".//input[@name] | .//select[@name] | .//textarea[@name]"):
        name, kind = control.get("name"), control.get("type", control.tag)
        if kind in BUTTONS or name == "csrfmiddlewaretoken" or "__prefix__" in name:
            continue
        one = fields.setdefault(name, Field(name, kind))
        one.values = one.values or values_of(control, kind)
    return fields


def values_of(control, kind):
    if kind == "select":
        options = [o.get("value", o.text) for o in control.xpath(".//option")]
        chosen = [o.get("value", o.text) for o in control.xpath(".//option[@selected]")]
        return list(filter(None, chosen)) or list(filter(None, options))[:1]
    if kind in ("checkbox", "radio"):
        return [control.get("value", "on")]
    if kind == "hidden":
        return [control.get("value", "")]
    written = control.text if kind == "textarea" else control.get("value")
    return [(written or "").strip() or ordinary(control, kind)]


def ordinary(control, kind):
    if kind == "date" or "date" in control.get("name"):
        return timezone.localdate().isoformat()
    return ORDINARY.get(kind, "Gewone tekst")
