#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the import of a long survey export against `sqlite3 .import` and DuckDB's read_csv, and the parser against
libcsv: medians of pairs run in turn, so that a machine whose speed drifts treats both alike; then memory and what grows
with the number of responses. Usage: importbench.py FOLDER-WITH-THE-PROGRAMS [--rows N] [--large N] [--runs N]"""
import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
TOUCHPOINTS = ["Home page", "Search", "Product page", "Basket", "Sign in", "Delivery options", "Payment", "Delivery"]
METRICS = [("nps", 0, 10), ("csat", 1, 5), ("ces", 1, 7)]
WORDS = """quick easy clear slow late card error again fine thanks delivery price helpful confusing page the and was
with order arrived parcel after days support nobody answered basket search found nothing colour size return money back
friendly staff would not recommend shop website mobile loading button second time""".split()

# Reads the file and writes the table, as the other two do: into a database on disk, safe when it ends.
DUCKDB = """
import { DuckDBInstance } from '@duckdb/node-api';
const [database, export_] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run(`CREATE TABLE t AS SELECT * FROM read_csv('${export_}')`);
await connection.run('CHECKPOINT');
connection.closeSync();
instance.closeSync();
"""


def code(number, length):
    digits = []
    for _ in range(length):
        number, digit = divmod(number, 62)
        digits.append(LETTERS[digit])
    return "".join(reversed(digits))


def generate(path, rows, ascending):
    """A survey export as a long table of 12 columns, about 217 bytes a record: platform ids, times with their zone,
    UUIDs of respondents, and in every fourth record a comment of 15 to 65 words, half of them quoted."""
    rng = random.Random(7)
    comments = []
    for i in range(20_000):
        comment = " ".join(rng.choices(WORDS, k=rng.randint(15, 65)))
        comments.append('"' + comment.replace(" and", ", and").capitalize() + '."' if i % 2 else comment)
    # A multiplication modulo a prime goes through all numbers once, in an order like chance's.
    prime, factor = 2 ** 35 - 31, 31_415_926_535
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write("response_id,respondent,date,touchpoint,metric,score,comment,channel,customer,device,country,plan\r\n")
        person = ""
        lines = []
        for i in range(rows):
            metric, low, high = METRICS[i % 3]
            if i % 3 == 0:
                person = "%08x-%04x-4%03x-a%03x-%012x" % tuple(rng.getrandbits(bits) for bits in (32, 16, 12, 12, 48))
            comment = f"{comments[rng.randrange(20_000)]}" if i % 4 == 0 else ""
            number = 62 ** 5 + i if ascending else (i + 1) * factor % prime
            second = i * 31 * 1_000_000 // rows
            lines.append(
                f"R_{code(number, 15)},{person},2026-{1 + i * 12 // rows:02d}-{1 + i % 28:02d}T{second // 3600 % 24:02d}:"
                f"{second // 60 % 60:02d}:{second % 60:02d}+03:00,{TOUCHPOINTS[i % 8]},{metric},{rng.randint(low, high)},"
                f"{comment},{('Web site', 'Mobile app', 'Store', 'Call centre')[i % 4]},"
                f"{('New customer', 'Returning customer', 'Loyalty member')[i % 7 % 3]},"
                f"{('Phone', 'Laptop', 'Tablet')[i % 11 % 3]},"
                f"{('Türkiye', 'Iran', 'United Kingdom', 'Germany', 'France')[i % 13 % 5]},"
                f"{('Free', 'Plus', 'Business')[i % 5 % 3]}\r\n")
            if len(lines) == 10_000:
                out.writelines(lines)
                lines.clear()
        out.writelines(lines)


def run(command, **kwargs):
    """Wall seconds, processor seconds and peak memory in MB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **kwargs)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise subprocess.CalledProcessError(status, command)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def fetch_duckdb(folder, script):
    """DuckDB's package from the npm registry with its binary, in the bench's temporary folder only, and the script
    beside it; None where it cannot be had."""
    if not shutil.which("npm") or not shutil.which("node"):
        print("DuckDB is left out: npm and node are not there", flush=True)
        return None
    home = folder / "duckdb"
    if not home.exists():
        home.mkdir()
        (home / "package.json").write_text('{"private": true}')
        try:
            subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "@duckdb/node-api"], cwd=home,
                           check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except (subprocess.SubprocessError, OSError) as error:
            print(f"DuckDB is left out: npm cannot install it ({error})", flush=True)
            return None
    path = home / f"script{len(list(home.glob('*.mjs')))}.mjs"
    path.write_text(script)
    return path


