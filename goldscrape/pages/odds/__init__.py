"""The API's lists and the odds pages of every era; one way from what they print to rows."""
