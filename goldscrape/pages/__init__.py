"""One module a surface: how to read each kind of page the site serves."""
