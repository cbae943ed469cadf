// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/contentwalk.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/piecedecoder.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

#include <zlib.h>

using namespace milepost;
using namespace Qt::StringLiterals;

/// From the bytes of a file to its text: pieces, damage, archives.
class TestDecoding : public QObject
{
    Q_OBJECT

private slots:
    void piecesOfAnySize_data();
    void piecesOfAnySize();
    void randomBytesInPieces_data();
    void randomBytesInPieces();
    void damageIsCountedAndPlaced_data();
    void damageIsCountedAndPlaced();
    void gzipIsReadAsWhatItHolds();
    void gzipOfSeveralParts();
    void brokenGzipIsAFault();
    void bombIsAFault();
    void otherArchivesAreRefused();
};

namespace {

struct Text {
    QByteArray utf8;
    qint64 replaced = 0;
    bool operator==(const Text &) const = default;
};

Text inPieces(const QByteArray &bytes, const QString &encoding, qsizetype size)
{
    Text text;
    PieceDecoder decoder(encoding, false);
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece(bytes.constData() + at, std::min(size, bytes.size() - at));
        const std::string_view part = decoder.decode(piece);
        text.utf8.append(part.data(), qsizetype(part.size()));
    }
    const std::string_view rest = decoder.finish();
    text.utf8.append(rest.data(), qsizetype(rest.size()));
    text.replaced = decoder.replaced();
    return text;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Result<QByteArray> textOf(const QByteArray &file)
{
    const Result<DecodedFile> decoded = decodeBytes(file, u"test.csv"_s);
    if (!decoded)
        return decoded.error();
    QByteArray text;
    const Status read = decoded->readPieces([&text](std::string_view piece, double) {
        text.append(piece.data(), qsizetype(piece.size()));
        return Result<bool>(true);
    });
    return read ? Result<QByteArray>(text) : Result<QByteArray>(read.error());
}

const QString sample
    = u"kimlik,yorum\r\n1,İyi değil – ışık\n2,می‌شود؟ ۵\r3,“😀”,𝄞\r\r\n4,é"_s;

} // namespace

void TestDecoding::piecesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("expected"); ///< text
    QTest::addColumn<int>("replaced");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding,
                        const QString &expected, int replaced = 0) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << expected << replaced;
    };
    const QString gap(QChar(QChar::ReplacementCharacter));
    for (const char *encoding : {"utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"})
        row(encoding, encoded(sample, encoding), encoding, sample);
    const QByteArray le = encoded(sample, "utf-16le");
    const QByteArray be = encoded(sample, "utf-16be");
    row("UTF-16 cut in a unit", le + 'x', "utf-16le", sample + gap, 1);
    row("UTF-16 cut in a pair", le + QByteArray("\x3D\xD8", 2), "utf-16le", sample + gap, 1);
    row("UTF-16 cut in a pair's second half", be + QByteArray("\xD8\x3D\xDE", 3), "utf-16be",
        sample + gap + gap, 2);
    row("UTF-16 halves apart",
        QByteArray("\x3D\xD8"
                   "a\0"
                   "\x00\xDE"
                   "b\0"
                   "\x3D\xD8\x3D\xD8\x00\xDE",
                   14),
        "utf-16le", gap + u'a' + gap + u'b' + gap + u"😀"_s, 3);
    row("UTF-32 cut", encoded(sample, "utf-32le") + "abc", "utf-32le", sample + gap, 1);
    row("UTF-8 cut", sample.toUtf8() + "\xF0\x9F\x98", "utf-8", sample + gap + gap + gap, 3); // by bytes
    row("NUL", QByteArray("a\0,b", 4), "windows-1254", u"a"_s + gap + u",b"_s, 1);
    row("windows-1254",
        "I\xFE\xFD"
        "k \xD0\xDD\xDE",
        "windows-1254", u"Işık ĞİŞ"_s);
    row("windows-1256", QByteArray::fromHex("C7CD81ED8E90"), "windows-1256", u"احپيژگ"_s);
    row("shift_jis", QByteArray::fromHex("83658358836720B1"), "shift_jis", u"テスト ｱ"_s);
    row("shift_jis cut", QByteArray::fromHex("8365835883"), "shift_jis", u"テス"_s + gap, 1);
    row("gb18030", QByteArray::fromHex("C4E3BAC38130813095328236"), "gb18030", u"你好\u0080𠀀"_s);
    row("gb18030 cut", QByteArray::fromHex("C4E3BA"), "gb18030", u"你"_s + gap, 1);
    row("euc-kr", QByteArray::fromHex("BEC8B3E7"), "euc-kr", u"안녕"_s);
    row("big5", QByteArray::fromHex("A741A66E"), "big5", u"你好"_s);
    row("euc-jp", QByteArray::fromHex("A5C6A5B9A5C8"), "euc-jp", u"テスト"_s);
}

