// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/damagedcells.h"
#include "core/csvimport/datereader.h"
#include "core/csvimport/scorereader.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// What the cells of score and date columns mean.
class TestCells : public QObject
{
    Q_OBJECT

private slots:
    void score_data();
    void score();
    void labels();
    void direction();
    void otherScalesDoNotFit();
    void complaintWords();
    void day_data();
    void day();
    void orderIsDecidedByTheColumn();
    void ambiguousOrderIsAQuestion();
    void contradictingOrdersAreAQuestion();
    void jalaliIsAskedAbout();
    void monthsInWords_data();
    void monthsInWords();
    void damagedTimesKeepTheirDay();
    void codesAndDecimalMarks();
    void whatSpreadsheetsDo();
    void everyDayRoundTrips();
};

void TestCells::score_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("score"); // -1: blank, -2: problem
    QTest::addColumn<QString>("reason");

    const auto good = [](const char *cell, int score) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << score << QString();
    };
    const auto blank = [](const char *name, const char *cell) {
        QTest::newRow(name) << QString::fromUtf8(cell) << -1 << QString();
    };
    const auto bad = [](const char *cell, const char *reason) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << -2 << QString::fromLatin1(reason);
    };
    good("9", 9);
    good("  9 ", 9);
    good("09", 9);
    good("+9", 9);
    good("'9", 9);
    good("۹", 9);
    good("٩", 9);
    good("۱۰", 10);
    good("9.0", 9);
    good("9,0", 9);
    good("۹٫۰", 9);
    good("9.00", 9);
    good("10 - Extremely likely", 10);
    good("10 – Çok olası", 10);
    good("10 (All my time)", 10);
    good("0 = Kesinlikle tavsiye etmem", 0);
    good("5: so so", 5);
    good("1. Very bad", 1);
    blank("empty", "");
    blank("spaces", "  ");
    blank("no-break space", "\u00A0");
    blank("N/A", "N/A");
    blank("na", "na");
    blank("pandas' nan", "nan");
    blank("dash", "-");
    // The traps of data-safety.md section 3: what one locale reads and another does not.
    bad("1.234", reasons::ambiguousNumber);
    bad("1,234", reasons::ambiguousNumber);
    bad("5.000", reasons::ambiguousNumber);
    bad("5,000", reasons::ambiguousNumber);
    bad("3.5", reasons::notWhole);
    bad("3,5", reasons::notWhole);
    bad("۳٫۵", reasons::notWhole);
    bad("inf", reasons::notANumber);
    bad("0x5", reasons::notANumber);
    bad("1e1", reasons::notANumber);
    bad("٪۹", reasons::notANumber);
    bad("9/10", reasons::notANumber);
    bad("10-49", reasons::notANumber);
    bad("10 - 49", reasons::notANumber);
    bad("Oct-49", reasons::becameADay);
    bad("05-Oct", reasons::becameADay);
    bad("5.Eki", reasons::becameADay);
    bad("Mar-04", reasons::becameADay);
    bad("1 000", reasons::notANumber);
    bad("1.000.000", reasons::notANumber);
    bad("Extremely likely", reasons::notANumber);
    bad("11", reasons::outsideScale);
    bad("-1", reasons::outsideScale);
    bad("-99", reasons::outsideScale);
    bad("99999999999999999999", reasons::notANumber);
}

void TestCells::score()
{
    QFETCH(QString, cell);
    QFETCH(int, score);
    QFETCH(QString, reason);
    const ScoreReading reading = ScoreReader(Metric::Nps, {}).read(cell);
    if (score >= 0) {
        QCOMPARE(reading.kind, ScoreReading::Kind::Score);
        QCOMPARE(reading.score, score);
    } else {
        QCOMPARE(reading.kind, score == -1 ? ScoreReading::Kind::Blank : ScoreReading::Kind::Problem);
        QCOMPARE(QString::fromLatin1(reading.reason), reason);
    }
}

void TestCells::labels()
{
    ColumnMapping column;
    column.labels
        = {{u"Very satisfied"_s, 5}, {u"Kısmen memnunum"_s, 4}, {u"كاملا راضی"_s, 5}, {u"Weird"_s, 9}};
    const ScoreReader reader(Metric::Csat, column);
    QCOMPARE(reader.read(u"VERY  SATISFIED ").score, 5);
    QCOMPARE(reader.read(u"KISMEN MEMNUNUM").score, 4);
    QCOMPARE(reader.read(u"کاملا راضی").score, 5);
    QCOMPARE(reader.read(u"3").score, 3);
    QCOMPARE(QString::fromLatin1(reader.read(u"Weird").reason), QString::fromLatin1(reasons::outsideScale));
}

