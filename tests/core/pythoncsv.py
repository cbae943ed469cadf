# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads many small tables with Python's csv module. Standard input holds, for each: a line with the delimiter's code
and the length, then that many bytes. Standard output gets, for each: a line with the length, then the cells, with 1F
between cells and 1E after each record. Blank lines, which csv gives as [], are left out."""
import csv
import io
import sys


def main():
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while head := source.readline():
        delimiter, length = map(int, head.split())
        # Latin-1 keeps every byte as one character; newline="" leaves the line ends to csv, as its manual asks.
        text = io.StringIO(source.read(length).decode("latin-1"), newline="")
        reader = csv.reader(text, delimiter=chr(delimiter))
        answer = "".join("\x1f".join(record) + "\x1e" for record in reader if record).encode("latin-1")
        target.write(b"%d\n" % len(answer) + answer)


main()
