// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include <QTextStream>

namespace milepost {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::Ambiguous:
        return ExitCode::Usage;
    case ErrorCode::Missing:
        return ExitCode::Missing;
    case ErrorCode::NotOurs:
    case ErrorCode::Newer:
    case ErrorCode::Malformed:
        return ExitCode::BadData;
    case ErrorCode::CannotCreate:
        return ExitCode::CannotCreate;
    case ErrorCode::Locked:
    case ErrorCode::Busy:
        return ExitCode::Locked;
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
        break;
    }
    return ExitCode::Io;
}

ExitCode Verb::fail(CliStreams &streams, const Error &error)
{
    streams.err << "milepost-cli: " << error.message() << Qt::endl;
    return exitCodeOf(error);
}

ExitCode Verb::usage(CliStreams &streams, const QString &text)
{
    remark(streams, text);
    return ExitCode::Usage;
}

void Verb::remark(CliStreams &streams, const QString &text)
{
    if (!text.isEmpty())
        streams.err << "milepost-cli: " << text << Qt::endl;
}

} // namespace milepost
