"""Each field: label, hint, error, control, tied together for people who cannot see them."""

import pytest
from django import forms
from django.template.loader import render_to_string
from lxml import html

from config.gallery.forms import SampleForm


def fields_of(form):
    return html.fromstring(f"<div>{form}</div>")


def by_id(tree, id):
    (found,) = tree.xpath(f'//*[@id="{id}"]')
    return found


def words(element):
    return " ".join(element.text_content().split())


@pytest.fixture
def fresh():
    return fields_of(SampleForm())


@pytest.fixture
def broken():
    return fields_of(SampleForm({"day": "32 november", "place": "Thuis"}))


def test_a_label_belongs_to_its_control(fresh):
    (label,) = fresh.xpath('//label[@for="id_what"]')
    assert words(label) == "Wat is er gezien of verteld?"


def test_optional_fields_say_so_and_compulsory_ones_do_not(fresh):
    optional = [words(e.getparent()) for e in fresh.xpath('//*[@class="optional"]')]
    assert "Waar? (niet verplicht)" in optional
    assert not any("Wat is er gezien" in text for text in optional)


def test_a_form_without_compulsory_fields_can_leave_the_word_out():
    form = SampleForm()
    form.hide_optional = True
    assert "niet verplicht" not in str(form)


def test_a_single_tick_box_is_never_called_optional(fresh):
    (label,) = fresh.xpath('//label[@for="id_talked"]')
    assert words(label) == "Ik heb dit met de ouders besproken"


def test_the_hint_describes_the_control(fresh):
    assert by_id(fresh, "id_what").get("aria-describedby") == "id_what_helptext"
    assert "Schrijf op wat iemand zag" in words(by_id(fresh, "id_what_helptext"))


def test_a_wrong_control_is_invalid_and_described_by_hint_and_error(broken):
    control = by_id(broken, "id_what")
    assert control.get("aria-invalid") == "true"
    assert control.get("aria-describedby") == "id_what_helptext id_what_error"
    assert "utrecht-textarea--invalid" in control.get("class")


def test_the_error_begins_with_a_hidden_word(broken):
    error = by_id(broken, "id_day_error")
    assert words(error).startswith("Fout: ")
    assert words(error.xpath('.//*[@class="vh"]')[0]) == "Fout:"


def test_hint_and_error_stand_before_the_control(broken):
    order = [e.get("id") for e in broken.xpath('//*[starts-with(@id, "id_what")]')]
    assert order == ["id_what_helptext", "id_what_error", "id_what"]


def test_what_was_typed_is_kept(broken):
    assert by_id(broken, "id_day").get("value") == "32 november"
    assert by_id(broken, "id_place").get("value") == "Thuis"


def test_a_choice_of_one_is_a_group_with_a_name(broken):
    (group,) = broken.xpath('//fieldset[@role="radiogroup"]')
    assert words(group.find("legend")) == "Wat voor signaal is dit?"
    assert group.get("aria-invalid") == "true"
    assert group.get("aria-describedby") == "id_kind_error"
    assert not group.xpath(".//input[@aria-invalid]")


def test_a_choice_of_more_is_a_group_with_a_name_and_a_hint(fresh):
    (group,) = fresh.xpath('//fieldset[.//input[@name="about"]]')
    assert words(group.find("legend")) == "Over wie gaat het?"
    assert group.get("aria-describedby") == "id_about_helptext"
    assert len(group.xpath(".//label//input[@type='checkbox']")) == 3


def test_a_date_is_the_field_of_the_browser_and_takes_what_people_type():
    class DayForm(forms.Form):
        day = forms.DateField(label="Dag")

    typed = DayForm({"day": "24-11-2026"})
    assert typed.is_valid()
    control = by_id(fields_of(DayForm(initial={"day": typed.cleaned_data["day"]})), "id_day")
    assert (control.get("type"), control.get("value")) == ("date", "2026-11-24")


