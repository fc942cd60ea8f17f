"""The customer-service desk of a small clinic."""
