// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/textbreaker.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextLayout>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Lines broken by the widths of words are those that a paragraph shaped as a whole is broken into.
class TestTextBreaker : public QObject
{
    Q_OBJECT

private slots:
    void breaksAsWholeParagraphs_data();
    void breaksAsWholeParagraphs();
    void fitsWhatWasMeasured();
    void keepsTogether_data();
    void keepsTogether();
    void breaksLongWords();
    void paragraphs();
};

namespace {

/// Broken by Qt, with the whole paragraph shaped.
BrokenText brokenWhole(const QString &paragraph, const QFont &font, qreal width)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    BrokenText broken;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        broken.lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        broken.width = std::max(broken.width, line.naturalTextWidth());
    }
    layout.endLayout();
    return broken;
}

qreal naturalWidth(const QString &line, const QFont &font)
{
    return brokenWhole(line, font, 1e6).width;
}

} // namespace

void TestTextBreaker::breaksAsWholeParagraphs_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("allowed"); // other lines than Qt's, of 300 texts
    QTest::newRow("english")
        << u"Customer looks for AVATAR To the price, (finds) it. office-hours and/or 24/7 “then” fi"_s.split(
               u' ')
        << 4;
    QTest::newRow("turkish")
        << u"Müşteri fiyatı öğrenmek istiyor, İstanbul'da %72 ığüşöç – “sepet” 3,5 kez"_s.split(u' ') << 4;
    QTest::newRow("persian")
        << u"مشتری دنبال قیمت می‌گردد، «سبد» ۱۲۳ ٪۷۲ لا آن‌ها (پرداخت) نمی‌شود."_s
               .split(u' ')
        << 15;
    QTest::newRow("mixed")
        << u"مشتری Web سایت NPS −12 را ۱۲۳ می‌بیند (CSAT) fi ٪۷۲ Ödeme 日本語の地図 A/B"_s
               .split(u' ')
        << 15;
}

void TestTextBreaker::breaksAsWholeParagraphs()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, allowed);
    QRandomGenerator random(3);
    int others = 0;
    for (int i = 0; i < 150; ++i) {
        QString text = words[random.bounded(int(words.size()))];
        for (int more = random.bounded(14); more > 0; --more)
            text += (random.bounded(12) == 0 ? u"  "_s : u" "_s) + words[random.bounded(int(words.size()))];
        for (const FontRole role : {FontRole::Cell, FontRole::CardTitle}) {
            TextBreaker breaker;
            const QFont font = mapFont(role, text);
            const qreal width = 50 + random.bounded(140);
            const BrokenText broken = breaker.fit(text, role, width);
            const BrokenText whole = brokenWhole(text, font, width);
            // Qt counts too what a line's last letter reaches over its advance, and takes the logical end for
            // the right one: in right-to-left lines that is up to a unit of air.
            if (broken.lines != whole.lines) {
                for (const QString &line : broken.lines)
                    QVERIFY2(naturalWidth(line, font) <= width + 1, qPrintable(line));
                QVERIFY2(broken.lines.size() <= whole.lines.size(), qPrintable(text));
                ++others;
                continue;
            }
            QVERIFY2(
                std::abs(broken.width - whole.width) <= 2.5,
                qPrintable(u"%1 %2 %3"_s.arg(broken.width).arg(whole.width).arg(broken.lines.join(u'|'))));
            QCOMPARE(broken.height, lineMetrics(role).height * qreal(whole.lines.size()));
        }
    }
    QVERIFY2(others <= allowed, qPrintable(QString::number(others)));
}

void TestTextBreaker::fitsWhatWasMeasured()
{
    TextBreaker breaker;
    for (const QString &text : {u"Delivery and pickup"_s, u"Ödeme ve fatura"_s,
                                u"پرداخت و تحویل می‌شود"_s, u"NPS −12 (n 345)"_s}) {
        for (const FontRole role : {FontRole::Badge, FontRole::Small, FontRole::StageTitle}) {
            const qreal width = breaker.fit(text, role, 1e5).width;
            QCOMPARE(breaker.fit(text, role, width).lines, QStringList{text});
            QVERIFY(breaker.fit(text, role, width - 1).lines.size() > 1);
            QVERIFY(breaker.longestWord(text, role) < width);
            QCOMPARE(breaker.fit(text, role, breaker.longestWord(text, role)).width,
                     breaker.longestWord(text, role));
        }
    }
}

void TestTextBreaker::keepsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("no-break space") << u"n\u00A012 345"_s << QStringList{u"n\u00A012"_s, u"345"_s};
    QTest::newRow("non-joiner") << u"می\u200Cشود نه"_s << QStringList{u"می\u200Cشود"_s, u"نه"_s};
    QTest::newRow("hyphen") << u"in-store"_s << QStringList{u"in-"_s, u"store"_s};
    QTest::newRow("closing mark") << u"so! «بله»"_s << QStringList{u"so!"_s, u"«بله»"_s};
    QTest::newRow("no spaces in the script") << u"地図"_s << QStringList{u"地"_s, u"図"_s};
}

void TestTextBreaker::keepsTogether()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    TextBreaker breaker;
    const qreal width = breaker.longestWord(text, FontRole::Cell);
    QCOMPARE(breaker.fit(text, FontRole::Cell, width).lines, lines);
}

void TestTextBreaker::breaksLongWords()
{
    TextBreaker breaker;
    const QString text = u"see https://example.org/averyveryverylongname now"_s;
    const BrokenText &broken = breaker.fit(text, FontRole::Cell, 60);
    QVERIFY(broken.width <= 60);
    QCOMPARE(broken.lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    QVERIFY(breaker.longestWord(text, FontRole::Cell) > 60);
}

void TestTextBreaker::paragraphs()
{
    TextBreaker breaker;
    QCOMPARE(breaker.fit(u" one\n\n  two three \n"_s, FontRole::Cell, 500).lines,
             (QStringList{u"one"_s, QString(), u"two three"_s}));
    // What no sum of words can tell is left to the layout of the whole.
    QCOMPARE(breaker.fit(u"a\tb"_s, FontRole::Cell, 500).lines, QStringList{u"a\tb"_s});
    QVERIFY(breaker.fit(u"a\tb"_s, FontRole::Cell, 500).width
            > breaker.fit(u"a b"_s, FontRole::Cell, 500).width);
}

QTEST_MAIN(TestTextBreaker)
#include "test_textbreaker.moc"
