#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Milepost against named peers in the same run: medians of several runs, taken in turn, so that a machine
whose speed drifts treats both alike. Usage: bench.py FOLDER-WITH-THE-PROGRAMS [--rows N] [--large N] [--runs N]"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import feedbackbench
import importbench

ROOT = pathlib.Path(__file__).resolve().parents[2]


def timed(command, **kwargs):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **kwargs)
    return time.perf_counter() - start


def compare(title, ours, theirs, peer, runs):
    """Runs both in turn and prints medians and the median of the pairwise ratios."""
    pairs = [(ours(i), theirs(i)) for i in range(-1, runs)][1:]  # the first pair warms up
    mine, other = (statistics.median(column) for column in zip(*pairs))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{title}: {mine:.3f} s; {peer}: {other:.3f} s; ratio {ratio:.2f} (median of {runs} pairs)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--large", type=int, default=5_000_000, help="rows of the import that memory is measured by")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    cli = options.bin.resolve() / "milepost-cli"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        importbench.bench(options.bin.resolve(), folder, options.rows, options.large, options.runs)
        if options.large:
            feedbackbench.bench(options.bin.resolve(), folder, options.large)

        sample = folder / "sample.milepost"
        subprocess.run([cli, "new", sample, "--template", "ecommerce"], check=True)
        samples = ROOT / "resources" / "samples"
        subprocess.run([cli, "import", sample, samples / "online-shop-survey.csv"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([cli, "steps", sample, samples / "online-shop-steps.csv"], check=True, stdout=subprocess.DEVNULL)

        pdf = statistics.median(timed([cli, "export", sample, folder / "map.pdf"]) for _ in range(options.runs))
        print(f"PDF of the sample map, whole process: {pdf:.3f} s (median of {options.runs})")

        starter = options.bin.resolve() / "milepost-startbench"
        compare("start to first paint with the sample project",
                lambda _: float(subprocess.run([starter, sample], check=True, env=environment, capture_output=True,
                                               text=True).stdout.split()[0]),
                lambda _: float(subprocess.run([starter], check=True, env=environment, capture_output=True,
                                               text=True).stdout.split()[0]),
                "an empty Qt window", options.runs)

        # Each program says its seconds to the first paint and its peak memory in kB.
        canvas = options.bin.resolve() / "milepost-canvasbench"
        large = folder / "large.milepost"
        subprocess.run([canvas, large], check=True, env=environment)
        blank = folder / "blank.milepost"
        subprocess.run([cli, "new", blank, "--template", "blank"], check=True)
        memory = {large: [], blank: [], None: []}

        def start(project):
            def once(_):
                command = [starter, project] if project else [starter]
                said = subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout.split()
                memory[project].append(int(said[1]))
                return float(said[0])
            return once

        title = "start with a map of 300 touchpoints x 12 lanes"
        compare(title, start(large), start(blank), "with a blank one", options.runs)
        compare(title, start(large), start(None), "an empty Qt window", options.runs)
        ours, small, theirs = (statistics.median(kilobytes) / 1024 for kilobytes in memory.values())
        print(f"peak memory with it: {ours:.0f} MB; with a blank one: {small:.0f} MB; an empty Qt window: {theirs:.0f} MB; "
              f"{ours - theirs:.0f} MB more than that", flush=True)
        subprocess.run([canvas], check=True, env=environment)
        subprocess.run([options.bin.resolve() / "milepost-sliderbench"], check=True, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main())
