"""The next version of a plan begins as a copy of the last one (R8)."""

from safety_plans.models import Agreement, Condition, PlanHelper, PlanVersion, WarningSign

BOOKKEEPING = {"id", "version", "thread", "order"}
OF_ONE_VERSION = {"condition_id"}


def copy_version(last: PlanVersion, *, by, at, **fields) -> PlanVersion:
    """Write the next draft with all texts and rows of a version, and return it.

    The phase is that of the case now; `fields` overrule what is copied. The evaluation date is
    never copied: it lies in the past of the last version.
    """
    copied = {name: getattr(last, name) for name in PlanVersion.COPIED}
    version = PlanVersion.objects.create(
        plan=last.plan,
        case=last.case,
        number=last.number + 1,
        made_by=by,
        made_at=at,
        **{**copied, "phase": last.case.phase, **fields},
    )
    conditions = {old.pk: _copy(old, version) for old in last.conditions.all()}
    for old in last.agreements.all():
        _copy(old, version, condition=conditions.get(old.condition_id))
    for old in [*last.warningsigns.all(), *last.planhelpers.all()]:
        _copy(old, version)
    return version


def _copy(old: Condition | Agreement | WarningSign | PlanHelper, version, **fields):
    kept = {name: value for name, value in content_of(old).items() if name not in OF_ONE_VERSION}
    return type(old).objects.create(
        version=version, thread=old.thread, order=old.order, **kept, **fields
    )


def content_of(part: Condition | Agreement | WarningSign | PlanHelper) -> dict:
    """Return what somebody wrote in a row, by column."""
    columns = [field for field in part._meta.concrete_fields if field.name not in BOOKKEEPING]
    return {field.attname: getattr(part, field.attname) for field in columns}
