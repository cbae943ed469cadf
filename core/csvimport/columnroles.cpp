// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/columnroles.h"

#include "core/base/textfold.h"
#include "core/csvimport/dialect.h"
#include "core/csvimport/rolefinder.h"

#include <QCoreApplication>

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
{
    // SurveyMonkey writes a question over its first column only.
    const bool carries = mapping.platform == "surveymonkey"_L1 && mapping.headerRows == 2;
    QString carried;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping &column = mapping.columns[i];
        QStringList path = column.header;
        if (carries && !path.value(0).trimmed().isEmpty())
            carried = path.first();
        else if (carries && !path.value(1).trimmed().isEmpty())
            path.first() = carried;
        // Qualtrics' third row is for machines.
        path.removeIf([](const QString &cell) { return cell.contains("ImportId"_L1); });
        m_columns.push_back({column, profiles[i], headerWords(path.value(0)), headerWords(path.join(u' '))});
    }
}

void RoleFinder::find()
{
    if (m_mapping.platform == "long"_L1) {
        for (Column &column : m_columns)
            findInLongTable(column);
    } else {
        for (Column &column : m_columns)
            findInExport(column);
    }
    keepOneDate();
    keepOne(ColumnRole::ResponseId);
    keepOne(ColumnRole::Respondent);
    askDateOrder();
}

