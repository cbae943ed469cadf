// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/csvoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace milepost {

void declareCsvOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"encoding"_s,
         QCoreApplication::translate("CommandLine",
                                     "The file's encoding (utf-8, windows-1254, ...); detected by default."),
         u"name"_s},
        {u"delimiter"_s,
         QCoreApplication::translate(
             "CommandLine", "What separates the cells: one character, or “tab”; detected by default."),
         u"character"_s},
    });
}

Result<DetectOptions> csvOptions(const QCommandLineParser &arguments)
{
    DetectOptions options;
    if (arguments.isSet(u"encoding"_s))
        options.encoding = arguments.value(u"encoding"_s);
    if (arguments.isSet(u"delimiter"_s)) {
        QString delimiter = arguments.value(u"delimiter"_s);
        if (delimiter.compare("tab"_L1, Qt::CaseInsensitive) == 0 || delimiter == "\\t"_L1)
            delimiter = u"\t"_s;
        const bool fits = delimiter.size() == 1 && delimiter.at(0).unicode() < 128 && delimiter.at(0) != u'"'
            && delimiter.at(0) != u'\n' && delimiter.at(0) != u'\r' && !delimiter.at(0).isNull();
        if (!fits)
            return Error{
                ErrorCode::Invalid,
                QCoreApplication::translate(
                    "CommandLine", "The delimiter must be one ASCII character other than a quotation mark."),
                {}};
        options.delimiter = delimiter.at(0);
    }
    return options;
}

} // namespace milepost
