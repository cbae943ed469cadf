// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "core/analysis/savedfilters.h"
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

/// `report --compare`: two months and three kinds of customers, as rows of a file and back as figures.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoMonths_data();
    void twoMonths();
    void holmOverAllTouchpoints();
    void stagesAndTogether();
    void eachGroupAgainstTheOthers();
    void sidesOfSegments();
    void filterHoldsOnBothSides();
    void smallGroupsAreNeverPrinted();
    void textAndCsv();
    void whatCannotBeCompared_data();
    void whatCannotBeCompared();
    void moreFilters();
    void savedFilters();
    void moneyLine();
    void everyStepAsCsv();
    void ledgerAndItsDay();
    void sampleShop();

private:
    int run(const QStringList &arguments);
    QJsonObject report(const QStringList &arguments);
    QJsonObject compared(const QJsonObject &report, const QString &touchpoint, const QString &group = {});
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

namespace {

QByteArray answers(const QByteArray &touchpoint, const QByteArray &metric, int score, int times,
                   const QByteArray &day, const QByteArray &kind = {})
{
    return (touchpoint + ',' + metric + ',' + QByteArray::number(score) + ',' + day + ',' + kind + '\n')
        .repeated(times);
}

QByteArray csat(const QByteArray &touchpoint, int favourable, int n, const QByteArray &day,
                const QByteArray &kind = {})
{
    return answers(touchpoint, "csat", 4, favourable, day, kind)
        + answers(touchpoint, "csat", 2, n - favourable, day, kind);
}

QByteArray nps(const QByteArray &touchpoint, int promoters, int passives, int detractors,
               const QByteArray &day)
{
    return answers(touchpoint, "nps", 9, promoters, day) + answers(touchpoint, "nps", 7, passives, day)
        + answers(touchpoint, "nps", 0, detractors, day);
}

double number(const QJsonObject &json, const QString &key)
{
    return json.value(key).toDouble(std::nan(""));
}

} // namespace

int TestCompare::run(const QStringList &arguments)
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

QJsonObject TestCompare::report(const QStringList &arguments)
{
    const int code = run(QStringList{u"report"_s, path(u"p.milepost"_s), u"--json"_s} + arguments);
    if (code != 0)
        qWarning("%s", qPrintable(m_err));
    return QJsonDocument::fromJson(m_out.toUtf8()).object();
}

QJsonObject TestCompare::compared(const QJsonObject &report, const QString &touchpoint, const QString &group)
{
    for (const QJsonValue &entry : report.value(u"compare"_s).toArray()) {
        const QJsonObject json = entry.toObject();
        if (json.value(u"touchpoint"_s).toString() == touchpoint
            && json.value(u"group"_s).toString() == group)
            return json;
    }
    return {};
}

void TestCompare::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(run({u"new"_s, path(u"p.milepost"_s), u"--template"_s, u"blank"_s}), 0);
    QFile file(path(u"rows.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("touchpoint,metric,score,date,customer\n" + csat("A", 150, 200, "2026-02-10")
               + csat("A", 165, 200, "2026-03-10") + csat("B", 140, 200, "2026-02-28")
               + csat("B", 165, 200, "2026-03-01") + nps("C", 80, 70, 50, "2026-02-01")
               + nps("C", 104, 60, 36, "2026-03-31") + csat("D", 90, 150, "2026-05-05", "new")
               + csat("D", 160, 200, "2026-05-05", "regular") + csat("D", 70, 100, "2026-05-05", "vip")
               + csat("E", 2, 4, "2026-05-05", "vip") + csat("E", 5, 9, "2026-05-05", "new")
               + csat("E", 50, 60, "2026-05-06", "regular"));
    file.close();
    QVERIFY2(run({u"import"_s, path(u"p.milepost"_s), path(u"rows.csv"_s)}) == 0, qPrintable(m_err + m_out));
}

