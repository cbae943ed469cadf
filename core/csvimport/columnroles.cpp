// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/columnroles.h"

#include "core/base/textfold.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/rolefinder.h"
#include "core/csvimport/scorereader.h"

#include <QCoreApplication>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

bool mentions(const QString &header, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) {
        const QStringView text(word);
        QString wanted = u' ' + headerWords(text).trimmed();
        if (text.endsWith(u' '))
            wanted += u' ';
        return header.contains(wanted);
    });
}

bool isNamed(const QString &header, std::initializer_list<const char16_t *> names)
{
    const QString trimmed = header.trimmed();
    return std::any_of(names.begin(), names.end(), [&](const char16_t *name) {
        return trimmed == headerWords(QStringView(name)).trimmed();
    });
}

RoleFinder::RoleFinder(Mapping &mapping, const std::vector<ColumnProfile> &profiles, qint64 dataRows)
    : m_mapping(mapping)
    , m_dataRows(dataRows)
    , m_preset(platformPreset(mapping.platform))
{
    const std::vector<QStringList> paths = headerPaths(mapping);
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping &column = mapping.columns[i];
        ColumnNames names;
        for (const QString &cell : column.header) {
            names.raw.append(cell.trimmed());
            const QString words = headerWords(plainHeader(cell)).trimmed();
            names.words.insert(words.isEmpty() ? cell.trimmed() : words);
        }
        if (const QString code = questionCode(column, mapping.platform); !code.isEmpty())
            names.words.insert(headerWords(code).trimmed());
        names.words.remove(QString());
        names.all = headerWords(paths[i].join(u' '));
        m_columns.push_back({.mapping = column,
                             .profile = profiles[i],
                             .path = paths[i],
                             .names = names,
                             .name = headerWords(paths[i].value(0)),
                             .all = names.all,
                             .question = questionText(paths[i], mapping.platform)});
    }
}

QStringList RoleFinder::find()
{
    if (m_mapping.platform == "long"_L1) {
        for (Column &column : m_columns)
            findInLongTable(column);
    } else {
        for (Column &column : m_columns) {
            if (findOwn(column) || findPrivate(column))
                continue;
            if (column.profile.filled == 0)
                column.take(ColumnRole::Ignore,
                            QCoreApplication::translate("FileGuess", "The column is empty."));
        }
        findSpreadRatings();
        for (Column &column : m_columns) {
            if (!column.isFound && !column.isSpread())
                findNamedComment(column);
        }
        findChoices();
        for (Column &column : m_columns) {
            if (!column.isFound)
                findInExport(column);
        }
        findMetricColumn();
        nameTouchpoints();
        placeComments();
    }
    keepOneDate();
    keepOne(ColumnRole::ResponseId);
    keepOne(ColumnRole::Respondent);
    keepOne(ColumnRole::Touchpoint);
    askDates();
    findCompleteness();
    return m_notes;
}

void RoleFinder::findInLongTable(Column &column)
{
    if (const PresetColumn *preset = m_preset.find(column.names, column.mapping.index)) {
        column.take(
            preset->role,
            QCoreApplication::translate("FileGuess", "The header of a long table: one score per record."));
        return;
    }
    if (findPrivate(column))
        return;
    if (column.name.trimmed().isEmpty()) {
        column.take(ColumnRole::Ignore, QCoreApplication::translate("FileGuess", "The column has no name."));
        return;
    }
    column.mapping.key = column.mapping.header.value(0).trimmed();
    column.take(ColumnRole::Segment,
                QCoreApplication::translate("FileGuess",
                                            "A further column of a long table: an attribute to filter by."));
}

void RoleFinder::findInExport(Column &column)
{
    if (findRecordId(column) || findCommon(column) || findScore(column) || findText(column))
        return;
    column.take(ColumnRole::Ignore,
                QCoreApplication::translate(
                    "FileGuess", "Nothing in it is a score, a comment or an attribute that we know."));
}

/// The columns that the survey tool itself adds.
bool RoleFinder::findOwn(Column &column)
{
    if (m_preset.platform == "generic"_L1)
        return false;
    const PresetColumn *preset = m_preset.find(column.names, column.mapping.index);
    return preset && takePreset(column, *preset);
}

