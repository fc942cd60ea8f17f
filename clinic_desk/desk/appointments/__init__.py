"""The appointment book: visits, their times, their states, and the free time between them."""
