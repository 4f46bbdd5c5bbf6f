"""The layouts of an author who draws tables only; each is one page."""

from models.vocabulary import Form
from samples.layouts import Layout
from samples.sets.ledger import cures_listed, cures_tabled, sheets_grid, sheets_open, sheets_words
from samples.sets.parts.prints import printed

LAB, DRUGS = Form.LAB_REPORT, Form.PRESCRIPTION

LAYOUTS: tuple[Layout, ...] = (
    printed(LAB, "ledger-may-xet-nghiem", sheets_grid.draw_machine, 40),
    printed(LAB, "ledger-cot-nam-nu", sheets_grid.draw_sexes_apart, 44),
    printed(LAB, "ledger-can-duoi-tren", sheets_grid.draw_limits, 38, serif=False),
    printed(LAB, "ledger-o-nam-nu", sheets_grid.draw_both, 40),
    printed(LAB, "ledger-danh-dau", sheets_grid.draw_ticked, 40),
    printed(LAB, "ledger-ke-tay", sheets_grid.draw_by_hand, 44),
    printed(LAB, "ledger-lan-truoc", sheets_grid.draw_earlier, 38, serif=False),
    printed(LAB, "ledger-tham-chieu-truoc", sheets_open.draw_range_first, 42),
    printed(LAB, "ledger-song-ngu", sheets_open.draw_two_tongues, 38, serif=False),
    printed(LAB, "ledger-khong-tieu-de", sheets_open.draw_bare, 40, serif=False),
    printed(LAB, "ledger-danh-may", sheets_open.draw_typed, 40),
    printed(LAB, "ledger-kim-cham", sheets_open.draw_needles, 40),
    printed(LAB, "ledger-dong-mau", sheets_open.draw_clotting, 42),
    printed(LAB, "ledger-cay-con", sheets_open.draw_tree, 38, serif=False),
    printed(LAB, "ledger-duoi-ten", sheets_open.draw_under_name, 40, serif=False),
    printed(LAB, "ledger-gio-lay-mau", sheets_open.draw_sampled, 38),
    printed(LAB, "ledger-hai-bang", sheets_words.draw_two_tables, 40),
    printed(LAB, "ledger-nuoc-tieu", sheets_words.draw_urine, 40),
    printed(LAB, "ledger-khi-mau", sheets_words.draw_gas, 38, serif=False),
    printed(LAB, "ledger-khang-sinh-do", sheets_words.draw_germs, 42),
    printed(LAB, "ledger-mien-dich", sheets_words.draw_immune, 38, serif=False),
    printed(LAB, "ledger-test-nhanh", sheets_words.draw_rapid, 36, kind="commune"),
    printed(DRUGS, "ledger-bang-thuoc", cures_tabled.draw_table, 40),
    printed(DRUGS, "ledger-cac-buoi", cures_tabled.draw_times, 38, serif=False),
    printed(DRUGS, "ledger-hoat-chat", cures_tabled.draw_substances, 38, serif=False),
    printed(DRUGS, "ledger-hai-nguon", cures_tabled.draw_insured, 40),
    printed(DRUGS, "ledger-thuoc-thang", cures_tabled.draw_herbs, 42),
    printed(DRUGS, "ledger-tiem-truyen", cures_tabled.draw_needles, 40),
    printed(DRUGS, "ledger-insulin", cures_tabled.draw_insulin, 38, serif=False, fields=("endocrine",)),
    printed(DRUGS, "ledger-dong-duoi", cures_listed.draw_lines, 42),
    printed(DRUGS, "ledger-toa-danh-may", cures_listed.draw_typed, 40),
    printed(DRUGS, "ledger-thuoc-mat", cures_listed.draw_eyes, 36, serif=False, fields=("senses",)),
    printed(DRUGS, "ledger-phong-kham", cures_listed.draw_clinic, 36, serif=False),
    printed(DRUGS, "ledger-dien-tu", cures_listed.draw_electronic, 38, serif=False),
    printed(DRUGS, "ledger-toa-ke-tay", cures_listed.draw_by_hand, 44),
)
"""All of them, for measuring only."""
