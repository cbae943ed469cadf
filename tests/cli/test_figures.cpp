// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/analysis/metricedits.h"
#include "core/document/journeydocument.h"

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

/// The verb `figures`, and metrics of a project's own through the real file: import, count, rebuild, report.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void figuresInAndOut();
    void figuresThatCannotBe();
    void ownMetricsThroughTheFile();
    void ownAnswersAreRebuiltFromTheRows();
    void expectationGap();

private:
    int run(const QStringList &arguments);
    QJsonObject json(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &text) const;
    bool define(const QString &code, const QString &expectation = {});
    QString project() const { return m_folder->filePath(u"p.milepost"_s); }
    QJsonObject ownMetric(const QJsonObject &report, const QString &touchpoint, const QString &code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

void TestFigures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"new"_s, project(), u"--template"_s, u"ecommerce"_s}), 0);
}

int TestFigures::run(const QStringList &arguments)
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

QJsonObject TestFigures::json(const QStringList &arguments)
{
    if (run(arguments) != 0)
        qWarning("%s", qPrintable(m_err));
    return QJsonDocument::fromJson(m_out.toUtf8()).object();
}

QString TestFigures::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

/// A mean on 1-7 in the project on disk; there is no verb for that.
bool TestFigures::define(const QString &code, const QString &expectation)
{
    const auto document = JourneyDocument::open(project(), OpenMode::ReadWrite);
    if (!document)
        return false;
    MetricDefinition metric;
    metric.code = code;
    metric.name = code + u" name"_s;
    metric.kind = u"mean"_s;
    metric.low = 1;
    metric.high = 7;
    for (const auto &[id, other] : (*document)->journey().all<MetricDefinition>()) {
        if (other.code == expectation)
            metric.expectation = id;
    }
    const auto changes = edits::addMetric((*document)->journey(), metric, (*document)->columns());
    return changes && (*document)->perform(u"Add metric"_s, *changes);
}

QJsonObject TestFigures::ownMetric(const QJsonObject &report, const QString &touchpoint,
                                   const QString &code) const
{
    for (const QJsonValue &row : report.value("touchpoints"_L1).toArray()) {
        if (row.toObject().value("touchpoint"_L1).toString() == touchpoint)
            return row.toObject().value("own_metrics"_L1).toObject().value(code).toObject();
    }
    return {};
}

void TestFigures::figuresInAndOut()
{
    QCOMPARE(run({u"figures"_s, project()}), 0);
    QVERIFY(m_out.contains(u"No figures"_s));
    const QString csv = write(u"figures.csv"_s,
                              "first,last,kind,value\n"
                              "2026-01-01,2026-01-31,customers_at_start,200\n"
                              "2026-01-01,2026-01-31,customers_at_end,210\n"
                              "2026-01-01,2026-01-31,new_customers,30\n"
                              "2026-01-01,2026-01-31,period_margin,100\n"
                              "2026-01-01,2026-01-31,retention,80%\n"
                              "2026-01-01,2026-01-31,discount,0.1\n"
                              "2026-01-01,2026-01-31,periods,5\n"
                              "2026-01-01,2026-01-31,buyers,\n");
    const QJsonObject read
        = json({u"figures"_s, project(), csv, u"--json"_s}).value("files"_L1).toArray().at(0).toObject();
    QCOMPARE(read.value("read"_L1).toInteger(), 8);
    QCOMPARE(read.value("imported"_L1).toInteger(), 7);
    QCOMPARE(read.value("blank"_L1).toInteger(), 1);
    QCOMPARE(run({u"figures"_s, project(), csv}), 0); // all of it is known
    QVERIFY(m_out.contains(u"7 unchanged"_s));

    const QJsonObject all = json({u"figures"_s, project(), u"--json"_s});
    const QJsonObject period = all.value("period_figures"_L1).toArray().at(0).toObject();
    COMPARE4(period.value("retention"_L1).toObject().value("value"_L1).toDouble(), 0.9);
    COMPARE4(period.value("churn"_L1).toObject().value("value"_L1).toDouble(), 0.1);
    const QJsonObject clv = period.value("clv"_L1).toObject();
    COMPARE4(clv.value("infinite"_L1).toDouble(), 266.6667);
    COMPARE4(clv.value("finite"_L1).toDouble(), 212.4097);
    COMPARE4(clv.value("first_margin_now"_L1).toDouble(), 366.6667);
    QVERIFY(clv.value("simple"_L1).isNull());
    QCOMPARE(run({u"figures"_s, project()}), 0);
    QVERIFY2(m_out.contains(u"clv infinite: 266.6667"_s), qPrintable(m_out));
    // The report says the same.
    const QJsonObject report = json({u"report"_s, project(), u"--json"_s});
    QCOMPARE(report.value("period_figures"_L1), all.value("period_figures"_L1));
}

void TestFigures::figuresThatCannotBe()
{
    const QString csv = write(u"figures.csv"_s,
                              "first,last,kind,value\n"
                              "2026-01-01,2026-01-31,customers,200\n"
                              "2026-01-31,2026-01-01,buyers,2\n"
                              "2026-01-01,2026-01-31,buyers,5\n");
    QCOMPARE(run({u"figures"_s, project(), csv}), 1);
    QVERIFY(m_out.contains(u"unknown kind of figure"_s));
    QVERIFY(m_out.contains(u"The period ends before it begins."_s));
    QCOMPARE(run({u"figures"_s, project(), write(u"other.csv"_s, "a,b\n1,2\n")}), 65);
    QCOMPARE(run({u"figures"_s, project(), m_folder->filePath(u"nowhere.csv"_s)}), 66);
    QCOMPARE(run({u"figures"_s}), 2);
}

