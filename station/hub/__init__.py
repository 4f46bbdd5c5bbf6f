"""The receiving side of a province: what other houses send here. Off unless the operator says so."""
