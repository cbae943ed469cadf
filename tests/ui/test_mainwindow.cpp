// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/templates.h"
#include "ui/canvas/mapview.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/lanesdialog.h"
#include "ui/dialogs/personasdialog.h"
#include "ui/lenses.h"
#include "ui/mainwindow.h"
#include "ui/panels/findbar.h"
#include "ui/panels/tablelens.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;

    QString makeProject(const QString &name)
    {
        const QString path = m_dir->filePath(name);
        const Result<Journey> journey = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
        if (!journey || !JourneyDocument::create(path, *journey))
            return {};
        return path;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"state.ini"_s), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(Language::English);
    }
    void staysSmall();
    void opensAndCloses();
    void saysWhatWentWrong();
    void undoIsNamed();
    void everyActionHasItsOwnKey();
    void lensesAndTools();
    void recentFiles();
    void damagedStateGivesDefaults();
    void switchesLanguageAndLook();
};

void TestMainWindow::staysSmall()
{
    QFile file(QStringLiteral(MILEPOST_SOURCE_DIR "/ui/mainwindow.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.size() < 500);
    qsizetype includes = 0;
    for (const QByteArray &line : lines)
        includes += line.startsWith("#include") ? 1 : 0;
    QVERIFY(includes <= 30);
}

void TestMainWindow::opensAndCloses()
{
    const QString path = makeProject(u"shop.milepost"_s);
    QVERIFY(!path.isEmpty());
    MainWindow window(*m_appearance, *m_settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.windowTitle(), u"Milepost"_s);
    QVERIFY(!window.actions().get(Actions::AddStage)->isEnabled());

    QVERIFY(window.openFile(path));
    QVERIFY2(window.windowTitle().contains(u"shop"_s), qPrintable(window.windowTitle()));
    QVERIFY(window.actions().get(Actions::AddStage)->isEnabled());
    QVERIFY(!window.actions().get(Actions::Undo)->isEnabled());
    QVERIFY(window.view()->isVisible());

    window.closeProject();
    QVERIFY(!window.session());
    QCOMPARE(window.windowTitle(), u"Milepost"_s);
    QVERIFY(window.openFile(path)); // the lock is gone
}

void TestMainWindow::saysWhatWentWrong()
{
    MainWindow window(*m_appearance, *m_settings);
    QVERIFY(!window.openFile(m_dir->filePath(u"missing.milepost"_s)));
    QVERIFY(!window.message().isEmpty());

    const QString text = m_dir->filePath(u"text.milepost"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no project\n");
    file.close();
    QVERIFY(!window.openFile(text));
    QVERIFY(window.message().contains(u"text.milepost"_s));
    QVERIFY(!window.session());
}

void TestMainWindow::undoIsNamed()
{
    MainWindow window(*m_appearance, *m_settings);
    QVERIFY(window.openFile(makeProject(u"shop.milepost"_s)));
    MapSession &session = *window.session();
    QVERIFY(session.addStage(u"Tell"_s));
    const QAction *undo = window.actions().get(Actions::Undo);
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text().remove(u'&'), u"Undo: Add stage"_s);
    window.actions().get(Actions::Undo)->trigger();
    QVERIFY(!undo->isEnabled());
    QCOMPARE(window.actions().get(Actions::Redo)->text().remove(u'&'), u"Redo: Add stage"_s);
    QVERIFY(session.document().beginImport());
    QVERIFY(!window.actions().get(Actions::Redo)->isEnabled());
    QVERIFY(!window.actions().get(Actions::AddStage)->isEnabled());
    session.document().abandonImport();
    QVERIFY(window.actions().get(Actions::Redo)->isEnabled());
}

void TestMainWindow::everyActionHasItsOwnKey()
{
    for (const Language language : allLanguages) {
        m_appearance->setLanguage(language);
        MainWindow window(*m_appearance, *m_settings);
        QSet<QKeySequence> seen;
        for (const QAction *action : window.actions().all()) {
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(key.toString() + action->text()));
                seen.insert(key);
            }
        }
    }
}