void RoleFinder::findInLongTable(Column &column)
{
    static const std::initializer_list<std::pair<const char16_t *, ColumnRole>> names{
        {u"touchpoint", ColumnRole::Touchpoint}, {u"metric", ColumnRole::Metric},
        {u"score", ColumnRole::Score},           {u"date", ColumnRole::Date},
        {u"comment", ColumnRole::Comment},       {u"respondent", ColumnRole::Respondent},
        {u"channel", ColumnRole::Channel},       {u"response_id", ColumnRole::ResponseId},
        {u"complaint", ColumnRole::Complaint},   {u"language", ColumnRole::Language}};
    for (const auto &[name, role] : names) {
        if (isNamed(column.name, {name})) {
            column.take(role,
                        QCoreApplication::translate("FileGuess",
                                                    "The header of a long table: one score per record."));
            return;
        }
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
    if (findPrivate(column))
        return;
    if (column.profile.filled == 0) {
        // A known id column stays one when nobody has filled it yet, else an empty column says nothing.
        column.take(ColumnRole::Ignore, QCoreApplication::translate("FileGuess", "The column is empty."));
        return;
    }
    if (findId(column) || findKnownName(column) || findScore(column) || findText(column))
        return;
    column.take(ColumnRole::Ignore,
                QCoreApplication::translate(
                    "FileGuess", "Nothing in it is a score, a comment or an attribute that we know."));
}

bool RoleFinder::findPrivate(Column &column) const
{
    const ColumnProfile &profile = column.profile;
    QString what;
    if (mentions(
            column.all,
            {u"e-mail ", u"email ", u"e-mail address", u"e-posta", u"eposta ", u"ایمیل", u"پست الکترونیک"})
        || profile.isMostly(profile.emails, 0.5))
        what = QCoreApplication::translate("FileGuess", "Left out for privacy: e-mail addresses.");
    else if (isNamed(column.name,
                     {u"phone", u"phone number", u"mobile", u"mobile number", u"cell phone", u"telephone",
                      u"tel", u"gsm", u"telefon", u"telefon numarası", u"cep telefonu", u"telefon no",
                      u"تلفن", u"موبایل", u"شماره تلفن", u"شماره موبایل", u"تلفن همراه"})
             || mentions(column.name, {u"phone number", u"telephone"})
             || profile.isMostly(profile.phones, 0.8))
        what = QCoreApplication::translate("FileGuess", "Left out for privacy: telephone numbers.");
    else if (isNamed(
                 column.name,
                 {u"ip", u"ip address", u"ipaddress", u"ipaddr", u"ip-adresse", u"ip adresi", u"network id"})
             || isNamed(column.all, {u"IPAddress", u"V6 IPAddress"})
             || mentions(column.all, {u"ip address ", u"ipaddress "})
             || profile.isMostly(profile.addresses, 0.8))
        what = QCoreApplication::translate("FileGuess", "Left out for privacy: network addresses.");
    else if (isNamed(column.name,
                     {u"name",
                      u"first name",
                      u"last name",
                      u"full name",
                      u"your name",
                      u"surname",
                      u"family name",
                      u"given name",
                      u"customer name",
                      u"respondent name",
                      u"recipient first name",
                      u"recipient last name",
                      u"name first",
                      u"name last",
                      u"ad",
                      u"adı",
                      u"adınız",
                      u"soyad",
                      u"soyadı",
                      u"soyadınız",
                      u"ad soyad",
                      u"adı soyadı",
                      u"adınız soyadınız",
                      u"isim",
                      u"isim soyisim",
                      u"müşteri adı",
                      u"نام",
                      u"نام خانوادگی",
                      u"نام و نام خانوادگی",
                      u"نام شما",
                      u"نام مشتری"})
             || mentions(column.all, {u"first name ", u"last name ", u"full name "})
             || (m_mapping.platform == "qualtrics-legacy"_L1 && isNamed(column.all, {u"V3 Name"})))
        what = QCoreApplication::translate("FileGuess", "Left out for privacy: names of people.");
    else if (mentions(column.all, {u"latitude", u"longitude", u"location accuracy"})
             || isNamed(column.name,
                        {u"address", u"adres", u"adresiniz", u"street", u"نشانی", u"آدرس", u"dob",
                         u"date of birth", u"birth date", u"doğum tarihi", u"تاریخ تولد", u"tc kimlik no",
                         u"کد ملی"}))
        what = QCoreApplication::translate("FileGuess",
                                           "Left out for privacy: where people live or who they are.");
    if (what.isEmpty())
        return false;
    column.mapping.isPrivate = true;
    column.take(ColumnRole::Ignore, what);
    return true;
}

bool RoleFinder::findId(Column &column) const
{
    const QString &platform = m_mapping.platform;
    const QString evidence
        = QCoreApplication::translate("FileGuess", "The survey tool's number of the response.");
    const bool unique = !column.profile.repeats;
    bool own = false;
    if (platform == "qualtrics"_L1 || platform == "qualtrics-legacy"_L1)
        own = isNamed(column.name, {u"response id"}) || isNamed(column.all, {u"V1 ResponseID"});
    else if (platform == "surveymonkey"_L1)
        own = isNamed(column.name, {u"respondent id"});
    else if (platform == "typeform"_L1)
        own = column.mapping.index == 0;
    else if (platform == "microsoft-forms"_L1 || platform == "limesurvey"_L1 || platform == "delighted"_L1
             || platform == "wootric"_L1)
        own = isNamed(column.name, {u"id", u"id response id", u"response id"});
    else if (platform == "kobo"_L1)
        own = isNamed(column.name, {u"uuid"});
    else
        own = isNamed(
            column.name,
            {u"response id", u"submission id", u"answer id", u"yanıt id", u"yanıt no", u"شناسه پاسخ"});
    if (own || (isNamed(column.name, {u"response id"}) && unique)) {
        column.take(ColumnRole::ResponseId, evidence);
        return true;
    }
    if (platform == "redcap"_L1 && column.mapping.index == 0) {
        const bool repeated = std::any_of(m_columns.begin(), m_columns.end(), [](const Column &other) {
            return other.mapping.header.value(0).startsWith("redcap_event"_L1)
                || other.mapping.header.value(0).startsWith("redcap_repeat"_L1);
        });
        if (unique && !repeated)
            column.take(ColumnRole::ResponseId, evidence);
        else
            column.take(ColumnRole::Respondent,
                        QCoreApplication::translate(
                            "FileGuess", "One person has several records: the number is the person's."));
        return true;
    }
    if (isNamed(column.name,
                {u"respondent", u"respondent id", u"customer id", u"user id", u"person id", u"person",
                 u"contact id", u"end user id", u"external reference", u"external data reference",
                 u"customer number", u"müşteri no", u"müşteri id", u"کد مشتری", u"شماره مشتری"})) {
        column.take(ColumnRole::Respondent,
                    QCoreApplication::translate("FileGuess", "It tells people apart."));
        return true;
    }
    if (isNamed(column.name, {u"id", u"no", u"record id", u"kayıt no", u"شناسه"}) && unique
        && column.profile.filled + column.profile.unread == m_dataRows) {
        column.take(ColumnRole::ResponseId,
                    QCoreApplication::translate("FileGuess", "Every record has a number of its own here."));
        return true;
    }
    return false;
}

bool RoleFinder::findKnownName(Column &column) const
{
    const ColumnProfile &profile = column.profile;
    const bool named
        = mentions(column.all,
                   {u"date", u"time ", u"timestamp", u"submitted", u"recorded", u"created at", u"responded",
                    u"tarih", u"zaman", u"تاریخ", u"زمان", u"submitdate", u"datestamp", u"zeitstempel"});
    const bool epoch = profile.isMostly(profile.whole) && profile.lowest > 900000000
        && mentions(column.name,
                    {u"created at", u"updated at", u"responded", u"sent ", u"opened ", u"timestamp",
                     u"date"});
    if (profile.isMostly(profile.dates, named ? 0.6 : 0.95) || epoch) {
        column.take(ColumnRole::Date, QCoreApplication::translate("FileGuess", "Its cells are dates."));
        return true;
    }
    if (isNamed(column.name,
                {u"channel", u"kanal", u"کانال", u"survey channel", u"delighted source",
                 u"distribution channel"})) {
        column.take(ColumnRole::Channel,
                    QCoreApplication::translate("FileGuess", "The header names the channel."));
        return true;
    }
    if (isNamed(column.name,
                {u"language", u"user language", u"startlanguage", u"locale", u"dil", u"زبان",
                 u"survey language"})) {
        column.take(ColumnRole::Language,
                    QCoreApplication::translate("FileGuess", "The header names the language."));
        return true;
    }
    if (isNamed(column.name, {u"complaint", u"is complaint", u"şikayet", u"شکایت"}) && !profile.manyValues
        && profile.values.size() <= 2) {
        column.take(ColumnRole::Complaint,
                    QCoreApplication::translate("FileGuess", "It marks complaints with yes and no."));
        return true;
    }
    if (isNamed(column.name,
                {u"status",
                 u"progress",
                 u"finished",
                 u"duration in seconds",
                 u"response set",
                 u"response type",
                 u"stage date utc",
                 u"lastpage",
                 u"seed",
                 u"collector id",
                 u"survey id",
                 u"formbricks id internal",
                 u"tags",
                 u"quotas",
                 u"ending",
                 u"total points",
                 u"quiz feedback",
                 u"validation status",
                 u"submitted by",
                 u"index",
                 u"notes",
                 u"permalink",
                 u"custom data 1",
                 u"excluded from calculations",
                 u"completed",
                 u"token",
                 u"V1",
                 u"V2",
                 u"V7",
                 u"V10"})
        || mentions(column.all, {u"first click ", u"last click ", u"page submit ", u"click count "})
        || (m_mapping.platform == "redcap"_L1 && column.mapping.header.value(0).endsWith("_complete"_L1))) {
        column.take(ColumnRole::Ignore,
                    QCoreApplication::translate("FileGuess", "The survey tool's own column."));
        return true;
    }
    return false;
}

bool RoleFinder::findText(Column &column) const
{
    const ColumnProfile &p = column.profile;
    const bool wordy = p.meanLength() >= 12 || p.manyValues;
    if (wordy
        && mentions(column.all, {u"comment", u"feedback", u"reason",     u"why ",     u"suggest",
                                 u"improve", u"tell us",  u"open ended", u"describe", u"in your own words",
                                 u"remark",  u"yorum",    u"görüş",      u"öneri",    u"neden ",
                                 u"nedeni",  u"düşünce",  u"açıkla",     u"نظر",      u"چرا ",
                                 u"پیشنهاد", u"توضیح",    u"دلیل"})) {
        column.take(
            ColumnRole::Comment,
            QCoreApplication::translate("FileGuess", "The header asks for words, and people wrote some."));
        return true;
    }
    if (p.manyValues && p.meanLength() >= 30 && !p.isMostly(p.scores(), 0.2)) {
        column.take(
            ColumnRole::Comment,
            QCoreApplication::translate("FileGuess", "Long texts that differ from record to record."));
        return true;
    }
    const QString key = column.mapping.header.value(0).simplified();
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

/// The day of the answer is when it was completed, not when it was started or last touched.
void RoleFinder::keepOneDate()
{
    const auto rank = [](const Column &column) {
        if (mentions(column.all,
                     {u"recorded", u"submit", u"completion", u"completed", u"responded", u"tamamlanma",
                      u"submission"}))
            return 0;
        if (mentions(column.all, {u"end ", u"enddate", u"end date", u"bitiş"}))
            return 1;
        if (mentions(column.all, {u"survey date", u"response date", u"timestamp", u"created"}))
            return 2;
        if (mentions(column.all,
                     {u"start", u"last modified", u"updated", u"birth", u"doğum", u"stage ", u"sent ",
                      u"opened "}))
            return 4;
        return 3;
    };
    Column *best = nullptr;
    for (Column &column : m_columns) {
        if (column.mapping.role == ColumnRole::Date && (!best || rank(column) < rank(*best)))
            best = &column;
    }
    for (Column &column : m_columns) {
        if (column.mapping.role == ColumnRole::Date && &column != best)
            column.take(ColumnRole::Ignore,
                        QCoreApplication::translate(
                            "FileGuess", "Dates, but another column has the day of the response."));
    }
}

void RoleFinder::askDateOrder()
{
    for (const Column &column : m_columns) {
        if (column.mapping.role != ColumnRole::Date || column.profile.dates == 0)
            continue;
        DateReader reader = column.profile.dateReader;
        if (reader.settle(m_mapping.dateOrder))
            continue;
        m_mapping.questions.push_back(
            {column.mapping.index,
             u"date_order"_s,
             QCoreApplication::translate("FileGuess", "In “%1”, is the day or the month first?")
                 .arg(column.mapping.header.value(0).simplified().left(120)),
             {{u"dmy"_s, QCoreApplication::translate("FileGuess", "Day, month, year")},
              {u"mdy"_s, QCoreApplication::translate("FileGuess", "Month, day, year")}}});
    }
}

void proposeRoles(Mapping &mapping, const std::vector<ColumnProfile> &profiles, qint64 dataRows)
{
    RoleFinder(mapping, profiles, dataRows).find();
}

} // namespace milepost
