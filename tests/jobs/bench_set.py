"""A set of CSV files as make_clinic.py writes them, of two customers."""

from clinic_desk.jobs.bench_tables import COLUMNS

ROWS = {
    "provider": ["1,陈医生,chenyisheng", "2,林医生,linyisheng"],
    "service": ["1,复查,15", "2,面部护理,30"],
    "customer": [
        "1,K000001,曾伟,cengwei,cw,男,1980-01-02,16000000001,普通,路过,,2016-11-20",
        "2,K000002,欧阳娜,ouyangna,oyn,女,1990-03-05,16000000002,金卡,点评,对利多卡因过敏,2016-11-21",
    ],
    "appointment": [
        "1,1,1,1,2026-11-19 09:00,2026-11-19 09:15,已完成,,2026-11-01 10:00",
        "2,1,2,2,2026-11-19 09:00,2026-11-19 09:30,已完成,带孩子来,2026-11-19 15:00",
        "3,2,1,1,2026-11-19 10:00,2026-11-19 10:15,爽约,,2026-11-01 10:00",
        "4,2,1,1,2026-11-20 10:00,2026-11-20 10:15,已取消,,2026-11-01 10:00",
        "5,2,1,2,2026-11-20 10:00,2026-11-20 10:30,已预约,,2026-11-01 10:00",
    ],
    "bill": [
        "1,B26111900001,1,1,1,2026-11-19 09:15,17820,微信",
        "2,B26111900002,1,2,2,2026-11-19 09:30,0,现金",
    ],
    "bill_item": [
        "1,1,1,A012,洁牙,1,19800,1980,17820",
        "2,2,1,A028,双眼皮复查,1,0,0,0",
    ],
    "call": ["1,1,术后回访,1,2026-11-20,待打,,,1,", "2,1,术后回访,1,2026-11-20,待打,,,1,"],
    "points": ["1,1,2026-11-19 09:15,获得,10,2027-12-31,1"],
}  # fmt: skip
OTHERS = {
    "call": "id customer_id kind appointment_id due_on status done_at result operator_id note",
    "points": "id customer_id at kind points expires_on bill_id",
}


def write(folder):
    """Write the set into a new folder, which is returned."""
    folder.mkdir()
    for name, rows in ROWS.items():
        header = (COLUMNS | OTHERS)[name].replace(" ", ",")
        (folder / f"{name}.csv").write_text("\r\n".join([header, *rows, ""]), "utf-8")
    return folder
