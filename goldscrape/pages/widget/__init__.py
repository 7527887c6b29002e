"""The rail of front-runners, found by its reading order."""

from goldscrape.pages.widget.find import Widget, may_hold_widget, read_widget

__all__ = ["Widget", "may_hold_widget", "read_widget"]
