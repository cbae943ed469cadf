// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importtext.h"

#include "core/analysis/definedmetric.h"
#include "core/csvimport/headertext.h"
#include "core/csvimport/importreasons.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace milepost::importtext {

QString roleName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignore:
        return QCoreApplication::translate("ImportText", "Left out");
    case ColumnRole::ResponseId:
        return QCoreApplication::translate("ImportText", "Response id");
    case ColumnRole::Respondent:
        return QCoreApplication::translate("ImportText", "Respondent");
    case ColumnRole::Date:
        return QCoreApplication::translate("ImportText", "Date");
    case ColumnRole::Channel:
        return QCoreApplication::translate("ImportText", "Channel");
    case ColumnRole::Language:
        return QCoreApplication::translate("ImportText", "Language");
    case ColumnRole::Comment:
        return QCoreApplication::translate("ImportText", "Comment");
    case ColumnRole::Complaint:
        return QCoreApplication::translate("ImportText", "Complaint");
    case ColumnRole::Segment:
        return QCoreApplication::translate("ImportText", "Segment");
    case ColumnRole::Score:
        return QCoreApplication::translate("ImportText", "Score");
    case ColumnRole::Touchpoint:
        return QCoreApplication::translate("ImportText", "Touchpoint");
    case ColumnRole::Metric:
        return QCoreApplication::translate("ImportText", "Metric");
    }
    return {};
}

QString touchpointName(const QString &touchpoint, const Journey &journey)
{
    if (touchpoint.isEmpty())
        return QCoreApplication::translate("ImportText", "Whole journey");
    const TouchpointId id = TouchpointId::fromString(touchpoint);
    const Touchpoint *known = id.isNull() ? nullptr : journey.find<Touchpoint>(id);
    return known ? known->title : touchpoint;
}

QString goesTo(const ColumnMapping &column, const Journey &journey)
{
    return column.touchpoint.isEmpty()
        ? QCoreApplication::translate("ImportText", "Belongs to the whole journey.")
        : QCoreApplication::translate("ImportText", "Belongs to the touchpoint “%1”.")
              .arg(LocalText::isolate(touchpointName(column.touchpoint, journey)));
}

QString pill(const ColumnMapping &column, const Journey &journey)
{
    const KnownMetrics metrics = knownMetricsOf(journey);
    if (const auto *metric = metricOf(column, metrics); metric && column.role == ColumnRole::Score)
        return QCoreApplication::translate("ImportText", "%1 → %2", "metric, touchpoint")
            .arg(metric->name, touchpointName(column.touchpoint, journey));
    if (column.role == ColumnRole::Comment && !column.touchpoint.isEmpty())
        return QCoreApplication::translate("ImportText", "%1 → %2", "metric, touchpoint")
            .arg(roleName(column.role), touchpointName(column.touchpoint, journey));
    if (column.role == ColumnRole::Segment && !column.key.isEmpty())
        return QCoreApplication::translate("ImportText", "Segment: %1").arg(column.key);
    return roleName(column.role);
}

QString header(const ColumnMapping &column)
{
    constexpr qsizetype longest = 200;
    if (!column.carried.isEmpty())
        return columnHeading(column, longest);
    QString best;
    for (const QString &cell : column.header) {
        const QString text = plainHeader(cell);
        if (!text.contains("ImportId"_L1) && text.size() > best.size())
            best = text;
    }
    if (best.isEmpty())
        best = QCoreApplication::translate("ImportText", "Column %1").arg(column.index + 1);
    return best;
}

QString reason(const QString &key)
{
    return reasonText(key);
}

QString platformName(const QString &platform)
{
    static const QHash<QString, QString> names{{u"qualtrics"_s, u"Qualtrics"_s},
                                               {u"qualtrics-legacy"_s, u"Qualtrics"_s},
                                               {u"surveymonkey"_s, u"SurveyMonkey"_s},
                                               {u"limesurvey"_s, u"LimeSurvey"_s},
                                               {u"google-forms"_s, u"Google Forms"_s},
                                               {u"typeform"_s, u"Typeform"_s},
                                               {u"microsoft-forms"_s, u"Microsoft Forms"_s},
                                               {u"formbricks"_s, u"Formbricks"_s},
                                               {u"kobo"_s, u"KoboToolbox"_s},
                                               {u"redcap"_s, u"REDCap"_s},
                                               {u"alchemer"_s, u"Alchemer"_s},
                                               {u"delighted"_s, u"Delighted"_s},
                                               {u"asknicely"_s, u"AskNicely"_s},
                                               {u"wootric"_s, u"Wootric"_s}};
    if (platform == "long"_L1)
        return QCoreApplication::translate("ImportText", "Long table");
    return names.value(platform, QCoreApplication::translate("ImportText", "Table"));
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return QCoreApplication::translate("ImportText", ", comma");
    case u';':
        return QCoreApplication::translate("ImportText", "; semicolon");
    case u'\t':
        return QCoreApplication::translate("ImportText", "Tab");
    case u'|':
        return QCoreApplication::translate("ImportText", "| vertical bar");
    default:
        return delimiter;
    }
}

QString range(int low, int high, const LocalText &text)
{
    return text.leftToRight(text.number(qint64(low)) + QChar(0x2013) + text.number(qint64(high)));
}

QString quotedList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QCoreApplication::translate("ImportText", "“%1”").arg(LocalText::isolate(name)));
    return quoted.join(QCoreApplication::translate("ImportText", ", ", "between items of a list"));
}

QString bulleted(const QStringList &sentences)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const QString &sentence : sentences.mid(0, most))
        lines.append(u"• "_s + sentence);
    if (const qsizetype more = sentences.size() - most; more > 0)
        lines.append(QCoreApplication::translate("ImportText", "and %n more", nullptr, int(more)));
    return lines.join(u'\n');
}

QString directionName(ScoreDirection direction)
{
    return direction == ScoreDirection::High
        ? QCoreApplication::translate("ImportText", "A high number is good")
        : QCoreApplication::translate("ImportText", "A low number is good");
}

} // namespace milepost::importtext
