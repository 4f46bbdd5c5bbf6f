"""The layouts of strangers: houses and prints that no other set knows."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.parts.prints import printed
from samples.sets.stranger import laboratory, machines

LAYOUTS: tuple[Layout, ...] = (
    printed(Form.LAB_REPORT, "stranger-hai-phieu", laboratory.draw_two_slips, 38),
    printed(Form.LAB_REPORT, "stranger-cham", laboratory.draw_dotted, 42),
    printed(Form.LAB_REPORT, "stranger-test-nhanh", laboratory.draw_quick, 37, serif=False),
    printed(
        Form.LAB_REPORT, "stranger-may-phoi", machines.draw_devices, 38, serif=False, fields=("respiratory",)
    ),
    printed(Form.LAB_REPORT, "stranger-kham-tu", machines.draw_clinic, 35, serif=False),
)
"""All of them, for measuring only."""
