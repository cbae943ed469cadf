// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metricedits.h"
#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/dialogs/metriceditor.h"
#include "ui/dialogs/metricsdialog.h"
#include "ui/importfixture.h"
#include "ui/models/importlistmodel.h"
#include "ui/models/metricsmodel.h"
#include "ui/models/tablecolumn.h"
#include "ui/panels/evidencetab.h"
#include "ui/panels/figurecard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Metrics of the project's own in the window: defined, chosen for a column, shown beside the four, and how
/// many people were invited to an import.
class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dialogAddsChangesRemoves();
    void editorSaysWhatIsWrong();
    void netScoresHaveOneScale();
    void codesFollowNames();
    void answersKeepAMetric();
    void columnEditorDefinesAMetric();
    void inspectorShowsOwnFigures();
    void invitedPeople();

private:
    MapSession &session() { return m_fixture->session(); }
    Appearance &appearance() { return m_fixture->appearance(); }
    /// Does this in the metric editor that opens next, then presses Enter there.
    void withEditor(const std::function<void(MetricEditor &)> &work);
    const MetricDefinition *find(const QString &code);
    bool add(const QString &code, const QString &kind, int low, int high, int from);
    bool importLong(const QByteArray &rows);

    std::unique_ptr<test::ImportFixture> m_fixture;
    bool m_editorSeen = false;
};

void TestMetrics::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
}

void TestMetrics::cleanup()
{
    m_fixture.reset();
}

void TestMetrics::withEditor(const std::function<void(MetricEditor &)> &work)
{
    m_editorSeen = false;
    QTimer::singleShot(0, this, [this, work] {
        auto *editor = qobject_cast<MetricEditor *>(QApplication::activeModalWidget());
        QVERIFY(editor);
        m_editorSeen = true;
        work(*editor);
        if (editor->isVisible())
            QTest::keyClick(editor, Qt::Key_Return);
        if (editor->isVisible())
            editor->reject();
    });
}

const MetricDefinition *TestMetrics::find(const QString &code)
{
    for (const auto &[id, metric] : session().journey().all<MetricDefinition>()) {
        if (metric.code == code)
            return &metric;
    }
    return nullptr;
}

bool TestMetrics::add(const QString &code, const QString &kind, int low, int high, int from)
{
    MetricDefinition metric;
    metric.code = code;
    metric.name = code;
    metric.kind = kind;
    metric.low = low;
    metric.high = high;
    metric.favourableFrom = from;
    metric.favourableTo = high;
    return session().perform(u"Add metric"_s,
                             edits::addMetric(session().journey(), metric, session().document().columns()));
}

bool TestMetrics::importLong(const QByteArray &rows)
{
    ImportDialog dialog(session(), appearance());
    dialog.show();
    const QString path = m_fixture->write(u"long.csv"_s, "touchpoint,metric,score\n" + rows);
    return test::ImportFixture::open(dialog, {path}) && test::ImportFixture::answerAndCount(dialog)
        && test::ImportFixture::import(dialog);
}

