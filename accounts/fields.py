from django import forms
from django.core.exceptions import ValidationError

LONGEST_KEY = 18  # so many digits surely fit the database's own numbers


class ChooseSome(forms.ModelMultipleChoiceField):
    """Several people or teams. A key that the database cannot hold is just an unknown choice."""

    def clean(self, value):
        for key in value or []:
            if len(str(key)) > LONGEST_KEY:
                error = self.error_messages["invalid_choice"]
                raise ValidationError(error, code="invalid_choice", params={"value": key})
        return super().clean(value)
