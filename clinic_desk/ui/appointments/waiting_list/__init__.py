"""Who waits for a free time: the list, breaking a visit, and whom to call for a freed time."""
