// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// The mapping JSON of decisions.md, there and back, and what it does not take.
class TestMapping : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void refused_data();
    void refused();
    void tolerated();
};

void TestMapping::roundTrip()
{
    Mapping mapping;
    mapping.encoding = u"windows-1254"_s;
    mapping.bom = true;
    mapping.delimiter = u'\t';
    mapping.headerRows = 3;
    mapping.survey = u"SV_1"_s;
    mapping.platform = u"qualtrics"_s;
    mapping.dateOrder = DateOrder::MonthDayYear;
    ColumnMapping column;
    column.index = 7;
    column.header = {u"Q1"_s, u"Nasıl?"_s, u"{}"_s};
    column.role = ColumnRole::Score;
    column.metric = Metric::Ces1;
    column.scaleLow = 1;
    column.scaleHigh = 5;
    column.direction = ScoreDirection::Low;
    column.touchpoint = u"Ödeme"_s;
    column.labels = {{u"kolay"_s, 1}, {u"zor"_s, 5}};
    column.key = u"k"_s;
    column.evidence = u"because"_s;
    mapping.columns = {column};
    mapping.questions = {{.column = 7,
                          .asks = u"direction"_s,
                          .text = u"?"_s,
                          .choices = {{u"high"_s, u"High"_s}},
                          .also = {8}}};

    const QJsonObject json = mapping.toJson();
    QCOMPARE(json.value("format"_L1).toInt(), 1);
    const QJsonObject written = json.value("columns"_L1).toArray().at(0).toObject();
    QCOMPARE(written.value("role"_L1).toString(), u"score"_s);
    QCOMPARE(written.value("scale"_L1).toArray(), (QJsonArray{1, 5}));
    QCOMPARE(written.value("direction"_L1).toString(), u"low"_s);
    const Result<Mapping> again = Mapping::fromJson(json);
    QVERIFY(again);
    QCOMPARE(again->toJson(), json);
    QCOMPARE(again->columns[0].labels, column.labels);
    QCOMPARE(again->delimiter, u'\t');
    QCOMPARE(again->dateOrder, mapping.dateOrder);

    for (const char *key : {"response_id", "respondent", "date", "channel", "language", "comment",
                            "complaint", "segment", "score", "touchpoint", "metric", "ignore"}) {
        const auto role = columnRoleFromKey(QString::fromLatin1(key));
        QVERIFY(role);
        QCOMPARE(columnRoleKey(*role), QString::fromLatin1(key));
    }
}

void TestMapping::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *path, const QByteArray &json) {
        QTest::newRow(path) << json << QString::fromLatin1(path);
    };
    row("format", R"({"columns":[]})");
    row("columns", R"({"format":1})");
    row("encoding", R"({"format":1,"columns":[],"encoding":5})");
    row("bom", R"({"format":1,"columns":[],"bom":"yes"})");
    row("delimiter", R"({"format":1,"columns":[],"delimiter":";;"})");
    row("header_rows", R"({"format":1,"columns":[],"header_rows":1.5})");
    row("date_order", R"({"format":1,"columns":[],"date_order":"dym"})");
    row("columns[0]", R"({"format":1,"columns":[7]})");
    row("columns[0].index", R"({"format":1,"columns":[{}]})");
    row("columns[1].index", R"({"format":1,"columns":[{"index":0},{"index":0}]})");
    row("columns[0].role", R"({"format":1,"columns":[{"index":0,"role":"scores"}]})");
    row("columns[0].metric", R"({"format":1,"columns":[{"index":0,"metric":"e nps"}]})");
    row("columns[0].scale", R"({"format":1,"columns":[{"index":0,"scale":[5,1]}]})");
    row("columns[0].direction", R"({"format":1,"columns":[{"index":0,"direction":"up"}]})");
    row("columns[0].header", R"({"format":1,"columns":[{"index":0,"header":[1]}]})");
    row("columns[0].labels.good", R"({"format":1,"columns":[{"index":0,"labels":{"good":"5"}}]})");
    row("questions[0].asks", R"({"format":1,"columns":[],"questions":[{"column":0}]})");
}

void TestMapping::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Result<Mapping> mapping = Mapping::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::Malformed);
    QVERIFY2(mapping.error().text.contains(u'“' + path + u'”'), qPrintable(mapping.error().text));
}

void TestMapping::tolerated()
{
    const Result<Mapping> mapping = Mapping::fromJson(
        QJsonDocument::fromJson(
            R"({"format":1,"later":true,"delimiter":"\\t","columns":[{"index":2,"scale":null,"x":1}],
                                    "questions":[{"column":0,"asks":"scale","choices":["1-5"]}]})")
            .object());
    QVERIFY(mapping);
    QCOMPARE(mapping->delimiter, u'\t');
    QCOMPARE(mapping->columns.at(0).role, ColumnRole::Ignore);
    QCOMPARE(mapping->questions.at(0).choices.at(0).value, u"1-5"_s);
    const Result<Mapping> newer = Mapping::fromJson({{u"format"_s, 2}});
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Newer);
}

QTEST_GUILESS_MAIN(TestMapping)
#include "test_mapping.moc"
