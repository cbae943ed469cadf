// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/period.h"

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

QTEST_GUILESS_MAIN(TestPeriod)
#include "test_period.moc"
