// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/columnbinding.h"

#include "core/base/textfold.h"
#include "core/csvimport/headertext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// One column's headers as one comparable text.
QString foldedPath(const QStringList &headers)
{
    constexpr char16_t unitSeparator = 0x1F;
    QString path;
    for (const QString &header : headers)
        path += foldText(header) + QChar(unitSeparator);
    return path;
}

QStringList pathsOf(const std::vector<QStringList> &headerRows)
{
    qsizetype width = 0;
    for (const QStringList &row : headerRows)
        width = std::max(width, row.size());
    QStringList paths;
    paths.reserve(width);
    for (qsizetype column = 0; column < width; ++column) {
        QStringList headers;
        for (const QStringList &row : headerRows)
            headers.append(row.value(column));
        paths.append(foldedPath(headers));
    }
    return paths;
}

Error missingColumn(const ColumnMapping &column, bool several)
{
    const QString header = inSentence(column.header.join(u" / "_s).simplified());
    return {ErrorCode::Malformed,
            several ? QCoreApplication::translate(
                          "Importer",
                          "The file has several columns “%1”, none of them where the mapping expects it.")
                          .arg(header)
                    : QCoreApplication::translate(
                          "Importer", "The file has no column “%1”; the mapping was made for another file.")
                          .arg(header.isEmpty() ? QString::number(column.index + 1) : header),
            {}};
}

} // namespace

QString headerFingerprint(const std::vector<QStringList> &headerRows)
{
    QStringList paths = pathsOf(headerRows);
    paths.sort();
    const QByteArray hash
        = QCryptographicHash::hash(paths.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(hash);
}

Result<Mapping> boundToHeaders(const Mapping &mapping, const std::vector<QStringList> &headerRows)
{
    if (headerRows.empty())
        return mapping;
    const QStringList paths = pathsOf(headerRows);
    Mapping bound = mapping;
    std::vector<ColumnMapping> columns;
    for (ColumnMapping &column : bound.columns) {
        const QString wanted = foldedPath(column.header);
        // A mapping written by hand may give the position alone.
        const bool isInPlace
            = column.header.isEmpty() ? column.index < paths.size() : paths.value(column.index) == wanted;
        const qsizetype found = column.header.isEmpty() ? 0 : paths.count(wanted);
        if (!isInPlace && found != 1) {
            const bool isLeftOut = column.role == ColumnRole::Ignore && !column.idPart;
            if (isLeftOut)
                continue;
            return missingColumn(column, found > 1);
        }
        if (!isInPlace)
            column.index = int(paths.indexOf(wanted));
        columns.push_back(std::move(column));
    }
    bound.columns = std::move(columns);
    const auto boundIndex = [&](int index) {
        const auto asked = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                        [&](const ColumnMapping &column) { return column.index == index; });
        const bool isThere = asked != mapping.columns.end() && !asked->header.isEmpty()
            && paths.count(foldedPath(asked->header)) == 1;
        return isThere ? int(paths.indexOf(foldedPath(asked->header))) : index;
    };
    for (MappingQuestion &question : bound.questions) {
        question.column = boundIndex(question.column);
        for (int &index : question.also)
            index = boundIndex(index);
    }
    return bound;
}

} // namespace milepost
