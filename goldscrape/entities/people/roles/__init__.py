"""What the text says a person does: a module a kind of evidence."""
