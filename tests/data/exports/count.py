#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what an import of the exports in these folders must give, without any of Milepost's code.

usage: count.py DATA [--check]

DATA is the folder that the "source" paths in the expected.json files start from. Writes the counts into every
expected.json, or with --check says which are not what they should be. A new case is a new folder with a mapping.json
and an expected.json that holds the "source".
"""
import csv
import json
import pathlib
import re
import sys

SCALES = {"nps": (0, 10), "csat": (1, 5), "ces": (1, 7), "ces1": (1, 5)}
NO_ANSWER = {"", "n/a", "na", "nan", "-", "null", "not applicable", "[not completed]"}
NUMBER = re.compile(r"^([+-]?\d+)(?:[.,](\d+))?(.*)$", re.DOTALL)


def plain(text):
    return " ".join(text.casefold().split())


def score(cell, column):
    """The number in a cell: None when there is none, "bad" when it cannot be used."""
    text = plain(cell)
    labels = {plain(label): value for label, value in column.get("labels", {}).items()}
    low, high = SCALES[column["metric"]]
    if text in labels:
        value = labels[text]
    elif text in NO_ANSWER:
        return None
    else:
        match = NUMBER.match(text)
        if not match or (match.group(2) or "").strip("0") or re.match(r"^\s*[-(=:]?\s*\d", match.group(3)):
            return "bad"
        if match.group(3).strip() and not re.match(r"^\s*[-(=:]", match.group(3)):
            return "bad"
        value = int(match.group(1))
    return value if low <= value <= high else "bad"


def count(source, mapping):
    encoding = {"utf-8": "utf-8-sig", "windows-1252": "cp1252"}[mapping["encoding"]]
    with open(source, encoding=encoding, errors="replace", newline="") as file:
        records = [record for record in csv.reader(file, delimiter=mapping["delimiter"]) if record]
    columns = mapping["columns"]
    scores = [column for column in columns if column["role"] == "score"]
    comments = [column for column in columns if column["role"] == "comment"]
    identity = next((column["index"] for column in columns if column["role"] == "response_id"), None)
    totals = dict.fromkeys(("read", "imported", "duplicate", "rejected", "blank", "comments"), 0)
    responses = {}
    seen = set()
    for number, record in enumerate(records[mapping["header_rows"]:]):
        totals["read"] += 1
        record += [""] * 1000
        key = record[identity].strip() if identity is not None else ""
        key = key or ("row", number)
        new, known, bad = 0, 0, 0
        here = set()
        for column in scores:
            value = score(record[column["index"]], column)
            target = (column.get("touchpoint", ""), column["metric"])
            if value is None:
                continue
            if value == "bad" or target in here:
                bad += 1
                continue
            here.add(target)
            if (key, target) in seen:
                known += 1
                continue
            seen.add((key, target))
            name = f"{target[0]} {target[1]}".strip()
            responses[name] = responses.get(name, 0) + 1
            new += 1
        for place in {column.get("touchpoint", "") for column in comments
                      if record[column["index"]].strip()}:
            if (key, place, "comment") in seen:
                known += 1
                continue
            seen.add((key, place, "comment"))
            totals["comments"] += 1
            new += 1
        fate = "imported" if new else "duplicate" if known else "rejected" if bad else "blank"
        totals[fate] += 1
    return {**totals, "responses": responses}


def main():
    if len(sys.argv) < 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    wrong = []
    for folder in sorted(path.parent for path in pathlib.Path(__file__).parent.glob("*/mapping.json")):
        mapping = json.loads((folder / "mapping.json").read_text(encoding="utf-8"))
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        counted = {"source": expected["source"], **count(pathlib.Path(sys.argv[1]) / expected["source"], mapping)}
        if "--check" in sys.argv:
            if counted != expected:
                wrong.append(f"{folder.name}: {counted}")
        else:
            text = json.dumps(counted, indent=2, ensure_ascii=False) + "\n"
            (folder / "expected.json").write_text(text, encoding="utf-8")
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
