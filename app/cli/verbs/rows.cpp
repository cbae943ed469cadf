// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/csvoptions.h"
#include "app/cli/verbs/verbs.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

void appendJsonString(QByteArray &line, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    line.append('"');
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        // Some readers of lines also end one at these characters: NEL, line and paragraph separator.
        if (text.substr(i).starts_with("\xC2\x85")) {
            line.append("\\u0085");
            i += 1;
            continue;
        }
        if (text.substr(i).starts_with("\xE2\x80\xA8") || text.substr(i).starts_with("\xE2\x80\xA9")) {
            line.append(text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029");
            i += 2;
            continue;
        }
        switch (c) {
        case '"':
            line.append("\\\"");
            break;
        case '\\':
            line.append("\\\\");
            break;
        case '\n':
            line.append("\\n");
            break;
        case '\r':
            line.append("\\r");
            break;
        case '\t':
            line.append("\\t");
            break;
        default:
            if (uchar(c) < 0x20 || c == 0x7F)
                line.append("\\u00").append(hex[uchar(c) >> 4]).append(hex[uchar(c) & 15]);
            else
                line.append(c);
        }
    }
    line.append('"');
}

} // namespace

QString RowsVerb::name() const
{
    return u"rows"_s;
}

QString RowsVerb::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Shows how a CSV file is read: one JSON array per record.");
}

void RowsVerb::declare(QCommandLineParser &parser) const
{
    declareCsvOptions(parser);
    parser.addPositionalArgument(u"csv"_s, QCoreApplication::translate("CommandLine", "The file to read."),
                                 u"CSV"_s);
}

ExitCode RowsVerb::run(const QCommandLineParser &arguments, CliStreams &streams)
{
    const QStringList files = arguments.positionalArguments().mid(1);
    if (files.size() != 1)
        return usage(streams, QCoreApplication::translate("CommandLine", "“rows” needs exactly one file."));
    const auto options = csvOptions(arguments);
    if (!options)
        return fail(streams, options.error());
    const Result<DecodedFile> decoded = decodeFile(files.first(), options->encoding);
    if (!decoded)
        return fail(streams, decoded.error());
    const std::string_view start(decoded->start.constData(), size_t(decoded->start.size()));
    const QChar delimiter = options->delimiter ? *options->delimiter : guessDelimiter(start).delimiter;

    QByteArray lines;
    CsvReader reader(delimiter.toLatin1(), [&](const CsvRecord &record) {
        lines.append('[');
        for (size_t i = 0; i < record.cells.size(); ++i) {
            if (i > 0)
                lines.append(',');
            appendJsonString(lines, record.cells[i]);
        }
        lines.append("]\n");
        if (lines.size() > 65536) {
            streams.out << QString::fromUtf8(lines);
            lines.clear();
        }
        return streams.out.status() == QTextStream::Ok;
    });
    const Status read = decoded->readRecords(reader);
    streams.out << QString::fromUtf8(lines);
    streams.out.flush();
    if (!read) {
        Error error = read.error();
        if (const QString name = QFileInfo(files.first()).fileName(); error.where != name)
            error.where.prepend(name + u':');
        return fail(streams, error);
    }
    if (streams.out.status() != QTextStream::Ok)
        return ExitCode::Io;
    if (decoded->replacedCharacters > 0)
        streams.err << decoded->damage() << Qt::endl;
    return ExitCode::Done;
}

} // namespace milepost
