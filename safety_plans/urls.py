from django.urls import path

from safety_plans.blocks import BLOCKS
from safety_plans.row_kinds import ROW_KINDS
from safety_plans.views import drafting, evaluating, following, issuing, reading

app_name = "safety_plans"

VERSION = "plannen/versies/<uuid:pk>/"
CHECK = f"{VERSION}voorwaarden/<uuid:part_id>/kijken/"


def _rows(kind):
    rows, row, known = f"{VERSION}{kind.slug}/", f"{VERSION}{kind.slug}/<uuid:part_id>/", kind.name
    up, down = {"kind": known, "up": True}, {"kind": known, "up": False}
    return [
        path(rows, drafting.rows, {"kind": known}, name=known),
        path(row, drafting.row, {"kind": known}, name=f"{known}_row"),
        path(f"{row}weghalen/", drafting.remove, {"kind": known}, name=f"{known}_remove"),
        path(f"{row}omhoog/", drafting.move, up, name=f"{known}_up"),
        path(f"{row}omlaag/", drafting.move, down, name=f"{known}_down"),
    ]


urlpatterns = [
    path("gezinnen/<uuid:case_id>/plan/", reading.of_case, name="of_case"),
    path("plannen/<uuid:pk>/", reading.plan, name="plan"),
    path("plannen/<uuid:pk>/stoppen/", issuing.end, name="end"),
    path(VERSION, reading.version, name="version"),
    *(
        path(f"{VERSION}{block.slug}/", drafting.block, {"slug": block.slug}, name=block.name)
        for block in BLOCKS.values()
    ),
    *(pattern for kind in ROW_KINDS.values() for pattern in _rows(kind)),
    path(CHECK, following.check_condition, name="check_condition"),
    path(f"{VERSION}akkoord/", following.agree, name="agree"),
    path(f"{VERSION}uitgeven/", issuing.issue, name="issue"),
    path(f"{VERSION}pdf/", issuing.print_copy, name="pdf"),
    path(f"{VERSION}nieuwe-versie/", issuing.next_version, name="next_version"),
    path(f"{VERSION}evaluatie/", evaluating.evaluate, name="evaluate"),
]
