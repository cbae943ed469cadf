#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over a unity build tree: all of our folders at once, or single files with their folder's flags.

usage: tidy.py BUILD [FILE...]

One run per folder instead of one per file: most of clang-tidy's time goes into the headers, which the files of a
folder share. What is wrong with a header is said once, though several folders include it.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = [ROOT / folder for folder in ("core", "ui", "app")]
# Of no interest: these say which files a unity source includes and how many warnings were not shown.
NOISE = re.compile(r"^\d+ warnings?( and \d+ errors?)? (generated|treated as error)s?\.?\n?|^Suppressed .*\n?", re.MULTILINE)
FINDING = re.compile(r"^(?=/[^\n]*:\d+:\d+: (?:warning|error): )", re.MULTILINE)


def unity_sources(build):
    """The unity sources of our folders: {source: (command, folder, [files it includes])}."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = Path(entry["file"])
        if source.parent.name != "Unity":
            continue
        files = [Path(name) for name in re.findall(r'^#include "(.+)"', source.read_text(), re.MULTILINE)]
        if all(any(file.is_relative_to(folder) for folder in OURS) for file in files):
            found[source] = (entry["command"], entry["directory"], files)
    return found


def flags_of(command):
    """The command's flags without compiler, launcher, source and output."""
    words = shlex.split(command)
    first = next(i for i, word in enumerate(words) if word.startswith("-"))
    words = words[first : words.index("-c")]
    if "-o" in words:
        at = words.index("-o")
        del words[at : at + 2]
    return words


def tidy(build, source, flags, folder):
    command = ["clang-tidy", "--quiet", "--extra-arg=-Wno-unknown-warning-option"]
    # A unity source includes .cpp files, that is what it is for.
    command.append("--checks=-bugprone-suspicious-include")
    result = subprocess.run([*command, str(source), "--", *flags], cwd=folder, capture_output=True, text=True)
    return result.returncode, result.stdout, NOISE.sub("", result.stderr).strip()


def main():
    build = Path(sys.argv[1]).resolve()
    units = unity_sources(build)
    if len(sys.argv) == 2:
        work = [(source, flags_of(command), folder) for source, (command, folder, _) in units.items()]
        # The longest first, so that none is left over at the end.
        size = {source: sum(file.stat().st_size for file in files) for source, (_, _, files) in units.items()}
        work.sort(key=lambda unit: -size[unit[0]])
    else:
        work = []
        for name in sys.argv[2:]:
            file = Path(name).resolve()
            unit = next((unit for unit in units.values() if file in unit[2]), None)
            if unit is None:
                sys.exit(f"tidy: no target in core, ui or app compiles {name}")
            work.append((file, flags_of(unit[0]), unit[1]))

    said = set()
    failed = False
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for code, findings, trouble in pool.map(lambda unit: tidy(build, *unit), work):
            failed = failed or code != 0
            for finding in FINDING.split(findings):
                if finding.strip() and finding not in said:
                    said.add(finding)
                    print(finding.rstrip(), flush=True)
            if code != 0 and trouble:
                print(trouble, file=sys.stderr, flush=True)
    print(f"clang-tidy: {len(said)} findings in {len(work)} {'folders' if len(sys.argv) == 2 else 'files'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
