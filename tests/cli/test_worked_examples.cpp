// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "core/numbers.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace milepost;
using namespace Qt::StringLiterals;

/// The worked examples as a user meets them: rows in a file, imported, counted, reported.
class TestWorkedExamples : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void metrics();
    void painOfTheShop();
    void painOfTheBank();
    void painInASmallSample();
    void usageErrorsSayWhatThereIs();

private:
    int run(const QStringList &arguments);
    void write(const QString &name, const QByteArray &content);
    void import(const QByteArray &rows);
    QJsonObject report(const QString &touchpoint);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

namespace {

const QByteArray header = "touchpoint,metric,score,comment,complaint\n";

QByteArray scores(const QByteArray &touchpoint, const QByteArray &metric, int score, int times)
{
    QByteArray rows;
    for (int i = 0; i < times; ++i)
        rows += touchpoint + ',' + metric + ',' + QByteArray::number(score) + ",,\n";
    return rows;
}

/// The first `comments` of the rows also carry a comment, of which the first `complaints` complain.
QByteArray csat(const QByteArray &touchpoint, int favourable, int n, int complaints, int comments)
{
    QByteArray rows;
    for (int i = 0; i < n; ++i) {
        rows += touchpoint + ",csat," + (i < favourable ? "4" : "2");
        rows += i < comments ? ",remark " + QByteArray::number(i) + ',' + (i < complaints ? "1" : "0")
                             : QByteArray(",,");
        rows += '\n';
    }
    return rows;
}

QByteArray nps(const QByteArray &touchpoint, int promoters, int passives, int detractors)
{
    return scores(touchpoint, "nps", 10, promoters) + scores(touchpoint, "nps", 8, passives)
        + scores(touchpoint, "nps", 3, detractors);
}

double number(const QJsonObject &json, const QString &key)
{
    return json.value(key).toDouble(std::nan(""));
}

} // namespace

int TestWorkedExamples::run(const QStringList &arguments)
{
    m_out.clear();
    m_err.clear();
    QTextStream out(&m_out);
    QTextStream err(&m_err);
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    CliStreams streams{out, err, in};
    const int code = runCommandLine(arguments, streams);
    out.flush();
    err.flush();
    return code;
}

void TestWorkedExamples::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestWorkedExamples::import(const QByteArray &rows)
{
    write(u"rows.csv"_s, header + rows);
    const int code
        = run({u"import"_s, m_folder->filePath(u"p.milepost"_s), m_folder->filePath(u"rows.csv"_s)});
    QVERIFY2(code == 0, qPrintable(m_err + m_out));
}

QJsonObject TestWorkedExamples::report(const QString &touchpoint)
{
    if (run({u"report"_s, m_folder->filePath(u"p.milepost"_s), u"--json"_s}) != 0)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(m_out.toUtf8()).object();
    for (const QJsonValue &row : json.value(u"touchpoints"_s).toArray()) {
        if (row.toObject().value(u"touchpoint"_s).toString() == touchpoint)
            return row.toObject();
    }
    return {};
}

void TestWorkedExamples::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const int code = run({u"new"_s, m_folder->filePath(u"p.milepost"_s), u"--template"_s, u"blank"_s});
    QVERIFY2(code == 0, qPrintable(m_err));
}

void TestWorkedExamples::metrics()
{
    import(nps("A", 50, 30, 20) + nps("B", 12, 5, 3) + nps("C", 10, 0, 0) + scores("A", "csat", 5, 10)
           + scores("A", "csat", 4, 20) + scores("A", "csat", 3, 10) + scores("A", "csat", 2, 5)
           + scores("A", "csat", 1, 5) + scores("A", "ces1", 1, 20) + scores("A", "ces1", 2, 15)
           + scores("A", "ces1", 3, 8) + scores("A", "ces1", 4, 5) + scores("A", "ces1", 5, 2));
    const QJsonObject a = report(u"A"_s).value(u"metrics"_s).toObject();
    COMPARE4(number(a.value(u"nps"_s).toObject(), u"value"_s), 30.0);
    COMPARE4(number(a.value(u"nps"_s).toObject(), u"low"_s), 14.0511);
    COMPARE4(number(a.value(u"nps"_s).toObject(), u"high"_s), 44.2013);
    COMPARE4(number(a.value(u"csat"_s).toObject(), u"low"_s), 0.4618);
    COMPARE4(number(a.value(u"csat"_s).toObject(), u"high"_s), 0.7239);
    COMPARE4(number(a.value(u"csat"_s).toObject(), u"mean"_s), 3.5);
    COMPARE4(number(a.value(u"ces1"_s).toObject(), u"value"_s), 0.7);
    COMPARE4(number(a.value(u"ces1"_s).toObject(), u"mean"_s), 2.08);
    COMPARE4(number(a.value(u"ces1"_s).toObject(), u"ease"_s), 3.92);
    const QJsonObject b = report(u"B"_s).value(u"metrics"_s).toObject().value(u"nps"_s).toObject();
    COMPARE4(number(b, u"low"_s), 8.4311);
    QCOMPARE(b.value(u"base"_s).toString(), u"low"_s);
    const QJsonObject c = report(u"C"_s).value(u"metrics"_s).toObject().value(u"nps"_s).toObject();
    COMPARE4(number(c, u"low"_s), 47.5036);
    COMPARE4(number(c, u"high"_s), 100.0);
}