/// Takes what a preset says about the column, unless its cells speak against it.
bool RoleFinder::takePreset(Column &column, const PresetColumn &preset)
{
    const ColumnProfile &profile = column.profile;
    if (preset.isPrivate != PresetColumn::Private::No) {
        leaveOut(column, preset.isPrivate);
        return true;
    }
    column.mapping.idPart = preset.idPart && profile.filled > 0;
    if (profile.filled == 0)
        return false;
    if (preset.unique && (profile.repeats || profile.filled + profile.unread != m_dataRows))
        return false;
    if (preset.repeats && !profile.repeats)
        return false;
    if (preset.twoValues && (profile.manyValues || profile.values.size() > 2))
        return false;
    switch (preset.role) {
    case ColumnRole::Ignore:
        column.take(preset.role, QCoreApplication::translate("FileGuess", "The survey tool's own column."));
        return true;
    case ColumnRole::ResponseId:
        column.take(
            preset.role,
            preset.unique
                ? QCoreApplication::translate("FileGuess", "Every record has a number of its own here.")
                : QCoreApplication::translate("FileGuess", "The survey tool's number of the response."));
        return true;
    case ColumnRole::Respondent:
        column.take(preset.role, QCoreApplication::translate("FileGuess", "It tells people apart."));
        return true;
    case ColumnRole::Channel:
        column.take(preset.role, QCoreApplication::translate("FileGuess", "The header names the channel."));
        return true;
    case ColumnRole::Language:
        column.take(preset.role, QCoreApplication::translate("FileGuess", "The header names the language."));
        return true;
    case ColumnRole::Complaint:
        column.take(preset.role,
                    QCoreApplication::translate("FileGuess", "It marks complaints with yes and no."));
        return true;
    case ColumnRole::Comment:
        column.take(preset.role,
                    QCoreApplication::translate("FileGuess", "The survey tool's column for comments."));
        return true;
    case ColumnRole::Touchpoint:
        column.take(preset.role,
                    QCoreApplication::translate(
                        "FileGuess", "It says for every record which touchpoint the answers are about."));
        return true;
    case ColumnRole::Segment:
        column.mapping.key = column.question;
        column.take(preset.role,
                    QCoreApplication::translate("FileGuess", "The survey tool's attribute to filter by."));
        return true;
    case ColumnRole::Metric:
        column.take(
            preset.role,
            QCoreApplication::translate("FileGuess", "It says for every record which metric was asked for."));
        return true;
    case ColumnRole::Date: {
        constexpr qint64 firstSecond = 900'000'000; // 1998
        const bool isEpoch = profile.isMostly(profile.whole) && profile.lowest > firstSecond;
        if (!isEpoch && !profile.isMostly(profile.dates, preset.dates ? 0.6 : 0.5))
            return false;
        column.rank = preset.rank;
        const QString where = zone();
        constexpr qint64 firstMillisecond = firstSecond * 1000;
        column.take(preset.role,
                    isEpoch && profile.lowest > firstMillisecond ? QCoreApplication::translate(
                        "FileGuess", "Its numbers count milliseconds since 1970: moments in universal time.")
                        : isEpoch ? QCoreApplication::translate(
                              "FileGuess", "Its numbers count seconds since 1970: moments in universal time.")
                        : where.isEmpty()
                        ? QCoreApplication::translate("FileGuess", "Its cells are dates.")
                        : QCoreApplication::translate("FileGuess", "Its cells are dates, in the time of %1.")
                              .arg(where));
        return true;
    }
    case ColumnRole::Score:
        if (!profile.isMostly(profile.scores(), 0.8))
            return false;
        score(column, preset.metric.value_or(Metric::Nps),
              QCoreApplication::translate("FileGuess", "The survey tool's score, from %L1 to %L2 here.")
                  .arg(profile.lowest)
                  .arg(profile.highest));
        return true;
    }
    return false;
}

void RoleFinder::leaveOut(Column &column, PresetColumn::Private what) const
{
    const auto sentence = [what] {
        switch (what) {
        case PresetColumn::Private::Email:
            return QCoreApplication::translate("FileGuess", "Left out for privacy: e-mail addresses.");
        case PresetColumn::Private::Phone:
            return QCoreApplication::translate("FileGuess", "Left out for privacy: telephone numbers.");
        case PresetColumn::Private::Network:
            return QCoreApplication::translate("FileGuess", "Left out for privacy: network addresses.");
        case PresetColumn::Private::Name:
            return QCoreApplication::translate("FileGuess", "Left out for privacy: names of people.");
        case PresetColumn::Private::AnyName:
            return QCoreApplication::translate("FileGuess",
                                               "Left out for privacy: names, which may be those of people.");
        case PresetColumn::Private::Place:
        case PresetColumn::Private::No:
            break;
        }
        return QCoreApplication::translate("FileGuess",
                                           "Left out for privacy: where people live or who they are.");
    };
    column.mapping.isPrivate = true;
    column.take(ColumnRole::Ignore, sentence());
}

