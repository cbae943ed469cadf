#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources' texts into the catalogues (lupdate); with --check it changes nothing and fails when a text of
the sources is missing from a catalogue, is not translated, or is out of lupdate's sight."""
import pathlib
import re
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


def hidden_texts(file):
    """Texts marked for translation that lupdate does not see, because a function around them has the name of one of
    its own (say, tr): they would stay English without anybody noticing."""
    known = {(context.findtext("name"), message.findtext("source"))
             for context in xml.parse(file).getroot().iter("context") for message in context.iter("message")}
    literal = r'"((?:[^"\\]|\\.)*)"'
    marked = re.compile(rf'QT_TRANSLATE_NOOP\(\s*{literal}\s*,\s*((?:{literal}\s*)+)')
    lone = re.compile(rf'(?<![\w.:>])say\(\s*{literal}\s*\)')
    for source in sorted(path for folder in ("core", "ui", "app") for path in (ROOT / folder).rglob("*.[ch]*")):
        text = source.read_text(encoding="utf-8")
        for match in marked.finditer(text):
            words = "".join(re.findall(literal, match[2])).encode().decode("unicode_escape").encode("latin-1").decode()
            if (match[1], words) not in known:
                yield source.relative_to(ROOT), words
        for match in lone.finditer(text):
            yield source.relative_to(ROOT), match[1]


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
        for source, text in hidden_texts(copies / "milepost_tr.ts"):
            print(f"{source}: not seen by lupdate: {text}")
            missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