void TestWorkedExamples::painOfTheShop()
{
    import(csat("Browse", 176, 220, 9, 60) + csat("Basket", 140, 180, 10, 50)
           + csat("Payment", 66, 120, 44, 80) + csat("Delivery", 96, 160, 35, 70));
    write(u"steps.csv"_s,
          "touchpoint,visitors,continued,expected_dropoff,importance\nBrowse,10000,4200,0.60,3\n"
          "Basket,4200,3150,0.25,4\nPayment,3150,2142,0.15,5\nDelivery,2142,,,4\n");
    const int code
        = run({u"steps"_s, m_folder->filePath(u"p.milepost"_s), m_folder->filePath(u"steps.csv"_s)});
    QVERIFY2(code == 0, qPrintable(m_err + m_out));
    const QJsonObject payment = report(u"Payment"_s);
    QCOMPARE(payment.value(u"comments"_s).toInt(), 80);
    QCOMPARE(payment.value(u"complaints"_s).toInt(), 44);
    const QJsonObject pain = payment.value(u"pain"_s).toObject();
    COMPARE4(number(pain, u"score"_s), 9.6296);
    COMPARE4(number(pain, u"share"_s), 0.8903);
    COMPARE4(number(pain.value(u"score_shortfall"_s).toObject(), u"at_least"_s), 0.0916);
    COMPARE4(number(pain.value(u"complaint_excess"_s).toObject(), u"at_least"_s), 0.1203);
    COMPARE4(number(pain.value(u"dropoff_excess"_s).toObject(), u"at_least"_s), 0.1539);
    QCOMPARE(pain.value(u"evidence"_s).toString(), u"confirmed"_s);
    COMPARE4(number(report(u"Delivery"_s).value(u"pain"_s).toObject(), u"score"_s), 1.1862);
    QCOMPARE(report(u"Basket"_s).value(u"pain"_s).toObject().value(u"evidence"_s).toString(), u"none"_s);
}

void TestWorkedExamples::painOfTheBank()
{
    import(nps("Open account", 120, 60, 20) + nps("Loan approval", 30, 40, 80) + nps("Branch visit", 4, 3, 5)
           + nps("Closing", 1, 1, 4));
    const QJsonObject loan = report(u"Loan approval"_s).value(u"pain"_s).toObject();
    COMPARE4(number(loan, u"score"_s), 18.2443);
    QCOMPARE(loan.value(u"evidence"_s).toString(), u"confirmed"_s);
    QCOMPARE(report(u"Branch visit"_s).value(u"pain"_s).toObject().value(u"evidence"_s).toString(),
             u"possible"_s);
    QCOMPARE(report(u"Closing"_s).value(u"pain"_s).toObject().value(u"evidence"_s).toString(),
             u"insufficient"_s);
    QCOMPARE(report(u"Open account"_s).value(u"pain"_s).toObject().value(u"evidence"_s).toString(),
             u"none"_s);
}

void TestWorkedExamples::painInASmallSample()
{
    import(scores("Search", "ces", 7, 410) + scores("Search", "ces", 1, 90)
           + scores("Help page", "ces", 7, 280) + scores("Help page", "ces", 1, 120)
           + scores("Call-back", "ces", 7, 8) + scores("Call-back", "ces", 1, 6));
    const QJsonObject help = report(u"Help page"_s).value(u"pain"_s).toObject();
    COMPARE4(number(help, u"score"_s), 3.4378);
    QCOMPARE(help.value(u"rank"_s).toInt(), 1);
    const QJsonObject callBack = report(u"Call-back"_s).value(u"pain"_s).toObject();
    QCOMPARE(callBack.value(u"rank"_s).toInt(), 2);
    QCOMPARE(callBack.value(u"evidence"_s).toString(), u"possible"_s);
}

void TestWorkedExamples::usageErrorsSayWhatThereIs()
{
    write(u"plans.csv"_s,
          "touchpoint,metric,score,plan\n" + QByteArray("Pay,csat,5,Pro\nPay,csat,1,Basic\n").repeated(3));
    const QString project = m_folder->filePath(u"p.milepost"_s);
    QCOMPARE(run({u"import"_s, project, m_folder->filePath(u"plans.csv"_s)}), 0);
    QCOMPARE(run({u"report"_s, project, u"--segment"_s, u"age=9"_s}), 2);
    QVERIFY2(m_err.contains(u"plan"_s), qPrintable(m_err));
    QCOMPARE(run({u"report"_s, project, u"--segment"_s, u"plan=Gold"_s}), 2);
    QVERIFY2(m_err.contains(u"Basic"_s), qPrintable(m_err));
    QCOMPARE(run({u"report"_s, project, u"--from"_s, u"yesterday"_s}), 2);
    QCOMPARE(run({u"report"_s, project, u"--json"_s, u"--csv"_s}), 2);
    QCOMPARE(run({u"report"_s, project, u"--segment"_s, u"plan=pro"_s, u"--segment"_s, u"PLAN=basic"_s}), 0);
    QVERIFY2(m_out.contains(u"6 of 6"_s), qPrintable(m_out));
    QCOMPARE(run({u"report"_s, m_folder->filePath(u"none.milepost"_s)}), 66);
}

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "test_worked_examples.moc"