bool RoleFinder::findPrivate(Column &column) const
{
    using Private = PresetColumn::Private;
    const ColumnProfile &profile = column.profile;
    Private what = Private::No;
    // A long question that mentions a name asks about something else.
    constexpr qsizetype longestName = 60;
    if (column.question.size() <= longestName) {
        for (const PresetColumn &preset : platformPreset(u"generic"_s).columns) {
            if (preset.isPrivate != Private::No && preset.matches(column.names, column.mapping.index)) {
                what = preset.isPrivate;
                break;
            }
        }
    }
    if (what == Private::Email && profile.filled > 0 && profile.emails == 0
        && (profile.isMostly(profile.scores()) || profile.meanLength() > 60))
        what = Private::No; // "How satisfied are you with our e-mail support?"
    if (what == Private::No) {
        if (profile.isMostly(profile.emails, 0.5))
            what = Private::Email;
        else if (profile.isMostly(profile.phones, 0.8) && !profile.isMostly(profile.dates, 0.5))
            what = Private::Phone;
        else if (profile.isMostly(profile.addresses, 0.8))
            what = Private::Network;
    }
    if (what == Private::No)
        return false;
    leaveOut(column, what);
    return true;
}

/// REDCap's first column: the person's number when events or instruments repeat, else the response's.
bool RoleFinder::findRecordId(Column &column) const
{
    if (m_mapping.platform != "redcap"_L1 || column.mapping.index != 0)
        return false;
    const bool repeated = std::any_of(m_columns.begin(), m_columns.end(),
                                      [](const Column &other) { return other.mapping.idPart; });
    if (!column.profile.repeats && !repeated) {
        column.take(ColumnRole::ResponseId,
                    QCoreApplication::translate("FileGuess", "The survey tool's number of the response."));
        return true;
    }
    column.mapping.idPart = repeated;
    column.take(ColumnRole::Respondent,
                repeated ? QCoreApplication::translate(
                    "FileGuess",
                    "One person has several records: the number is the person's. With the event and the "
                    "repeat it tells responses apart.")
                         : QCoreApplication::translate(
                             "FileGuess", "One person has several records: the number is the person's."));
    return true;
}

/// Names that mean the same in every tool.
bool RoleFinder::findCommon(Column &column)
{
    for (const PresetColumn &preset : platformPreset(u"generic"_s).columns) {
        if (preset.isPrivate == PresetColumn::Private::No
            && preset.matches(column.names, column.mapping.index) && takePreset(column, preset))
            return true;
    }
    constexpr double nearlyAll = 0.95;
    if (!column.profile.isMostly(column.profile.dates, nearlyAll))
        return false;
    column.take(ColumnRole::Date, QCoreApplication::translate("FileGuess", "Its cells are dates."));
    return true;
}

namespace {

QString headerAsks()
{
    return QCoreApplication::translate("FileGuess", "The header asks for words, and people wrote some.");
}

} // namespace

bool RoleFinder::holdsNoWords(const ColumnProfile &p)
{
    return p.filled == 0 || p.isMostly(p.scores() + p.fractional, 0.5) || p.isMostly(p.dates, 0.5)
        || p.isMostly(p.links, 0.5);
}

/// A header that asks for a comment is believed however few different texts there are.
bool RoleFinder::findNamedComment(Column &column) const
{
    const ColumnProfile &p = column.profile;
    if (holdsNoWords(p))
        return false;
    const bool isChosen = !p.manyValues
        && (proposeLabels(p.values, p.counts)
            || std::all_of(p.values.begin(), p.values.end(),
                           [](const QString &value) { return yesOrNo(value).has_value(); }));
    const bool isNamedSo = isNamed(headerWords(column.question),
                                   {u"comment", u"comments", u"your comment", u"your comments",
                                    u"other comments", u"additional comments", u"any comments", u"yorum",
                                    u"yorumlar", u"yorumunuz", u"yorumlarınız", u"görüşünüz", u"görüşleriniz",
                                    u"نظر", u"نظرات", u"نظر شما", u"نظرات شما", u"توضیحات"});
    constexpr qsizetype longestName = 60;
    const bool asksForMore = column.question.size() <= longestName
        && mentions(column.all,
                    {u"anything else", u"comment", u"eklemek isted", u"belirtmek isted", u"ek not", u"yorum",
                     u"ek görüş", u"went wrong", u"in your own words", u"tell us more", u"نظر شما",
                     u"نکته دیگر", u"نکتهٔ دیگر"})
        && !mentions(column.all,
                     {u"type ", u"category", u"topic", u"theme", u"sentiment", u"kategori", u"türü",
                      u"konusu", u"دسته", u"نوع "});
    // Reasons to choose from are short; sentences are people's own, though many say the same.
    constexpr double wordsOfSentences = 4;
    const bool asksWhy = (column.question.endsWith(u'?') || column.question.endsWith(QChar(0x061F)))
        && p.meanWords() >= wordsOfSentences
        && mentions(column.all, {u"why ", u"reason", u"neden ", u"nedeni", u"niçin ", u"چرا ", u"دلیل"});
    if (!isChosen && (isNamedSo || asksWhy || (asksForMore && p.meanWords() >= 1.5))) {
        column.take(ColumnRole::Comment, headerAsks());
        return true;
    }
    return false;
}

