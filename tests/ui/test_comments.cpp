// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commentedproject.h"
#include "ui/dialogs/themesdialog.h"
#include "ui/models/commentsmodel.h"
#include "ui/models/themecountsmodel.h"
#include "ui/models/themesmodel.h"
#include "ui/panels/commentstab.h"
#include "ui/panels/editors.h"
#include "ui/panels/inspectorpanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace milepost;
using namespace milepost::test;

/// Reading comments by their themes, saying by hand what is a complaint, and editing the themes.
class TestComments : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MapSession> m_session;

    const Journey &journey() const { return m_session->journey(); }
    TouchpointId at(const QString &title) const { return CommentedProject::touchpoint(journey(), title); }
    ThemeId theme(const QString &name) const { return CommentedProject::theme(journey(), name); }
    size_t steps() const { return m_session->document().history().position(); }
    QStringList keywords(const QString &name) const
    {
        QStringList texts;
        for (const auto &[id, keyword] : journey().all<ThemeKeyword>()) {
            if (keyword.theme == theme(name))
                texts << keyword.text;
        }
        texts.sort();
        return texts;
    }
    std::unique_ptr<CommentsTab> tab()
    {
        auto made = std::make_unique<CommentsTab>(*m_session, *m_appearance);
        made->resize(320, 600);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowExposed(made.get()))
            return nullptr;
        new QAbstractItemModelTester(made->list().model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, made.get());
        new QAbstractItemModelTester(made->themes().model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, made.get());
        return made;
    }
    static QStringList texts(const QListView &list)
    {
        QStringList texts;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            texts << list.model()->index(row, 0).data().toString();
        return texts;
    }
    static QString counts(const QListView &themes)
    {
        QStringList parts;
        for (int row = 0; row < themes.model()->rowCount(); ++row) {
            const QModelIndex index = themes.model()->index(row, 0);
            parts << index.data().toString() + u' ' + index.data(ThemeCountsModel::CountRole).toString();
        }
        return parts.join(u", "_s);
    }
    static void click(QListView &list, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = list.model()->index(row, 0);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers, list.visualRect(index).center());
    }
    static QString visibleTexts(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }

    void init()
    {
        m_appearance->setLanguage(Language::English);
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto document = CommentedProject::make(m_folder->filePath(u"house.milepost"_s));
        QVERIFY(document);
        QVERIFY(CommentedProject::import(*document, u"a"_s,
                                         {{"Door", u"I got stuck"_s, 1, {}, 1},
                                          {"Door", u"Very kind"_s, 2, {}, 1},
                                          {"Door", u"Stuck, and not kind at all"_s, 3, {}, 1},
                                          {"Door", u"It jammed"_s, 4, {}, 1},
                                          {"Door", u"Fine"_s, 5, {}, 1},
                                          {"Desk", u"Stuck here"_s, 6, {}, 2},
                                          {"Exit", u"Out"_s, 7, {}, 2},
                                          {nullptr, u"All in all fine"_s, 8, {}, 2}}));
        m_session = std::make_unique<MapSession>(std::move(document));
    }

    void countsPerThemeNarrowTheList()
    {
        m_session->selectTouchpoint(at(u"Door"_s));
        const auto comments = tab();
        QVERIFY(comments);
        QTRY_COMPARE(counts(comments->themes()),
                     u"All comments 5, Complaints 2 · 40%, Stuck 2 · 40%, Kind 1 · 20%"_s);
        QCOMPARE(comments->list().model()->rowCount(), 5);
        QCOMPARE(texts(comments->list()).first(), u"Fine"_s); // the newest
        const QString tip = comments->themes().model()->index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"2 of 5"_s) && tip.contains(u"95%"_s), qPrintable(tip));

        click(comments->themes(), 2);
        QCOMPARE(texts(comments->list()), (QStringList{u"Stuck, and not kind at all"_s, u"I got stuck"_s}));
        const QVariantList places
            = comments->list().model()->index(1, 0).data(CommentsModel::PlacesRole).toList();
        QCOMPARE(places, (QVariantList{qsizetype(6), qsizetype(5)})); // "stuck"
        QTest::keyClick(&comments->themes(), Qt::Key_Down);
        QCOMPARE(texts(comments->list()), QStringList{u"Very kind"_s});
        QTest::keyClick(&comments->themes(), Qt::Key_Home);
        QCOMPARE(comments->list().model()->rowCount(), 5);
        comments->showComplaints();
        QCOMPARE(comments->list().model()->rowCount(), 2);
        QCOMPARE(comments->themes().currentIndex().row(), 1);
        comments->showTheme(theme(u"Kind"_s));
        QCOMPARE(texts(comments->list()), QStringList{u"Very kind"_s});
        // Another place begins with all of its comments again.
        m_session->selectTouchpoint(at(u"Desk"_s));
        QCOMPARE(texts(comments->list()), QStringList{u"Stuck here"_s});
        QCOMPARE(comments->themes().currentIndex().row(), 0);
    }

    void stagesAndTheMapArePooled()
    {
        const auto comments = tab();
        QVERIFY(comments);
        QCOMPARE(comments->list().model()->rowCount(), 8);
        QCOMPARE(comments->list().model()->index(0, 0).data(CommentsModel::SourceRole).toString(),
                 u"the whole journey"_s);
        m_session->select({MapTarget::Kind::Stage, CommentedProject::stage(journey(), u"In"_s), {}, {}});
        QCOMPARE(comments->list().model()->rowCount(), 6);
        QCOMPARE(comments->list().model()->index(0, 0).data(CommentsModel::SourceRole).toString(), u"Desk"_s);
        m_session->select({MapTarget::Kind::Stage, CommentedProject::stage(journey(), u"Out"_s), {}, {}});
        QCOMPARE(texts(comments->list()), QStringList{u"Out"_s});
    }

    void complaintsAreMarkedByHand()
    {
        m_session->selectTouchpoint(at(u"Door"_s));
        const auto comments = tab();
        QVERIFY(comments);
        const auto judgement = [&](int row) {
            return comments->list().model()->index(row, 0).data(CommentsModel::JudgementRole).toString();
        };
        QCOMPARE(judgement(0), QString());
        QCOMPARE(judgement(2), u"complaint by keyword"_s);
        const size_t before = steps();

        click(comments->list(), 0);
        click(comments->list(), 1, Qt::ControlModifier);
        QTest::keyClick(&comments->list(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(steps(), before + 1); // both in one step
        QCOMPARE(judgement(0), u"complaint, marked by hand"_s);
        QCOMPARE(judgement(1), u"complaint, marked by hand"_s);
        QCOMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 4);
        QCOMPARE(comments->list().selectionModel()->selectedIndexes().size(), 2); // they stay selected

        click(comments->list(), 2);
        QTest::keyClick(&comments->list(), Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(judgement(2), u"no complaint, marked by hand"_s);
        QCOMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 3);
        QTest::keyClick(&comments->list(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(judgement(2), u"complaint by keyword"_s);
        m_session->undoStack().undo();
        m_session->undoStack().undo();
        m_session->undoStack().undo();
        QCOMPARE(steps(), before);
        QCOMPARE(judgement(0), QString());
        QCOMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 2);

        // The same from the menu; in the list of complaints, one that is none any more leaves it.
        comments->showComplaints();
        QCOMPARE(comments->list().model()->rowCount(), 2);
        click(comments->list(), 0);
        const QPoint place = comments->list().visualRect(comments->list().currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place,
                                comments->list().viewport()->mapToGlobal(place));
        QApplication::sendEvent(comments->list().viewport(), &asked);
        QTRY_VERIFY(comments->markMenu().isVisible());
        QTest::keyClick(&comments->markMenu(), Qt::Key_Down);
        QTest::keyClick(&comments->markMenu(), Qt::Key_Down);
        QTest::keyClick(&comments->markMenu(), Qt::Key_Return);
        QCOMPARE(texts(comments->list()), QStringList{u"I got stuck"_s});
        QVERIFY(comments->list().currentIndex().isValid());
    }

    void fewOfPickedPeopleAreNotListed()
    {
        const auto comments = tab();
        QVERIFY(comments);
        Filter filter;
        filter.conditions = {{u"plan"_s, {u"paid"_s}}};
        m_session->book().setFilter(filter);
        QCOMPARE(comments->list().model()->rowCount(), 0);
        QVERIFY2(visibleTexts(*comments).contains(u"fewer than 5"_s), qPrintable(visibleTexts(*comments)));
        filter.conditions = {{u"plan"_s, {u"free"_s}}};
        m_session->book().setFilter(filter);
        QCOMPARE(comments->list().model()->rowCount(), 5);
        filter = {};
        filter.from = QDate(2027, 1, 1);
        m_session->book().setFilter(filter);
        QVERIFY(visibleTexts(*comments).contains(u"No comment passes the filter"_s));
    }

    void theInspectorOpensWhatIsBehindACount()
    {
        m_session->selectTouchpoint(at(u"Door"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        panel.resize(320, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.showComplaints();
        const auto *comments = panel.findChild<CommentsTab *>();
        QCOMPARE(panel.findChild<QTabWidget *>()->currentWidget(), comments);
        QCOMPARE(panel.findChild<CommentsTab *>()->list().model()->rowCount(), 2);
        panel.showTheme(theme(u"Kind"_s));
        QTRY_COMPARE(texts(panel.findChild<CommentsTab *>()->list()), QStringList{u"Very kind"_s});
        // What is searched for is found whatever the list was narrowed down to.
        panel.showComment(4);
        QCOMPARE(panel.findChild<CommentsTab *>()->list().currentIndex().data().toString(), u"It jammed"_s);
    }

    void themesAreEdited()
    {
        ThemesDialog dialog(*m_session, *m_appearance);
        new QAbstractItemModelTester(dialog.list().model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(texts(dialog.list()), (QStringList{u"Stuck"_s, u"Kind"_s}));
        const auto count = [&](int row) {
            return dialog.list().model()->index(row, 0).data(ThemesModel::CountRole).toInt();
        };
        QTRY_COMPARE(count(0), 3);
        QCOMPARE(count(1), 1);
        QTRY_COMPARE(dialog.matches().model()->rowCount(), 3);
        QVERIFY(visibleTexts(dialog).contains(u"occur in 3 comments."_s));

        // Typing shows what it would find; leaving the field keeps it, as one step.
        TextArea &english = dialog.keywords(Language::English);
        QCOMPARE(english.toPlainText(), u"stuck"_s);
        const size_t before = steps();
        english.setFocus();
        english.moveCursor(QTextCursor::End);
        QTest::keyClick(&english, Qt::Key_Return);
        QTest::keyClicks(&english, u"jam"_s);
        QTRY_VERIFY(visibleTexts(dialog).contains(u"occur in 4 comments; before this edit it was 3."_s));
        QCOMPARE(steps(), before);
        QTest::keyClick(&english, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(keywords(u"Stuck"_s), (QStringList{u"jam"_s, u"stuck"_s, u"takıldı"_s}));
        QTRY_COMPARE(count(0), 4);
        QTRY_COMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 3);
        QTRY_VERIFY(visibleTexts(dialog).contains(u"occur in 4 comments."_s));

        // Undo reaches the comments, too.
        m_session->undoStack().undo();
        QCOMPARE(english.toPlainText(), u"stuck"_s);
        QTRY_COMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 2);
        QTRY_COMPARE(count(0), 3);

        // Problem becomes praise: no complaint any more.
        auto *kind = dialog.findChild<QComboBox *>();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(journey().find<CommentTheme>(theme(u"Stuck"_s))->kind, ThemeKind::Praise);
        QTRY_COMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 0);
        m_session->undoStack().undo();
        QTRY_COMPARE(m_session->summary().of(at(u"Door"_s)).complaints, 2);
    }

    void themesComeAndGo()
    {
        ThemesDialog dialog(*m_session, *m_appearance);
        new QAbstractItemModelTester(dialog.list().model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.addMenu().actions().first()->trigger();
        QCOMPARE(journey().all<CommentTheme>().size(), size_t(3));
        auto *name = dialog.list().viewport()->findChild<QLineEdit *>();
        QVERIFY(name); // ready to be named
        name->selectAll();
        QTest::keyClicks(name, u"Noise"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!theme(u"Noise"_s).isNull());
        QCOMPARE(journey().find<CommentTheme>(theme(u"Noise"_s))->kind, ThemeKind::Problem);
        QCOMPARE(dialog.list().currentIndex().data().toString(), u"Noise"_s);

        // What is being typed belongs to the theme it was typed for.
        TextArea &english = dialog.keywords(Language::English);
        english.setFocus();
        QTest::keyClicks(&english, u"loud"_s);
        click(dialog.list(), 0);
        QCOMPARE(keywords(u"Noise"_s), QStringList{u"loud"_s});
        QCOMPARE(keywords(u"Stuck"_s), (QStringList{u"stuck"_s, u"takıldı"_s}));

        click(dialog.list(), 2);
        dialog.list().setFocus();
        QTest::keyClick(&dialog.list(), Qt::Key_Delete);
        QVERIFY(theme(u"Noise"_s).isNull());
        m_session->undoStack().undo();
        QCOMPARE(keywords(u"Noise"_s), QStringList{u"loud"_s});

        // The shipped ones come with their keywords, and get them back.
        dialog.addMenu().actions().last()->trigger();
        QVERIFY(journey().all<CommentTheme>().size() > 10);
        dialog.select(CommentedProject::theme(journey(), u"Queues and waiting"_s));
        const QStringList shipped = keywords(u"Queues and waiting"_s);
        QVERIFY(shipped.size() > 20);
        english.setFocus();
        english.selectAll();
        QTest::keyClicks(&english, u"queue"_s);
        QTest::keyClick(&english, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(keywords(u"Queues and waiting"_s) != shipped);
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            if (button->text() == u"Restore the shipped keywords"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(keywords(u"Queues and waiting"_s), shipped);
    }
};

QTEST_MAIN(TestComments)
#include "test_comments.moc"
