// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/clipboardtable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Blocks of texts from and for the clipboard.
class TestClipboardTable : public QObject
{
    Q_OBJECT

private slots:
    void tsv_data();
    void tsv();
    void html_data();
    void html();
    void everyTextComesBack_data();
    void everyTextComesBack();
    void limits();
    void bombsAreQuick_data();
    void bombsAreQuick();
};

namespace {

QString shown(const clipboardtable::Rows &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(u'|'));
    return lines.join(u" ; "_s);
}

} // namespace

void TestClipboardTable::tsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("block") << u"a\tb\nc\td\n"_s << u"a|b ; c|d"_s;
    QTest::newRow("without last line end") << u"a\tb"_s << u"a|b"_s;
    QTest::newRow("CRLF") << u"a\r\nb\r\n"_s << u"a ; b"_s;
    QTest::newRow("CR") << u"a\rb"_s << u"a ; b"_s;
    QTest::newRow("quoted") << u"\"a\tb\"\t\"c\"\"d\"\n"_s << u"a\tb|c\"d"_s;
    QTest::newRow("line break in quotes") << u"\"a\nb\"\tc"_s << u"a\nb|c"_s;
    QTest::newRow("quote that never closes is text") << u"\"a\tb"_s << u"\"a|b"_s;
    QTest::newRow("quote inside is text") << u"5\" disk\tb"_s << u"5\" disk|b"_s;
    QTest::newRow("empty cells") << u"\t\n\t"_s << u"| ; |"_s;
    QTest::newRow("blank line") << u"a\n\nb"_s << u"a ;  ; b"_s;
}

void TestClipboardTable::tsv()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(shown(clipboardtable::fromTsv(text)), expected);
}

void TestClipboardTable::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("no table", "<p>Hello</p>", "");
    row("text outside", "before<table><tr><td>a</table>after", "a");
    row("rows and cells", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
        "a|b ; c|d");
    row("no closing tags", "<TABLE><TR><TH>a<TH>b<TR><TD>c<TD>d", "a|b ; c|d");
    row("row tag missing", "<table><td>a<td>b</table>", "a|b");
    row("thead and tbody",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>", "a ; b");
    row("blanks are folded", "<table><tr><td>\n  a\n   b  </td></tr></table>", "a b");
    row("hard blanks are blanks", "<table><tr><td>&nbsp;</td><td>a&nbsp;b</td></tr></table>", "|a b");
    row("line break", "<table><tr><td>a<br>b<br/><br />c</td></tr></table>", "a\nb\n\nc");
    row("paragraphs", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\nb");
    row("marks inside", "<table><tr><td><b>a</b><i>b</i> <a href='x>y'>c</a></td></tr></table>", "ab c");
    row("entities", "<table><tr><td>&lt;&amp;&gt;&quot;&#39;&#x6F5;&#1740;&#128512;</td></tr></table>",
        "<&>\"'۵ی😀");
    row("no entities", "<table><tr><td>a & b &unknown; &#xD800; &#0; &#99999999; &</td></tr></table>",
        "a & b &unknown; &#xD800; &#0; &#99999999; &");
    row("less than", "<table><tr><td>1 < 2 <3</td></tr></table>", "1 < 2 <3");
    row("comment", "<table><!-- <tr><td>x</td></tr> --><tr><td>a</td></tr></table>", "a");
    row("style and script",
        "<style><!-- td {x:1} --></style><table><tr><td>a<script>if (1 < 2) "
        "'</td>'</script>b</td></tr></table>",
        "ab");
    row("colspan", "<table><tr><td colspan=2>a</td><td>b</td></tr></table>", "a||b");
    row("rowspan", "<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>",
        "a|b ; |c");
    row("rowspan at the end", "<table><tr><td>b</td><td rowspan=2>a</td></tr><tr><td>c</td></tr></table>",
        "b|a ; c|");
    row("nested table is text",
        "<table><tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr></table>",
        "a\nx y|b");
    row("the first of two tables", "<table></table><table><tr><td>a</table><table><tr><td>b</table>", "a");
    row("attributes", "<table><tr><td data-x='a>b' title=\"</td>\" nowrap colspan = '2' >a</td></tr></table>",
        "a|");
    row("cut off", "<table><tr><td>a</td><td>b<im", "a|b");
    row("cut off in a comment", "<table><tr><td>a<!-- b", "a");
    row("Turkish capital in a name", "<TABLE><TR><TD>İı</TD></TR></TABLE>", "İı");
    row("Excel",
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=Generator content=\"x\">"
        "<!--[if gte mso 9]><xml></xml><![endif]--></head><body><!--StartFragment-->"
        "<table border=0><col width=64><tr height=20 style='height:15.0pt'><td class=xl65>Puan</td>"
        "<td align=right>9</td></tr></table><!--EndFragment--></body></html>",
        "Puan|9");
}

void TestClipboardTable::html()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);
    QCOMPARE(shown(clipboardtable::fromHtml(html)), expected);
}

