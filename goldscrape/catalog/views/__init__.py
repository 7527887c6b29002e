"""The views, one SQL file each: a header comment that documents it, then the query."""
