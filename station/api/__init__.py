"""The API, one module a group; each holds ROUTER."""
