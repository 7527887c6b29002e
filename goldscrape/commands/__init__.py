"""The commands of ``scrapy`` in this project."""