void TestMetrics::dialogAddsChangesRemoves()
{
    MetricsDialog dialog(session(), appearance());
    QAbstractItemModel &model = *dialog.table().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.show();
    QCOMPARE(model.rowCount(), 4);
    // The built-in ones are only to look at.
    auto *change = dialog.findChild<QPushButton *>(u"change"_s);
    QVERIFY(!change->isEnabled());

    withEditor([](MetricEditor &editor) {
        QTest::keyClicks(editor.findChild<QLineEdit *>(u"name"_s), u"Staff friendliness"_s);
        editor.findChild<QSpinBox *>(u"edge"_s)->setValue(8);
    });
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
    QVERIFY(m_editorSeen);
    QCOMPARE(model.rowCount(), 5);
    const MetricDefinition *added = find(u"staff_friendliness"_s);
    QVERIFY(added);
    QCOMPARE(added->number, 16);
    QCOMPARE(added->favourableFrom, 8);
    QCOMPARE(model.index(4, MetricsModel::FavourableColumn).data().toString(), u"8–10"_s);
    QCOMPARE(dialog.table().currentIndex().row(), 4);

    // Enter on the row changes it; a mean has no favourable answers.
    withEditor([](MetricEditor &editor) {
        auto *kind = editor.findChild<QComboBox *>(u"kind"_s);
        kind->setCurrentIndex(kind->findData(u"mean"_s));
        QVERIFY(!editor.findChild<QSpinBox *>(u"edge"_s)->isVisible());
    });
    QTest::keyClick(&dialog.table(), Qt::Key_Return);
    QVERIFY(m_editorSeen);
    QCOMPARE(find(u"staff_friendliness"_s)->kind, u"mean"_s);
    QCOMPARE(session().document().history().entries().size(), size_t(2));

    session().undoStack().undo();
    QCOMPARE(model.index(4, MetricsModel::FavourableColumn).data().toString(), u"8–10"_s);
    QTest::keyClick(&dialog.table(), Qt::Key_Delete);
    QCOMPARE(model.rowCount(), 4);
    session().undoStack().undo();
    QCOMPARE(model.rowCount(), 5);
}

void TestMetrics::editorSaysWhatIsWrong()
{
    QVERIFY(add(u"clean"_s, u"topbox"_s, 1, 5, 4));
    MetricEditor editor(*find(u"clean"_s), session(), appearance());
    editor.show();
    auto *code = editor.findChild<QLineEdit *>(u"code"_s);
    auto *sentence = editor.findChild<QLabel *>(u"sentence"_s);
    auto *ok = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    code->setText(u"nps"_s);
    QVERIFY(!ok->isEnabled());
    QCOMPARE(sentence->text(), u"“nps” is the code of a built-in metric."_s);
    code->setText(u"clean"_s);
    editor.findChild<QSpinBox *>(u"low"_s)->setValue(5);
    QVERIFY(sentence->text().startsWith(u"A scale lies within"_s));
    editor.findChild<QSpinBox *>(u"low"_s)->setValue(4);
    QVERIFY(sentence->text().startsWith(u"The favourable answers"_s)); // all of 4-5
    editor.findChild<QSpinBox *>(u"low"_s)->setValue(1);
    QVERIFY(ok->isEnabled());
    // Turned round, the favourable answers are those from the edge down.
    auto *direction = editor.findChild<QComboBox *>(u"direction"_s);
    direction->setCurrentIndex(1);
    editor.findChild<QSpinBox *>(u"edge"_s)->setValue(2);
    QVERIFY(ok->isEnabled());
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(find(u"clean"_s)->favourableFrom, 1);
    QCOMPARE(find(u"clean"_s)->favourableTo, 2);
    QVERIFY(!find(u"clean"_s)->highIsGood);
}

void TestMetrics::netScoresHaveOneScale()
{
    MetricDefinition proposal;
    proposal.kind = u"topbox"_s;
    proposal.low = 1;
    proposal.high = 5;
    proposal.favourableFrom = 4;
    proposal.favourableTo = 5;
    MetricEditor editor(proposal, session(), appearance());
    editor.show();
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"name"_s), u"eNPS"_s);
    auto *kind = editor.findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"net"_s));
    QVERIFY(!editor.findChild<QSpinBox *>(u"low"_s)->isEnabled());
    QTest::keyClick(&editor, Qt::Key_Return);
    const MetricDefinition *enps = find(u"enps"_s);
    QVERIFY(enps);
    QCOMPARE(enps->low, 0);
    QCOMPARE(enps->high, 10);
    QCOMPARE(enps->favourableFrom, 9);
    QCOMPARE(editor.stored(), enps->id);
}

void TestMetrics::codesFollowNames()
{
    const Journey &journey = session().journey();
    QCOMPARE(proposedMetricCode(u"Staff friendliness"_s, journey), u"staff_friendliness"_s);
    QCOMPARE(proposedMetricCode(u"İlgi ve ılımlılık!"_s, journey), u"ilgi_ve_ilimlilik"_s);
    QCOMPARE(proposedMetricCode(u"خوش‌رویی"_s, journey), u"metric"_s);
    QCOMPARE(proposedMetricCode(u"NPS"_s, journey), u"nps2"_s);
    QVERIFY(isMetricCode(proposedMetricCode(u"2. kat"_s, journey)));
}