void TestDecoding::piecesOfAnySize()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QString, expected);
    QFETCH(const int, replaced);
    const Text whole = inPieces(bytes, encoding, bytes.size());
    QCOMPARE(QString::fromUtf8(whole.utf8), expected);
    QCOMPARE(whole.replaced, qint64(replaced));
    for (qsizetype size = 1; size < bytes.size(); ++size)
        QVERIFY2(inPieces(bytes, encoding, size) == whole, qPrintable(QString::number(size)));
}

void TestDecoding::randomBytesInPieces_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *encoding : {"utf-8", "utf-16le", "utf-16be", "utf-32le", "windows-1254", "windows-1256",
                                 "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5", "macintosh", "koi8-r"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

/// Damage of every kind: the count and the places do not depend on how a file is cut.
void TestDecoding::randomBytesInPieces()
{
    QFETCH(const QString, encoding);
    QRandomGenerator random(9);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes;
        // Bytes that begin, continue and never are; in few kinds at a time, so that sequences come about.
        static const QByteArray telling = QByteArray::fromHex("0A2C6130398081A0BFC0C2C3D8DCE0E2EDF0F4F5FF00");
        const int kinds = random.bounded(2, int(telling.size()));
        const int size = random.bounded(1, 60);
        const int first = random.bounded(int(telling.size()));
        for (int k = 0; k < size; ++k)
            bytes.append(telling.at((first + random.bounded(kinds)) % telling.size()));
        const Text whole = inPieces(bytes, encoding, bytes.size());
        QVERIFY(whole.utf8.isValidUtf8());
        QVERIFY(!whole.utf8.contains('\0'));
        for (qsizetype piece = 1; piece < bytes.size(); ++piece) {
            const Text parts = inPieces(bytes, encoding, piece);
            QVERIFY2(parts == whole,
                     (bytes.toHex() + " in pieces of " + QByteArray::number(piece) + ": " + parts.utf8.toHex()
                      + " not " + whole.utf8.toHex())
                         .constData());
        }
    }
}

void TestDecoding::damageIsCountedAndPlaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("replaced");
    QTest::addColumn<qint64>("line");
    const QByteArray good = u"İyi,kötü,ışık\n"_s.toUtf8();
    QTest::newRow("none") << good << qint64(0) << qint64(0);
    QTest::newRow("bytes of another encoding")
        << good + good + "caf\xE9,na\xEFve\n" + good << qint64(2) << qint64(3);
    QTest::newRow("all kinds of line ends") << "a\rb\r\nc\r\r\nd\n" + good + "\xFF\n"
                                            << qint64(1) << qint64(6);
    QTest::newRow("NUL in UTF-8") << good + QByteArray("a\0\n", 3) << qint64(1) << qint64(2);
    QTest::newRow("far behind") << good.repeated(50'000) + "\xFF,\xFE" << qint64(2) << qint64(50'001);
    QTest::newRow("cut at the end") << good + "\xC4" << qint64(1) << qint64(2);
}

void TestDecoding::damageIsCountedAndPlaced()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, replaced);
    QFETCH(const qint64, line);
    for (const QByteArray &file : {bytes, gzip(bytes)}) {
        const Result<DecodedFile> decoded = decodeBytes(file, u"test.csv"_s);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message()));
        QCOMPARE(decoded->encoding, u"utf-8"_s);
        QCOMPARE(decoded->replacedCharacters, replaced);
        QCOMPARE(decoded->firstReplacedLine, line);
        QCOMPARE(decoded->damage().isEmpty(), replaced == 0);
        QVERIFY(replaced == 0 || decoded->damage().contains(QLocale().toString(line)));
    }
}

