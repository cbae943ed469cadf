// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"
#include "core/journey/edits.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mapfixture.h"
#include "ui/models/commandmodel.h"
#include "ui/models/historymodel.h"
#include "ui/models/texthitmodel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/historypanel.h"
#include "ui/shop.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace milepost;
using namespace milepost::test;

/// Command palette, list of keys, find bar, history.
class TestTools : public QObject
{
    Q_OBJECT

private slots:
    void mnemonics_data();
    void mnemonics();
    void collectsCommands();
    void ranksCommands();
    void paletteRuns();
    void listsKeys();
    void findsFolded_data();
    void findsFolded();
    void searchesEverything();
    void findBar();
    void findsComments();
    void history();
};

void TestTools::mnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Open"_s << u"Open"_s;
    QTest::newRow("mnemonic") << u"Save &as…"_s << u"Save as…"_s;
    QTest::newRow("ampersand") << u"Fish && &chips"_s << u"Fish & chips"_s;
    QTest::newRow("last") << u"odd&"_s << u"odd&"_s;
}

void TestTools::mnemonics()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "expected");
}

namespace {

/// A window with two menus, a filled one and a submenu, and an action outside of them.
struct MenuWindow {
    MenuWindow()
    {
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        open = file->addAction(u"&Open…"_s);
        open->setShortcut(QKeySequence(u"Ctrl+O"_s));
        file->addSeparator();
        recent = file->addMenu(u"&Recent"_s);
        QObject::connect(recent, &QMenu::aboutToShow, recent, [this] {
            recent->clear();
            recent->addAction(u"İstanbul.milepost"_s);
        });
        QMenu *edit = window.menuBar()->addMenu(u"&Edit"_s);
        remove = edit->addAction(u"&Delete"_s);
        remove->setEnabled(false);
        reopen = edit->addAction(u"&Reopen"_s);
        hidden = edit->addAction(u"Hidden"_s);
        hidden->setVisible(false);
        outside = new QAction(u"Outside"_s, &window);
        window.addAction(outside);
        window.addAction(open);
    }
    std::vector<Command> commands() const { return collectCommands(*window.menuBar(), window.actions()); }

