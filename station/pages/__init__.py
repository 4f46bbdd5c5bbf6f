"""The pages, one module a page group; each holds ROUTER, and may hold LINKS for the navigation."""
