// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/headertext.h"

#include "core/base/localtext.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/platformpreset.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The tag that begins at `open`, or nothing when it is a lone "<".
qsizetype endOfTag(QStringView text, qsizetype open)
{
    if (open + 1 >= text.size() || !(text.at(open + 1).isLetter() || text.at(open + 1) == u'/'))
        return -1;
    const qsizetype close = text.indexOf(u'>', open);
    return close < 0 ? -1 : close;
}

QString withoutTags(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype close = text.at(i) == u'<' ? endOfTag(text, i) : -1;
        if (close < 0) {
            plain.append(text.at(i));
            continue;
        }
        const QStringView name = text.mid(i + 1, close - i - 1);
        // Letters that a formatting tag stands between belong to one word.
        if (name.startsWith(u"br") || name.contains(u"p") || name.contains(u"div") || name.contains(u"li"))
            plain.append(u' ');
        i = close;
    }
    return plain;
}

/// The character that "amp", "#39" or "#x27" stands for; nothing for anything else.
std::optional<char32_t> characterOf(QStringView entity)
{
    static constexpr std::array<std::pair<QStringView, char32_t>, 7> names{{{u"nbsp", U' '},
                                                                            {u"lt", U'<'},
                                                                            {u"gt", U'>'},
                                                                            {u"quot", U'"'},
                                                                            {u"apos", U'\''},
                                                                            {u"amp", U'&'},
                                                                            {u"hellip", U'…'}}};
    for (const auto &[name, character] : names) {
        if (entity == name)
            return character;
    }
    if (!entity.startsWith(u'#'))
        return std::nullopt;
    const bool isHex = entity.size() > 1 && entity.at(1).toLower() == u'x';
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= QChar::LastValidCodePoint
        && !(code <= 0xFFFF && QChar::isSurrogate(code));
    return isCharacter ? std::optional<char32_t>(code) : std::nullopt;
}

/// Typeform's "{{field:ab12}}" stands for an earlier answer, its "*…*" for bold text.
void removeTypeformMarks(QString &text)
{
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0; open = text.indexOf("{{"_L1, open)) {
        const qsizetype close = text.indexOf("}}"_L1, open);
        if (close < 0)
            break;
        text.replace(open, close + 2 - open, u"…"_s);
    }
    if (text.count(u'*') % 2 == 0)
        text.remove(u'*');
}

bool isForMachines(const QString &cell)
{
    return cell.contains("ImportId"_L1);
}

} // namespace

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype longest = 10;
        const qsizetype end = text.at(i) == u'&' ? text.indexOf(u';', i) : -1;
        const auto character = end > i && end - i <= longest
            ? characterOf(QStringView(text).mid(i + 1, end - i - 1))
            : std::nullopt;
        if (character) {
            plain.append(QString::fromUcs4(&*character, 1));
            i = end;
        } else {
            plain.append(text.at(i));
        }
    }
    return plain;
}

QString plainHeader(QStringView header)
{
    QString text = header.contains(u'<') ? withoutTags(header) : header.toString();
    text = withoutEntities(text);
    if (text.contains(u'{') || text.contains(u'*'))
        removeTypeformMarks(text);
    return text.simplified();
}

std::vector<QStringList> headerPaths(const Mapping &mapping)
{
    const bool carries = mapping.platform == "surveymonkey"_L1 && mapping.headerRows == 2;
    QString carried;
    std::vector<QStringList> paths;
    paths.reserve(mapping.columns.size());
    for (const ColumnMapping &column : mapping.columns) {
        QStringList path;
        for (const QString &cell : column.header) {
            if (!isForMachines(cell))
                path.append(plainHeader(cell));
        }
        if (carries && !path.value(0).isEmpty())
            carried = path.first();
        else if (carries && !path.value(1).isEmpty())
            path.first() = carried;
        paths.push_back(std::move(path));
    }
    return paths;
}

