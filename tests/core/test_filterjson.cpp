// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/filterjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestFilterJson : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
};

Q_DECLARE_METATYPE(milepost::Filter)

void TestFilterJson::readsWhatItWrites_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::newRow("nothing") << Filter();
    QTest::newRow("a period") << Filter{.from = QDate(2026, 3, 1), .to = QDate(2026, 3, 31)};
    QTest::newRow("open at the end") << Filter{.from = QDate(2026, 3, 1)};
    QTest::newRow("groups") << Filter{
        .conditions = {{u"channel"_s, {u"Web"_s, u"وب‌سایت"_s}}, {u"customer"_s, {u"vip"_s}}}};
    QTest::newRow("all but a group") << Filter{.conditions = {{u"customer"_s, {u"vip"_s}, true}}};
    QTest::newRow("imports and metrics")
        << Filter{.batches = {BatchId(3), BatchId(7)}, .metrics = {Metric::Ces, Metric::Ces1}};
}

void TestFilterJson::readsWhatItWrites()
{
    QFETCH(const Filter, filter);
    const QByteArray written = QJsonDocument(filterJson(filter)).toJson();
    const std::optional<Filter> read = filterFromJson(QJsonDocument::fromJson(written).object());
    QVERIFY(read.has_value());
    QVERIFY(*read == filter);
}

void TestFilterJson::refusesOtherShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no such day") << QByteArray(R"({"from":"2026-02-30","to":null,"segments":{}})");
    QTest::newRow("a day as a number") << QByteArray(R"({"from":20260230})");
    QTest::newRow("groups as a list") << QByteArray(R"({"segments":["vip"]})");
    QTest::newRow("a value as a number") << QByteArray(R"({"segments":{"customer":[3]}})");
    QTest::newRow("values as a text") << QByteArray(R"({"all_but":{"customer":"vip"}})");
    QTest::newRow("no such metric") << QByteArray(R"({"metrics":["joy"]})");
    QTest::newRow("no such import") << QByteArray(R"({"batches":[0]})");
    QTest::newRow("imports as a number") << QByteArray(R"({"batches":1})");
}

void TestFilterJson::refusesOtherShapes()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!filterFromJson(QJsonDocument::fromJson(json).object()).has_value());
}

QTEST_GUILESS_MAIN(TestFilterJson)
#include "test_filterjson.moc"
