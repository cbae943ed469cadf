#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the counts of every touchpoint x metric x month against SQLite's GROUP BY on the same document and against
DuckDB on the same rows (enum columns, two threads), with and without a filter on two segments.
Usage: feedbackbench.py FOLDER-WITH-THE-PROGRAMS [--responses N]"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import importbench

# The packed codes of the bench's document: attribute and value take a byte each (milepost-feedbackbench).
ROWS = """
SELECT date(day * 86400, 'unixepoch'), target, metric, score, hex(substr(segments, 2, 1)), hex(substr(segments, 4, 1)),
       hex(substr(segments, 6, 1)) FROM response;
"""

DUCKDB = """
import { DuckDBInstance } from '@duckdb/node-api';
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run('SET threads = 2');
const codes = [1, 2, 3, 4, 5, 6].map(code => `'0${code}'`).join();
await connection.run(`CREATE TYPE code AS ENUM (${codes})`);
await connection.run(`CREATE TYPE metric AS ENUM ('1', '2', '3', '4')`);
await connection.run(`CREATE TABLE r AS SELECT column0::DATE AS day, column1::USMALLINT AS target,
    column2::VARCHAR::metric AS metric, column3::UTINYINT AS score, column4::VARCHAR::code AS channel,
    column5::VARCHAR::code AS customer, column6::VARCHAR::code AS country
    FROM read_csv('${process.argv[2]}', header = false, all_varchar = true)`);
const result = {};
for (const [name, where] of [['all', ''], ['filtered', "WHERE channel IN ('01', '02') AND customer = '03'"]]) {
    const sql = `SELECT date_trunc('month', day), target, metric, count(*), sum(score),
        sum(CASE metric WHEN '1' THEN score >= 9 WHEN '2' THEN score >= 4 WHEN '3' THEN score >= 5 ELSE score <= 2 END),
        sum(CASE metric WHEN '1' THEN score <= 6 WHEN '2' THEN score < 4 WHEN '3' THEN score < 5 ELSE score > 2 END)
        FROM r ${where} GROUP BY ALL`;
    const times = [];
    let cells = 0;
    for (let i = -2; i < 15; ++i) { // the first ones warm up
        const start = performance.now();
        cells = (await connection.runAndReadAll(sql)).currentRowCount;
        if (i >= 0)
            times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    result[name] = { ms: times[7], cells };
}
console.log(JSON.stringify(result));
connection.closeSync();
instance.closeSync();
"""


def bench(programs, folder, responses):
    document = folder / "feedback.milepost"
    ours = json.loads(subprocess.run([programs / "milepost-feedbackbench", str(responses), "--keep", document],
                                     check=True, capture_output=True, text=True).stdout)
    print(f"{responses:,} responses, {ours['bytes_per_response']:.1f} bytes each in memory: every touchpoint x metric x month",
          flush=True)
    for name in ("all", "filtered"):
        figures = ours[name]
        print(f"  {name}: {figures['milepost_ms']:.1f} ms; SQLite's GROUP BY: {figures['sqlite_ms']:.0f} ms; ratio "
              f"1/{figures['ratio']:.0f}, {figures['cells']:,} cells {'equal' if figures['equal'] else 'NOT EQUAL'}",
              flush=True)
    script = importbench.fetch_duckdb(folder, DUCKDB)
    if script:
        rows = folder / "feedback.csv"
        with open(rows, "wb") as out:
            subprocess.run(["sqlite3", "-readonly", "-csv", document, ROWS], check=True, stdout=out)
        theirs = json.loads(subprocess.run(["node", script, rows], check=True, capture_output=True, text=True).stdout)
        for name in ("all", "filtered"):
            if theirs[name]["cells"] != ours[name]["cells"]:
                raise RuntimeError(f"DuckDB gives {theirs[name]['cells']} cells, not {ours[name]['cells']}")
            print(f"  {name}: {ours[name]['milepost_ms']:.1f} ms; DuckDB: {theirs[name]['ms']:.1f} ms; ratio "
                  f"1/{theirs[name]['ms'] / ours[name]['milepost_ms']:.1f}", flush=True)
        rows.unlink()
    document.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--responses", type=int, default=5_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench(options.bin.resolve(), pathlib.Path(folder), options.responses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