class Peers:
    """Our import and what it is measured against, each into a file of its own that is gone afterwards."""

    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = folder
        self.empty = folder / "empty.milepost"
        subprocess.run([cli, "new", self.empty, "--template", "ecommerce"], check=True)
        self.duckdb = fetch_duckdb(folder, DUCKDB)

    def ours(self, export):
        project = self.folder / "bench.milepost"
        shutil.copyfile(self.empty, project)
        figures = run([self.cli, "import", project, export])
        project.unlink()
        return figures

    def again(self, export):
        """The same export a second time: every record is known."""
        project = self.folder / "bench.milepost"
        shutil.copyfile(self.empty, project)
        first = run([self.cli, "import", project, export])
        second = run([self.cli, "import", project, export])
        project.unlink()
        return second, first

    def sqlite(self, export):
        database = self.folder / "peer.db"
        figures = run(["sqlite3", database, "-cmd", ".mode csv", f".import {export} t"])
        database.unlink()
        return figures

    def duck(self, export):
        database = self.folder / "duck.db"
        figures = run(["node", self.duckdb, database, export])
        for left in self.folder.glob("duck.db*"):
            left.unlink()
        return figures


def compare(title, pairs, peer):
    """Medians, and the medians of the pairwise ratios of wall and processor time."""
    wall, cpu = (statistics.median(ours[i] / theirs[i] for ours, theirs in pairs) for i in (0, 1))
    mine, other = (statistics.median(pair[i][0] for pair in pairs) for i in (0, 1))
    print(f"{title}: {mine:.2f} s; {peer}: {other:.2f} s; ratio {wall:.2f}, of processor time {cpu:.2f} "
          f"(medians of {len(pairs)} pairs)", flush=True)


def bench(programs, folder, rows, large, runs):
    cli = programs / "milepost-cli"
    peers = Peers(cli, folder)
    idle = run([cli, "new", folder / "idle.milepost", "--template", "ecommerce"])[2]
    export = folder / "export.csv"
    for order in ("ascending", "random"):
        generate(export, rows, order == "ascending")
        print(f"{rows:,} rows x 12 columns, {export.stat().st_size / 1e6:.0f} MB, {order} response ids", flush=True)
        pairs = {"sqlite3 .import": [], "DuckDB read_csv": [], "the first import": []}
        for i in range(-1, runs):  # the first round warms up
            rivals = [("sqlite3 .import", peers.sqlite)] + ([("DuckDB read_csv", peers.duck)] if peers.duckdb else [])
            for name, rival in rivals:
                pair = (peers.ours(export), rival(export))
                if i >= 0:
                    pairs[name].append(pair)
            if i >= 0:
                pairs["the first import"].append(peers.again(export))
        for name, measured in pairs.items():
            if measured:
                compare("  the same once more" if name == "the first import" else "  import", measured, name)
        tell_memory(rows, statistics.median(ours[2] for ours, _ in pairs["sqlite3 .import"]), idle)
        reader = programs / "milepost-readerbench"
        if order == "ascending" and reader.exists():
            ours, theirs, ratio = subprocess.run([reader, export, str(runs)], check=True, capture_output=True,
                                                 text=True).stdout.split()[:3]
            print(f"  the parser alone: {ours} s; libcsv: {theirs} s; ratio {ratio}", flush=True)
        if large:
            generate(export, large, order == "ascending")
            tell_memory(large, peers.ours(export)[2], idle)
        export.unlink()


def tell_memory(rows, peak, idle):
    allowed = 60 + 16 * rows / 2 ** 20
    print(f"  peak memory with {rows:,} responses: {peak:.0f} MB, {peak - idle:.0f} MB above an idle process ({idle:.0f} "
          f"MB); 60 MB and 16 bytes per response are {allowed:.0f} MB", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--large", type=int, default=5_000_000, help="rows of the second measurement of memory, or 0")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench(options.bin.resolve(), pathlib.Path(folder), options.rows, options.large, options.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