void TestCompare::twoMonths_data()
{
    QTest::addColumn<QString>("touchpoint");
    QTest::addColumn<QList<double>>("figures"); // change, SE, z, p, low, high
    QTest::addColumn<QString>("verdict");
    QTest::newRow("A") << u"A"_s << QList<double>{0.0750, 0.0409, 1.8334, 0.0667, -0.0053, 0.1543}
                       << u"not proven"_s;
    QTest::newRow("B") << u"B"_s << QList<double>{0.1250, 0.0426, 2.9374, 0.0033, 0.0416, 0.2063}
                       << u"better"_s;
    QTest::newRow("C") << u"C"_s << QList<double>{19.0000, 7.7230, 2.4238, 0.0154, 3.5825, 33.8560}
                       << u"better"_s;
}

void TestCompare::twoMonths()
{
    QFETCH(QString, touchpoint);
    QFETCH(QList<double>, figures);
    const QJsonObject json
        = compared(report({u"--compare"_s, u"2026-02"_s, u"2026-03-01..2026-03-31"_s}), touchpoint);
    const QStringList keys{u"change"_s, u"standard_error"_s, u"z"_s, u"p"_s, u"low"_s, u"high"_s};
    for (qsizetype i = 0; i < keys.size(); ++i)
        COMPARE4(number(json, keys.at(i)), figures.at(i));
    QTEST(json.value(u"verdict"_s).toString(), "verdict");
    QCOMPARE(json.value(u"first"_s).toObject().value(u"n"_s).toInt(), 200);
    QCOMPARE(json.value(u"second"_s).toObject().value(u"n"_s).toInt(), 200);
    if (touchpoint == u"C")
        COMPARE4(number(json, u"change_adjusted"_s), 18.7192);
}

void TestCompare::holmOverAllTouchpoints()
{
    const QJsonObject json = report({u"--compare"_s, u"2026-02"_s, u"--compare"_s, u"2026-03"_s});
    QCOMPARE(json.value(u"comparison"_s).toObject().value(u"tests"_s).toInt(), 3);
    COMPARE4(number(compared(json, u"A"_s), u"p_holm"_s), 0.0667);
    COMPARE4(number(compared(json, u"B"_s), u"p_holm"_s), 0.0099);
    COMPARE4(number(compared(json, u"C"_s), u"p_holm"_s), 0.0307);
    // Touchpoints without answers in either month are not named.
    QCOMPARE(json.value(u"compare"_s).toArray().size(), 3);
}

void TestCompare::stagesAndTogether()
{
    const QJsonObject json = report({u"--compare"_s, u"2026-02"_s, u"2026-03"_s});
    const QJsonArray together = json.value(u"compare_together"_s).toArray();
    QCOMPARE(together.size(), 2);
    const QJsonObject shares = together.at(0).toObject();
    QCOMPARE(shares.value(u"first"_s).toObject().value(u"favourable"_s).toInt(), 290);
    QCOMPARE(shares.value(u"second"_s).toObject().value(u"favourable"_s).toInt(), 330);
    QVERIFY(!json.value(u"compare_stages"_s).toArray().isEmpty());
    for (const QJsonValue &stage : json.value(u"compare_stages"_s).toArray())
        QVERIFY(stage.toObject().contains(u"stage"_s));
    const QJsonObject all = json.value(u"together"_s).toObject();
    QCOMPARE(all.value(u"metrics"_s).toObject().value(u"nps"_s).toObject().value(u"n"_s).toInt(), 400);
}

void TestCompare::eachGroupAgainstTheOthers()
{
    const QJsonObject json = report({u"--compare"_s, u"Customer"_s});
    const QStringList groups{u"new"_s, u"regular"_s, u"vip"_s};
    const std::array z{-3.6772, 3.7210, -0.2780};
    for (size_t i = 0; i < 3; ++i) {
        const QJsonObject group = compared(json, u"D"_s, groups.at(qsizetype(i)));
        COMPARE4(number(group, u"z"_s), z[i]);
        QVERIFY(number(group, u"p_holm"_s) >= number(group, u"p"_s));
    }
    QCOMPARE(compared(json, u"D"_s, u"new"_s).value(u"verdict"_s).toString(), u"worse"_s);
    QCOMPARE(compared(json, u"D"_s, u"regular"_s).value(u"verdict"_s).toString(), u"better"_s);
    QCOMPARE(compared(json, u"D"_s, u"vip"_s).value(u"verdict"_s).toString(), u"not proven"_s);
}

