"""A doctor is away: leave is entered, and everybody affected is called and given a new time."""
