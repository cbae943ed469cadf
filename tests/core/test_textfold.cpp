// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/language.h"
#include "core/base/localtext.h"
#include "core/base/textfold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void foldsAlike_data();
    void foldsAlike();
    void keepsApart();
    void plainTextFoldsLikeAnyOther();
    void cleansUserText();
    void percentFollowsTheLanguage();
    void languageCodes();
};

void TestTextFold::foldsAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("turkish dotted capital") << u"İSTANBUL"_s << u"istanbul"_s;
    QTest::newRow("turkish dotless") << u"ISPARTA"_s << u"ısparta"_s;
    QTest::newRow("turkish marks") << u"ÇAĞRI MERKEZİ"_s << u"çağrı merkezi"_s;
    QTest::newRow("english in any case") << u"Payment"_s << u"PAYMENT"_s;
    QTest::newRow("arabic yeh and kaf") << u"خريد كالا"_s << u"خرید کالا"_s;
    QTest::newRow("zwnj") << u"صفحه‌کالا"_s << u"صفحهکالا"_s;
    QTest::newRow("persian digits") << u"مرحله ۱۲"_s << u"مرحله 12"_s;
    QTest::newRow("arabic digits") << u"مرحله ١٢"_s << u"مرحله 12"_s;
    QTest::newRow("spaces of all kinds") << u"  Home\u00A0 page\t"_s << u"home page"_s;
    QTest::newRow("decomposed") << u"O\u0308deme"_s << u"ödeme"_s;
    QTest::newRow("fullwidth") << u"ＮＰＳ"_s << u"nps"_s;
    QTest::newRow("byte order mark") << u"\uFEFFtouchpoint"_s << u"touchpoint"_s;
}

void TestTextFold::foldsAlike()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(foldText(one), foldText(other));
    QCOMPARE(foldText(foldText(one)), foldText(one));
}

void TestTextFold::keepsApart()
{
    QVERIFY(foldText(u"Sign in"_s) != foldText(u"Sign out"_s));
    QVERIFY(foldText(u"پرداخت"_s) != foldText(u"برداشت"_s));
    QVERIFY(foldText(u"\u0001"_s).isEmpty());
}

/// ASCII is folded by a shorter road: behind a letter that needs the long one the same must come out.
void TestTextFold::plainTextFoldsLikeAnyOther()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        QString text = u"x"_s;
        for (int length = random.bounded(30); length > 0; --length)
            text.append(QChar(char16_t(random.bounded(128))));
        QCOMPARE(foldText(u"é"_s + text), u'e' + foldText(text));
    }
}

void TestTextFold::cleansUserText()
{
    QCOMPARE(cleanUserText(u"a\r\nb\rc\nd"_s), u"a\nb\nc\nd"_s);
    QCOMPARE(cleanUserText(u"x"_s + QChar(0) + u"y\t"_s), u"xy\t"_s);
    QCOMPARE(cleanUserText(u"e\u0301"_s), u"\u00E9"_s);
    QCOMPARE(cleanUserText(u"a\vb\fc\u0085d"_s), u"a\nb\nc\nd"_s);
    // What is stored is found again by what the file says.
    for (char16_t unit = 0; unit < 0x3000; ++unit) {
        if (QChar::isSurrogate(unit))
            continue;
        const QString text = u"Ödeme "_s + QChar(unit) + u"b"_s + QChar(unit) + u"c"_s;
        if (foldText(cleanUserText(text)) != foldText(text))
            QFAIL(qPrintable(QString::number(uint(unit), 16)));
    }
}

void TestTextFold::percentFollowsTheLanguage()
{
    QCOMPARE(LocalText(Language::English).percent(0.72), u"72%"_s);
    QCOMPARE(LocalText(Language::Turkish).percent(0.72), u"%72"_s);
    QCOMPARE(LocalText(Language::Persian).percent(0.72), u"۷۲٪"_s);
    QVERIFY(LocalText(Language::English).signedNumber(-12.2).contains(u"\u221212"_s));
    QVERIFY(LocalText(Language::English).signedNumber(29.6).contains(u"+30"_s));
    QCOMPARE(LocalText(Language::English).signedNumber(-0.2), u"0"_s);
}

void TestTextFold::languageCodes()
{
    for (const Language language : allLanguages)
        QCOMPARE(languageFromCode(languageCode(language)), language);
    QCOMPARE(languageFromCode(u"fa_IR"_s), Language::Persian);
    QVERIFY(!languageFromCode(u"far"_s));
    QVERIFY(!languageFromCode(u"de"_s));
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "test_textfold.moc"