void TestCompare::sidesOfSegments()
{
    const QJsonObject json = report({u"--compare"_s, u"customer=new"_s, u"customer=regular,2026-Q2"_s});
    const QJsonObject d = compared(json, u"D"_s);
    QCOMPARE(d.value(u"first"_s).toObject().value(u"n"_s).toInt(), 150);
    QCOMPARE(d.value(u"second"_s).toObject().value(u"n"_s).toInt(), 200);
    COMPARE4(number(d, u"change"_s), 0.2);
    QCOMPARE(d.value(u"verdict"_s).toString(), u"better"_s);
    const QJsonObject second = json.value(u"comparison"_s).toObject().value(u"second"_s).toObject();
    QCOMPARE(second.value(u"from"_s).toString(), u"2026-04-01"_s);
    const QJsonObject turned
        = compared(report({u"--compare"_s, u"customer=regular"_s, u"customer=new"_s}), u"D"_s);
    COMPARE4(number(turned, u"change"_s), -0.2);
    QCOMPARE(turned.value(u"verdict"_s).toString(), u"worse"_s);
}

void TestCompare::filterHoldsOnBothSides()
{
    const QJsonObject json = report({u"--compare"_s, u"2026-02"_s, u"2026-03"_s, u"--to"_s, u"2026-03-05"_s});
    QCOMPARE(compared(json, u"A"_s).value(u"second"_s).toObject().value(u"n"_s).toInt(), 0);
    QCOMPARE(compared(json, u"B"_s).value(u"second"_s).toObject().value(u"n"_s).toInt(), 200);
    QCOMPARE(compared(json, u"A"_s).value(u"verdict"_s).toString(), u"too few to test"_s);
}

void TestCompare::smallGroupsAreNeverPrinted()
{
    const QJsonObject vip
        = compared(report({u"--compare"_s, u"customer=vip"_s, u"customer=regular"_s}), u"E"_s);
    QVERIFY(vip.value(u"first"_s).toObject().value(u"n"_s).isNull());
    QCOMPARE(vip.value(u"first"_s).toObject().value(u"base"_s).toString(), u"withheld"_s);
    QVERIFY(vip.value(u"first"_s).toObject().value(u"favourable"_s).isNull());
    QVERIFY(vip.value(u"change"_s).isNull());
    // From 5 on they are counted, from 10 on compared.
    const QJsonObject some
        = compared(report({u"--compare"_s, u"customer=new"_s, u"customer=regular"_s}), u"E"_s);
    QCOMPARE(some.value(u"first"_s).toObject().value(u"n"_s).toInt(), 9);
    QVERIFY(some.value(u"change"_s).isNull());

    const QJsonObject filtered = report({u"--segment"_s, u"customer=vip"_s});
    for (const QJsonValue &row : filtered.value(u"touchpoints"_s).toArray()) {
        if (row.toObject().value(u"touchpoint"_s).toString() != u"E"_s)
            continue;
        const QJsonObject metric = row.toObject().value(u"metrics"_s).toObject().value(u"csat"_s).toObject();
        QCOMPARE(metric.value(u"base"_s).toString(), u"withheld"_s);
        QVERIFY(metric.value(u"n"_s).isNull() && metric.value(u"mean"_s).isNull());
    }
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--segment"_s, u"customer=vip"_s}), 0);
    QVERIFY2(m_out.contains(u"fewer than 5"_s), qPrintable(m_out));
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--csv"_s, u"--segment"_s, u"customer=vip"_s}), 0);
    QVERIFY2(!m_out.contains(u",4,2,"_s), qPrintable(m_out));
    const QString csv = path(u"vip.csv"_s);
    QCOMPARE(run({u"export"_s, path(u"p.milepost"_s), csv, u"--segment"_s, u"customer=vip"_s}), 0);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(",4,2,"));
    // A period picks days, not people: the same few answers stand.
    const QJsonObject day = report({u"--from"_s, u"2026-05-06"_s});
    QCOMPARE(day.value(u"responses"_s).toObject().value(u"shown"_s).toInt(), 60);
    // Nobody but four people: not even their number.
    const QJsonObject four
        = report({u"--segment"_s, u"customer=vip"_s, u"--import"_s, u"1"_s, u"--metric"_s, u"nps"_s});
    QCOMPARE(four.value(u"responses"_s).toObject().value(u"shown"_s).toInt(-1), 0);
}

