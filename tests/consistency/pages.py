"""Every URL of the product, with what each kind of visitor gets. A URL that is not here fails.

The columns are people of the cast; Sanne and Tessa belong to the family's team, the others do not.
Numbers are HTTP statuses; "login" is a redirect to the sign-in page.
"""

from dataclasses import dataclass, field

COLUMNS = ("anonymous", "karel", "rob", "bram", "fleur", "aysel", "sanne", "tessa")


def row(**statuses):
    return tuple(statuses[column] for column in COLUMNS)


def of_case(aysel=200, sanne=200, tessa=200):
    """A page of one family: unknown to everyone outside the team."""
    return row(
        anonymous="login", karel=404, rob=404, bram=404, fleur=404,
        aysel=aysel, sanne=sanne, tessa=tessa,
    )  # fmt: skip


def for_all(status=200):
    return ("login", *[status] * 7)


def for_people_with_families(lists=200):
    """Guests too; what they see in it depends on their grants."""
    return row(
        anonymous="login", karel=lists, rob=lists, bram=lists, fleur=lists,
        aysel=lists, sanne=lists, tessa=lists,
    )  # fmt: skip


PUBLIC = (200,) * 8
WORKERS_ONLY = row(
    anonymous="login", karel=200, rob=403, bram=403, fleur=403, aysel=403, sanne=200, tessa=200
)
THINK_ALONG = row(
    anonymous="login", karel=200, rob=200, bram=403, fleur=403, aysel=200, sanne=200, tessa=200
)
WORK = of_case(aysel=403)
WORK_POST = of_case(aysel=403, sanne=302, tessa=302)
LEAD = of_case(aysel=403, sanne=403)
ADMIN = row(
    anonymous="login", karel=403, rob=403, bram=200, fleur=403, aysel=403, sanne=403, tessa=403
)

LEAD_ITEM = of_case(aysel=302, sanne=403, tessa=302)
LEAD_SPREEKUUR = row(
    anonymous="login", karel=403, rob=404, bram=404, fleur=404, aysel=200, sanne=403, tessa=200
)


@dataclass(frozen=True)
class Page:
    statuses: tuple
    kwargs: dict = field(default_factory=dict)
    method: str = "get"


CASE = {"case_id": "case.pk"}
MELDCODE = {"pk": "meldcode.pk"}
VERSION = {"pk": "version.pk"}
DRAFT = {"pk": "draft.pk"}
BLOCKS = ("why", "child", "if_it_fails", "evaluation_date", "contact")
ROWS = ("conditions", "agreements", "signs", "helpers")


def part(name):
    return {**DRAFT, "part_id": f"{name}.pk"}


