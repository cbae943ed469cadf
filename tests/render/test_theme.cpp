// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/theme.h"

#include <QTest>

#include <cmath>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor over(const QColor &top, const QColor &ground)
{
    const float a = top.alphaF();
    return QColor::fromRgbF(top.redF() * a + ground.redF() * (1 - a),
                            top.greenF() * a + ground.greenF() * (1 - a),
                            top.blueF() * a + ground.blueF() * (1 - a));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastOfText_data();
    void contrastOfText();
    void contrastOnFills_data();
    void contrastOnFills();
    void stageColoursRepeat();
    void fontsCarryBothScripts();
};

void TestTheme::contrastOfText_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::contrastOfText()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    // What map and panels write, on everything they write on; translucent grounds lie on paper and on panels.
    // Exports to paper print on white.
    std::vector<QColor> grounds;
    for (const ColorRole role : {ColorRole::Paper, ColorRole::Panel, ColorRole::Soft, ColorRole::Selection})
        grounds.push_back(theme.color(role));
    if (!dark)
        grounds.emplace_back(Qt::white);
    for (const ColorRole role : {ColorRole::RedSoft, ColorRole::AmberSoft}) {
        grounds.push_back(over(theme.color(role), theme.color(ColorRole::Paper)));
        grounds.push_back(over(theme.color(role), theme.color(ColorRole::Panel)));
    }
    for (const QColor &ground : grounds) {
        for (const ColorRole role : {ColorRole::Ink, ColorRole::Muted, ColorRole::Brand, ColorRole::RedText,
                                     ColorRole::AmberText, ColorRole::GoodText}) {
            const double ratio = contrast(theme.color(role), ground);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"role %1 on %2: %3"_s.arg(int(role)).arg(ground.name()).arg(ratio)));
        }
    }
}

void TestTheme::contrastOnFills_data()
{
    contrastOfText_data();
}

void TestTheme::contrastOnFills()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    for (int i = 0; i < stageColours; ++i) {
        const double ratio = contrast(theme.color(ColorRole::OnStage), theme.color(stageRole(i)));
        QVERIFY2(ratio >= 4.5, qPrintable(u"stage %1: %2"_s.arg(i).arg(ratio)));
    }
    for (const ColorRole pill : {ColorRole::RedText, ColorRole::AmberText, ColorRole::GoodText,
                                 ColorRole::Brand, ColorRole::RedMark}) {
        const double ratio = contrast(theme.color(ColorRole::OnPill), theme.color(pill));
        QVERIFY2(ratio >= 4.5, qPrintable(u"pill %1: %2"_s.arg(int(pill)).arg(ratio)));
    }
    // Shapes that carry meaning: 3:1 against what they lie on.
    for (const ColorRole mark :
         {ColorRole::RedMark, ColorRole::AmberMark, ColorRole::GoodMark, ColorRole::Brand}) {
        const double ratio = contrast(theme.color(mark), theme.color(ColorRole::Panel));
        QVERIFY2(ratio >= 3, qPrintable(u"mark %1: %2"_s.arg(int(mark)).arg(ratio)));
    }
}

void TestTheme::stageColoursRepeat()
{
    QCOMPARE(stageRole(0), ColorRole::Stage0);
    QCOMPARE(stageRole(stageColours), ColorRole::Stage0);
    QCOMPARE(stageRole(-1), stageRole(stageColours - 1));
    for (int i = 0; i < stageColours; ++i)
        QVERIFY(Theme::light().color(stageRole(i)).isValid());
}

void TestTheme::fontsCarryBothScripts()
{
    const QStringList families{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Math"_s};
    QCOMPARE(Theme::font(FontRole::Cell).families(), families);
    QCOMPARE(Theme::uiFont().families(), families);
    QCOMPARE(Theme::font(FontRole::Cell).pixelSize(), Theme::pixelSize(FontRole::Cell));
    QCOMPARE(Theme::font(FontRole::Cell).capitalization(), QFont::MixedCase);
}

QTEST_MAIN(TestTheme)

#include "test_theme.moc"
