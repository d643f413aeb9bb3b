"""What the meldcode brings to the timeline of a family."""

from django.urls import reverse

from cases.timeline import Moment
from meldcode.models import AcuteReport, Decision, Meldcode, Report, StepEntry, Weighing

KIND = "meldcode"


def _url(meldcode_id):
    return reverse("meldcode:detail", args=[meldcode_id])


def _newest(model, case, limit, *related):
    rows = model.objects.filter(meldcode__case=case).select_related(*related)
    return rows.order_by("-at", "-id")[:limit]


def begun_and_closed(case, viewer, limit):
    for meldcode in Meldcode.objects.of_cases([case]).select_related("opened_by", "closed_by")[
        :limit
    ]:
        url = _url(meldcode.pk)
        yield Moment(
            meldcode.opened_at, KIND, "Meldcode gestart", "", meldcode.opened_by.full_name, url
        )
        if meldcode.closed_at:
            yield Moment(
                meldcode.closed_at,
                KIND,
                f"Meldcode afgesloten: {meldcode.get_closed_how_display()}",
                meldcode.closing_note,
                meldcode.closed_by.full_name,
                url,
            )


def entries(case, viewer, limit):
    for entry in _newest(StepEntry, case, limit, "recorded_by"):
        yield Moment(
            entry.at,
            KIND,
            f"Meldcode stap {entry.step}: {entry.get_step_display().lower()}",
            entry.text or entry.advice,
            entry.recorded_by.full_name,
            _url(entry.meldcode_id),
        )


def weighings(case, viewer, limit):
    for row in _newest(Weighing, case, limit, "by"):
        title = f"Afweging {row.question}: {row.get_answer_display().lower()}"
        yield Moment(row.at, KIND, title, row.motivation, row.by.full_name, _url(row.meldcode_id))


def decisions(case, viewer, limit):
    for row in _newest(Decision, case, limit, "by"):
        title = f"Besluit: {row.get_outcome_display()}"
        yield Moment(row.at, KIND, title, row.motivation, row.by.full_name, _url(row.meldcode_id))


def reports(case, viewer, limit):
    for row in _newest(Report, case, limit, "by"):
        title = "Opnieuw gemeld bij Veilig Thuis" if row.again else "Gemeld bij Veilig Thuis"
        yield Moment(
            row.happened_at, KIND, title, row.facts, row.by.full_name, _url(row.meldcode_id)
        )


def acute(case, viewer, limit):
    for row in _newest(AcuteReport, case, limit, "by"):
        yield Moment(
            row.at, KIND, "Acuut onveilig", row.what_now, row.by.full_name, _url(row.meldcode_id)
        )


LOADS = [begun_and_closed, entries, weighings, decisions, reports, acute]