void TestMetrics::answersKeepAMetric()
{
    QVERIFY(add(u"friendly"_s, u"topbox"_s, 1, 10, 9));
    QVERIFY(importLong(QByteArray("Payment,friendly,10\n").repeated(12)));
    MetricsDialog dialog(session(), appearance());
    dialog.show();
    dialog.table().setCurrentIndex(dialog.table().model()->index(4, 0));
    QCOMPARE(dialog.table().model()->index(4, MetricsModel::AnswersColumn).data().toString(), u"12"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"remove"_s)->isEnabled());
    QTest::keyClick(&dialog.table(), Qt::Key_Delete);
    QVERIFY(find(u"friendly"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"sentence"_s)->text().contains(u"has answers"_s));
    MetricEditor editor(*find(u"friendly"_s), session(), appearance());
    editor.show();
    QVERIFY(!editor.findChild<QSpinBox *>(u"high"_s)->isEnabled());
    QVERIFY(!editor.findChild<QComboBox *>(u"direction"_s)->isEnabled());
}

void TestMetrics::columnEditorDefinesAMetric()
{
    ColumnMapping column;
    column.header = {u"How satisfied are you with the staff?"_s};
    column.role = ColumnRole::Score;
    ColumnEditor editor(column, {u"10"_s, u"3"_s, u"8"_s}, session(), appearance());
    editor.show();
    withEditor([](MetricEditor &metric) {
        QCOMPARE(metric.findChild<QSpinBox *>(u"low"_s)->value(), 1);
        QCOMPARE(metric.findChild<QSpinBox *>(u"high"_s)->value(), 10);
        QCOMPARE(metric.findChild<QLineEdit *>(u"question"_s)->text(),
                 u"How satisfied are you with the staff?"_s);
        auto *code = metric.findChild<QLineEdit *>(u"code"_s);
        code->selectAll();
        QTest::keyClicks(code, u"staff"_s);
    });
    QTest::mouseClick(editor.findChild<QPushButton *>(u"newMetric"_s), Qt::LeftButton);
    QVERIFY(m_editorSeen);
    QVERIFY(find(u"staff"_s));
    QCOMPARE(editor.findChild<QComboBox *>(u"metric"_s)->currentData().toInt(), 16);
    QCOMPARE(editor.column().ownMetric, u"staff"_s);
    QVERIFY(!editor.column().metric);

    // Through the import dialog to the end: 1 to 10, which no built-in metric takes.
    ImportDialog dialog(session(), appearance());
    dialog.show();
    QByteArray rows = "How satisfied are you with the staff?\n";
    for (int i = 0; i < 24; ++i)
        rows += QByteArray::number(1 + i % 10) + '\n';
    QVERIFY(test::ImportFixture::open(dialog, {m_fixture->write(u"staff.csv"_s, rows)}));
    QVERIFY(!dialog.draft().canImport());
    ColumnMapping chosen = dialog.draft().mapping().columns.at(0);
    QVERIFY(chosen.evidence.contains(u"Define a metric"_s));
    chosen.role = ColumnRole::Score;
    chosen.ownMetric = u"staff"_s;
    dialog.draft().setColumn(chosen);
    QVERIFY(test::ImportFixture::answerAndCount(dialog));
    QCOMPARE(dialog.draft().distribution(0).metric, u"How satisfied are you with the staff?"_s);
    QCOMPARE(dialog.draft().distribution(0).counts.size(), size_t(10));
    QVERIFY(test::ImportFixture::import(dialog));
    QCOMPARE(m_fixture->responses(), size_t(24));
    QCOMPARE(session().summary().journey.own.at(find(u"staff"_s)->id).n, 24);
}

