// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace milepost;

/// The inputs kept in seeds/, each of which begins a search or once ended one, through the fuzzers' targets.
class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
};

void TestFuzzSeeds::holds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (size_t i = 0; i < fuzz::targets.size(); ++i) {
        const QString folder = QStringLiteral(MILEPOST_SOURCE_DIR "/tests/fuzz/seeds/%1")
                                   .arg(QString::fromLatin1(fuzz::targets[i].name));
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), qPrintable(folder));
        for (const QFileInfo &file : files)
            QTest::addRow("%s/%s", fuzz::targets[i].name, qPrintable(file.fileName()))
                << int(i) << file.filePath();
    }
}

void TestFuzzSeeds::holds()
{
    QFETCH(const int, target);
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QElapsedTimer timer;
    timer.start();
    const std::string wrong
        = fuzz::targets[size_t(target)].run(std::string_view(bytes.constData(), size_t(bytes.size())));
    QVERIFY2(wrong.empty(), wrong.c_str());
    QVERIFY2(timer.elapsed() < 10'000, "time grows faster than the input");
}

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "test_fuzzseeds.moc"
