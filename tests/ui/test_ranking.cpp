// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/opinionedits.h"
#include "ui/canvas/mapview.h"
#include "ui/dialogs/ledgerdialog.h"
#include "ui/models/painrankingmodel.h"
#include "ui/panels/evidencetab.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/metriccard.h"
#include "ui/panels/opinionsection.h"
#include "ui/panels/painpanel.h"
#include "ui/panels/severitybar.h"
#include "ui/panels/weightspanel.h"
#include "ui/session/csvfile.h"
#include "ui/shop.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace milepost;
using namespace milepost::test;

/// The ranking under a person's hands: weights, money, strengths, opinions, the ledger.
class TestRanking : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MapSession> m_session;

    TouchpointId at(const QString &title) const { return Shop::find(m_session->journey(), title); }
    double pain(const QString &title) const { return m_session->summary().pain.find(at(title))->score; }
    int steps() const { return m_session->undoStack().index(); }
    template <typename T>
    static T *child(QWidget &parent, const QString &name = {})
    {
        return parent.findChild<T *>(name);
    }
    static void show(QWidget &widget, const QSize &size)
    {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, text);
    }
    /// The opened weights of a panel.
    WeightsPanel *openWeights(PainPanel &panel)
    {
        QTest::mouseClick(child<QToolButton>(panel, u"weights"_s), Qt::LeftButton);
        auto *weights = child<WeightsPanel>(panel);
        if (!weights || !QTest::qWaitForWindowActive(weights))
            return nullptr;
        return weights;
    }
    static QRect handleOf(QSlider *slider)
    {
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.orientation = slider->orientation();
        option.minimum = slider->minimum();
        option.maximum = slider->maximum();
        option.sliderPosition = slider->sliderPosition();
        option.sliderValue = slider->value();
        return slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
    }