void TestFigures::ownMetricsThroughTheFile()
{
    QVERIFY(define(u"friendly"_s));
    QByteArray rows = "touchpoint,metric,score,plan\n";
    rows += QByteArray("Payment,friendly,7,Pro\n").repeated(30);
    rows += QByteArray("Payment,Friendly,3,Basic\n").repeated(10);
    rows += QByteArray("Payment,nps,9,Pro\n").repeated(3);
    rows += "Payment,friendly,8,Pro\n"; // beyond its scale
    const QString csv = write(u"long.csv"_s, rows);
    const QJsonObject imported
        = json({u"import"_s, project(), csv, u"--json"_s}).value("files"_L1).toArray().at(0).toObject();
    QCOMPARE(imported.value("imported"_L1).toInteger(), 43);
    QCOMPARE(imported.value("rejected"_L1).toInteger(), 1);
    QCOMPARE(run({u"import"_s, project(), csv}), 1); // all known, but for the same bad record
    const QJsonObject all
        = ownMetric(json({u"report"_s, project(), u"--json"_s}), u"Payment"_s, u"friendly"_s);
    QCOMPARE(all.value("n"_L1).toInteger(), 40);
    COMPARE4(all.value("value"_L1).toDouble(), 6.0);
    QCOMPARE(all.value("name"_L1).toString(), u"friendly name"_s);
    const QJsonObject pro = ownMetric(json({u"report"_s, project(), u"--json"_s, u"--segment"_s,
                                            u"plan=Pro"_s, u"--metric"_s, u"FRIENDLY"_s}),
                                      u"Payment"_s, u"friendly"_s);
    COMPARE4(pro.value("value"_L1).toDouble(), 7.0);
    QCOMPARE(run({u"report"_s, project(), u"--metric"_s, u"kindness"_s}), 2);
    QVERIFY(m_err.contains(u"friendly"_s)); // it says which there are
    QCOMPARE(run({u"check"_s, project()}), 0);
}

void TestFigures::ownAnswersAreRebuiltFromTheRows()
{
    QVERIFY(define(u"friendly"_s));
    const QString csv
        = write(u"long.csv"_s, "touchpoint,metric,score\n" + QByteArray("Payment,friendly,7\n").repeated(12));
    QCOMPARE(run({u"import"_s, project(), csv}), 0);
    {
        const auto file = ProjectFile::open(project(), OpenMode::ReadWrite);
        QVERIFY(file);
        Result<Journey> journey = (*file)->journeyStore().load();
        QVERIFY(journey);
        // Who gave the answers: one record each.
        const auto who = (*file)->feedbackStore().answerers(BatchId(1), {0, 1, 11});
        QVERIFY(who);
        QCOMPARE(who->size(), size_t(3));
        QVERIFY((*who)[0] != (*who)[1]);
        QVERIFY(!(*file)->feedbackStore().answerers(BatchId(1), {12}));
        // A narrower scale than the answers need, written past the edits: the file is damaged.
        MetricDefinition narrow;
        for (const auto &[id, metric] : journey->all<MetricDefinition>()) {
            if (metric.code == u"friendly")
                narrow = metric;
        }
        MetricDefinition after = narrow;
        after.high = 5;
        ChangeSet changes;
        changes.replace(narrow, after);
        QVERIFY((*file)->journeyStore().apply(changes));
    }
    // The blob is whole, so the counts are as they were: out of scale is out of the figures.
    const QJsonObject own
        = ownMetric(json({u"report"_s, project(), u"--json"_s}), u"Payment"_s, u"friendly"_s);
    QVERIFY(own.isEmpty());
}

void TestFigures::expectationGap()
{
    QVERIFY(define(u"wished"_s));
    QVERIFY(define(u"got"_s, u"wished"_s));
    QByteArray rows = "touchpoint,metric,score,respondent\n";
    for (int i = 0; i < 12; ++i) {
        const QByteArray person = "p" + QByteArray::number(i);
        rows += "Payment,wished,6," + person + '\n';
        rows += "Payment,got," + QByteArray(i < 9 ? "5" : "6") + ',' + person + '\n';
    }
    rows += "Delivery,wished,6,p1\nDelivery,got,6,p1\n";
    rows += "Payment,got,1,somebody else\n";
    QCOMPARE(run({u"import"_s, project(), write(u"long.csv"_s, rows)}), 0);
    const QJsonObject report = json({u"report"_s, project(), u"--json"_s});
    const QJsonObject gap = ownMetric(report, u"Payment"_s, u"got"_s).value("gap"_L1).toObject();
    QCOMPARE(gap.value("n"_L1).toInteger(), 12);
    QCOMPARE(gap.value("base"_L1).toString(), u"low"_s);
    COMPARE4(gap.value("gap"_L1).toDouble(), -0.75);
    QVERIFY(gap.value("high"_L1).toDouble() < 0);
    QVERIFY(ownMetric(report, u"Payment"_s, u"wished"_s).value("gap"_L1).isUndefined());
    const QJsonObject few = ownMetric(report, u"Delivery"_s, u"got"_s).value("gap"_L1).toObject();
    QCOMPARE(few.value("n"_L1).toInteger(), 1);
    QVERIFY(few.value("gap"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"