    QMainWindow window;
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *remove = nullptr;
    QAction *reopen = nullptr;
    QAction *hidden = nullptr;
    QAction *outside = nullptr;
};

QStringList shownIn(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

} // namespace

void TestTools::collectsCommands()
{
    const MenuWindow menus;
    const std::vector<Command> commands = menus.commands();
    QStringList texts;
    for (const Command &command : commands)
        texts.append(command.path + u'|' + command.text);
    QCOMPARE(texts,
             (QStringList{u"File|Open…"_s, u"File › Recent|İstanbul.milepost"_s, u"Edit|Delete"_s,
                          u"Edit|Reopen"_s, u"|Outside"_s}));
    QVERIFY(commands.front().keys.contains(u'O'));
}

void TestTools::ranksCommands()
{
    const MenuWindow menus;
    CommandModel model(menus.commands());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // What cannot be done now comes last.
    QCOMPARE(shownIn(model).last(), u"Delete"_s);
    model.setQuery(u"open"_s);
    QCOMPARE(shownIn(model), (QStringList{u"Open…"_s, u"Reopen"_s}));
    model.setQuery(u"file istan"_s);
    QCOMPARE(shownIn(model), QStringList{u"İstanbul.milepost"_s});
    model.setQuery(u"ISTANBUL"_s);
    QCOMPARE(shownIn(model), QStringList{u"İstanbul.milepost"_s});
    model.setQuery(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestTools::paletteRuns()
{
    MenuWindow menus;
    menus.window.resize(800, 600);
    menus.window.show();
    Appearance appearance;
    const QSignalSpy reopened(menus.reopen, &QAction::triggered);
    QPointer<CommandPalette> palette = new CommandPalette(menus.commands(), appearance, menus.window);
    palette->popUp();
    QTest::keyClicks(&palette->field(), u"open"_s);
    QCOMPARE(palette->list().currentIndex().row(), 0);
    QTest::keyClick(&palette->field(), Qt::Key_Down);
    QCOMPARE(palette->list().currentIndex().data().toString(), u"Reopen"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QTRY_COMPARE(reopened.count(), 1);
    QTRY_VERIFY(!palette);

    // What is disabled is not done; Escape goes without doing anything.
    const QSignalSpy removed(menus.remove, &QAction::triggered);
    palette = new CommandPalette(menus.commands(), appearance, menus.window);
    palette->popUp();
    QTest::keyClicks(&palette->field(), u"delete"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(&palette->field(), Qt::Key_Escape);
    QTRY_VERIFY(!palette);
    QCOMPARE(removed.count(), 0);
}

void TestTools::listsKeys()
{
    const MenuWindow menus;
    ShortcutsDialog dialog(menus.commands());
    QTreeWidget &list = dialog.list();
    QCOMPARE(list.topLevelItem(0)->text(0), u"File"_s);
    QCOMPARE(list.topLevelItem(0)->childCount(), 1);
    QCOMPARE(list.topLevelItem(0)->child(0)->text(0), u"Open"_s);
    QVERIFY(!list.topLevelItem(0)->child(0)->text(1).isEmpty());
    auto *field = dialog.findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(u"OPEN"_s);
    QVERIFY(!list.topLevelItem(0)->isHidden());
    QVERIFY(list.topLevelItem(1)->isHidden());
}

void TestTools::findsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // null: nothing
    QTest::newRow("plain") << u"Pays by card"_s << u"card"_s << u"card"_s;
    QTest::newRow("case") << u"Pays by CARD twice"_s << u"card"_s << u"CARD"_s;
    QTest::newRow("turkish i") << u"Ödeme İSTANBUL şubesi"_s << u"istanbul"_s << u"İSTANBUL"_s;
    QTest::newRow("dotless") << u"ılık su"_s << u"ilik"_s << u"ılık"_s;
    QTest::newRow("arabic yeh") << u"مشتري راضي"_s << u"راضی"_s << u"راضي"_s;
    QTest::newRow("zwnj") << u"این می\u200cشود آن"_s << u"میشود"_s << u"می\u200cشود"_s;
    QTest::newRow("digits") << u"کد ۱۲۳ است"_s << u"123"_s << u"۱۲۳"_s;
    QTest::newRow("absent") << u"Pays by card"_s << u"cash"_s << QString();
    QTest::newRow("first of two") << u"one two one"_s << u"one"_s << u"one"_s;
    QTest::newRow("whole") << u"x"_s << u"X"_s << u"x"_s;
}

void TestTools::findsFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, found);
    const std::optional<TextRange> range = findFolded(text, foldText(query));
    QCOMPARE(range.has_value(), !found.isNull());
    if (range)
        QCOMPARE(text.mid(range->start, range->length), found);
}

void TestTools::searchesEverything()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    const LocalText words(Language::English);
    const auto find
        = [&](const QString &query) { return searchMap(map.journey(), session.map(), query, words); };
    QVERIFY(find({}).empty());
    QVERIFY(find(u"  "_s).empty());
    const Touchpoint touchpoint = map.touchpoint(1, 1);
    const Stage stage = map.stage(0);
    const LaneId lane = map.lane(LaneType::Action);
    QVERIFY(session.setCellText(lane, touchpoint.id, u"Opens the zebra box\nand sings"_s));
    QVERIFY(session.rename(MapFixture::target(stage), u"ZEBRA crossing"_s));
    QVERIFY(session.perform(u"describe"_s,
                            edits::setTouchpointField(map.journey(), touchpoint.id, u"description"_s,
                                                      u"A zébra "_s + QString(300, u'x'))));
    const std::vector<TextHit> hits = find(u"zebra"_s);
    QCOMPARE(hits.size(), size_t(3));
    QVERIFY(hits[0].target == MapFixture::target(stage)); // in reading order
    QVERIFY(hits[1].target == MapFixture::target(touchpoint));
    QVERIFY(hits[2].target.kind == MapTarget::Kind::Cell && hits[2].target.lane == lane);
    QVERIFY(!hits[2].text.contains(u'\n'));
    QCOMPARE(hits[2].text.mid(hits[2].start, hits[2].length), u"zebra"_s);
    QVERIFY(hits[1].text.size() < 250);
    QVERIFY(hits[2].place.contains(touchpoint.title));
}

void TestTools::findBar()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    QVERIFY(session.rename(MapFixture::target(map.touchpoint(0, 0)), u"Zebra one"_s));
    QVERIFY(session.rename(MapFixture::target(map.touchpoint(2, 0)), u"Zebra two"_s));
    Appearance appearance;
    FindBar bar(session, appearance);
    const QAbstractItemModelTester tester(&bar.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    bar.resize(700, 300);
    bar.open();
    QVERIFY(bar.isVisible());
    QTest::keyClicks(&bar.field(), u"zebra"_s);
    QTest::keyClick(&bar.field(), Qt::Key_Return); // at once, without the pause
    QCOMPARE(bar.model().rowCount(), 2);
    QCOMPARE(session.selectedTouchpoint(), map.touchpoint(0, 0).id);
    QTest::keyClick(&bar.field(), Qt::Key_Return);
    QCOMPARE(session.selectedTouchpoint(), map.touchpoint(2, 0).id);
    bar.findNext();
    QCOMPARE(session.selectedTouchpoint(), map.touchpoint(0, 0).id);
    bar.findPrevious();
    QCOMPARE(session.selectedTouchpoint(), map.touchpoint(2, 0).id);

    // The list follows the map.
    QVERIFY(session.rename(MapFixture::target(map.touchpoint(0, 0)), u"Horse"_s));
    QCOMPARE(bar.model().rowCount(), 1);
    const QSignalSpy closed(&bar, &FindBar::closed);
    QTest::keyClick(&bar.field(), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QCOMPARE(closed.count(), 1);
}

/// What respondents wrote is found too, folded, whatever number there is of it.
void TestTools::findsComments()
{
    const QTemporaryDir folder;
    std::unique_ptr<JourneyDocument> document = Shop::make(folder);
    QVERIFY(document);
    MapSession session(std::move(document));
    Appearance appearance;
    FindBar bar(session, appearance);
    const QAbstractItemModelTester tester(&bar.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    bar.resize(700, 300);
    bar.open();
    const auto comments = session.document().file().feedbackStore().commentsAfter(0, 1000);
    QVERIFY(comments);
    QVERIFY(!comments->comments.empty());
    const QString word = comments->comments.front().comment.text.section(u' ', 0, 0).toUpper();
    const auto expected = std::count_if(
        comments->comments.begin(), comments->comments.end(),
        [&](const StoredComment &stored) { return foldText(stored.comment.text).contains(foldText(word)); });
    QTest::keyClicks(&bar.field(), word);
    const auto commentHits = [&] {
        qint64 found = 0;
        for (int row = 0; row < bar.model().rowCount(); ++row)
            found += bar.model().hit(row).comment != 0;
        return found;
    };
    QTRY_COMPARE(commentHits(), qint64(expected));

    // Chosen in the list, it is shown where comments are read, and what it is about is selected.
    const QSignalSpy chosen(&bar, &FindBar::commentChosen);
    const int last = bar.model().rowCount() - 1;
    const TextHit hit = bar.model().hit(last);
    bar.list().setCurrentIndex(bar.model().index(last));
    emit bar.list().activated(bar.model().index(last));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), hit.comment);
    QCOMPARE(session.selectedTouchpoint(), hit.target.touchpoint);
    QVERIFY(!hit.place.isEmpty());

    // Another query begins anew.
    bar.field().setText(u"no such words anywhere"_s);
    QTRY_COMPARE(bar.model().rowCount(), 0);
}

void TestTools::history()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    HistoryModel model(session.document());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Appearance appearance;
    HistoryPanel panel(session, appearance);
    panel.resize(240, 300);
    panel.show();
    QCOMPARE(model.rowCount(), 1);

