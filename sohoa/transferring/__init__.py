"""A patient is sent on: the papers that go ahead."""
