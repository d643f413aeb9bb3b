"""A form that takes whatever comes: nothing stands before acute danger or a melding (R1, R2)."""

from django import forms
from django.core.exceptions import ValidationError

from cases.ids import new_id

TYPED = (forms.CharField, forms.DateField, forms.TimeField)


class TakesAnything(forms.Form):
    """Each field keeps what it can hold; what was typed and does not fit goes along as text.

    `spare` names the text field that takes that in. Choices that do not exist are dropped.
    """

    spare = ""
    # Tells two presses on one form from two forms; see views.saving.post_key.
    once = forms.CharField(required=False, widget=forms.HiddenInput, initial=new_id)

    def clean(self):
        clean = super().clean()
        self.set_apart = []
        for name in list(self.errors):
            clean[name] = self._take(name)
            del self.errors[name]
        clean[self.spare] = "\n".join(filter(None, [clean[self.spare], *self.set_apart]))
        return clean

    def _take(self, name):
        field, html_name = self.fields[name], self.add_prefix(name)
        given = field.widget.value_from_datadict(self.data, self.files, html_name)
        if not isinstance(field, TYPED):
            return _existing(field, given)
        typed = given.replace("\x00", "").strip()
        taken = _cut(field, typed)
        if (taken or "") != typed:
            self.set_apart.append(f"{field.label}: {typed}")
        return taken


def _cut(field, typed):
    return typed[: field.max_length] if isinstance(field, forms.CharField) else None


def _existing(field, given):
    """Return what exists of one or more choices; what does not exist is dropped."""
    if not isinstance(given, list):
        return field.to_python("")
    known = [one for one in given if _is_known(field, one)]
    return field.clean(known)


def _is_known(field, one) -> bool:
    try:
        field.clean([one])
    except ValidationError:
        return False
    return True
