"""Houses that issue the papers, and the years in which they did."""

from dataclasses import replace
from random import Random

from samples.sets.parts.earlier import earlier
from samples.stays import Case
from samples.tables.facilities import Facility

HOUSES = (
    Facility("Bệnh viện Đa khoa Trung tâm Lạng Sơn", "SỞ Y TẾ LẠNG SƠN", "Lạng Sơn", "20001", "province"),
    Facility("Bệnh viện Đa khoa tỉnh Tuyên Quang", "SỞ Y TẾ TUYÊN QUANG", "Tuyên Quang", "08001", "province"),
    Facility("Bệnh viện Việt - Tiệp", "SỞ Y TẾ HẢI PHÒNG", "Hải Phòng", "31001", "central"),
    Facility("Bệnh viện 91", "CỤC HẬU CẦN QUÂN KHU 1", "Phổ Yên", "19011", "central"),
    Facility("Bệnh viện Đa khoa Hiệp Hòa", "SỞ Y TẾ BẮC GIANG", "Hiệp Hòa", "24011", "district"),
    Facility("Trung tâm Y tế Sơn Dương", "SỞ Y TẾ TUYÊN QUANG", "Sơn Dương", "08013", "district"),
    Facility("Trung tâm Y tế huyện Na Rì", "SỞ Y TẾ BẮC KẠN", "Na Rì", "06004", "district"),
    Facility("Bệnh viện Quốc tế An Sinh", "CÔNG TY CP Y TẾ AN SINH", "Thái Nguyên", "19051", "province"),
    Facility("Phòng khám Đa khoa khu vực Yên Thế", "TRUNG TÂM Y TẾ YÊN THẾ", "Yên Thế", "24031", "district"),
    Facility("Bệnh viện Điều dưỡng và PHCN Sông Cầu", "SỞ Y TẾ BẮC KẠN", "Bắc Kạn", "06010", "rehab"),
    Facility("Trạm Y tế thị trấn Đu", "TRUNG TÂM Y TẾ PHÚ LƯƠNG", "Phú Lương", "19131", "commune"),
    Facility("Trạm Y tế xã Vũ Lễ", "PHÒNG Y TẾ BẮC SƠN", "Bắc Sơn", "20131", "commune"),
)
"""By kind as the known ones; some stand below another health centre, a company or the army."""


def elsewhere(case: Case, rng: Random, kind: str | None) -> Case:
    """Move a case to one of the houses, and half of the cases some years back."""
    places = [one for one in HOUSES if one.kind == kind] if kind else HOUSES[:9]
    case = replace(case, stay=replace(case.stay, facility=rng.choice(places)))
    if case.person.address.district is None or rng.random() < 0.45:
        return case
    return earlier(case, rng)