void TestCompare::textAndCsv()
{
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--compare"_s, u"2026-02"_s, u"2026-03"_s}), 0);
    for (const QString &part : {u"CSAT: 70% of 200, then 83% of 200, +12.5 points (+4.2 to +20.6): better."_s,
                                u"+19.0 points (+3.6 to +33.9): better."_s, u"not proven"_s, u"Holm"_s})
        QVERIFY2(m_out.contains(part), qPrintable(m_out));
    QCOMPARE(
        run({u"report"_s, u"--csv"_s, u"--compare"_s, u"2026-02"_s, u"2026-03"_s, path(u"p.milepost"_s)}), 0);
    const QStringList lines = m_out.trimmed().split(u"\n"_s);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QCOMPARE(line.count(u','), lines.first().count(u','));
}

void TestCompare::whatCannotBeCompared_data()
{
    QTest::addColumn<QStringList>("sides");
    QTest::newRow("no period") << QStringList{u"2026-02"_s, u"2026-13=x"_s};
    QTest::newRow("one period") << QStringList{u"2026-02"_s};
    QTest::newRow("no such segment") << QStringList{u"age"_s};
    QTest::newRow("no such value") << QStringList{u"customer=vip"_s, u"customer=gold"_s};
    QTest::newRow("not a day") << QStringList{u"2026-02"_s, u"2026-02,soon=1"_s};
}

void TestCompare::whatCannotBeCompared()
{
    QFETCH(QStringList, sides);
    const int code = run(QStringList{u"report"_s, path(u"p.milepost"_s), u"--compare"_s} + sides);
    QCOMPARE(code, 2);
    QVERIFY(!m_err.isEmpty());
}

void TestCompare::moreFilters()
{
    QCOMPARE(report({u"--metric"_s, u"NPS"_s}).value(u"responses"_s).toObject().value(u"shown"_s).toInt(),
             400);
    const QJsonObject filter
        = report({u"--metric"_s, u"nps"_s, u"--import"_s, u"1"_s}).value(u"filter"_s).toObject();
    QCOMPARE(filter.value(u"metrics"_s).toArray().first().toString(), u"nps"_s);
    QCOMPARE(filter.value(u"batches"_s).toArray().first().toInt(), 1);
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--metric"_s, u"sus"_s}), 2);
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--import"_s, u"7"_s}), 2);
}