void TestCells::direction()
{
    ColumnMapping low;
    low.direction = ScoreDirection::Low;
    ColumnMapping high;
    high.direction = ScoreDirection::High;
    QCOMPARE(ScoreReader(Metric::Csat, low).read(u"1").score, 5);
    QCOMPARE(ScoreReader(Metric::Csat, high).read(u"1").score, 1);
    QCOMPARE(ScoreReader(Metric::Ces, low).read(u"2").score, 6);
    QCOMPARE(ScoreReader(Metric::Ces1, low).read(u"2").score, 2);
    QCOMPARE(ScoreReader(Metric::Ces1, high).read(u"2").score, 4);
    QCOMPARE(ScoreReader(Metric::Nps, low).read(u"0").score, 10);
}

void TestCells::otherScalesDoNotFit()
{
    ColumnMapping column;
    QVERIFY(ScoreReader::fits(Metric::Csat, column));
    column.scaleLow = 1;
    column.scaleHigh = 5;
    QVERIFY(ScoreReader::fits(Metric::Csat, column));
    QVERIFY(!ScoreReader::fits(Metric::Ces, column));
    column.scaleHigh = 10;
    QVERIFY(!ScoreReader::fits(Metric::Nps, column));
    QVERIFY(!ScoreReader::fits(Metric::Csat, column));
}

void TestCells::complaintWords()
{
    QCOMPARE(yesOrNo(u"1"), std::optional(true));
    QCOMPARE(yesOrNo(u"EVET"), std::optional(true));
    QCOMPARE(yesOrNo(u"۰"), std::optional(false));
    QCOMPARE(yesOrNo(u"HAYIR"), std::optional(false));
    QCOMPARE(yesOrNo(u"خیر"), std::optional(false));
    QVERIFY(!yesOrNo(u"2"));
    QVERIFY(!yesOrNo(u""));
}

void TestCells::day_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    const auto row
        = [](const char *cell, const QDate &day) { QTest::newRow(cell) << QString::fromUtf8(cell) << day; };
    const QDate day(2024, 1, 31);
    row("2024-01-31", day);
    row(" 2024-01-31 ", day);
    row("2024-1-31", day);
    row("2024/01/31", day);
    row("2024.01.31", day);
    row("20240131", day);
    row("2024-01-31 23:59:59", day);
    row("2024-01-31T23:59:59Z", day);
    row("2024-01-31T23:59:59.306805+03:00", day); // the local day, not the one in UTC
    row("2024/01/31 3:50:46 ÖS GMT+3", day);
    row("2024/01/31 11:34:01 AM EST", day);
    row("31.01.2024", day);
    row("31. 1. 2024", day);
    row("31-01-2024 23:46", day);
    row("31/01/24 18:37", day);
    row("۳۱/۰۱/۲۰۲۴", day);
    row("٢٠٢٤-٠١-٣١", day);
    row("\u200E2024-01-31", day);
    row("1706745599", day);
    row("1706745599000", day);
    row("31/01/98", QDate(1998, 1, 31));
    row("2024-02-29", QDate(2024, 2, 29));
    row("2023-02-29", {});
    row("2024-13-01", {});
    row("0204-01-31", {});
    row("01.2024", {});
    row("31/01-2024", {});
    row("9999999999", {}); // the year 2286
    row("yesterday", {});
    row("[not completed]", {});
    row("12", {});
}

void TestCells::day()
{
    QFETCH(QString, cell);
    QFETCH(QDate, day);
    DateReader reader;
    reader.observe("31/01/2024");
    QVERIFY(reader.settle({}));
    const QByteArray utf8 = cell.toUtf8();
    const DateReader::Reading reading = reader.read(std::string_view(utf8.constData(), size_t(utf8.size())));
    QVERIFY(!reading.blank);
    QCOMPARE(reading.day, day);
    QVERIFY(reader.read("").blank);
    QVERIFY(reader.read("  ").blank);
}

