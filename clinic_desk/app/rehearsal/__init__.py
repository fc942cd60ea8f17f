"""A whole morning worked through the real window, by clicks and keys."""
