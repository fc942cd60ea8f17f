"""What the desk looks like."""
