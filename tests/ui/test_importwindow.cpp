// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/importcards.h"
#include "ui/models/importcolumnsmodel.h"

#include "importfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace milepost;
using namespace Qt::StringLiterals;

/// What the import window says and takes: cards beside the preview, the editor of a column, the keyboard.
class ImportWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anExactNameIsTheTouchpoint_data();
    void anExactNameIsTheTouchpoint();
    void aTouchpointIsTypedInTheList();

private:
    /// Word by word as hands do: what a list of proposals is open for goes to that list.
    static void type(QWidget *field, const QString &text);
    static void press(QWidget *field, Qt::Key key);
    bool open(ImportDialog &dialog, const QByteArray &text, const QString &name = u"march.csv"_s)
    {
        return test::ImportFixture::open(dialog, {m_fixture->write(name, text)});
    }
    QByteArray wave(int first, const QByteArray &header, const QByteArrayList &words,
                    const QByteArray &more = {}) const;
    QString titleOf(const QString &touchpoint) const;
    /// The label of that name on a card.
    static const QLabel *onCard(const ImportDialog &dialog, const QString &card, const QString &label);

    std::unique_ptr<test::ImportFixture> m_fixture;
};

void ImportWindowTest::init()
{
    m_fixture = std::make_unique<test::ImportFixture>();
    QVERIFY(m_fixture->isOpen());
}

void ImportWindowTest::cleanup()
{
    m_fixture.reset();
}

void ImportWindowTest::type(QWidget *field, const QString &text)
{
    for (const QChar c : text) {
        QWidget *proposals = QApplication::activePopupWidget();
        QTest::keyClicks(proposals ? proposals : field, c);
    }
}

void ImportWindowTest::press(QWidget *field, Qt::Key key)
{
    QWidget *proposals = QApplication::activePopupWidget();
    QTest::keyClick(proposals ? proposals : field, key);
    QCoreApplication::processEvents();
}

QString ImportWindowTest::titleOf(const QString &touchpoint) const
{
    const auto *known = m_fixture->session().journey().find<Touchpoint>(TouchpointId::fromString(touchpoint));
    return known ? known->title : touchpoint;
}

const QLabel *ImportWindowTest::onCard(const ImportDialog &dialog, const QString &card, const QString &label)
{
    const auto *frame = dialog.findChild<QFrame *>(card);
    return frame ? frame->findChild<QLabel *>(label) : nullptr;
}

const QByteArray surveyHeader
    = "Response ID,Date,How likely are you to recommend us?,How satisfied were you with paying?,"
      "Why did you choose this number?";

/// 40 records: id, day, NPS, satisfaction in words, a comment, and whatever.
QByteArray ImportWindowTest::wave(int first, const QByteArray &header, const QByteArrayList &words,
                                  const QByteArray &more) const
{
    QByteArray text = header + '\n';
    for (int i = first; i < first + 40; ++i) {
        text += 'R' + QByteArray::number(i) + ",2026-03-" + QByteArray::number(10 + i % 18) + ','
            + QByteArray::number(i % 11) + ',' + words.at(i % words.size())
            + ",The parcel came late and nobody called me number " + QByteArray::number(i) + more + '\n';
    }
    return text;
}

const QByteArrayList satisfied{"Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"};

void ImportWindowTest::anExactNameIsTheTouchpoint_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("the beginning of another") << u"Delivery"_s << u"Delivery"_s;
    QTest::newRow("other letters") << u"delivery"_s << u"Delivery"_s;
    QTest::newRow("the longer one") << u"delivery options"_s << u"Delivery options"_s;
    QTest::newRow("a new one") << u"Deliver"_s << u"Deliver"_s;
}

void ImportWindowTest::anExactNameIsTheTouchpoint()
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    ColumnMapping column;
    column.role = ColumnRole::Score;
    column.metric = Metric::Nps;
    column.header = {u"Recommend?"_s};
    ColumnEditor editor(column, {}, m_fixture->session(), m_fixture->appearance());
    editor.show();
    auto *box = editor.findChild<QComboBox *>(u"touchpoint"_s);
    box->setFocus();
    QCOMPARE(box->lineEdit()->selectedText(), u"Whole journey"_s);
    QCOMPARE(box->lineEdit()->cursorPosition(), 0); // its beginning is seen
    type(box, typed);
    QCOMPARE(box->currentText(), typed); // nobody writes on
    press(box, Qt::Key_Return);
    QCOMPARE(titleOf(editor.column().touchpoint), title);
    QTRY_VERIFY(!editor.isVisible()); // one Enter is enough
    QCOMPARE(titleOf(editor.column().touchpoint), title);
}

void ImportWindowTest::aTouchpointIsTypedInTheList()
{
    ImportDialog dialog(m_fixture->session(), m_fixture->appearance());
    dialog.show();
    QVERIFY(open(dialog, wave(1, surveyHeader, satisfied)));
    QTest::mouseClick(dialog.findChild<QToolButton *>(u"showColumns"_s), Qt::LeftButton);
    auto *list = dialog.findChild<QTableView *>(u"columns"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, ImportColumnsModel::TouchpointColumn));
    QTest::keyClick(list, Qt::Key_F2);
    auto *box = list->findChild<QComboBox *>();
    QVERIFY(box);
    QVERIFY(box->width() >= box->fontMetrics().horizontalAdvance(u"Whole journey"_s) + 22);
    QVERIFY(list->viewport()->rect().contains(box->geometry()));
    type(box, u"Delivery"_s);
    press(box, Qt::Key_Return);
    QTRY_COMPARE(titleOf(dialog.draft().mapping().columns[2].touchpoint), u"Delivery"_s);
    QTRY_VERIFY(!list->findChild<QComboBox *>()); // the same Enter opens no other editor
    QCOMPARE(titleOf(dialog.draft().mapping().columns[2].touchpoint), u"Delivery"_s);
}

QTEST_MAIN(ImportWindowTest)
#include "test_importwindow.moc"