void TestClipboardTable::everyTextComesBack_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty") << QStringList{u""_s, u""_s};
    QTest::newRow("breaks") << QStringList{u"a\nb\n\nc"_s, u"x"_s};
    QTest::newRow("tabs and quotes") << QStringList{u"\"quoted\""_s, u"5\""_s, u"\""_s};
    QTest::newRow("markup") << QStringList{u"<b>a</b>"_s, u"&amp;"_s, u"a < b > c & d"_s};
    QTest::newRow("Persian") << QStringList{u"پرداخت\u200Cشده"_s, u"۵"_s};
}

void TestClipboardTable::everyTextComesBack()
{
    QFETCH(const QStringList, row);
    const clipboardtable::Rows rows{row, row};
    QCOMPARE(clipboardtable::fromTsv(clipboardtable::toTsv(rows)), rows);
    for (const bool rightToLeft : {false, true})
        QCOMPARE(clipboardtable::fromHtml(clipboardtable::toHtml(rows, rightToLeft)), rows);
}

void TestClipboardTable::limits()
{
    const clipboardtable::Limits small{.rows = 2, .columns = 2, .text = 3, .cells = 3};
    QCOMPARE(shown(clipboardtable::fromTsv(u"abcdef\tb\tc\nd\te\nf"_s, small)), u"abc|b ; d"_s);
    QCOMPARE(
        shown(clipboardtable::fromHtml(u"<table><tr><td>abcdef<td>b<td>c<tr><td>d<td>e<tr><td>f"_s, small)),
        u"abc|b ; d"_s);
    // A character of two units is left out whole.
    QCOMPARE(clipboardtable::fromTsv(u"ab😀"_s, small).front().front(), u"ab"_s);
    QCOMPARE(clipboardtable::fromHtml(u"<table><td>ab😀"_s, small).front().front(), u"ab"_s);
}

void TestClipboardTable::bombsAreQuick_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("cells") << u"\t"_s;
    QTest::newRow("quotes") << u"\"\t"_s;
    QTest::newRow("spans") << u"<table><td colspan=500 rowspan=5000>"_s;
    QTest::newRow("open tags") << u"<"_s;
    QTest::newRow("open comments") << u"<!--"_s;
    QTest::newRow("open styles") << u"<style>"_s;
    QTest::newRow("open attributes") << u"<a b='"_s;
    QTest::newRow("entities") << u"&"_s;
    QTest::newRow("tables") << u"<table>"_s;
}

void TestClipboardTable::bombsAreQuick()
{
    QFETCH(const QString, unit);
    const QString bomb = u"<table><td>"_s + unit.repeated(2'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    const clipboardtable::Limits limits;
    for (const clipboardtable::Rows &rows : {clipboardtable::fromTsv(bomb), clipboardtable::fromHtml(bomb)}) {
        QVERIFY(qsizetype(rows.size()) <= limits.rows);
        for (const QStringList &row : rows)
            QVERIFY(row.size() <= limits.columns);
    }
    // Anything quadratic would take minutes.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestClipboardTable)
#include "test_clipboardtable.moc"