PAGES = {
    "health-live": Page(PUBLIC),
    "health-ready": Page(PUBLIC),
    # worklist
    "worklist:my_day": Page(
        row(
            anonymous="login",
            karel=200,
            rob=200,
            bram=302,
            fleur=302,
            aysel=200,
            sanne=200,
            tessa=200,
        )  # fmt: skip
    ),
    "worklist:team": Page(
        row(
            anonymous="login",
            karel=403,
            rob=403,
            bram=403,
            fleur=403,
            aysel=403,
            sanne=403,
            tessa=200,
        )  # fmt: skip
    ),
    # audit and accounts
    "audit:log": Page(
        row(
            anonymous="login",
            karel=403,
            rob=403,
            bram=403,
            fleur=200,
            aysel=403,
            sanne=403,
            tessa=403,
        )  # fmt: skip
    ),
    "accounts:people": Page(ADMIN),
    "accounts:add_person": Page(ADMIN),
    "accounts:change_person": Page(ADMIN, {"pk": "cast.sanne.pk"}),
    "accounts:add_team": Page(ADMIN),
    # cases
    "cases:list": Page(for_people_with_families()),
    "cases:new": Page(WORKERS_ONLY),
    "cases:signal_start": Page(for_people_with_families()),
    "cases:signal": Page(of_case(), {"pk": "signal.pk"}),
    "cases:complete_task": Page(WORK, {"pk": "task.pk"}),
    "cases:accept_handover": Page(LEAD, {"pk": "handover.pk"}),
    "cases:detail": Page(of_case(), CASE),
    "cases:people": Page(of_case(), CASE),
    "cases:add_person": Page(WORK, CASE),
    "cases:change_person": Page(WORK, {**CASE, "person_id": "person.pk"}),
    "cases:timeline": Page(of_case(), CASE),
    "cases:rights": Page(of_case(), CASE),
    "cases:record_signal": Page(WORK, CASE),
    "cases:add_task": Page(of_case(), CASE),
    "cases:next_step": Page(WORK, CASE),
    "cases:frame": Page(WORK, CASE),
    "cases:phase": Page(WORK, CASE),
    "cases:watch": Page(WORK, CASE),
    "cases:change_owner": Page(LEAD, CASE),
    "cases:invite": Page(LEAD, CASE),
    "cases:shield": Page(LEAD, CASE),
    "cases:lift_shield": Page(LEAD, CASE),
    "cases:close": Page(WORK, CASE),
    # consultations
    "consultations:today": Page(for_people_with_families()),
    "consultations:presence": Page(LEAD_SPREEKUUR),
    "consultations:close": Page(LEAD_SPREEKUUR),
    "consultations:item": Page(of_case(), {"pk": "item.pk"}),
    "consultations:start": Page(LEAD_ITEM, {"pk": "item.pk"}, "post"),
    "consultations:move_on": Page(LEAD_ITEM, {"pk": "item.pk"}, "post"),
    "consultations:bring_in": Page(WORK, CASE),
    # meldcode
    "meldcode:list": Page(THINK_ALONG),
    "meldcode:start": Page(WORK_POST, {"signal_id": "signal.pk"}, "post"),
    "meldcode:detail": Page(of_case(), MELDCODE),
    "meldcode:add_entry": Page(of_case(), {**MELDCODE, "step": "two"}),
    "meldcode:mark": Page(WORK, {**MELDCODE, "step": "two"}),
    "meldcode:skip": Page(WORK, MELDCODE),
    "meldcode:weigh": Page(WORK, MELDCODE),
    "meldcode:decide": Page(WORK, MELDCODE),
    "meldcode:report": Page(of_case(), MELDCODE),
    "meldcode:feedback": Page(WORK, {**MELDCODE, "report_id": "report.pk"}),
    "meldcode:next_action": Page(WORK, MELDCODE),
    "meldcode:close": Page(WORK, MELDCODE),
    "meldcode:reopen": Page(WORK, MELDCODE),
    "meldcode:acute": Page(THINK_ALONG),
    "meldcode:acute_new": Page(
        row(
            anonymous="login",
            karel=200,
            rob=403,
            bram=403,
            fleur=403,
            aysel=200,
            sanne=200,
            tessa=200,
        )  # fmt: skip
    ),
    "meldcode:acute_for_case": Page(of_case(), CASE),
    # safety plans
    "safety_plans:of_case": Page(of_case(aysel=302, sanne=302, tessa=302), CASE),
    "safety_plans:plan": Page(of_case(), {"pk": "plan.pk"}),
    "safety_plans:end": Page(WORK, {"pk": "plan.pk"}),
    "safety_plans:version": Page(of_case(), VERSION),
    "safety_plans:check_condition": Page(WORK, {**VERSION, "part_id": "condition.pk"}),
    "safety_plans:agree": Page(WORK, VERSION),
    "safety_plans:evaluate": Page(WORK, VERSION),
    "safety_plans:pdf": Page(WORK, VERSION),
    "safety_plans:issue": Page(WORK, DRAFT),
    "safety_plans:next_version": Page(WORK_POST, VERSION, "post"),
    **{f"safety_plans:{name}": Page(WORK, DRAFT) for name in BLOCKS},
    **{f"safety_plans:{name}": Page(WORK, DRAFT) for name in ROWS},
    **{f"safety_plans:{name}_row": Page(WORK, part(name)) for name in ROWS},
    **{f"safety_plans:{name}_remove": Page(WORK, part(name)) for name in ROWS},
    **{
        f"safety_plans:{name}_{way}": Page(WORK_POST, part(name), "post")
        for name in ROWS
        for way in ("up", "down")
    },
}