void TestCompare::savedFilters()
{
    const QString file = path(u"p.milepost"_s);
    QCOMPARE(run({u"report"_s, file, u"--filter"_s, u"VIPs"_s}), 2);
    QVERIFY(m_err.contains(u"No filter is saved"_s));
    {
        auto document = JourneyDocument::open(file, OpenMode::ReadWrite);
        QVERIFY(document);
        const auto save = [&](const QString &name, const Filter &filter) {
            const auto changes = edits::addSavedFilter((*document)->journey(), name, filter);
            return changes && (*document)->perform(u"Save filter"_s, *changes);
        };
        QVERIFY(
            save(u"VIPs in May"_s, {.from = QDate(2026, 5, 1), .conditions = {{u"customer"_s, {u"vip"_s}}}}));
        QVERIFY(save(u"Staff"_s,
                     {.conditions = {{u"customer"_s, {u"vip"_s, u"staff"_s}}}, .batches = {BatchId(1)}}));
    }
    const auto shown = [this](const QStringList &arguments) {
        return report(arguments).value(u"responses"_s).toObject().value(u"shown"_s).toInt();
    };
    QCOMPARE(shown({u"--filter"_s, u"vips IN may"_s}),
             shown({u"--from"_s, u"2026-05-01"_s, u"--segment"_s, u"customer=vip"_s}));
    QCOMPARE(shown({u"--filter"_s, u"VIPs in May"_s}), 104);
    QVERIFY(m_err.isEmpty());
    // The other options narrow it further.
    QCOMPARE(shown({u"--filter"_s, u"VIPs in May"_s, u"--segment"_s, u"customer=new"_s}), 0);
    QCOMPARE(shown({u"--filter"_s, u"VIPs in May"_s, u"--to"_s, u"2026-04-30"_s}), 0);
    const QJsonObject filter
        = report({u"--filter"_s, u"VIPs in May"_s, u"--metric"_s, u"csat"_s}).value(u"filter"_s).toObject();
    QCOMPARE(filter.value(u"from"_s).toString(), u"2026-05-01"_s);
    QCOMPARE(filter.value(u"metrics"_s).toArray().first().toString(), u"csat"_s);
    QCOMPARE(run({u"report"_s, file, u"--filter"_s, u"VIPs in May"_s}), 0);
    QVERIFY2(m_out.contains(u"“VIPs in May”"_s), qPrintable(m_out));

    // A value that is gone is said, and the rest holds.
    QCOMPARE(shown({u"--filter"_s, u"Staff"_s}), 104);
    QVERIFY2(m_err.contains(u"customer: staff"_s), qPrintable(m_err));
    QCOMPARE(run({u"export"_s, file, path(u"map.csv"_s), u"--filter"_s, u"Staff"_s}), 0);
    QVERIFY2(m_err.contains(u"customer: staff"_s), qPrintable(m_err));

    QCOMPARE(run({u"report"_s, file, u"--filter"_s, u"Nobody"_s}), 2);
    QVERIFY(m_err.contains(u"VIPs in May"_s));
    QCOMPARE(run({u"report"_s, file, u"--filter"_s, u"Staff"_s, u"--filter"_s, u"VIPs in May"_s}), 2);
    QCOMPARE(run({u"report"_s, u"--help"_s}), 0);
    QVERIFY(m_out.contains(u"--filter <NAME>"_s));
}

void TestCompare::moneyLine()
{
    QFile file(path(u"steps.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("touchpoint,visitors,continued,expected_dropoff,importance\nA,3150,2142,0.15,5\n");
    file.close();
    QCOMPARE(run({u"steps"_s, path(u"p.milepost"_s), path(u"steps.csv"_s)}), 0);
    const QJsonArray rows = report({u"--order-value"_s, u"10"_s}).value(u"touchpoints"_s).toArray();
    QJsonObject pain;
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(u"touchpoint"_s).toString() == u"A"_s)
            pain = row.toObject().value(u"pain"_s).toObject();
    }
    COMPARE4(number(pain, u"lost_at_least"_s), 484.9036);
    QVERIFY(std::abs(number(pain.value(u"money"_s).toObject(), u"lost_at_least"_s) - 4849.0364) < 1e-3);
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--order-value"_s, u"much"_s}), 2);
}

void TestCompare::everyStepAsCsv()
{
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--pain-csv"_s, u"--order-value"_s, u"10"_s}), 0);
    QVERIFY(m_out.startsWith(u"\"rank\",\"stage\",\"touchpoint\""_s));
    QVERIFY(m_out.contains(u"\"A\""_s));
    QVERIFY(m_out.split(u'\n').size() > 2);
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--pain-csv"_s, u"--json"_s}), 2);
}