/// Columns that people wrote into. Addresses of web pages and names of things are no comments.
bool RoleFinder::findComment(Column &column) const
{
    const ColumnProfile &p = column.profile;
    if (holdsNoWords(p))
        return false;
    // The same few texts again and again are choices, however long they are.
    const bool wordy = p.manyValues || (p.meanLength() >= 12 && p.values.size() * 2 >= p.filled);
    if (wordy
        && mentions(column.all, {u"comment",   u"feedback",  u"reason",  u"why ",     u"suggest", u"improve",
                                 u"açık uçlu", u"mesajınız", u"tell us", u"describe", u"remark",  u"yorum",
                                 u"görüş",     u"öneri",     u"neden ",  u"nedeni",   u"düşünce", u"açıkla",
                                 u"نظر",       u"چرا ",      u"پیشنهاد", u"توضیح",    u"دلیل"})) {
        column.take(ColumnRole::Comment, headerAsks());
        return true;
    }
    // Names are short, and have capitals where there are any.
    constexpr double fewestWords = 3;
    if (p.meanWords() < fewestWords || p.isMostly(p.titles, 0.4) || p.isMostly(p.scores(), 0.2))
        return false;
    if (wordy && mentions(column.all, {u"open ended"})) {
        column.take(ColumnRole::Comment, headerAsks());
        return true;
    }
    const bool isLong = p.manyValues && p.meanLength() >= 30;
    const bool isDistinct = !p.manyValues && p.values.size() >= 5
        && double(p.values.size()) >= 0.7 * double(p.filled) && p.meanLength() >= 12;
    if (!isLong && !isDistinct)
        return false;
    column.take(ColumnRole::Comment,
                QCoreApplication::translate("FileGuess", "Long texts that differ from record to record."));
    return true;
}

bool RoleFinder::findText(Column &column) const
{
    if (findComment(column))
        return true;
    const ColumnProfile &p = column.profile;
    const QString &key = column.question;
    const bool attribute = !key.isEmpty() && key.size() <= 40 && !key.contains(u'?') && !p.manyValues
        && p.values.size() >= 2 && p.meanLength() <= 40 && double(p.values.size()) <= 0.5 * double(p.filled)
        && !p.isMostly(p.scores(), 0.5);
    if (attribute) {
        column.mapping.key = key;
        column.take(ColumnRole::Segment,
                    QCoreApplication::translate("FileGuess",
                                                "%n different values that repeat: an attribute to filter by.")
                        .replace("%n"_L1, QLocale().toString(p.values.size())));
        return true;
    }
    return false;
}

void RoleFinder::keepOne(ColumnRole role)
{
    bool found = false;
    for (Column &column : m_columns) {
        if (column.mapping.role != role)
            continue;
        if (found)
            column.take(ColumnRole::Ignore,
                        QCoreApplication::translate("FileGuess", "Another column has this part already."));
        found = true;
    }
}

/// Unfinished answers lie in the same file as the others.
void RoleFinder::findCompleteness()
{
    for (const Column &column : m_columns) {
        if (!column.names.words.intersects(m_preset.completeHeaders))
            continue;
        qint64 complete = 0;
        if (m_preset.completeValues.isEmpty()) {
            complete = column.profile.filled + column.profile.unread;
        } else if (!column.profile.manyValues) {
            for (auto it = column.profile.counts.begin(); it != column.profile.counts.end(); ++it)
                complete += m_preset.completeValues.contains(foldText(it.key())) ? it.value() : 0;
            if (column.profile.unread > 0)
                return; // only the beginning was counted
        }
        if (complete < m_dataRows && m_dataRows > 0)
            m_notes.append(
                QCoreApplication::translate("FileGuess",
                                            "%L1 of %L2 records are unfinished answers. They are kept, and "
                                            "count where they hold a score.")
                    .arg(m_dataRows - complete)
                    .arg(m_dataRows));
        return;
    }
}

QStringList proposeRoles(Mapping &mapping, const std::vector<ColumnProfile> &profiles, qint64 dataRows)
{
    return RoleFinder(mapping, profiles, dataRows).find();
}

} // namespace milepost
