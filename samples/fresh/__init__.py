"""A second set of papers never seen: half for builders to look at (`dev`), half for the last measurement (`exam`)."""
