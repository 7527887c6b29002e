"""What is still to be fetched, kept so that a killed crawl goes on where it was."""

from goldscrape.frontier.database import Database, Validator
from goldscrape.frontier.job import Job, job_id

__all__ = ["Database", "Job", "Validator", "job_id"]
