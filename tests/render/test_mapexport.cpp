// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplejourney.h"
#include "ui/render/mapexport.h"
#include "ui/render/mappainter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

ExportOptions onPaper(QPageSize::PageSizeId paper)
{
    return {.paper = QPageSize(paper), .date = QDateTime(QDate(2026, 11, 21), QTime(12, 0))};
}

MapLayout layoutOf(const SampleJourney &sample, Language language)
{
    return exportLayout(sample.journey, sample.summary, LocalText(language), onPaper(QPageSize::A3));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a tool prints; nothing when it is not installed.
std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestMapExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pdfIsOneVectorPage_data();
    void pdfIsOneVectorPage();
    void pdfRefusesUnreadableType();
    void svgIsStable_data();
    void svgIsStable();
    void pngIsThePaintersPicture();
    void footerSaysWhatIsShown();
    void footerSaysOwnWeights();
    void neverOverFoldersOrProjects();
    void replacesAnOlderExport();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestMapExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestMapExport::pdfIsOneVectorPage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("en") << Language::English
                        << QStringList{u"Online shop"_s, u"Payment"_s, u"confirmed"_s, u"Ayşe"_s, u"55%"_s};
    QTest::newRow("tr") << Language::Turkish
                        << QStringList{u"mağaza"_s, u"Ödeme"_s, u"Değerlendirmeler"_s, u"%55"_s};
    QTest::newRow("fa") << Language::Persian << QStringList{};
}

void TestMapExport::pdfIsOneVectorPage()
{
    QFETCH(Language, language);
    QFETCH(QStringList, words);
    const SampleJourney sample = sampleJourney(language);
    const QString name = path(u"map-%1.pdf"_s.arg(languageCode(language)));
    const Status status
        = exportPdf(name, layoutOf(sample, language), u"Çevrim içi mağaza"_s, onPaper(QPageSize::A3));
    QVERIFY2(status.has_value(), qPrintable(status.error().message()));
    const QString pictures = qEnvironmentVariable("MILEPOST_PICTURES");
    if (!pictures.isEmpty())
        QFile::copy(name, pictures + u"/map-%1.pdf"_s.arg(languageCode(language)));

    const std::optional<QString> info = outputOf(u"pdfinfo"_s, {name});
    if (!info)
        QSKIP("poppler's tools are not installed");
    QVERIFY(info->contains(QRegularExpression(u"Pages: +1\n"_s)));
    QVERIFY(info->contains(u"Çevrim içi mağaza"_s));
    QVERIFY(info->contains(u"A3"_s));

    const QStringList fonts = outputOf(u"pdffonts"_s, {name})->split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"NotoSans"_s), qPrintable(font));
        // embedded, with a map to Unicode
        QVERIFY2(font.contains(QRegularExpression(u" yes +(yes|no) +yes "_s)), qPrintable(font));
    }
    QCOMPARE(outputOf(u"pdfimages"_s, {u"-list"_s, name})->split(u'\n', Qt::SkipEmptyParts).size(), 2);

    const QString text = *outputOf(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s});
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word));

    // The font sizes that really stand in the page.
    const QString boxes = *outputOf(u"pdftotext"_s, {u"-bbox"_s, name, u"-"_s});
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
    int count = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++count) {
        const QRegularExpressionMatch match = it.next();
        // A box is as high as the type and its ascenders' reserve: never less than the type's size.
        QVERIFY(match.captured(4).toDouble() - match.captured(2).toDouble() >= smallestPrintedPoints);
        QVERIFY(match.captured(1).toDouble() >= 20 && match.captured(3).toDouble() <= 1191 - 20);
    }
    QVERIFY(count > 50);
}

void TestMapExport::pdfRefusesUnreadableType()
{
    const SampleJourney sample = largeJourney(30);
    const MapLayout layout = layoutOf(sample, Language::English);
    const QString name = path(u"small.pdf"_s);
    const Status refused = exportPdf(name, layout, u"Map"_s, onPaper(QPageSize::A4));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(!QFile::exists(name));
    // The paper that is named does.
    static const QRegularExpression named(u"Choose (A\\d) (landscape|portrait)"_s);
    const QRegularExpressionMatch match = named.match(refused.error().text);
    QVERIFY2(match.hasMatch(), qPrintable(refused.error().text));
    const QMap<QString, QPageSize::PageSizeId> papers{{u"A3"_s, QPageSize::A3},
                                                      {u"A2"_s, QPageSize::A2},
                                                      {u"A1"_s, QPageSize::A1},
                                                      {u"A0"_s, QPageSize::A0}};
    QVERIFY(papers.contains(match.captured(1)));
    ExportOptions options = onPaper(papers.value(match.captured(1)));
    options.orientation
        = match.captured(2) == u"landscape"_s ? QPageLayout::Landscape : QPageLayout::Portrait;
    const Status status = exportPdf(name, layout, u"Map"_s, options);
    QVERIFY2(status.has_value(), qPrintable(status.error().message()));

    const Status never
        = exportPdf(name, layoutOf(largeJourney(900), Language::English), u"Map"_s, onPaper(QPageSize::A0));
    QVERIFY(!never.has_value());
}

