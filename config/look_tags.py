"""What the error summary needs and a template cannot do by itself. Loaded as `look`."""

from django import template

register = template.Library()


@register.simple_tag
def all_forms(form, forms, formset):
    """Put a page's form, list of forms and formset in one list, each form once."""
    found = [*([form] if form else []), *(forms or []), *(formset or [])]
    return list({id(each): each for each in found}.values())


@register.filter
def any_errors(forms):
    return any(getattr(form, "errors", None) for form in forms)


@register.filter
def as_opening(label):
    """A label in front of an error: a question stays one, all else gets a colon."""
    label = str(label)
    return label if label.endswith(("?", "!", ".", ":")) else f"{label}:"
