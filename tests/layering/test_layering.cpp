// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

/// Holds the arrows of the architecture: an include may only point down.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void includesPointDown_data();
    void includesPointDown();
    void coreKnowsNoGui();
    void onlyChartsKnowQtCharts();
    void mainWindowIsWiring();
};

namespace {

struct Include {
    QString file; ///< relative to the project
    int line;
    QString target; ///< as written between the quotes or brackets
};

std::vector<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    const QString root = QStringLiteral(MILEPOST_SOURCE_DIR);
    std::vector<Include> includes;
    QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            continue;
        for (int line = 1; !file.atEnd(); ++line) {
            const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                includes.push_back({file.fileName().mid(root.size() + 1), line, match.captured(1)});
        }
    }
    return includes;
}

} // namespace

void TestLayering::includesPointDown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");

    const QStringList base{u"core/base/"_s};
    const QStringList feedback = base + QStringList{u"core/feedback/"_s};
    const QStringList journey = feedback + QStringList{u"core/journey/"_s};
    const QStringList analysis = journey + QStringList{u"core/analysis/"_s};
    const QStringList store = analysis + QStringList{u"core/store/"_s};
    QTest::newRow("base") << u"core/base"_s << base;
    QTest::newRow("feedback") << u"core/feedback"_s << feedback;
    QTest::newRow("journey") << u"core/journey"_s << journey;
    QTest::newRow("analysis") << u"core/analysis"_s << analysis;
    QTest::newRow("store") << u"core/store"_s << store;
    for (const QString &sibling : {u"document"_s, u"csvimport"_s, u"interchange"_s, u"report"_s}) {
        QTest::newRow(qPrintable(sibling))
            << QString(u"core/"_s + sibling) << store + QStringList{u"core/"_s + sibling + u'/'};
    }

    const QStringList render{u"core/"_s, u"ui/render/"_s};
    const QStringList below = render + QStringList{u"ui/undo/"_s, u"ui/models/"_s, u"ui/settings/"_s};
    const QStringList session = below + QStringList{u"ui/session/"_s};
    QTest::newRow("render") << u"ui/render"_s << render;
    QTest::newRow("settings") << u"ui/settings"_s << render + QStringList{u"ui/settings/"_s};
    QTest::newRow("undo") << u"ui/undo"_s << render + QStringList{u"ui/undo/"_s};
    QTest::newRow("models") << u"ui/models"_s << below;
    QTest::newRow("session") << u"ui/session"_s << session;
    QTest::newRow("canvas") << u"ui/canvas"_s << session + QStringList{u"ui/canvas/"_s};
    QTest::newRow("panels") << u"ui/panels"_s << session + QStringList{u"ui/panels/"_s};
    QTest::newRow("dialogs") << u"ui/dialogs"_s << session + QStringList{u"ui/dialogs/"_s, u"ui/panels/"_s};
    QTest::newRow("cli") << u"app/cli"_s << QStringList{u"core/"_s, u"ui/render/"_s, u"app/cli/"_s};
}

void TestLayering::includesPointDown()
{
    QFETCH(const QString, folder);
    QFETCH(const QStringList, allowed);

    const std::vector<Include> includes = includesBelow(folder);
    QVERIFY2(!includes.empty(), "the folder has no sources: the table above is out of date");
    QStringList wrong;
    for (const Include &include : includes) {
        const bool ours = include.target.startsWith("core/"_L1) || include.target.startsWith("ui/"_L1)
            || include.target.startsWith("app/"_L1);
        const bool down = std::ranges::any_of(
            allowed, [&](const QString &prefix) { return include.target.startsWith(prefix); });
        if (ours && !down)
            wrong += u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.target);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayering::coreKnowsNoGui()
{
    // Headers of QtGui and QtWidgets by the names people reach for; core does not link the libraries either.
    static const QRegularExpression gui(
        u"^(QtGui|QtWidgets|QtCharts|QtSvg|QtPrintSupport)/"
        u"|^Q(Color|Font|Painter|Pen|Brush|Image|Pixmap|Icon|Widget|"
        u"Application|GuiApplication|UndoStack|UndoCommand|Transform|Page\\w*|Pdf\\w*)$"_s);
    for (const Include &include : includesBelow(u"core"_s))
        QVERIFY2(!gui.match(include.target).hasMatch(), qPrintable(include.file + u": "_s + include.target));
}

void TestLayering::onlyChartsKnowQtCharts()
{
    static const QRegularExpression charts(
        u"^(QtCharts/.*|QChart\\w*|Q(Abstract)?(Bar|Line|Area|Scatter|XY)(Series|Set)|"
        u"Q\\w*Axis)$"_s);
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const Include &include : includesBelow(folder)) {
            QVERIFY2(include.file.startsWith("ui/panels/charts/"_L1)
                         || !charts.match(include.target).hasMatch(),
                     qPrintable(include.file + u": "_s + include.target));
        }
    }
}

void TestLayering::mainWindowIsWiring()
{
    std::map<QString, int> includes;
    for (const Include &include : includesBelow(u"ui"_s))
        ++includes[include.file];
    for (const QString &name : {u"ui/mainwindow.cpp"_s, u"ui/mainwindow.h"_s}) {
        QFile file(QStringLiteral(MILEPOST_SOURCE_DIR "/") + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY2(file.readAll().count('\n') <= 500, "the main window has outgrown its 500 lines");
        QVERIFY2(includes[name] <= 30, "the main window has outgrown its 30 includes");
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "test_layering.moc"
