// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplejourney.h"
#include "ui/render/mappainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MapLayout layoutOf(const SampleJourney &sample, Language language)
{
    return MapLayout::compute(sample.journey, sample.map(), sample.summary, LocalText(language));
}

QImage painted(MapPainter &painter, const MapLayout &layout, qreal scale = 1, const QRectF &visible = {},
               Detail finest = Detail::Near)
{
    QImage image((layout.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(painter.theme().color(ColorRole::Paper));
    QPainter device(&image);
    device.scale(scale, scale);
    painter.paint(device, layout, visible, finest);
    return image;
}

int apart(const QColor &a, const QColor &b)
{
    return std::max(
        {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

/// Of any channel of any pixel.
int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            largest = std::max(largest, apart(a.pixelColor(x, y), b.pixelColor(x, y)));
    }
    return largest;
}

/// Pixels that are not the ground's.
int inked(const QImage &image, const QRect &area, const QColor &ground)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.rect().contains(x, y) && image.pixelColor(x, y) != ground)
                ++count;
        }
    }
    return count;
}

} // namespace

class TestMapPainter : public QObject
{
    Q_OBJECT

private slots:
    void paintsTheSameTwice();
    void paintsWhatIsVisible();
    void leavesFineDetailsOut();
    void bothThemesPaintEverything_data();
    void bothThemesPaintEverything();
    void screenLooksLikePaper_data();
    void screenLooksLikePaper();
    void oneElementAlone();
    void detailFollowsScale();
};

void TestMapPainter::paintsTheSameTwice()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    MapPainter painter(Theme::light());
    const QImage first = painted(painter, layout);
    QCOMPARE(painted(painter, layout), first);
    // A painter that shaped another map before must not show it.
    const SampleJourney other = sampleJourney(Language::Turkish);
    painted(painter, layoutOf(other, Language::Turkish));
    QCOMPARE(painted(painter, layout), first);
}

void TestMapPainter::paintsWhatIsVisible()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    MapPainter painter(Theme::light());
    const QImage whole = painted(painter, layout);
    const QRect part(400, 120, 300, 200);
    QImage clipped(whole.size(), QImage::Format_ARGB32_Premultiplied);
    clipped.fill(painter.theme().color(ColorRole::Paper));
    QPainter device(&clipped);
    painter.paint(device, layout, part);
    device.end();
    QCOMPARE(clipped.copy(part), whole.copy(part));
}

void TestMapPainter::leavesFineDetailsOut()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    MapPainter painter(Theme::light());
    const QColor paper = painter.theme().color(ColorRole::Paper);
    const QImage far = painted(painter, layout, 1, {}, Detail::Far);
    const QImage near = painted(painter, layout);
    QVERIFY(inked(far, far.rect(), paper) < inked(near, near.rect(), paper));
    // The heat stays: the red column is what one looks for from far away.
    const QRect column = layout.columnOf(sample.payment).toRect();
    QVERIFY(inked(far, column, paper) > column.width() * column.height() / 2);
}

void TestMapPainter::bothThemesPaintEverything_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages) {
        QTest::addRow("light %s", qPrintable(languageCode(language))) << false << language;
        QTest::addRow("dark %s", qPrintable(languageCode(language))) << true << language;
    }
}

void TestMapPainter::bothThemesPaintEverything()
{
    QFETCH(bool, dark);
    QFETCH(Language, language);
    const SampleJourney sample = sampleJourney(language);
    const MapLayout layout = layoutOf(sample, language);
    MapPainter painter(dark ? Theme::dark() : Theme::light());
    const QImage image = painted(painter, layout, 2);
    const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(
            u"%1/map-%2-%3.png"_s.arg(folder, languageCode(language), dark ? u"dark"_s : u"light"_s)));
    // Every text, icon and card leaves its mark where the layout has it.
    for (const MapElement &element : layout.elements()) {
        if (!std::holds_alternative<TextElement>(element.shape)
            && !std::holds_alternative<IconElement>(element.shape))
            continue;
        const QRectF bounds = element.bounds();
        const QRect area = QRectF(bounds.topLeft() * 2, bounds.size() * 2).toAlignedRect();
        QSet<QRgb> colours;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (image.rect().contains(x, y))
                    colours.insert(image.pixel(x, y));
            }
        }
        QVERIFY(colours.size() > 1);
    }
}

void TestMapPainter::screenLooksLikePaper_data()
{
    QTest::addColumn<qreal>("scale");
    for (const qreal scale : {0.5, 0.7, 1.0, 1.3, 2.0})
        QTest::addRow("%g", scale) << scale;
}

void TestMapPainter::screenLooksLikePaper()
{
    QFETCH(const qreal, scale);
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    MapPainter paper(Theme::light());
    MapPainter screen(Theme::light());
    screen.setForScreen(true);
    const QImage exact = painted(paper, layout, scale);
    const QImage first = painted(screen, layout, scale);
    // Kept pictures show what drawing them showed, also after another scale came between.
    painted(screen, layout, scale * 1.1);
    QCOMPARE(painted(screen, layout, scale), first);
    // From the second time on small texts are pictures, too: the same but for rounding.
    const QImage kept = painted(screen, layout, scale);
    QCOMPARE(painted(screen, layout, scale), kept);
    QVERIFY2(largestDifference(kept, first) <= 12,
             qPrintable(QString::number(largestDifference(kept, first))));
    // Lines move by less than a pixel: blurred over that, both are the same.
    const QSize blurred = exact.size() / 12;
    const QImage a = exact.scaled(blurred, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = first.scaled(blurred, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const int difference = apart(a.pixelColor(x, y), b.pixelColor(x, y));
            QVERIFY2(difference <= 40,
                     qPrintable(QStringLiteral("%1 at %2 %3").arg(difference).arg(x).arg(y)));
        }
    }
}

void TestMapPainter::oneElementAlone()
{
    MapPainter painter(Theme::light());
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter device(&image);
    const MapElement box{.shape = BoxElement{.rect = {10, 10, 40, 40}, .fill = ColorRole::Brand},
                         .target = {}};
    painter.paint(device, box);
    device.end();
    QCOMPARE(image.pixelColor(30, 30), Theme::light().color(ColorRole::Brand));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
}

void TestMapPainter::detailFollowsScale()
{
    QCOMPARE(detailFor(1), Detail::Near);
    QCOMPARE(detailFor(0.5), Detail::Near);
    QCOMPARE(detailFor(0.45), Detail::Middle);
    QCOMPARE(detailFor(0.2), Detail::Far);
}

QTEST_MAIN(TestMapPainter)

#include "test_mappainter.moc"
