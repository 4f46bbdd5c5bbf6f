"""The prints that are measured: drawn here alone, no generator of charts knows them."""

from benchmarks.zones.discharge_print import DISCHARGE
from benchmarks.zones.front_print import FRONT

PRINTS = {one.name: one for one in (DISCHARGE, FRONT)}
