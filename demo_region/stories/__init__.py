"""The families of Regio De Vennen, one file per team or kind of story."""

from demo_region.stories.midden import OF_MIDDEN
from demo_region.stories.midden_others import OTHERS_OF_MIDDEN
from demo_region.stories.noord import IN_DEPTH
from demo_region.stories.noord_others import OTHERS
from demo_region.stories.sanne import OF_SANNE
from demo_region.stories.van_rooij import VAN_ROOIJ
from demo_region.stories.zuid import OF_ZUID
from demo_region.stories.zuid_others import OTHERS_OF_ZUID

STORIES = (
    VAN_ROOIJ,
    *OF_SANNE,
    *IN_DEPTH,
    *OTHERS,
    *OF_ZUID,
    *OTHERS_OF_ZUID,
    *OF_MIDDEN,
    *OTHERS_OF_MIDDEN,
)
