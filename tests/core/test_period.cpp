// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/calendarperiod.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void jalali();
    void ofTheCalendar();
};

void TestPeriod::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("month") << u"2026-03"_s << QDate(2026, 3, 1) << QDate(2026, 3, 31);
    QTest::newRow("february") << u" 2024-02 "_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("first quarter") << u"2026-Q1"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("last quarter") << u"2026-q4"_s << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("day") << u"2026-03-05"_s << QDate(2026, 3, 5) << QDate(2026, 3, 5);
    QTest::newRow("days") << u"2026-03-05..2026-04-01"_s << QDate(2026, 3, 5) << QDate(2026, 4, 1);
    QTest::newRow("from a day on") << u"2026-03-05.."_s << QDate(2026, 3, 5) << QDate();
    QTest::newRow("until a day") << u"..2026-03-05"_s << QDate() << QDate(2026, 3, 5);
    QTest::newRow("Persian digits") << u"۲۰۲۶-۰۳"_s << QDate(2026, 3, 1) << QDate(2026, 3, 31);
    QTest::newRow("Gregorian without the other calendar")
        << u"1650"_s << QDate(1650, 1, 1) << QDate(1650, 12, 31);
}

void TestPeriod::reads()
{
    QFETCH(QString, text);
    const std::optional<Period> period = periodFromText(text);
    QVERIFY(period);
    QTEST(period->from, "from");
    QTEST(period->to, "to");
}

void TestPeriod::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u".."_s, u"26"_s, u"2026-13"_s, u"2026-00"_s, u"2026-Q5"_s, u"2026-Q0"_s, u"2026-3"_s,
          u"2026-02-30"_s, u"2026-03-05..2026-03-04"_s, u"2026-03..2026-04"_s, u"march"_s, u"2026-03-05x"_s,
          u"plan=Pro"_s, u"2026..x"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestPeriod::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!periodFromText(text));
}

void TestPeriod::jalali()
{
    const QCalendar calendar(QCalendar::System::Jalali);
    // Nowruz 1405 is 21 March 2026, Nowruz 1406 is 21 March 2027.
    QCOMPARE(periodFromText(u"1405", calendar), (Period{QDate(2026, 3, 21), QDate(2027, 3, 20)}));
    QCOMPARE(periodFromText(u"1405-01", calendar), (Period{QDate(2026, 3, 21), QDate(2026, 4, 20)}));
    QCOMPARE(periodFromText(u"1405-Q1", calendar), (Period{QDate(2026, 3, 21), QDate(2026, 6, 21)}));
    QCOMPARE(periodFromText(u"1405-01-01..", calendar), (Period{QDate(2026, 3, 21), QDate()}));
    QCOMPARE(periodFromText(u"2026-03", calendar), (Period{QDate(2026, 3, 1), QDate(2026, 3, 31)}));
}

void TestPeriod::ofTheCalendar()
{
    const QCalendar gregorian;
    const QDate day(2026, 5, 17);
    const Period may = periodAround(day, PeriodUnit::Month, gregorian);
    QVERIFY(may == (Period{{2026, 5, 1}, {2026, 5, 31}}));
    QVERIFY(periodBefore(may, PeriodUnit::Month, gregorian) == (Period{{2026, 4, 1}, {2026, 4, 30}}));
    const Period spring = periodAround(day, PeriodUnit::Quarter, gregorian);
    QVERIFY(spring == (Period{{2026, 4, 1}, {2026, 6, 30}}));
    QVERIFY(periodBefore(spring, PeriodUnit::Quarter, gregorian) == (Period{{2026, 1, 1}, {2026, 3, 31}}));
    const Period year = periodAround(day, PeriodUnit::Year, gregorian);
    QVERIFY(year == (Period{{2026, 1, 1}, {2026, 12, 31}}));
    QVERIFY(periodBefore(year, PeriodUnit::Year, gregorian) == (Period{{2025, 1, 1}, {2025, 12, 31}}));

    QVERIFY(unitOf(may, gregorian) == PeriodUnit::Month);
    QVERIFY(unitOf(spring, gregorian) == PeriodUnit::Quarter);
    QVERIFY(unitOf(year, gregorian) == PeriodUnit::Year);
    QVERIFY(!unitOf({{2026, 5, 1}, {2026, 5, 30}}, gregorian));
    QVERIFY(!unitOf({{2026, 5, 1}, {2026, 7, 31}}, gregorian)); // three months, no quarter
    QVERIFY(!unitOf({}, gregorian));
    QVERIFY(periodAround({}, PeriodUnit::Month, gregorian) == Period());
    QVERIFY(periodBefore({}, PeriodUnit::Month, gregorian) == Period());

    // Farvardin has 31 days, and the year before it was a leap year: its Esfand had 30.
    const QCalendar jalali(QCalendar::System::Jalali);
    const Period farvardin = periodAround({2025, 3, 25}, PeriodUnit::Month, jalali);
    QVERIFY(farvardin == (Period{{2025, 3, 21}, {2025, 4, 20}}));
    QVERIFY(periodBefore(farvardin, PeriodUnit::Month, jalali) == (Period{{2025, 2, 19}, {2025, 3, 20}}));
    QVERIFY(unitOf(periodAround({2025, 3, 25}, PeriodUnit::Quarter, jalali), jalali) == PeriodUnit::Quarter);
    QVERIFY(!unitOf(may, jalali));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "test_period.moc"