void TestMapExport::svgIsStable_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void TestMapExport::svgIsStable()
{
    QFETCH(Language, language);
    const SampleJourney sample = sampleJourney(language);
    QVERIFY(exportSvg(path(u"a.svg"_s), layoutOf(sample, language), u"Map"_s).has_value());
    QVERIFY(exportSvg(path(u"b.svg"_s), layoutOf(sample, language), u"Map"_s).has_value());
    const QByteArray svg = contents(path(u"a.svg"_s));
    QCOMPARE(contents(path(u"b.svg"_s)), svg);
    QVERIFY(!svg.contains("clip"));
    QVERIFY(!svg.contains("<image"));
    QString text;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QString title = sample.journey.find<Touchpoint>(sample.payment)->title;
    QVERIFY(text.contains(title));
}

void TestMapExport::pngIsThePaintersPicture()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    QVERIFY(exportPng(path(u"map.png"_s), layout, onPaper(QPageSize::A3)).has_value());
    const QImage png(path(u"map.png"_s));
    QCOMPARE(png.size(), (layout.size() * 2).toSize());
    QImage painted(png.size(), QImage::Format_RGB32);
    painted.fill(Theme::light().color(ColorRole::Paper));
    QPainter painter(&painted);
    painter.scale(2, 2);
    MapPainter(Theme::light()).paint(painter, layout);
    painter.end();
    QCOMPARE(png.convertToFormat(QImage::Format_RGB32), painted);
    QVERIFY(exportPng(path(u"again.png"_s), layout, onPaper(QPageSize::A3)).has_value());
    QCOMPARE(contents(path(u"again.png"_s)), contents(path(u"map.png"_s)));
}

void TestMapExport::footerSaysWhatIsShown()
{
    SampleJourney sample = sampleJourney(Language::English);
    sample.summary.filter.from = QDate(2026, 1, 1);
    sample.summary.filter.conditions.push_back(
        {.attribute = u"device"_s, .values = {u"Phone"_s, u"Tablet"_s}});
    const auto footer = [](const MapLayout &layout) {
        QString last;
        for (const MapElement &element : layout.elements()) {
            if (const auto *text = std::get_if<TextElement>(&element.shape))
                last = text->lines.join(u' ');
        }
        for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
            last.remove(QChar(mark));
        return last;
    };
    const QString english = footer(layoutOf(sample, Language::English));
    QVERIFY2(english.contains(u"21 November 2026"_s), qPrintable(english));
    QVERIFY2(english.contains(u"from 1 January 2026; device: Phone or Tablet"_s), qPrintable(english));
    QVERIFY2(english.contains(u"of 19,842 responses"_s), qPrintable(english));
    // A Persian project counts its days in its own calendar: 21 November 2026 is 30 Aban 1405.
    const SampleJourney persian = sampleJourney(Language::Persian);
    const QString local = footer(layoutOf(persian, Language::Persian));
    QVERIFY2(local.contains(u"۳۰ آبان ۱۴۰۵"_s), qPrintable(local));
}

void TestMapExport::footerSaysOwnWeights()
{
    SampleJourney sample = sampleJourney(Language::English);
    const auto footer = [&] {
        const MapLayout layout = layoutOf(sample, Language::English);
        return std::get<TextElement>(layout.elements().back().shape).lines.join(u' ');
    };
    QVERIFY2(!footer().contains(u"weights"_s), qPrintable(footer()));
    sample.summary.pain.weights.complaints = 2;
    QVERIFY2(footer().contains(u"own weights: scores 1, complaints 2, drop-off 1"_s), qPrintable(footer()));
}

void TestMapExport::neverOverFoldersOrProjects()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const MapLayout layout = layoutOf(sample, Language::English);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.svg"_s));
    const Status folder = exportSvg(path(u"folder.svg"_s), layout, u"Map"_s);
    QVERIFY(!folder.has_value());
    QCOMPARE(folder.error().code, ErrorCode::CannotCreate);
    const Status project = exportSvg(path(u"mine.milepost"_s), layout, u"Map"_s);
    QVERIFY(!project.has_value());
    const Status nowhere = exportSvg(path(u"no/such/folder/map.svg"_s), layout, u"Map"_s);
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, ErrorCode::CannotCreate);
}

void TestMapExport::replacesAnOlderExport()
{
    const SampleJourney sample = sampleJourney(Language::English);
    const QString name = path(u"older.svg"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QVERIFY(exportSvg(name, layoutOf(sample, Language::English), u"Map"_s).has_value());
    QVERIFY(contents(name).startsWith("<?xml"));
    // Nothing is left beside it.
    QCOMPARE(QDir(m_folder.path()).entryList({u"older.svg*"_s}, QDir::Files).size(), 1);
}

QTEST_MAIN(TestMapExport)

#include "test_mapexport.moc"
