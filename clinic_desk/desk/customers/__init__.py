"""The people the clinic looks after: who they are and how they are found and reached."""
