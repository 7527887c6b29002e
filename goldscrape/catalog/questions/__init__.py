"""What analysts ask, one SQL file each: the question as a comment, then the query."""
