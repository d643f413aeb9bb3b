"""Many families by bulk, to measure with. Not by actions and not to be read; `playing` is for that."""

from demo_region.bulk.families import Made, make_families

__all__ = ["Made", "make_families"]
