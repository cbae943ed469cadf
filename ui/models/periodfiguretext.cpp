// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/periodfiguretext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost::periodfigures {

namespace {

/// As many decimals as the number has, at most `most`.
int decimalsOf(double value, int most)
{
    int decimals = 0;
    for (double scaled = value; decimals < most && std::abs(scaled - std::round(scaled)) > 1e-6; ++decimals)
        scaled = value * std::pow(10, decimals + 1);
    return decimals;
}

QString isolated(const QString &formula, const LocalText &text)
{
    return text.leftToRight(formula);
}

/// The names of those kinds that are not entered, or nothing.
QString missing(const PeriodFigures &period, std::initializer_list<FigureKind> kinds, const LocalText &text)
{
    QStringList names;
    for (const FigureKind kind : kinds) {
        const bool isKnown = kind == FigureKind::Retention ? period.usedRetention.has_value()
                                                           : period.value(kind).has_value();
        if (!isKnown)
            names << kindName(kind, text);
    }
    return names.join(text.say("PeriodFigures", ", ", "between the names of figures"));
}

QString withResult(const QString &name, const QString &formula, const QString &result, const LocalText &text)
{
    return text.say("PeriodFigures", "%1: %2 = %3", "figure: formula with numbers = result")
        .arg(name, isolated(formula, text), LocalText::isolate(result));
}

QString unknown(const QString &name, const QString &names, const LocalText &text)
{
    return text.say("PeriodFigures", "%1: not known. Missing: %2.").arg(name, names);
}

QString endless(const QString &name, const LocalText &text)
{
    return text
        .say("PeriodFigures",
             "%1: no value. Nobody ever leaves and nothing is discounted, so the sum has no end.")
        .arg(name);
}

QString contradiction(const QString &name, const LocalText &text)
{
    return text.say("PeriodFigures", "%1: no value. The entered figures contradict each other.").arg(name);
}

class Workings
{
public:
    Workings(const PeriodFigures &period, const LocalText &text)
        : m_period(period)
        , m_text(text)
    {
    }

    QStringList write()
    {
        rates();
        simple();
        forEver();
        return m_lines;
    }

private:
    QString number(FigureKind kind) const
    {
        const std::optional<double> known = m_period.value(kind);
        return known ? m_text.number(*known, decimalsOf(*known, 4)) : QString();
    }

    void rates()
    {
        const QString kept = m_text.say("PeriodFigures", "Retention");
        const auto counts
            = {FigureKind::CustomersAtStart, FigureKind::CustomersAtEnd, FigureKind::NewCustomers};
        if (m_period.retention) {
            m_lines << withResult(kept,
                                  u"(%1 − %2) / %3"_s.arg(number(FigureKind::CustomersAtEnd),
                                                          number(FigureKind::NewCustomers),
                                                          number(FigureKind::CustomersAtStart)),
                                  share(m_period.retention, m_text), m_text);
            m_lines << withResult(m_text.say("PeriodFigures", "Churn"),
                                  u"1 − %1"_s.arg(m_text.number(m_period.retention->share, 4)),
                                  share(m_period.churn, m_text), m_text);
        } else if (const QString names = missing(m_period, counts, m_text); !names.isEmpty()) {
            m_lines << unknown(kept, names, m_text);
        } else {
            m_lines << contradiction(kept, m_text);
        }
        const QString repeat = m_text.say("PeriodFigures", "Repeat purchase rate");
        const auto buyers = {FigureKind::Buyers, FigureKind::RepeatBuyers};
        if (m_period.repeatPurchase)
            m_lines << withResult(
                repeat, u"%1 / %2"_s.arg(number(FigureKind::RepeatBuyers), number(FigureKind::Buyers)),
                share(m_period.repeatPurchase, m_text), m_text);
        else if (const QString names = missing(m_period, buyers, m_text); !names.isEmpty())
            m_lines << unknown(repeat, names, m_text);
        else
            m_lines << contradiction(repeat, m_text);
    }

    void simple()
    {
        const QString name = m_text.say("PeriodFigures", "Lifetime value, simple");
        const auto inputs = {FigureKind::OrderValue, FigureKind::OrdersPerYear, FigureKind::CustomerYears,
                             FigureKind::MarginShare};
        if (m_period.clvSimple)
            m_lines << withResult(name,
                                  u"%1 × %2 × %3 × %4"_s.arg(
                                      number(FigureKind::OrderValue), number(FigureKind::OrdersPerYear),
                                      number(FigureKind::CustomerYears), number(FigureKind::MarginShare)),
                                  amount(m_period.clvSimple, m_text), m_text);
        else
            m_lines << unknown(name, missing(m_period, inputs, m_text), m_text);
    }

