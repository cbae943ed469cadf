// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/typednumber.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestTypedNumber : public QObject
{
    Q_OBJECT

private slots:
    void wholeNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("number"); // -1: refused
        QTest::newRow("plain") << u"3150"_s << u"en"_s << qint64(3150);
        QTest::newRow("grouped") << u"3,150"_s << u"en_US"_s << qint64(3150);
        QTest::newRow("Turkish grouped") << u"1.234.567"_s << u"tr"_s << qint64(1234567);
        QTest::newRow("a Turkish decimal is no group") << u"1.5"_s << u"tr"_s << qint64(-1);
        QTest::newRow("an English decimal") << u"1.5"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("Persian digits") << u"۳۱۵۰"_s << u"fa"_s << qint64(3150);
        QTest::newRow("Persian grouped") << u"۳٬۱۵۰"_s << u"fa"_s << qint64(3150);
        QTest::newRow("spaces") << u" 3 150 "_s << u"en_US"_s << qint64(3150);
        QTest::newRow("zero") << u"0"_s << u"en_US"_s << qint64(0);
        QTest::newRow("negative") << u"-5"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("words") << u"many"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("bad groups") << u"31,50"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("too long") << u"1234567890123456789"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("empty") << QString() << u"en_US"_s << qint64(-1);
    }
    void wholeNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(qint64, number);
        QCOMPARE(typedWholeNumber(text, QLocale(locale)).value_or(-1), number);
    }

    void percentages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("share"); // -1: refused
        QTest::newRow("plain") << u"15"_s << 0.15;
        QTest::newRow("sign behind") << u"15 %"_s << 0.15;
        QTest::newRow("sign in front") << u"%15"_s << 0.15;
        QTest::newRow("comma") << u"12,5"_s << 0.125;
        QTest::newRow("point") << u"12.5%"_s << 0.125;
        QTest::newRow("Persian") << u"۱۲٫۵٪"_s << 0.125;
        QTest::newRow("over hundred is for the caller") << u"150"_s << 1.5;
        QTest::newRow("two points") << u"1.2.3"_s << -1.0;
        QTest::newRow("negative") << u"-3"_s << -1.0;
        QTest::newRow("words") << u"half"_s << -1.0;
        QTest::newRow("nan") << u"nan"_s << -1.0;
    }
    void percentages()
    {
        QFETCH(QString, text);
        QFETCH(double, share);
        QCOMPARE(typedPercentage(text).value_or(-1), share);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("hundredths"); // -1: refused
        QTest::newRow("whole") << u"50"_s << u"en_US"_s << qint64(5000);
        QTest::newRow("decimals") << u"49.90"_s << u"en_US"_s << qint64(4990);
        QTest::newRow("one decimal") << u"49,9"_s << u"tr"_s << qint64(4990);
        QTest::newRow("grouped") << u"1,250.50"_s << u"en_US"_s << qint64(125050);
        QTest::newRow("Turkish grouped") << u"1.250,50"_s << u"tr"_s << qint64(125050);
        QTest::newRow("a Turkish group is no decimal") << u"1.250"_s << u"tr"_s << qint64(125000);
        QTest::newRow("three decimals") << u"1.250"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("Persian") << u"۴۹٫۹۰"_s << u"fa"_s << qint64(4990);
        QTest::newRow("words") << u"fifty"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << u"en_US"_s << qint64(-1);
        QTest::newRow("too much") << u"999999999999999"_s << u"en_US"_s << qint64(-1);
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(qint64, hundredths);
        QCOMPARE(typedHundredths(text, QLocale(locale)).value_or(-1), hundredths);
    }
};

QTEST_GUILESS_MAIN(TestTypedNumber)
#include "test_typednumber.moc"
