"""Who waits for a free time, and who must be given another one."""
