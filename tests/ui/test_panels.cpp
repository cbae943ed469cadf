// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/commentstab.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/metriccard.h"
#include "ui/panels/painpanel.h"
#include "ui/panels/painpill.h"
#include "ui/panels/touchpointform.h"
#include "ui/shop.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

class TestPanels : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MapSession> m_session;

    void open(bool answered)
    {
        m_dir = std::make_unique<QTemporaryDir>();
        std::unique_ptr<JourneyDocument> document = Shop::make(*m_dir, answered);
        QVERIFY(document);
        m_session = std::make_unique<MapSession>(std::move(document));
    }
    TouchpointId at(const QString &title) const { return Shop::find(m_session->journey(), title); }
    const Touchpoint &touchpoint(const QString &title) const
    {
        return *m_session->journey().find<Touchpoint>(at(title));
    }
    template <typename T>
    static T *child(QWidget &parent, const QString &name = {})
    {
        return parent.findChild<T *>(name);
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, text);
    }
    static void show(QWidget &widget)
    {
        widget.resize(320, 900);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

private slots:
    void init()
    {
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(Language::English);
        m_appearance->setLook(Appearance::Look::Light);
    }
    void cleanup()
    {
        m_session.reset();
        m_appearance.reset();
        m_dir.reset();
    }

    void editingAFieldIsOneUndoStep()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel);
        const int before = m_session->undoStack().count();

        QLineEdit *visitors = child<QLineEdit>(panel, u"visitors"_s);
        QCOMPARE(visitors->text(), u"3,150"_s);
        type(visitors, u"3,200"_s);
        QTest::keyClick(visitors, Qt::Key_Tab);
        QCOMPARE(touchpoint(u"Payment"_s).visitors, std::optional<qint64>(3200));
        QCOMPARE(m_session->undoStack().count(), before + 1);
        QCOMPARE(m_session->undoStack().undoText(), u"Change visitors"_s);

        m_session->undoStack().undo();
        QCOMPARE(touchpoint(u"Payment"_s).visitors, std::optional<qint64>(3150));
        QCOMPARE(visitors->text(), u"3,150"_s);
    }

    void leavingAFieldUntouchedIsNoStep()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel);
        const int before = m_session->undoStack().count();
        for (const QString &field : {u"title"_s, u"visitors"_s, u"continued"_s, u"expected_dropoff"_s}) {
            QLineEdit *line = child<QLineEdit>(panel, field);
            line->setFocus();
            QTest::keyClick(line, Qt::Key_Return);
        }
        QCOMPARE(m_session->undoStack().count(), before);
    }

    void invalidValuesSaySoAndChangeNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << u"visitors"_s << u"many"_s;
        QTest::newRow("decimal") << u"visitors"_s << u"3.5"_s;
        QTest::newRow("more go on than came") << u"continued"_s << u"4000"_s;
        QTest::newRow("share over hundred") << u"expected_dropoff"_s << u"140"_s;
        QTest::newRow("no percentage") << u"expected_dropoff"_s << u"a lot"_s;
    }
    void invalidValuesSaySoAndChangeNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel);
        const Journey before = m_session->journey();
        const int steps = m_session->undoStack().count();

        QLineEdit *line = child<QLineEdit>(panel, field);
        type(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        TouchpointForm *form = child<TouchpointForm>(panel);
        QVERIFY(!form->messageOf(field).isEmpty());
        QVERIFY(m_session->journey() == before);
        QCOMPARE(m_session->undoStack().count(), steps);
        QCOMPARE(line->text(), typed); // to be corrected, not retyped

        QTest::keyClicks(line, u"x"_s);
        QVERIFY(form->messageOf(field).isEmpty());
    }

    void typedTextIsKeptWhenTheSelectionMovesOn()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel);
        QLineEdit *line = child<QLineEdit>(panel, u"expected_dropoff"_s);
        type(line, u"20"_s);
        m_session->selectTouchpoint(at(u"Basket"_s));
        QCOMPARE(touchpoint(u"Payment"_s).expectedDropoff, std::optional<double>(0.2));
        QCOMPARE(touchpoint(u"Basket"_s).expectedDropoff, std::optional<double>(0.25));
        QCOMPARE(line->text(), u"25"_s);
    }

    void aNewChannelIsMadeByTyping()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel);
        const int before = m_session->undoStack().count();
        QLineEdit *line = child<QComboBox>(panel, u"channel"_s)->lineEdit();
        type(line, u"Kiosk"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const Channel *channel = m_session->journey().find<Channel>(touchpoint(u"Payment"_s).channel);
        QVERIFY(channel);
        QCOMPARE(channel->name, u"Kiosk"_s);
        QCOMPARE(m_session->undoStack().count(), before + 1);
    }

    void importanceFollowsItsKeys()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel);
        QComboBox *box = child<QComboBox>(panel, u"importance"_s);
        QCOMPARE(box->currentIndex(), 5);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(touchpoint(u"Payment"_s).importance, std::optional<int>(4));
        QTest::keyClick(box, Qt::Key_Home);
        QVERIFY(!touchpoint(u"Payment"_s).importance);
    }

    void theInspectorFollowsTheSelection()
    {
        open(true);
        InspectorPanel panel(*m_session, *m_appearance);
        show(panel);
        PainPill *pill = child<PainPill>(panel);
        QVERIFY(!pill->isVisible());
        m_session->selectTouchpoint(at(u"Payment"_s));
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->word(), u"confirmed"_s);
        QCOMPARE(pill->highlight(), PainHighlight::Red);
        QCOMPARE(child<QTabWidget>(panel)->tabText(2), u"Comments 80"_s);
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        QVERIFY(texts.contains(u"55%"_s));
        QVERIFY(texts.contains(u"n = 120"_s));
        m_session->selectTouchpoint(at(u"Browse"_s));
        QVERIFY(!pill->isVisible());
        m_session->selectTouchpoint({});
        QCOMPARE(child<QTabWidget>(panel)->tabText(2), u"Comments 260"_s); // of the whole map
    }

    void oneCardPerMetricWithAnswers()
    {
        open(true);
        InspectorPanel panel(*m_session, *m_appearance);
        show(panel);
        m_session->selectTouchpoint(at(u"Payment"_s));
        int visible = 0;
        for (const MetricCard *card : panel.findChildren<MetricCard *>()) {
            visible += card->isVisible() ? 1 : 0;
            if (card->isVisible())
                QCOMPARE(card->metric(), Metric::Csat);
        }
        QCOMPARE(visible, 1);
    }

    void commentsAreReadWhenSeen()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        show(panel);
        QListView *list = &child<CommentsTab>(panel)->list();
        QCOMPARE(list->model()->rowCount(), 0);
        child<QTabWidget>(panel)->setCurrentIndex(2);
        QCOMPARE(list->model()->rowCount(), 80);
        m_session->selectTouchpoint(at(u"Delivery"_s));
        QCOMPARE(list->model()->rowCount(), 70);
    }

    void theRankingSharesTheSelection()
    {
        open(true);
        PainPanel panel(*m_session, *m_appearance);
        show(panel);
        QTableView *table = child<QTableView>(panel);
        QCOMPARE(table->model()->rowCount(), 2);
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(m_session->selectedTouchpoint(), at(u"Payment"_s));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(m_session->selectedTouchpoint(), at(u"Delivery"_s));
        m_session->selectTouchpoint(at(u"Payment"_s));
        QCOMPARE(table->currentIndex().row(), 0);
        m_session->selectTouchpoint(at(u"Browse"_s));
        QVERIFY(!table->selectionModel()->hasSelection());
        QCOMPARE(m_session->selectedTouchpoint(), at(u"Browse"_s));
    }

    void theRankingFollowsTheFilter()
    {
        open(true);
        PainPanel panel(*m_session, *m_appearance);
        show(panel);
        m_session->selectTouchpoint(at(u"Payment"_s));
        Filter filter;
        filter.from = QDate(2026, 2, 1);
        filter.to = QDate(2026, 4, 30);
        m_session->book().setFilter(filter);
        QTableView *table = child<QTableView>(panel);
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(m_session->selectedTouchpoint(), at(u"Payment"_s));
    }

    void theEmptyRankingOffersAnImport()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const Result<Journey> journey = journeyFromTemplate(u"blank"_s, Language::English, u"Empty"_s);
        QVERIFY(journey);
        auto document = JourneyDocument::create(m_dir->filePath(u"empty.milepost"_s), *journey);
        QVERIFY(document);
        m_session = std::make_unique<MapSession>(std::move(*document));
        PainPanel panel(*m_session, *m_appearance);
        show(panel);
        QSignalSpy asked(&panel, &PainPanel::importRequested);
        QPushButton *button = child<QPushButton>(panel);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void languageChangesWhileShown()
    {
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        PainPanel ranking(*m_session, *m_appearance);
        show(panel);
        m_appearance->setLanguage(Language::Persian);
        QCoreApplication::processEvents();
        QCOMPARE(panel.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(child<QLineEdit>(panel, u"visitors"_s)->text(), u"۳٬۱۵۰"_s);
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"۵۵٪"_s));
    }

    /// Pictures for looking at: MILEPOST_PICTURES=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
        if (folder.isEmpty())
            QSKIP("MILEPOST_PICTURES is not set: no pictures are wanted.");
        open(true);
        m_session->selectTouchpoint(at(u"Payment"_s));
        for (const bool dark : {false, true}) {
            for (const Language language : allLanguages) {
                m_appearance->setLook(dark ? Appearance::Look::Dark : Appearance::Look::Light);
                m_appearance->setLanguage(language);
                QWidget window;
                auto *row = new QHBoxLayout(&window);
                for (int tab = 0; tab < 3; ++tab) {
                    auto *panel = new InspectorPanel(*m_session, *m_appearance);
                    child<QTabWidget>(*panel)->setCurrentIndex(tab);
                    row->addWidget(panel);
                }
                auto *distribution = new InspectorPanel(*m_session, *m_appearance);
                QTest::mouseClick(distribution->findChild<QWidget *>(u"distribution"_s), Qt::LeftButton);
                QTest::mouseClick(distribution->findChild<QWidget *>(u"workings"_s), Qt::LeftButton);
                row->addWidget(distribution);
                auto *ranking = new PainPanel(*m_session, *m_appearance);
                ranking->setMinimumWidth(760);
                row->addWidget(ranking);
                window.resize(2100, 820);
                window.show();
                QVERIFY(QTest::qWaitForWindowExposed(&window));
                QCoreApplication::processEvents();
                const QString name = u"%1/panels-%2-%3.png"_s.arg(folder, languageCode(language),
                                                                  dark ? u"dark"_s : u"light"_s);
                QVERIFY(window.grab().save(name));
            }
        }
    }
};

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