    const QString original = map.titles(0).first();
    QVERIFY(session.rename(MapFixture::target(map.touchpoint(0, 0)), u"One"_s));
    QVERIFY(session.rename(MapFixture::target(map.stage(1)), u"Two"_s));
    QVERIFY(session.rename(MapFixture::target(map.touchpoint(0, 0)), u"Three"_s));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.currentRow(), 3);
    QVERIFY(model.index(2).data().toString() != model.index(1).data().toString());

    // A click goes there, in either direction.
    QListView &view = panel.view();
    const auto click = [&](int row) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(row, 0)).center());
    };
    click(1);
    QCOMPARE(map.titles(0).first(), u"One"_s);
    QCOMPARE(model.currentRow(), 1);
    QVERIFY(!model.index(2).data(HistoryModel::DoneRole).toBool());
    click(0);
    QCOMPARE(map.titles(0).first(), original);
    click(3);
    QCOMPARE(map.titles(0).first(), u"Three"_s);

    // Doing something else forgets what was undone.
    click(2);
    QVERIFY(session.rename(MapFixture::target(map.touchpoint(0, 0)), u"Four"_s));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.currentRow(), 3);
    session.undoStack().undo();
    QVERIFY(session.addStage(u"Five"_s));
    QCOMPARE(model.index(3).data().toString(), session.document().history().entries().back().text);
}

QTEST_MAIN(TestTools)
#include "test_tools.moc"
