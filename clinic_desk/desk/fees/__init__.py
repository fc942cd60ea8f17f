"""What a visit costs: the price list, bills, and how they were paid."""