void TestCells::orderIsDecidedByTheColumn()
{
    DateReader dayFirst;
    for (const char *cell : {"8/02/2023", "13/02/2023", ""})
        dayFirst.observe(cell);
    QVERIFY(dayFirst.settle({}));
    QCOMPARE(dayFirst.read("8/02/2023").day, QDate(2023, 2, 8));

    DateReader monthFirst;
    for (const char *cell : {"8/02/2023", "02/13/2023"})
        monthFirst.observe(cell);
    QVERIFY(monthFirst.settle({}));
    QCOMPARE(monthFirst.read("8/02/2023").day, QDate(2023, 8, 2));
    QVERIFY(!monthFirst.read("13/02/2023").day.isValid());
}

void TestCells::ambiguousOrderIsAQuestion()
{
    DateReader reader;
    reader.observe("8/02/2023");
    QVERIFY(!reader.settle({}));
    QVERIFY(!reader.isContradictory());
    QVERIFY(reader.settle(DateOrder::MonthDayYear));
    QCOMPARE(reader.read("8/02/2023").day, QDate(2023, 8, 2));

    DateReader harmless; // either order gives the same day
    harmless.observe("5/5/2023");
    QVERIFY(harmless.settle({}));
}

void TestCells::contradictingOrdersAreAQuestion()
{
    DateReader reader;
    reader.observe("13/02/2023");
    reader.observe("02/13/2023");
    QVERIFY(!reader.settle({}));
    QVERIFY(reader.isContradictory());
}

void TestCells::jalaliIsAskedAbout()
{
    DateReader jalali;
    jalali.observe("1403/01/01");
    jalali.observe("۱۴۰۳/۱۲/۳۰");
    QVERIFY(!jalali.settle({}));
    QVERIFY(jalali.asksCalendar());
    QVERIFY(jalali.settle({}, DateCalendar::Jalali));
    QVERIFY(jalali.isJalali());
    QCOMPARE(jalali.read("1403/01/01").day, QDate(2024, 3, 20));
    QCOMPARE(jalali.read("۱۴۰۳/۱۲/۳۰").day, QDate(2025, 3, 20)); // a leap year

    QVERIFY(jalali.settle({}, DateCalendar::Gregorian));
    QVERIFY(!jalali.read("1403/01/01").day.isValid()); // nobody answered then

    // Both in one column: each by its year.
    DateReader mixed;
    mixed.observe("1403/01/01");
    mixed.observe("2024-01-01");
    QVERIFY(!mixed.settle({}));
    QVERIFY(mixed.settle({}, DateCalendar::Jalali));
    QCOMPARE(mixed.read("1403/01/01").day, QDate(2024, 3, 20));
    QCOMPARE(mixed.read("2024-01-01").day, QDate(2024, 1, 1));

    DateReader gregorian;
    gregorian.observe("2024-01-01");
    QVERIFY(gregorian.settle({}));
    QVERIFY(!gregorian.asksCalendar());
}

void TestCells::monthsInWords_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    const auto row
        = [](const char *cell, const QDate &day) { QTest::newRow(cell) << QString::fromUtf8(cell) << day; };
    row("16 May 2021", {2021, 5, 16});
    row("May 16th, 2021 3:50 PM", {2021, 5, 16});
    row("Mon, 16-Aug-21", {2021, 8, 16});
    row("15 Ocak 2024", {2024, 1, 15});
    row("3 Ağustos 2023 Perşembe", {2023, 8, 3});
    row("15 ŞUBAT 2024 10:30", {2024, 2, 15});
    row("۲۴ اسفند ۱۴۰۳", {2025, 3, 14});
    row("19 Mordad 1405", {2026, 8, 10});
    row("Oct-49", {}); // a spreadsheet's guess about "10-49"
    row("May be", {});
    row("in May 2021 there were 16 of us", {});
    row("31 Haziran 2024", {}); // June has thirty days
}

void TestCells::monthsInWords()
{
    QFETCH(QString, cell);
    QFETCH(QDate, day);
    DateReader reader;
    const QByteArray utf8 = cell.toUtf8();
    reader.observe({utf8.constData(), size_t(utf8.size())});
    QVERIFY(reader.settle({}));
    QCOMPARE(reader.read({utf8.constData(), size_t(utf8.size())}).day, day);
    QCOMPARE(DateReader::isDate({utf8.constData(), size_t(utf8.size())}), day.isValid());
}

