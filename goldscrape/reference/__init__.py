"""Facts that ship with the package; each file is made by a script from a named source."""
