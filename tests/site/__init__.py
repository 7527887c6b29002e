"""A local Gold Derby for tests and benchmarks; see README.md in this folder."""

from tests.site.archive import Archive, Snapshot
from tests.site.faults import FAULTS, Fault
from tests.site.odds_api import ApiStyle
from tests.site.real import real
from tests.site.server import Answer, Logged, Request
from tests.site.site import Site
from tests.site.world import League, Nominee, World, made_up

__all__ = [
    "FAULTS",
    "Answer",
    "ApiStyle",
    "Archive",
    "Fault",
    "League",
    "Logged",
    "Nominee",
    "Request",
    "Site",
    "Snapshot",
    "World",
    "made_up",
    "real",
]