    void forEver()
    {
        const QString infinite = m_text.say("PeriodFigures", "Lifetime value, for ever");
        const QString now = m_text.say("PeriodFigures", "The same, the first margin now");
        const QString finite = m_text.say("PeriodFigures", "Lifetime value, finite");
        const QString names = missing(
            m_period, {FigureKind::PeriodMargin, FigureKind::Retention, FigureKind::Discount}, m_text);
        if (!names.isEmpty()) {
            m_lines << unknown(infinite, names, m_text);
            m_lines << unknown(finite, names, m_text);
            return;
        }
        const double r = *m_period.usedRetention;
        const QString margin = number(FigureKind::PeriodMargin);
        const QString retention = m_text.number(r, decimalsOf(r, 4));
        const QString discount = number(FigureKind::Discount);
        if (m_period.clvInfinite) {
            m_lines << withResult(infinite, u"%1·%2 / (1 + %3 − %2)"_s.arg(margin, retention, discount),
                                  amount(m_period.clvInfinite, m_text), m_text);
            m_lines << withResult(now, u"%1·(1 + %3) / (1 + %3 − %2)"_s.arg(margin, retention, discount),
                                  amount(m_period.clvFirstMarginNow, m_text), m_text);
        } else {
            m_lines << endless(infinite, m_text);
        }
        if (m_period.clvFinite)
            m_lines << withResult(finite,
                                  u"Σ %1·%2ᵗ / (1 + %3)ᵗ, t = 1…%4"_s.arg(margin, retention, discount,
                                                                          number(FigureKind::Periods)),
                                  amount(m_period.clvFinite, m_text), m_text);
        else
            m_lines << unknown(finite, kindName(FigureKind::Periods, m_text), m_text);
        if (!m_period.value(FigureKind::Retention) && m_period.retention)
            m_lines << m_text.say("PeriodFigures", "The retention is that of the customer counts.");
    }

    const PeriodFigures &m_period;
    const LocalText &m_text;
    QStringList m_lines;
};

} // namespace

QString kindName(FigureKind kind, const LocalText &text)
{
    switch (kind) {
    case FigureKind::CustomersAtStart:
        return text.say("PeriodFigures", "customers at the start");
    case FigureKind::CustomersAtEnd:
        return text.say("PeriodFigures", "customers at the end");
    case FigureKind::NewCustomers:
        return text.say("PeriodFigures", "new customers");
    case FigureKind::Buyers:
        return text.say("PeriodFigures", "customers who bought");
    case FigureKind::RepeatBuyers:
        return text.say("PeriodFigures", "customers who bought at least twice");
    case FigureKind::OrderValue:
        return text.say("PeriodFigures", "value of an order");
    case FigureKind::OrdersPerYear:
        return text.say("PeriodFigures", "orders a customer makes in a year");
    case FigureKind::CustomerYears:
        return text.say("PeriodFigures", "years a customer stays");
    case FigureKind::MarginShare:
        return text.say("PeriodFigures", "margin as a share of an order's value");
    case FigureKind::PeriodMargin:
        return text.say("PeriodFigures", "margin a customer brings in a period");
    case FigureKind::Retention:
        return text.say("PeriodFigures", "retention of a period");
    case FigureKind::Discount:
        return text.say("PeriodFigures", "discount of a period");
    case FigureKind::Periods:
        return text.say("PeriodFigures", "number of periods");
    }
    return {};
}

QString shortKindName(FigureKind kind, const LocalText &text)
{
    switch (kind) {
    case FigureKind::CustomersAtStart:
        return text.say("PeriodFigures", "At start");
    case FigureKind::CustomersAtEnd:
        return text.say("PeriodFigures", "At end");
    case FigureKind::NewCustomers:
        return text.say("PeriodFigures", "New");
    case FigureKind::Buyers:
        return text.say("PeriodFigures", "Bought");
    case FigureKind::RepeatBuyers:
        return text.say("PeriodFigures", "Bought twice");
    case FigureKind::OrderValue:
        return text.say("PeriodFigures", "Order value");
    case FigureKind::OrdersPerYear:
        return text.say("PeriodFigures", "Orders a year");
    case FigureKind::CustomerYears:
        return text.say("PeriodFigures", "Years");
    case FigureKind::MarginShare:
        return text.say("PeriodFigures", "Margin %");
    case FigureKind::PeriodMargin:
        return text.say("PeriodFigures", "Margin a period");
    case FigureKind::Retention:
        return text.say("PeriodFigures", "Retention %");
    case FigureKind::Discount:
        return text.say("PeriodFigures", "Discount %");
    case FigureKind::Periods:
        return text.say("PeriodFigures", "Periods");
    }
    return {};
}

QString value(FigureKind kind, double value, const LocalText &text)
{
    if (isShareKind(kind))
        return text.percent(value, decimalsOf(value * 100, 2));
    return isCount(kind) ? text.number(qint64(value)) : text.number(value, decimalsOf(value, 2));
}

QString share(const std::optional<ShareFigure> &figure, const LocalText &text)
{
    if (!figure)
        return QString(QChar(0x2013));
    return text.say("PeriodFigures", "%1 (%2)", "share and its interval")
        .arg(text.percent(figure->share), text.percentRange(figure->interval.low, figure->interval.high));
}

QString amount(const std::optional<double> &value, const LocalText &text)
{
    return value ? text.number(*value, 2) : QString(QChar(0x2013));
}

QString conflict(FigureConflict conflict, const LocalText &text)
{
    switch (conflict) {
    case FigureConflict::KeptAboveStart:
        return text.say("PeriodFigures",
                        "Without the new ones, more customers are left than there were at the start.");
    case FigureConflict::NewAboveEnd:
        return text.say("PeriodFigures", "There are more new customers than customers at the end.");
    case FigureConflict::RepeatAboveBuyers:
        return text.say("PeriodFigures", "More customers bought twice than bought at all.");
    case FigureConflict::RetentionDisagrees:
        return text.say("PeriodFigures",
                        "The customer counts say another retention; the lifetime values use this one.");
    case FigureConflict::NoLifetimeValue:
        return text.say(
            "PeriodFigures",
            "Nobody ever leaves and nothing is discounted: a lifetime value for ever has no end.");
    case FigureConflict::None:
        break;
    }
    return {};
}

QStringList workings(const PeriodFigures &period, const LocalText &text)
{
    return Workings(period, text).write();
}

} // namespace milepost::periodfigures
