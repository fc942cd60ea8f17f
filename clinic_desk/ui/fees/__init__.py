"""Bills, payments and the price list on the screen."""
