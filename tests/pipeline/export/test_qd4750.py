import base64
import csv
import dataclasses
import re
from datetime import date
from xml.etree.ElementTree import fromstring

import pytest

from models.codes.facilities import Facilities
from models.codes.icd import IcdCode, IcdList
from pipeline.export.outcome import Note, NoteCode, Prepared, Refused
from pipeline.export.qd4750.check_envelope import check_envelope
from pipeline.export.qd4750.envelope import envelope
from pipeline.export.qd4750.rule import Need, rules
from pipeline.export.qd4750.tables import TABLES
from tests.pipeline.export.golden import assert_golden
from tests.pipeline.export.released import CONTEXT, transferred, whole_chart


def made(stay=None, context=CONTEXT) -> Prepared:
    prepared = envelope(stay or whole_chart(), context)
    assert isinstance(prepared, Prepared)
    return prepared


def opened(content: bytes) -> dict[str, bytes]:
    files = fromstring(content).iter("FILEHOSO")
    return {one.findtext("LOAIHOSO"): base64.b64decode(one.findtext("NOIDUNGFILE")) for one in files}


def told(content: bytes, table: str) -> dict[str, str]:
    return {one.tag: one.text or "" for one in fromstring(opened(content)[table])}


def test_the_envelope_and_its_tables_are_the_golden_files():
    content = made().files[0].content
    assert list(opened(content)) == ["XML1", "XML4", "XML5", "XML7", "XML8"]
    assert_golden("envelope.xml", re.sub(rb"(<NOIDUNGFILE>)[^<]+", rb"\1", content))
    for name, inner in opened(content).items():
        assert_golden(f"{name}.xml", inner)


def test_a_transfer_letter_is_xml1_and_13_and_says_the_same_in_both():
    content = made(transferred()).files[0].content
    assert list(opened(content)) == ["XML1", "XML5", "XML13"]
    assert_golden("XML13.xml", opened(content)["XML13"])
    first, slip = told(content, "XML1"), told(content, "XML13")
    assert {name: first[name] for name in ("HO_TEN", "NGAY_RA", "MA_LOAI_RV")} == {
        name: slip[name] for name in ("HO_TEN", "NGAY_RA", "MA_LOAI_RV")
    }
    assert (slip["MA_LOAI_RV"], slip["MA_LYDO_CT"]) == ("5", "3")


def test_nothing_of_a_claim_is_ever_written():
    content = made().files[0].content
    claim = {rule.field for rule in rules("XML1") if rule.need is Need.CLAIM}
    assert len(claim) == 13
    assert {told(content, "XML1")[name] for name in claim} == {""}
    assert told(content, "XML1")["DU_PHONG"] == "HO_SO_SO_HOA_TU_GIAY;KHONG_DE_NGHI_THANH_TOAN"


@pytest.mark.parametrize(("printed", "code"), [("discharged", "1"), ("on_request", "4"), ("left", "3")])
def test_the_box_of_the_paper_is_mapped_not_copied(printed, code):
    assert told(made(whole_chart(discharge_type=printed)).files[0].content, "XML1")["MA_LOAI_RV"] == code


def test_taken_home_has_no_equal_and_waits_for_a_person_whose_choice_is_noted():
    stay, note = whole_chart(discharge_type="taken_home"), Note(field="MA_LOAI_RV", code=NoteCode.NO_EQUAL)
    assert envelope(stay, CONTEXT) == Refused(reasons=(note,))
    decided = made(stay, dataclasses.replace(CONTEXT, decisions={"MA_LOAI_RV": "4"}))
    assert told(decided.files[0].content, "XML1")["MA_LOAI_RV"] == "4"
    assert Note(field="MA_LOAI_RV", code=NoteCode.DECIDED) in decided.notes
    wrong = envelope(stay, dataclasses.replace(CONTEXT, decisions={"MA_LOAI_RV": "9"}))
    assert Note(field="XML1.MA_LOAI_RV", code=NoteCode.BROKEN_RULE) in wrong.reasons


def test_eligible_is_two_codes_and_the_paper_does_not_say_which():
    refused = envelope(transferred(transfer_reason="eligible"), CONTEXT)
    assert refused == Refused(reasons=(Note(field="MA_LYDO_CT", code=NoteCode.NO_EQUAL),))


def test_gaps_are_named_and_times_are_not_made_up_in_silence():
    notes = made(whole_chart(national_id=None, treatment_outcome=None)).notes
    assert Note(field="XML1.KET_QUA_DTRI", code=NoteCode.MISSING) in notes
    assert Note(field="NGAY_RA", code=NoteCode.TIME_UNKNOWN) in notes


