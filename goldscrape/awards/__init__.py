"""Names, categories and the notation of odds: what the awards world agrees on."""