QString headerLabel(const Mapping &mapping, size_t column)
{
    QStringList path = headerPaths(mapping)[column];
    path.removeAll(QString());
    path.removeDuplicates();
    return path.isEmpty()
        ? QCoreApplication::translate("Importer", "column %L1").arg(mapping.columns[column].index + 1)
        : path.join(u" – "_s);
}

void carryQuestions(Mapping &mapping)
{
    const std::vector<QStringList> paths = headerPaths(mapping);
    for (size_t i = 0; i < paths.size(); ++i) {
        ColumnMapping &column = mapping.columns[i];
        const bool isCarried = column.header.value(0).trimmed().isEmpty() && paths[i].size() > 1;
        column.carried = isCarried ? paths[i].first() : QString();
    }
}

QString columnHeading(const ColumnMapping &column, qsizetype longest)
{
    QStringList parts{column.carried};
    for (const QString &cell : column.header) {
        if (!isForMachines(cell))
            parts.append(plainHeader(cell));
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    if (parts.isEmpty())
        return {};
    // What kind of answer it is says nothing beside its own question.
    if (column.carried.isEmpty() && parts.size() > 1
        && platformPreset(u"surveymonkey"_s).answerRow.contains(headerWords(parts.last()).trimmed()))
        parts.removeLast();
    const QString first = parts.takeFirst();
    const QString rest = parts.isEmpty() ? QString() : u" – "_s + parts.join(u" – "_s);
    if (first.size() + rest.size() <= longest)
        return first + rest;
    const qsizetype ofFirst = std::max(longest / 2, longest - rest.size()) - 1;
    return (first.size() <= ofFirst ? first : first.left(ofFirst).trimmed() + u'…') + rest.left(longest / 2);
}

QString inSentence(const QString &text, qsizetype longest)
{
    const QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    return LocalText::isolateWithin(QLocale().textDirection() == Qt::RightToLeft, shown);
}

QString questionText(const QStringList &path, const QString &platform)
{
    QStringList parts = path;
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    // Qualtrics' first row holds names for machines.
    if (platform.startsWith("qualtrics"_L1))
        return parts.value(1, parts.first());
    QString text = parts.first();
    if (platform == "limesurvey"_L1) {
        for (const QLatin1StringView separator : {"._."_L1, ". "_L1}) {
            const qsizetype dot = text.indexOf(separator);
            if (dot > 0 && !QStringView(text).left(dot).contains(u' ')) {
                text = text.mid(dot + separator.size()).trimmed();
                break;
            }
        }
    } else if (platform == "formbricks"_L1) {
        const qsizetype dot = text.indexOf(". "_L1);
        if (dot > 0 && std::all_of(text.begin(), text.begin() + dot, [](QChar c) { return c.isDigit(); }))
            text = text.mid(dot + 2).trimmed();
    }
    return text;
}

QString choiceText(const QStringList &path)
{
    QStringList parts = path;
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    const QString last = parts.last();
    const qsizetype open = last.lastIndexOf(u'[');
    if (open >= 0 && last.endsWith(u']') && last.size() - open > 2)
        return last.mid(open + 1, last.size() - open - 2).trimmed();
    return parts.size() > 1 && last != parts.first() ? last : QString();
}

QString questionCode(const ColumnMapping &column, const QString &platform)
{
    for (const QString &cell : column.header) {
        // {"ImportId":"QID1"}, and in the older files {'ImportId': 'QID1'}
        qsizetype at = cell.indexOf("ImportId"_L1);
        if (at < 0)
            continue;
        at = cell.indexOf(u':', at);
        QString code;
        for (qsizetype i = at + 1; at >= 0 && i < cell.size(); ++i) {
            const QChar c = cell.at(i);
            if (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'#')
                code.append(c);
            else if (!code.isEmpty())
                break;
        }
        return code;
    }
    if (platform == "limesurvey"_L1) {
        const QString name = column.header.value(0).trimmed();
        for (const QLatin1StringView separator : {"._."_L1, ". "_L1}) {
            const qsizetype dot = name.indexOf(separator);
            if (dot > 0 && !QStringView(name).left(dot).contains(u' '))
                return name.left(dot);
        }
    }
    return {};
}

} // namespace milepost
