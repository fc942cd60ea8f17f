"""Customers on screen: the list, the card beside every page, the form and the import."""
