"""The scorer of `pipeline/judge`: examples from read charts, validation with sets held out, the fit."""
