// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/accounting.h"
#include "app/cli/verbs/verbs.h"
#include "core/csvimport/figuresfile.h"
#include "core/document/journeydocument.h"
#include "core/report/report.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString plain(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

void printShare(const QString &name, const std::optional<ShareFigure> &figure, QTextStream &out)
{
    if (!figure)
        return;
    out << "  "
        << CommandLine::tr("%1: %2 of %3 = %4 (%5 to %6)")
               .arg(name)
               .arg(figure->k)
               .arg(figure->n)
               .arg(figure->share, 0, 'f', 4)
               .arg(figure->interval.low, 0, 'f', 4)
               .arg(figure->interval.high, 0, 'f', 4)
        << '\n';
}

void printAmount(const QString &name, const std::optional<double> &value, QTextStream &out)
{
    if (value)
        out << "  " << name << ": " << QString::number(*value, 'f', 4) << '\n';
}

void printPeriods(const std::vector<PeriodFigures> &periods, QTextStream &out)
{
    if (periods.empty())
        out << CommandLine::tr("No figures of periods are entered.") << '\n';
    for (const PeriodFigures &period : periods) {
        out << period.first.toString(Qt::ISODate) << ".." << period.last.toString(Qt::ISODate) << '\n';
        for (const auto &[kind, value] : period.entered)
            out << "  " << enumName(kind) << " = " << plain(value) << '\n';
        printShare(u"retention"_s, period.retention, out);
        printShare(u"churn"_s, period.churn, out);
        printShare(u"repeat_purchase"_s, period.repeatPurchase, out);
        printAmount(u"clv simple"_s, period.clvSimple, out);
        printAmount(u"clv infinite"_s, period.clvInfinite, out);
        printAmount(u"clv finite"_s, period.clvFinite, out);
        printAmount(u"clv first_margin_now"_s, period.clvFirstMarginNow, out);
    }
}

} // namespace

QString FiguresVerb::name() const
{
    return u"figures"_s;
}

QString FiguresVerb::summary() const
{
    return CommandLine::tr(
        "Reads figures of whole periods from a table; without one, prints all and what follows from them.");
}

void FiguresVerb::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, CommandLine::tr("Writes the result as JSON.")});
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The project (.milepost)."), u"FILE"_s);
    parser.addPositionalArgument(
        u"csv"_s, CommandLine::tr("A table with the columns first, last, kind, value."), u"[CSV]"_s);
}

ExitCode FiguresVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.isEmpty() || files.size() > 2)
        return usage(streams, CommandLine::tr("give the project and at most one table."));
    const bool isJson = arguments.isSet(u"json"_s);
    const auto document
        = JourneyDocument::open(files.first(), files.size() == 1 ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!document)
        return fail(streams, document.error());
    remark(streams, (*document)->file().remark());
    if (files.size() == 1) {
        const std::vector<PeriodFigures> periods = periodFigures((*document)->journey());
        if (isJson)
            streams.out
                << QJsonDocument(QJsonObject{{u"period_figures"_s, periodFiguresJson(periods)}}).toJson();
        else
            printPeriods(periods, streams.out);
        streams.out.flush();
        return ExitCode::Done;
    }

    const QString &path = files.at(1);
    const Result<TableOutcome> outcome = readFiguresFile(path, (*document)->journey());
    if (!outcome)
        return fail(streams, outcome.error());
    const QString text = CommandLine::tr("Read period figures from “%1”").arg(QFileInfo(path).fileName());
    if (const Status done = (*document)->perform(text, outcome->changes); !done)
        return fail(streams, done.error());

    return reportTable(path, *outcome, isJson, streams);
}

} // namespace milepost