def test_a_chart_without_a_known_facility_or_name_does_not_leave():
    stay = dataclasses.replace(whole_chart(patient_name=None), facility=None)
    stay = dataclasses.replace(stay, papers=stay.papers[:1])
    refused = envelope(stay, CONTEXT)
    assert {note.field for note in refused.reasons} == {"XML1.HO_TEN", "XML1.MA_CSKCB"}


def test_the_registry_gives_the_codes_of_sender_and_receiver():
    known = Facilities(names={"19024": "Trung tâm Y tế huyện Võ Nhai", "19012": "Bệnh viện A"})
    stay = dataclasses.replace(transferred(), facility=None)
    slip = told(made(stay, dataclasses.replace(CONTEXT, facilities=known)).files[0].content, "XML13")
    assert (slip["MA_CSKCB"], slip["MA_NOI_DEN"]) == ("19024", "19012")


def test_codes_are_held_against_the_list_of_the_day_of_discharge():
    asked: list[date] = []
    codes = {"I10": IcdCode(code="I10", not_primary=True), "E119": IcdCode(code="E11.9", sex="male")}

    def listed(day: date) -> IcdList:
        asked.append(day)
        return IcdList(codes=codes, whole=True)

    context = dataclasses.replace(CONTEXT, icd=listed)
    refused = envelope(whole_chart(), context)
    assert refused == Refused(reasons=(Note(field="MA_BENH_CHINH", code=NoteCode.NOT_PRIMARY),))
    codes["I10"] = IcdCode(code="I10")
    assert Note(field="MA_BENH_CHINH", code=NoteCode.OTHER_SEX) in made(context=context).notes
    del codes["I10"]
    assert envelope(whole_chart(), context) == Refused(
        reasons=(Note(field="MA_BENH_CHINH", code=NoteCode.UNKNOWN_CODE),)
    )
    assert set(asked) == {date(2019, 5, 10)}
    flags = dataclasses.replace(CONTEXT, icd=lambda _day: IcdList(codes=codes, whole=False))
    assert isinstance(envelope(whole_chart(), flags), Prepared)


def rewritten(content: bytes, table: str, change) -> bytes:
    inner = opened(content)[table]
    changed = change(inner.decode())
    assert changed != inner.decode()
    return content.replace(base64.b64encode(inner), base64.b64encode(changed.encode()))


@pytest.mark.parametrize(
    ("table", "before", "after", "field"),
    [
        ("XML1", "<T_BHTT />", "<T_BHTT>1</T_BHTT>", "XML1.T_BHTT"),
        ("XML1", "<GIOI_TINH>2", "<GIOI_TINH>4", "XML1.GIOI_TINH"),
        ("XML1", "<NGAY_RA>20190510", "<NGAY_RA>20190502", "XML1.NGAY_RA"),
        ("XML1", "<NGAY_VAO>201905031420", "<NGAY_VAO>2019-05-03", "XML1.NGAY_VAO"),
        ("XML1", "<NGAY_SINH>1958", "<NGAY_SINH>2058", "XML1.NGAY_SINH"),
        ("XML1", "<HO_TEN>NÔNG THỊ HƯƠNG<", f"<HO_TEN>{'X' * 256}<", "XML1.HO_TEN"),
        ("XML1", "<MA_BENH_CHINH>I10", "<MA_BENH_CHINH>110", "XML1.MA_BENH_CHINH"),
        ("XML1", "<MA_LOAI_KCB>03", "<MA_LOAI_KCB>01", "XML8.MA_LOAI_KCB"),
        ("XML1", "<MA_CSKCB>19024", "<MA_CSKCB>19025", "MACSKCB"),
        ("XML7", "<MA_LK>2", "<MA_LK>3", "MA_LK"),
        ("XML4", "<STT>2", "<STT>3", "XML4.STT"),
        ("XML5", "KHONG_DE_NGHI_THANH_TOAN", "", "XML5.DU_PHONG"),
        ("XML7", "<SO_LUU_TRU>00123</SO_LUU_TRU>", "", "GIAMDINHHS"),
    ],
)
def test_the_check_reads_what_would_arrive(table, before, after, field):
    content = made().files[0].content
    assert check_envelope(content) == ()
    faults = check_envelope(rewritten(content, table, lambda text: text.replace(before, after)))
    assert Note(field=field, code=NoteCode.BROKEN_RULE) in faults


def test_our_rules_name_the_decrees_fields_in_its_order(domain):
    official: dict[str, list[str]] = {}
    for row in csv.DictReader((domain / "qd4750_fields.csv").read_text("utf-8-sig").splitlines()):
        official.setdefault(row["table"], []).append(row["field"])
    for table in TABLES:
        assert [rule.field for rule in rules(table.name)] == official[table.name]
