from pathlib import Path

import pytest

from models.codes.admin_units import read_admin_units
from models.codes.facilities import read_facilities
from models.codes.icd import IcdCode, dotted_icd, read_icd
from models.codes.read_rows import UnknownColumnsError

NAMED = """code,code_nodot,name_en,name_vi,type_code,chapter_range,chapter_vi,not_primary_A2,female_only_A41,male_only_A42
A17†,A17,x,Lao hệ thần kinh,A17,A00-B99,y,0,0,0
O80,O80,x,Đẻ thường,O80,O00-O99,y,0,1,0
N40,N40,x,Tăng sản tuyến tiền liệt,N40,N00-N99,y,0,0,1
B95.0,B950,x,Liên cầu A,B95,A00-B99,y,1,0,0
"""
FLAGS = """code_nodot,c24_not_primary,c25_discouraged_primary,c26_more_specific_exists,c27_death_cause_only,c28_female,c29_male
A00,0,0,1,0,0,0
R99,0,0,0,1,0,0
"""


def test_the_list_with_names():
    listed = read_icd(("\ufeff" + NAMED).encode())
    codes = listed.codes
    assert listed.whole
    assert codes["A17"] == IcdCode(code="A17", name="Lao hệ thần kinh")
    assert (codes["O80"].sex, codes["N40"].sex, codes["B950"].not_primary) == ("female", "male", True)
    assert codes["B950"].code == "B95.0"


def test_the_list_with_flags_only():
    listed = read_icd(FLAGS.encode())
    codes = listed.codes
    assert not listed.whole
    assert codes["A00"] == IcdCode(code="A00", never=True)
    assert codes["R99"] == IcdCode(code="R99", not_primary=True)


def test_facilities_are_found_by_name_without_marks_and_not_when_two_answer():
    listed = read_facilities("MA_CSKCB,TEN_CSKCB\n19010,Bệnh viện A\n19011,Trạm\n19012,TRẠM\n".encode())
    assert (listed.code_of("BỆNH VIỆN  A"), listed.code_of("Trạm"), listed.code_of("B")) == (
        "19010",
        None,
        None,
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"a,b\n1,2\n",
        b"\xff\xfe\x00",
        NAMED.splitlines()[0].encode(),
        b'code,"',
        b"MA_CSKCB,TEN_CSKCB\n1,x\n",
    ],
)
def test_other_files_are_refused_without_quoting_them(content):
    for read in (read_icd, read_facilities, read_admin_units):
        with pytest.raises(UnknownColumnsError):
            read(content)


@pytest.mark.parametrize(
    ("code", "dotted"), [("J189", "J18.9"), ("I10", "I10"), ("A17.0†", "A17.0"), ("s72.00", "S72.00")]
)
def test_codes_get_their_dot(code, dotted):
    assert dotted_icd(code) == dotted


def test_the_official_lists_are_read_whole(domain: Path):
    icd = read_icd((domain / "icd10_vi_qd4469_2020.csv").read_bytes())
    assert (len(icd.codes), icd.knows("J18.9†").name) == (12137, "Viêm phổi, không đặc hiệu")
    assert len(read_icd((domain / "icd10_tt06_2026_flags.csv").read_bytes()).codes) == 5395
    assert (
        len(read_admin_units((domain / "admin_thainguyen_backan_legacy_to_2025.csv").read_bytes()).mergers)
        == 280
    )
    assert len(read_admin_units((domain / "admin_thainguyen_wards_2025.csv").read_bytes()).wards) == 92