void TestDecoding::gzipIsReadAsWhatItHolds()
{
    QByteArray text = sample.toUtf8() + '\n';
    while (text.size() < 3'000'000)
        text += "R_" + QByteArray::number(text.size()) + ",9,\"iyi\"\n";
    for (const char *encoding : {"utf-8", "utf-16le", "utf-16be"}) {
        const QByteArray bytes = encoded(u'\uFEFF' + QString::fromUtf8(text), encoding);
        const QByteArray packed = gzip(bytes);
        QVERIFY(packed.size() < bytes.size() / 2);
        // By its first bytes: the name is an ordinary one.
        const Result<DecodedFile> file = decodeBytes(packed, u"test.csv"_s, {}, FileHash::Compute);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
        QCOMPARE(file->encoding, QString::fromLatin1(encoding));
        QVERIFY(file->bom);
        // The file's own hash, so that sha256sum gives the same.
        QCOMPARE(file->sha256, QCryptographicHash::hash(packed, QCryptographicHash::Sha256));
        const Result<QByteArray> read = textOf(packed);
        QVERIFY(read);
        QCOMPARE(read->size(), text.size());
        QVERIFY(*read == text);
    }
}

void TestDecoding::gzipOfSeveralParts()
{
    const QByteArray packed = gzip("a,b\n1,") + gzip("") + gzip("2\n") + QByteArray(700, '\0');
    const Result<QByteArray> text = textOf(packed);
    QVERIFY2(text, text ? "" : qPrintable(text.error().message()));
    QCOMPARE(*text, QByteArray("a,b\n1,2\n"));
    const Result<DecodedFile> file = decodeBytes(packed, u"test.csv"_s, {}, FileHash::Compute);
    QCOMPARE(file->sha256, QCryptographicHash::hash(packed, QCryptographicHash::Sha256));
}

void TestDecoding::brokenGzipIsAFault()
{
    QByteArray text;
    QRandomGenerator random(3);
    while (text.size() < 200'000)
        text += QByteArray::number(random.generate()) + ",9\n";
    const QByteArray packed = gzip(text);
    const auto isClean = [](const Result<QByteArray> &read) {
        return !read && read.error().code == ErrorCode::Malformed && read.error().where == u"test.csv"_s
            && !read.error().text.isEmpty();
    };
    for (qsizetype size = 3; size < packed.size(); size += size < 40 ? 1 : 997)
        QVERIFY2(isClean(textOf(packed.first(size))), qPrintable(QString::number(size)));
    for (qsizetype size = packed.size() - 9; size < packed.size(); ++size)
        QVERIFY2(isClean(textOf(packed.first(size))), qPrintable(QString::number(size)));
    QVERIFY(isClean(textOf(packed + "more")));
    // A flipped bit is found by the checksum, but for those of the head that say nothing about the content.
    for (qsizetype at = 10; at < packed.size(); at += 331) {
        QByteArray flipped = packed;
        flipped[at] = char(flipped[at] ^ 0x10);
        QVERIFY2(isClean(textOf(flipped)), qPrintable(QString::number(at)));
    }
}

void TestDecoding::bombIsAFault()
{
    const QByteArray part = gzip(QByteArray(1 << 20, '\n'));
    QByteArray bomb;
    while (bomb.size() / part.size() < (ContentWalk::harmlessSize >> 20) + 2)
        bomb += part;
    const Result<QByteArray> read = textOf(bomb);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    // What repeats itself as much as this, but is small, is read.
    QVERIFY(textOf(part + gzip("a,b\n")));
}

void TestDecoding::otherArchivesAreRefused()
{
    QByteArray tar(1024, '\0');
    tar.replace(0, 8, "data.csv");
    tar.replace(257, 5, "ustar");
    tar.replace(512, 4, "a,b\n");
    for (const QByteArray &content : {tar,
                                      QByteArray("PK\x03\x04"
                                                 "data"),
                                      gzip("a,b\n")}) {
        const Result<QByteArray> read = textOf(gzip(content));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }
    QVERIFY(!textOf(gzip("")));
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "test_decoding.moc"