void TestMetrics::inspectorShowsOwnFigures()
{
    QVERIFY(add(u"friendly"_s, u"topbox"_s, 1, 10, 9));
    QVERIFY(importLong(QByteArray("Payment,friendly,10\n").repeated(66)
                       + QByteArray("Payment,friendly,2\n").repeated(54)));
    TouchpointId payment;
    for (const auto &[id, touchpoint] : session().journey().all<Touchpoint>()) {
        if (touchpoint.title == u"Payment"_s)
            payment = id;
    }
    EvidenceTab tab(session(), appearance());
    tab.resize(320, 800);
    tab.show();
    session().selectTouchpoint(payment);
    const auto cards = [&] {
        QList<FigureCard *> visible = tab.findChildren<FigureCard *>();
        visible.removeIf([](const FigureCard *card) { return !card->isVisible(); });
        return visible;
    };
    QCOMPARE(cards().size(), 1);
    QCOMPARE(cards().front()->contents().name, u"friendly"_s);
    QCOMPARE(cards().front()->contents().value, u"55%"_s);
    QCOMPARE(cards().front()->contents().interval, u"46–64%"_s);
    QCOMPARE(cards().front()->contents().answers, u"n = 120"_s);
    // A column of the table says the same.
    const TableColumn column{.kind = TableColumn::Kind::OwnMetric, .own = find(u"friendly"_s)->id};
    const TableValue value
        = tablecolumns::value(column, session().journey(), session().summary(),
                              *session().journey().find<Touchpoint>(payment), appearance().text());
    QCOMPARE(value.text, u"55%"_s);
    QCOMPARE(value.remark, u"friendly · 46–64% · n = 120"_s);
    session().select({});
    QVERIFY(cards().isEmpty());
}

void TestMetrics::invitedPeople()
{
    QVERIFY(importLong(QByteArray("Payment,csat,5\n").repeated(120)));
    ImportListDialog dialog(session(), appearance());
    dialog.show();
    auto *table = dialog.findChild<QTableView *>(u"imports"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Nobody has said it yet: the column takes no room until somebody wants to.
    QVERIFY(table->isColumnHidden(ImportListModel::InvitedColumn));
    QVERIFY(table->isColumnHidden(ImportListModel::RateColumn));
    auto *invite = dialog.findChild<QToolButton *>(u"invite"_s);
    QVERIFY(invite->isVisible());
    QTest::mouseClick(invite, Qt::LeftButton);
    QVERIFY(!table->isColumnHidden(ImportListModel::InvitedColumn) && !invite->isVisible());
    QVERIFY(table->findChild<QLineEdit *>());
    QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!table->findChild<QLineEdit *>());
    const auto type = [&](const QString &text) {
        table->setCurrentIndex(table->model()->index(0, ImportListModel::InvitedColumn));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QLineEdit *>());
    };
    const auto shown = [&](int column) { return table->model()->index(0, column).data().toString(); };
    auto *sentence = dialog.findChild<QLabel *>(u"sentence"_s);
    const size_t steps = session().document().history().entries().size();
    QCOMPARE(shown(ImportListModel::RateColumn), QString());
    type(u"480"_s);
    QCOMPARE(shown(ImportListModel::InvitedColumn), u"480"_s);
    QCOMPARE(shown(ImportListModel::RateColumn), u"25% (21–29%)"_s);
    QVERIFY(!table->isColumnHidden(ImportListModel::RateColumn));
    QCOMPARE(session().document().history().entries().size(), steps + 1);
    type(u"100"_s); // fewer than answered
    QCOMPARE(shown(ImportListModel::InvitedColumn), u"480"_s);
    QVERIFY(sentence->text().startsWith(u"120 people answered"_s));
    type(u"everybody"_s);
    QCOMPARE(sentence->text(), u"“everybody” is no whole number."_s);
    session().undoStack().undo();
    QCOMPARE(shown(ImportListModel::InvitedColumn), QString());
    QCOMPARE(shown(ImportListModel::RateColumn), QString());
}

QTEST_MAIN(TestMetrics)
#include "test_metrics.moc"