private slots:
    void init()
    {
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(Language::English);
        m_appearance->setLook(Appearance::Look::Light);
        m_dir = std::make_unique<QTemporaryDir>();
        std::unique_ptr<JourneyDocument> document = Shop::make(*m_dir);
        QVERIFY(document);
        m_session = std::make_unique<MapSession>(std::move(document));
        m_session->book().setToday(QDate(2026, 7, 1));
    }
    void cleanup()
    {
        m_session.reset();
        m_appearance.reset();
        m_dir.reset();
    }

    void draggingAWeightIsOneStep()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        WeightsPanel *weights = openWeights(panel);
        QVERIFY(weights);
        QSlider *slider = child<QSlider>(*weights, u"scoreSlider"_s);
        QCOMPARE(slider->value(), 10);
        QVERIFY(!child<QLabel>(panel, u"ownWeights"_s)->isVisible());
        const double before = pain(u"Delivery"_s);
        const int steps = this->steps();
        const Journey stored = m_session->journey();
        const QPoint handle = handleOf(slider).center();
        QTest::mousePress(slider, Qt::LeftButton, {}, handle);
        for (const int by : {10, 20, 40}) {
            QTest::mouseMove(slider, handle + QPoint(by, 0));
            QVERIFY(slider->value() > 10);
            // The ranking follows, the file waits.
            QVERIFY(pain(u"Delivery"_s) > before);
            QVERIFY(m_session->journey() == stored);
        }
        QTest::qWait(700); // a hand that rests has not let go
        QCOMPARE(this->steps(), steps);
        const double dragged = pain(u"Delivery"_s);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, handle + QPoint(40, 0));
        QCOMPARE(this->steps(), steps + 1);
        QCOMPARE(m_session->undoStack().undoText(), u"Change weights"_s);
        QCOMPARE(pain(u"Delivery"_s), dragged);
        QCOMPARE(m_session->journey().project().scoreWeight, double(slider->value()) / 10);
        QVERIFY(child<QLabel>(panel, u"ownWeights"_s)->isVisible());

        m_session->undoStack().undo();
        QCOMPARE(pain(u"Delivery"_s), before);
        QCOMPARE(slider->value(), 10);
        QVERIFY(!child<QLabel>(panel, u"ownWeights"_s)->isVisible());
    }

    void keysOnAWeightAreOneStep()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        WeightsPanel *weights = openWeights(panel);
        QVERIFY(weights);
        QSlider *slider = child<QSlider>(*weights, u"complaintsSlider"_s);
        const int steps = this->steps();
        slider->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(slider->value(), 9);
        QCOMPARE(this->steps(), steps);
        QTRY_COMPARE(this->steps(), steps + 1);
        QCOMPARE(m_session->journey().project().complaintWeight, 0.9);

        QTest::mouseClick(child<QPushButton>(*weights, u"resetWeights"_s), Qt::LeftButton);
        QCOMPARE(this->steps(), steps + 2);
        QCOMPARE(painWeightsOf(m_session->journey().project()), PainWeights());
        QCOMPARE(slider->value(), 5);
        QVERIFY(!child<QPushButton>(*weights, u"resetWeights"_s)->isEnabled());
    }

    void typedWeights()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        WeightsPanel *weights = openWeights(panel);
        QVERIFY(weights);
        QDoubleSpinBox *box = child<QDoubleSpinBox>(*weights, u"dropoffWeight"_s);
        const int steps = this->steps();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, u"0.25"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_session->journey().project().dropoffWeight, 0.25);
        QCOMPARE(this->steps(), steps + 1);
        QVERIFY(weights->isVisible()); // Enter ends the typing, not the panel
        // Not all may be nothing: the last valid weights stay.
        for (const QString &name : {u"scoreWeight"_s, u"complaintsWeight"_s, u"dropoffWeight"_s})
            child<QDoubleSpinBox>(*weights, name)->setValue(0);
        QVERIFY(child<QLabel>(*weights, u"weightsRemark"_s)->text().contains(u"above 0"_s));
        QTest::qWait(700);
        QVERIFY(painWeightsOf(m_session->journey().project()).isValid());
        QVERIFY(!m_session->book().previewsWeights());
    }

    void closingKeepsWhatWasMoved()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        WeightsPanel *weights = openWeights(panel);
        QVERIFY(weights);
        QSlider *slider = child<QSlider>(*weights, u"scoreSlider"_s);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(weights, Qt::Key_Escape);
        QVERIFY(!weights->isVisible());
        QCOMPARE(m_session->journey().project().scoreWeight, 1.1);
        QVERIFY(!m_session->book().previewsWeights());
    }

    void anOrderValueGivesAColumn()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {1100, 300});
        QTableView *table = child<QTableView>(panel);
        QVERIFY(table->isColumnHidden(PainRankingModel::MoneyColumn));
        WeightsPanel *weights = openWeights(panel);
        QVERIFY(weights);
        QLineEdit *value = child<QLineEdit>(*weights, u"orderValue"_s);
        type(value, u"a lot"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(!m_session->journey().project().orderValue);
        type(value, u"50"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(m_session->journey().project().orderValue.value_or(0), qint64(5000));
        QLineEdit *currency = child<QComboBox>(*weights, u"currency"_s)->lineEdit();
        type(currency, u"euros"_s);
        QTest::keyClick(currency, Qt::Key_Return);
        QVERIFY(m_session->journey().project().currency != u"EUROS"_s);
        type(currency, u"try"_s);
        QTest::keyClick(currency, Qt::Key_Return);
        QCOMPARE(m_session->journey().project().currency, u"TRY"_s);
        QVERIFY(!table->isColumnHidden(PainRankingModel::MoneyColumn));
        const QString money = table->model()
                                  ->index(0, PainRankingModel::MoneyColumn)
                                  .data()
                                  .toString()
                                  .replace(QChar::Nbsp, u' ');
        QCOMPARE(money, u"484 customers, 24,200 TRY"_s);
    }

    void whatWorksWell()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        QTableView *table = child<QTableView>(panel);
        QTabBar *kinds = child<QTabBar>(panel, u"kinds"_s);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Right);
        QCOMPARE(panel.kind(), PainRankingModel::Kind::Strengths);
        QVERIFY(table->model()->rowCount() > 0);
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(m_session->selectedTouchpoint(),
                 m_session->summary().strengths.touchpoints.front().touchpoint);
        QTest::keyClick(kinds, Qt::Key_Left);
        QCOMPARE(panel.kind(), PainRankingModel::Kind::Pain);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Payment"_s);
    }

    void theCalculationAsCsv()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        const auto actions = child<QToolButton>(panel, u"calculation"_s)->menu()->actions();
        QCOMPARE(actions.size(), 2);
        actions.front()->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"\"Payment\""_s));
        QCOMPARE(copied.toUtf8(), panel.csv());
        const QString path = m_dir->filePath(u"pain.csv"_s);
        QVERIFY(csvfile::write(path, panel.csv()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), panel.csv());
        QVERIFY(!csvfile::write(m_session->document().path(), panel.csv()));
        QVERIFY(!csvfile::write(m_dir->path(), panel.csv()));
        QVERIFY(!csvfile::write(m_dir->filePath(u"no/such/folder.csv"_s), panel.csv()));
    }

    void opinionsAreEditedBesideTheFields()
    {
        m_session->selectTouchpoint(at(u"Basket"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        child<QTabWidget>(panel)->setCurrentIndex(0);
        show(panel, {320, 1100});
        OpinionSection *section = child<OpinionSection>(panel);
        const double before = pain(u"Payment"_s);
        const int steps = this->steps();
        QTest::mouseClick(child<QPushButton>(*section, u"addOpinion"_s), Qt::LeftButton);
        QCOMPARE(this->steps(), steps + 1);
        QLineEdit *text = child<QLineEdit>(*section, u"opinionText"_s);
        QVERIFY(text && text->hasFocus());
        QTest::keyClicks(text, u"Delivery price comes late"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(this->steps(), steps + 2);
        QComboBox *severity = child<QComboBox>(*section, u"severity"_s);
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_Down);
        QCOMPARE(this->steps(), steps + 3);
        const std::vector<PainOpinion> opinions = edits::opinionsAt(m_session->journey(), at(u"Basket"_s));
        QCOMPARE(opinions.size(), size_t(1));
        QCOMPARE(opinions[0].text, u"Delivery price comes late"_s);
        QCOMPARE(opinions[0].severity, 4);
        QCOMPARE(opinions[0].frequency, 3);
        QVERIFY(child<QLabel>(*section, u"opinionScore"_s)->text().contains(u"12"_s));
        QCOMPARE(pain(u"Payment"_s), before);
        // Typing is kept when the selection moves on.
        QTest::keyClicks(text, u"!"_s);
        m_session->selectTouchpoint(at(u"Payment"_s));
        QCOMPARE(edits::opinionsAt(m_session->journey(), at(u"Basket"_s))[0].text,
                 u"Delivery price comes late!"_s);
        QVERIFY(edits::opinionsAt(m_session->journey(), at(u"Payment"_s)).empty());

        m_session->selectTouchpoint(at(u"Basket"_s));
        QTest::mouseClick(child<QToolButton>(*section, u"removeOpinion"_s), Qt::LeftButton);
        QVERIFY(edits::opinionsAt(m_session->journey(), at(u"Basket"_s)).empty());
        m_session->undoStack().undo();
        QCOMPARE(edits::opinionsAt(m_session->journey(), at(u"Basket"_s)).size(), size_t(1));
    }

    void opinionsJoinTheRanking()
    {
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {1000, 300});
        QTableView *table = child<QTableView>(panel);
        QVERIFY(table->isColumnHidden(PainRankingModel::WorkshopColumn));
        PainOpinion opinion;
        opinion.touchpoint = at(u"Browse"_s);
        QVERIFY(m_session->perform(u"Think"_s, edits::addOpinion(m_session->journey(), opinion)));
        QVERIFY(!table->isColumnHidden(PainRankingModel::WorkshopColumn));
        QCOMPARE(table->model()->rowCount(), 3);
        const QRect last = table->visualRect(table->model()->index(2, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, last.center());
        QCOMPARE(m_session->selectedTouchpoint(), at(u"Browse"_s));
    }

    void countsOpenTheirComments()
    {
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        show(panel, {320, 1400});
        QTabWidget *tabs = child<QTabWidget>(panel);
        QCOMPARE(tabs->currentIndex(), 1);
        EvidenceTab *evidence = child<EvidenceTab>(panel);
        QSignalSpy asked(evidence, &EvidenceTab::commentsRequested);
        QToolButton *link = child<QToolButton>(panel, u"commentsLink"_s);
        QCOMPARE(link->text(), u"44 complaints among 80 comments"_s);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toBool(), true);
        QCOMPARE(tabs->currentIndex(), 2);
    }

    void everyPartIsShown()
    {
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        show(panel, {320, 1400});
        SeverityBar *bar = child<SeverityBar>(panel);
        QVERIFY(bar->isVisible());
        QVERIFY(std::abs(bar->parts()[0].value_or(0) - 0.0916) < 0.0001);
        QVERIFY(std::abs(bar->parts()[1].value_or(0) - 0.0602) < 0.0001);
        QVERIFY(std::abs(bar->parts()[2].value_or(0) - 0.1539) < 0.0001);
        QTest::mouseClick(child<QToolButton>(panel, u"workings"_s), Qt::LeftButton);
        QString all;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)})
            all.remove(mark);
        for (const QString &part :
             {u"66 of 120 (55.0%)"_s, u"412 of 560 (73.6%)"_s, u"at least 9.1 at 95%: confirmed"_s,
              u"1 × score 0.0916 + 0.5 × complaints 0.1203 + 1 × drop-off 0.1539 = 0.3057"_s,
              u"100 × severity 0.3057 × reach 0.3150 × importance 5 of 5 = 9.6296"_s, u"11 comparisons"_s,
              u"No value of an order"_s, u"hears only those who finished"_s, u"wave 1"_s, u"120 answers"_s})
            QVERIFY2(all.contains(part), qPrintable(part + u"\n"_s + all));
        m_session->selectTouchpoint(at(u"Delivery"_s));
        QVERIFY(child<QLabel>(panel, u"missing"_s)->text().contains(u"went on"_s));
        QVERIFY(!bar->parts()[2]);
        // A strength is said where nothing hurts.
        m_session->selectTouchpoint(m_session->summary().strengths.touchpoints.front().touchpoint);
        QVERIFY(!bar->isVisible());
    }

    void cardsSayHowOldTheirAnswersAre()
    {
        m_session->selectTouchpoint(at(u"Payment"_s));
        InspectorPanel panel(*m_session, *m_appearance);
        show(panel, {320, 1400});
        const auto age = [&] {
            for (MetricCard *card : panel.findChildren<MetricCard *>()) {
                if (card->isVisible())
                    return child<QLabel>(*card, u"age"_s)->text();
            }
            return QString();
        };
        QVERIFY2(age().contains(u"16 days old"_s) && !age().contains(u"stale"_s), qPrintable(age()));
        m_session->book().setToday(QDate(2027, 9, 1));
        QVERIFY2(age().contains(u"443 days old"_s) && age().contains(u"stale"_s), qPrintable(age()));
    }

    void theLedgerDialog()
    {
        m_session->book().setToday(QDate(2027, 9, 1));
        LedgerDialog dialog(*m_session, *m_appearance);
        show(dialog, {900, 500});
        QTableView *table = child<QTableView>(dialog, u"ledger"_s);
        QLabel *coverage = child<QLabel>(dialog, u"coverage"_s);
        QCOMPARE(coverage->text(), u"Evidence at 4 of 4 touchpoints; 4 stale"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        // A click on a header sorts by numbers, not by their texts.
        QHeaderView *header = table->horizontalHeader();
        const int x = header->sectionViewportPosition(2) + header->sectionSize(2) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        std::vector<int> answers;
        for (int row = 0; row < 4; ++row)
            answers.push_back(table->model()->index(row, 2).data().toString().toInt());
        QVERIFY(std::is_sorted(answers.begin(), answers.end())
                || std::is_sorted(answers.rbegin(), answers.rend()));
        // A chosen figure selects its touchpoint and names its sources.
        const QRect row = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
        const QString title = table->model()->index(0, 0).data().toString();
        QCOMPARE(m_session->selectedTouchpoint(), at(title));
        QVERIFY(child<QLabel>(dialog, u"sources"_s)->text().contains(u"shop-2026.csv"_s));
        // When a figure is stale is the project's; one step.
        QSpinBox *days = child<QSpinBox>(dialog, u"staleAfter"_s);
        QCOMPARE(days->value(), 365);
        const int steps = this->steps();
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"900"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(this->steps(), steps + 1);
        QCOMPARE(m_session->journey().project().staleAfter, 900);
        QCOMPARE(coverage->text(), u"Evidence at 4 of 4 touchpoints"_s);
        QTest::mouseClick(child<QPushButton>(dialog, u"copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), dialog.csv());
        // It follows the filter.
        m_session->book().setFilter({.metrics = {Metric::Nps}});
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }

    void staleTouchpointsBearAClock()
    {
        const auto clocks = [&] {
            int count = 0;
            for (const MapElement &element : m_session->layout().elements()) {
                const auto *icon = std::get_if<IconElement>(&element.shape);
                count
                    += icon && icon->name == u"stale"_s && element.target.kind == MapTarget::Kind::Touchpoint;
            }
            return count;
        };
        QCOMPARE(clocks(), 0);
        m_session->book().setToday(QDate(2027, 9, 1));
        QCOMPARE(clocks(), 4);
        m_session->book().setFilter({.from = QDate(2026, 6, 1)});
        QCOMPARE(clocks(), 4);
        m_session->book().setToday(QDate(2026, 7, 1));
        QCOMPARE(clocks(), 0);
    }

    void inTheOtherLanguages()
    {
        m_session->selectTouchpoint(at(u"Payment"_s));
        PainPanel panel(*m_session, *m_appearance);
        show(panel, {900, 300});
        WeightsPanel *weights = openWeights(panel);
        QVERIFY(weights);
        m_appearance->setLanguage(Language::Persian);
        QCoreApplication::processEvents();
        QCOMPARE(weights->layoutDirection(), Qt::RightToLeft);
        QDoubleSpinBox *box = child<QDoubleSpinBox>(*weights, u"complaintsWeight"_s);
        QCOMPARE(box->text(), u"۰٫۵۰"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->text(), u"۰٫۶۰"_s);
        QCOMPARE(m_session->journey().project().complaintWeight, 0.6);
    }

    /// Pictures for looking at: MILEPOST_PICTURES=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
        if (folder.isEmpty())
            QSKIP("MILEPOST_PICTURES is not set: no pictures are wanted.");
        m_session->book().setToday(QDate(2027, 5, 1));
        Project project = m_session->journey().project();
        ChangeSet changes;
        Project priced = project;
        priced.orderValue = 5000;
        priced.currency = u"TRY"_s;
        priced.scoreWeight = 1.5;
        priced.staleAfter = 300;
        changes.replace(project, priced);
        QVERIFY(m_session->perform(u"Price"_s, changes));
        for (const QString &title : {u"Payment"_s, u"Browse"_s}) {
            PainOpinion opinion;
            opinion.touchpoint = at(title);
            opinion.text = u"Total price comes late"_s;
            opinion.severity = 4;
            QVERIFY(m_session->perform(u"Think"_s, edits::addOpinion(m_session->journey(), opinion)));
        }
        m_session->selectTouchpoint(at(u"Payment"_s));
        for (const bool dark : {false, true}) {
            for (const Language language : allLanguages) {
                m_appearance->setLook(dark ? Appearance::Look::Dark : Appearance::Look::Light);
                m_appearance->setLanguage(language);
                const QString suffix
                    = u"-%1-%2.png"_s.arg(languageCode(language), dark ? u"dark"_s : u"light"_s);
                QWidget window;
                auto *row = new QHBoxLayout(&window);
                for (int tab = 0; tab < 2; ++tab) {
                    auto *inspector = new InspectorPanel(*m_session, *m_appearance);
                    child<QTabWidget>(*inspector)->setCurrentIndex(tab);
                    if (tab == 1)
                        child<QToolButton>(*inspector, u"workings"_s)->setChecked(true);
                    inspector->setFixedWidth(330);
                    row->addWidget(inspector);
                }
                auto *column = new QVBoxLayout;
                for (int tab = 0; tab < 2; ++tab) {
                    auto *ranking = new PainPanel(*m_session, *m_appearance);
                    ranking->setMinimumWidth(980);
                    child<QTabBar>(*ranking, u"kinds"_s)->setCurrentIndex(tab);
                    column->addWidget(ranking);
                }
                auto *view = new MapView(*m_session, *m_appearance);
                column->addWidget(view, 1);
                row->addLayout(column, 1);
                window.resize(1700, 1500);
                window.show();
                QVERIFY(QTest::qWaitForWindowExposed(&window));
                view->fit();
                QCoreApplication::processEvents();
                QVERIFY(window.grab().save(folder + u"/ranking"_s + suffix));
                WeightsPanel weights(*m_session, *m_appearance, &window);
                weights.show();
                QVERIFY(QTest::qWaitForWindowExposed(&weights));
                QVERIFY(weights.grab().save(folder + u"/weights"_s + suffix));
                LedgerDialog ledger(*m_session, *m_appearance, &window);
                ledger.show();
                QVERIFY(QTest::qWaitForWindowExposed(&ledger));
                QVERIFY(ledger.grab().save(folder + u"/ledger"_s + suffix));
            }
        }
    }
};

QTEST_MAIN(TestRanking)
#include "test_ranking.moc"