void TestCells::damagedTimesKeepTheirDay()
{
    DateReader reader;
    QVERIFY(reader.settle({}));
    const auto isDamaged = [&](const char *cell) {
        const DateReader::Reading reading = reader.read(cell);
        return reading.day == QDate(2019, 11, 4) ? std::optional(reading.damaged) : std::nullopt;
    };
    for (const char *cell :
         {"2019-11-04 02:43:2x", "2019-11-04 02:4", "2019-11-04 02:43:", "2019-11-04 25:00"})
        QCOMPARE(isDamaged(cell), std::optional(true));
    for (const char *cell :
         {"2019-11-04", "2019-11-04 02:43", "2019-11-04T02:43:21Z", "2019-11-04 02:43:21.305806",
          "2019-11-04 2:43:21 PM", "2019/11/04 3:50:46 ÖS GMT+3", "2019/11/04 11:34:01 AM EST",
          "2019-11-04 10:00:00 UTC", "2019-11-04T02:43:21+03:00", "2019-11-04 11:00:00 ق.ظ."})
        QCOMPARE(isDamaged(cell), std::optional(false));
    QVERIFY(!reader.read("2019-11-04abc").day.isValid());
}

void TestCells::codesAndDecimalMarks()
{
    ColumnMapping column;
    column.noAnswer = {u"-99"_s, u"0"_s, u"Fikrim yok"_s};
    const ScoreReader codes(Metric::Csat, column);
    for (const char16_t *text : {u"-99", u" 0", u"FİKRİM YOK"}) {
        const ScoreReading reading = codes.read(QStringView(text));
        QCOMPARE(reading.kind, ScoreReading::Kind::Blank);
        QVERIFY(reading.isCode);
    }
    QCOMPARE(codes.read(u"5").score, 5);
    QVERIFY(!codes.read(u"").isCode);
    QCOMPARE(codes.read(u"-1").kind, ScoreReading::Kind::Problem);

    const auto reading = [](QChar mark, QStringView cell) {
        ColumnMapping marked;
        marked.decimalMark = mark;
        return ScoreReader(Metric::Csat, marked).read(cell);
    };
    QCOMPARE(reading({}, u"5.000").reason, reasons::ambiguousNumber);
    QCOMPARE(reading(u'.', u"5.000").score, 5);
    QCOMPARE(reading(u',', u"5.000").reason, reasons::outsideScale);
    QCOMPARE(reading(u',', u"5,000").score, 5);
    QCOMPARE(reading({}, u"۵٫۰۰۰").score, 5);
    QCOMPARE(reading(u'.', u"5.250").reason, reasons::notWhole);
}

void TestCells::whatSpreadsheetsDo()
{
    for (const char *cell : {"1.23E+11", "1,23E+11", "1E+11", "1.2e+5"})
        QVERIFY2(isCutNumber(cell), cell);
    for (const char *cell : {"", "123", "E+11", "1.23E11", "1.23E+", "1.23E+1x", "abc", "2E-5"})
        QVERIFY2(!isCutNumber(cell), cell);
    QVERIFY(withoutGuard("'+49 30") == "+49 30");
    QVERIFY(withoutGuard("'=1+1") == "=1+1");
    QVERIFY(withoutGuard("'tis good") == "'tis good");
    QVERIFY(withoutGuard("'") == "'");
}

void TestCells::everyDayRoundTrips()
{
    // Thirty years of days in both orders; no day may come out as another.
    DateReader dayFirst;
    DateReader monthFirst;
    QVERIFY(dayFirst.settle(DateOrder::DayMonthYear));
    QVERIFY(monthFirst.settle(DateOrder::MonthDayYear));
    for (QDate day(1999, 12, 25); day < QDate(2030, 1, 10); day = day.addDays(1)) {
        QCOMPARE(dayFirst.read(day.toString(u"dd.MM.yyyy").toStdString()).day, day);
        QCOMPARE(dayFirst.read(day.toString(u"yyyy-MM-dd").toStdString()).day, day);
        QCOMPARE(monthFirst.read(day.toString(u"M/d/yyyy").toStdString()).day, day);
    }
}

QTEST_GUILESS_MAIN(TestCells)
#include "test_cells.moc"
