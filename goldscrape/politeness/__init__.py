"""How the crawler behaves towards a server: who it says it is, how fast it goes, when it waits, when it stops."""

from goldscrape.politeness.addon import Politeness
from goldscrape.politeness.challenge import challenge_in
from goldscrape.politeness.hosts import is_loopback, is_private
from goldscrape.politeness.refusal import HostBlocked, Refusal
from goldscrape.politeness.waiting import retry_after

__all__ = ["HostBlocked", "Politeness", "Refusal", "challenge_in", "is_loopback", "is_private", "retry_after"]