void TestMainWindow::lensesAndTools()
{
    MainWindow window(*m_appearance, *m_settings);
    window.show();
    const Actions &actions = window.actions();
    QVERIFY(!actions.get(Actions::TableLens)->isEnabled());
    QVERIFY(window.openFile(makeProject(u"shop.milepost"_s)));
    MapSession &session = *window.session();
    QVERIFY(actions.get(Actions::MapLens)->isChecked());
    actions.get(Actions::TableLens)->trigger();
    QVERIFY(window.lenses()->lens() == Lenses::Lens::Table);
    QVERIFY(actions.get(Actions::TableLens)->isChecked());
    QVERIFY(!actions.get(Actions::Fit)->isEnabled());
    QVERIFY(window.lenses()->table().isVisible());
    const size_t before = session.journey().touchpointsOfMap(session.map()).size();
    actions.get(Actions::AddTouchpoint)->trigger();
    QCOMPARE(session.journey().touchpointsOfMap(session.map()).size(), before + 1);
    actions.get(Actions::MapLens)->trigger();
    QVERIFY(window.view()->isVisible());
    QVERIFY(actions.get(Actions::Fit)->isEnabled());

    // One selection for every lens and panel.
    const TouchpointId first = session.journey().touchpointsOfMap(session.map()).front().id;
    session.selectTouchpoint(first);
    QVERIFY(actions.get(Actions::Duplicate)->isEnabled());
    actions.get(Actions::Duplicate)->trigger();
    QCOMPARE(session.journey().touchpointsOfMap(session.map()).size(), before + 2);
    actions.get(Actions::Fold)->trigger();
    QVERIFY(session.journey().stages(session.map()).front().folded);

    actions.get(Actions::Find)->trigger();
    QVERIFY(window.lenses()->find().isVisible());
    actions.get(Actions::Personas)->trigger();
    actions.get(Actions::Lanes)->trigger();
    QVERIFY(window.findChild<PersonasDialog *>() && window.findChild<LanesDialog *>());
    actions.get(Actions::Palette)->trigger();
    QPointer<CommandPalette> palette = window.findChild<CommandPalette *>();
    QVERIFY(palette && palette->isVisible());
    palette->close();
    QTRY_VERIFY(!palette);

    // Nothing over the project outlives it.
    window.closeProject();
    QVERIFY(!window.findChild<PersonasDialog *>() && !window.findChild<LanesDialog *>());
    QVERIFY(!window.lenses() && !window.view());
    QVERIFY(!actions.get(Actions::Find)->isEnabled());
}

void TestMainWindow::recentFiles()
{
    RecentFiles recent(*m_settings);
    for (int i = 0; i < 12; ++i)
        recent.add(m_dir->filePath(u"%1.milepost"_s.arg(i)));
    QCOMPARE(recent.entries().size(), size_t(RecentFiles::maximum));
    QVERIFY(recent.entries().front().path.endsWith(u"11.milepost"_s));
    QVERIFY(!recent.entries().front().exists);
    recent.add(m_dir->filePath(u"5.milepost"_s));
    QCOMPARE(recent.entries().size(), size_t(RecentFiles::maximum));
    QVERIFY(recent.entries().front().path.endsWith(u"5.milepost"_s));

    const QString path = makeProject(u"shop.milepost"_s);
    MainWindow window(*m_appearance, *m_settings);
    QVERIFY(window.openFile(path));
    QCOMPARE(RecentFiles(*m_settings).entries().front().path, QFileInfo(path).canonicalFilePath());
    QVERIFY(RecentFiles(*m_settings).entries().front().exists);
}

void TestMainWindow::damagedStateGivesDefaults()
{
    m_settings->setValue(u"window/geometry"_s, QByteArray("nonsense"));
    m_settings->setValue(u"window/state"_s, QByteArray("nonsense"));
    m_settings->setValue(u"window/recentFiles"_s, 7);
    MainWindow window(*m_appearance, *m_settings);
    window.show();
    QVERIFY(window.openFile(makeProject(u"shop.milepost"_s)));
    QVERIFY(window.view()->isVisible());
    QVERIFY(window.width() >= 800);
}

void TestMainWindow::switchesLanguageAndLook()
{
    MainWindow window(*m_appearance, *m_settings);
    window.show();
    QVERIFY(window.openFile(makeProject(u"shop.milepost"_s)));
    m_appearance->setLanguage(Language::Persian);
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window.view()->layoutDirection(), Qt::LeftToRight); // the map has its own
    m_appearance->setLook(Appearance::Look::Dark);
    QVERIFY(window.palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(window.palette().color(QPalette::WindowText).lightness() > 128);
    m_appearance->setLook(Appearance::Look::Light);
    QVERIFY(window.palette().color(QPalette::Window).lightness() > 128);
    m_appearance->setLanguage(Language::English);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
