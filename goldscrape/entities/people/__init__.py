"""Persons, real and fictional: names by evidence, joined over the article, with roles and credits."""

from goldscrape.entities.people.find import People, find_people

__all__ = ["People", "find_people"]
