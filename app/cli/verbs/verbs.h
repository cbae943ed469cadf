// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

namespace milepost {

/// Makes a project from a template.
class NewVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Shows how a CSV file is read: one JSON array per record.
class RowsVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Says what a survey export is, and writes a mapping to edit.
class GuessVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Imports survey exports: every file its own batch, every record accounted for.
class ImportVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Reads visitors, continued, expected drop-off and importance of touchpoints from a table.
class StepsVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Reads figures of whole periods from a table, or prints all that were entered and what follows from them.
class FiguresVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Reports metrics, intervals and the pain ranking.
class ReportVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    QStringList prepared(const QStringList &arguments) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Applies a script of edits, one JSON object a line, through the same road as the window.
class EditVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Puts the map on paper or into a picture, or the journey into JSON.
class ExportVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    QStringList prepared(const QStringList &arguments) const override;
    bool needsGui() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

/// Checks a project file, from its pages to its accounts, and changes none of its bytes.
class CheckVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

} // namespace milepost