def test_controls_wear_the_classes_of_the_design_system(fresh):
    assert "utrecht-textbox" in by_id(fresh, "id_place").get("class")
    assert "short" in by_id(fresh, "id_phone").get("class").split()
    assert "utrecht-select" in by_id(fresh, "id_source").get("class")
    assert "utrecht-checkbox" in by_id(fresh, "id_talked").get("class")
    assert "utrecht-radio-button" in by_id(fresh, "id_kind_0").get("class")


def test_a_hidden_field_stays_bare():
    class HiddenForm(forms.Form):
        version = forms.IntegerField(widget=forms.HiddenInput)

    (control,) = fields_of(HiddenForm(initial={"version": 3})).xpath("//input")
    assert control.get("type") == "hidden"
    assert control.get("class") is None


def test_markup_in_a_label_or_a_value_is_shown_as_text():
    class NastyForm(forms.Form):
        name = forms.CharField(label="<b>Naam</b>", help_text="<i>hint</i>")

    text = str(NastyForm({"name": "<script>x</script>"}))
    assert "<b>" not in text
    assert "<i>" not in text
    assert "<script>" not in text


def summary(**context):
    return render_to_string("components/error_summary.html", context)


def test_the_summary_says_nothing_when_nothing_is_wrong():
    assert summary(form=SampleForm()).strip() == ""
    assert summary(forms=[]).strip() == ""


def test_the_summary_links_to_every_wrong_field():
    form = SampleForm({"day": "32 november"})
    tree = html.fromstring(summary(form=form))
    targets = [a.get("href").lstrip("#") for a in tree.xpath("//li/a")]
    page = fields_of(form)
    assert len(targets) == len(form.errors)
    for target in targets:
        assert by_id(page, target).tag in {"input", "select", "textarea"}


def test_the_summary_says_the_same_words_as_the_field():
    form = SampleForm({})
    text = words(html.fromstring(summary(form=form)))
    for name, errors in form.errors.items():
        assert f"{form.fields[name].label} {errors[0]}" in text


def test_the_summary_gathers_several_forms_and_errors_of_no_field():
    class NoteForm(forms.Form):
        text = forms.CharField(label="Tekst")

        def clean(self):
            raise forms.ValidationError("Iemand anders was je voor.")

    first, second = NoteForm({}, prefix="a"), NoteForm({"b-text": "x"}, prefix="b")
    tree = html.fromstring(summary(forms=[first, second]))
    items = [words(item) for item in tree.xpath("//li")]
    assert items.count("Iemand anders was je voor.") == 2
    assert tree.xpath('//a[@href="#id_a-text"]')


def test_the_summary_gathers_a_formset():
    class NoteForm(forms.Form):
        text = forms.CharField(label="Tekst")

    formset = forms.formset_factory(NoteForm, min_num=1, validate_min=True)(
        {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0", "form-0-text": ""}
    )
    formset.is_valid()
    tree = html.fromstring(summary(formset=formset))
    assert tree.xpath('//h2[contains(., "Er ging iets mis")]')
    assert tree.xpath("//li")


def test_a_form_that_is_in_two_lists_is_told_once():
    form = SampleForm({})
    tree = html.fromstring(summary(form=form, forms=[form]))
    assert len(tree.xpath("//li")) == len(form.errors)


def test_the_summary_tells_what_is_wrong_with_a_formset_as_a_whole():
    class NoteForm(forms.Form):
        text = forms.CharField(label="Tekst", required=False)

    formset = forms.formset_factory(NoteForm, min_num=2, validate_min=True)(
        {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0"}
    )
    formset.is_valid()
    assert len(html.fromstring(summary(formset=formset)).xpath("//li")) == 1


def test_a_page_with_a_wrong_form_says_so_in_its_title(client, db):
    page = client.post("/onderdelen/formulier/", {"place": "Thuis"}).content.decode()
    assert "<title>Fout: Signaal · Wijkveilig</title>" in page
    assert 'value="Thuis"' in page
