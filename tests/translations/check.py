#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources' texts into the catalogues (lupdate); with --check it changes nothing and fails when a text of
the sources is missing from a catalogue or is not translated."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "tr", "fa")
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate") or "lupdate"


def update(folder):
    files = [str(folder / f"milepost_{language}.ts") for language in LANGUAGES]
    for language, file in zip(LANGUAGES, files):
        plural_only = ["-pluralonly"] if language == "en" else []
        subprocess.run(
            [LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *plural_only,
             "-tr-function-alias", "translate+=say", "-I", str(ROOT),
             str(ROOT / "core"), str(ROOT / "ui"), str(ROOT / "app"), "-ts", file],
            check=True, cwd=ROOT)


def open_texts(file):
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            if translation.get("type") == "unfinished" or any(not (form.text or "").strip() for form in forms):
                yield context.findtext("name"), message.findtext("source")


def main():
    catalogues = ROOT / "translations"
    if "--check" not in sys.argv:
        update(catalogues)
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        copies = pathlib.Path(temporary)
        for language in LANGUAGES:
            shutil.copy(catalogues / f"milepost_{language}.ts", copies)
        update(copies)
        missing = 0
        for language in LANGUAGES:
            for context, source in open_texts(copies / f"milepost_{language}.ts"):
                print(f"milepost_{language}.ts: not translated: {context}: {source}")
                missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
