"""What rows are held against: themselves, their neighbours, and the runs before."""

from goldscrape.checks.drift import HISTORY, check_drift
from goldscrape.checks.groups import GroupWatch
from goldscrape.checks.listing import check_predictions
from goldscrape.checks.profile import Profile, Profiler

__all__ = ["HISTORY", "GroupWatch", "Profile", "Profiler", "check_drift", "check_predictions"]