void TestCompare::ledgerAndItsDay()
{
    const auto touchpoint = [&](const QString &today) {
        const QJsonObject json = report({u"--today"_s, today});
        for (const QJsonValue &row : json.value(u"touchpoints"_s).toArray()) {
            if (row.toObject().value(u"touchpoint"_s).toString() == u"A"_s)
                return row.toObject().value(u"ledger"_s).toArray();
        }
        return QJsonArray();
    };
    const QJsonArray fresh = touchpoint(u"2026-04-01"_s);
    QVERIFY(!fresh.isEmpty());
    const QJsonObject figure = fresh[0].toObject();
    QVERIFY(figure.value(u"n"_s).toInt() > 0);
    QCOMPARE(figure.value(u"stale"_s).toBool(true), false);
    const QJsonArray sources = figure.value(u"sources"_s).toArray();
    QVERIFY(!sources.isEmpty());
    int sum = 0;
    for (const QJsonValue &source : sources)
        sum += source.toObject().value(u"n"_s).toInt();
    QCOMPARE(sum, figure.value(u"n"_s).toInt());
    const QJsonObject later = touchpoint(u"2029-04-01"_s)[0].toObject();
    QCOMPARE(later.value(u"stale"_s).toBool(), true);
    QVERIFY(later.value(u"age_days"_s).toInt() > figure.value(u"age_days"_s).toInt());
    QVERIFY(report({u"--today"_s, u"2029-04-01"_s}).value(u"coverage"_s).toObject().value(u"stale"_s).toInt()
            > 0);
    QCOMPARE(run({u"report"_s, path(u"p.milepost"_s), u"--today"_s, u"tomorrow"_s}), 2);
}

void TestCompare::sampleShop()
{
    const QString shop = path(u"shop.milepost"_s);
    const QString samples = QStringLiteral(MILEPOST_SOURCE_DIR "/resources/samples/");
    QCOMPARE(run({u"new"_s, shop, u"--template"_s, u"ecommerce"_s, u"--language"_s, u"en"_s}), 0);
    QCOMPARE(run({u"import"_s, shop, samples + u"online-shop-survey.csv"_s}), 0);
    QCOMPARE(run({u"steps"_s, shop, samples + u"online-shop-steps.csv"_s}), 0);
    const auto first = [&](const QStringList &filter) {
        run(QStringList{u"report"_s, shop, u"--json"_s} + filter);
        const QJsonObject json = QJsonDocument::fromJson(m_out.toUtf8()).object();
        for (const QJsonValue &row : json.value(u"touchpoints"_s).toArray()) {
            const QJsonObject pain = row.toObject().value(u"pain"_s).toObject();
            if (pain.value(u"rank"_s).toInt() == 1)
                return row.toObject().value(u"touchpoint"_s).toString() + u' '
                    + pain.value(u"evidence"_s).toString();
        }
        return QString();
    };
    QCOMPARE(first({}), u"Payment confirmed"_s);
    // VIP customers pay with a saved card; their deliveries come late.
    QCOMPARE(first({u"--segment"_s, u"customer=vip"_s}), u"Delivery confirmed"_s);
    // The new payment page came in May.
    QCOMPARE(run({u"report"_s, shop, u"--json"_s, u"--compare"_s, u"..2026-04-30"_s, u"2026-05-01.."_s}), 0);
    const QJsonObject payment = compared(QJsonDocument::fromJson(m_out.toUtf8()).object(), u"Payment"_s);
    QVERIFY2(!payment.isEmpty(), qPrintable(m_out.left(300)));
    const QJsonObject vip = compared(QJsonDocument::fromJson(m_out.toUtf8()).object(), u"Delivery"_s);
    QVERIFY(!vip.isEmpty());
    QCOMPARE(run({u"report"_s, shop, u"--json"_s, u"--compare"_s, u"customer"_s}), 0);
    const QJsonObject delivery
        = compared(QJsonDocument::fromJson(m_out.toUtf8()).object(), u"Delivery"_s, u"vip"_s);
    QCOMPARE(delivery.value(u"verdict"_s).toString(), u"worse"_s);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
