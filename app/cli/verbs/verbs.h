// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

namespace milepost
{

/// Makes a project from a template.
class NewVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
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

/// Says what the responses of a map say.
class ReportVerb : public Verb
{
public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &arguments, CliStreams &streams) override;
};

} // namespace milepost
