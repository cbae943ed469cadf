// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringConverter>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The encodings Milepost reads, by WHATWG name, with the mark that may open the file.
struct KnownEncoding {
    const char *name;
    QByteArrayView mark;
};
constexpr std::array knownEncodings{
    KnownEncoding{"utf-8", "\xEF\xBB\xBF"},
    KnownEncoding{"utf-32le",
                  QByteArrayView("\xFF\xFE\0\0", 4)}, // before utf-16le, whose mark it starts with
    KnownEncoding{"utf-32be", QByteArrayView("\0\0\xFE\xFF", 4)},
    KnownEncoding{"utf-16le", "\xFF\xFE"},
    KnownEncoding{"utf-16be", "\xFE\xFF"},
    KnownEncoding{"windows-1252", {}},
    KnownEncoding{"windows-1254", {}},
    KnownEncoding{"windows-1256", {}},
    KnownEncoding{"windows-1250", {}},
    KnownEncoding{"windows-1251", {}},
    KnownEncoding{"windows-1253", {}},
    KnownEncoding{"windows-1255", {}},
    KnownEncoding{"iso-8859-2", {}},
    KnownEncoding{"iso-8859-5", {}},
    KnownEncoding{"iso-8859-6", {}},
    KnownEncoding{"iso-8859-7", {}},
    KnownEncoding{"iso-8859-8", {}},
    KnownEncoding{"koi8-r", {}},
    KnownEncoding{"macintosh", {}},
    KnownEncoding{"shift_jis", {}},
    KnownEncoding{"euc-jp", {}},
    KnownEncoding{"euc-kr", {}},
    KnownEncoding{"gb18030", {}},
    KnownEncoding{"big5", {}},
};

const KnownEncoding *findEncoding(QStringView name)
{
    for (const KnownEncoding &known : knownEncodings) {
        if (name.compare(QLatin1StringView(known.name), Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

/// The WHATWG name for the other names people and detectors use.
QString canonicalName(const QString &name)
{
    struct Alias {
        const char *from;
        const char *to;
    };
    // As in the WHATWG table: Latin-1 and Latin-5 are read as the Windows code pages that contain them.
    static constexpr std::array aliases{
        Alias{"utf8", "utf-8"},
        Alias{"utf-16", "utf-16le"},
        Alias{"ascii", "windows-1252"},
        Alias{"us-ascii", "windows-1252"},
        Alias{"iso-8859-1", "windows-1252"},
        Alias{"latin1", "windows-1252"},
        Alias{"iso-8859-9", "windows-1254"},
        Alias{"latin5", "windows-1254"},
        Alias{"cp1252", "windows-1252"},
        Alias{"cp1254", "windows-1254"},
        Alias{"cp1256", "windows-1256"},
        Alias{"iso-8859-8-i", "iso-8859-8"},
        Alias{"x-mac-roman", "macintosh"},
        Alias{"gb2312", "gb18030"},
        Alias{"gbk", "gb18030"},
    };
    const QString lower = name.trimmed().toLower();
    for (const Alias &alias : aliases) {
        if (lower == QLatin1StringView(alias.from))
            return QString::fromLatin1(alias.to);
    }
    return lower;
}

/// A file that is another kind of thing, told by its first bytes: what to do instead.
QString foreignKind(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0", 4)))
        return QCoreApplication::translate("FileDecoder",
                                           "This is a workbook or archive, not a CSV file. Open it in a "
                                           "spreadsheet and save the sheet with the "
                                           "responses as CSV.");
    if (bytes.startsWith("SQLite format 3") || bytes.startsWith("%PDF-") || bytes.startsWith("\x89PNG")
        || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8") || bytes.startsWith("\x1F\x8B")
        || bytes.startsWith("\x7F"
                            "ELF"))
        return QCoreApplication::translate(
            "FileDecoder",
            "This is a binary file, not a table of text. Export the survey's responses as CSV.");
    return {};
}

/// Whether the bytes are rather 8-bit text with stray NULs in it: few of the high bytes that UTF-16 would
/// have (those at `first`, `first` + 2, ...) are NUL, and the others look like letters.
bool hasStrayNuls(QByteArrayView bytes, qsizetype size, qsizetype first)
{
    qsizetype nuls = 0;
    qsizetype letters = 0;
    for (qsizetype i = first; i < size; i += 2) {
        const auto c = uchar(bytes[i]);
        nuls += c == 0 ? 1 : 0;
        letters += (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' ? 1 : 0;
    }
    const qsizetype places = size / 2;
    return nuls * 2 < places && letters * 2 > places - nuls && bytes.isValidUtf8();
}

/// UTF-16 or UTF-32 without a mark: ASCII characters leave NULs at every second or fourth place.
QString byNulPattern(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 65536) / 4 * 4;
    std::array<qsizetype, 4> nuls{};
    for (qsizetype i = 0; i < size; ++i) {
        if (bytes[i] == 0)
            ++nuls[size_t(i % 4)];
    }
    const qsizetype units = size / 4;
    if (units == 0)
        return {};
    if (nuls[3] > units * 9 / 10 && nuls[2] > units * 9 / 10 && nuls[0] < units / 10)
        return u"utf-32le"_s;
    if (nuls[0] > units * 9 / 10 && nuls[1] > units * 9 / 10 && nuls[3] < units / 10)
        return u"utf-32be"_s;
    // Persian text has ASCII only in its separators, digits and spaces.
    const qsizetype even = nuls[0] + nuls[2];
    const qsizetype odd = nuls[1] + nuls[3];
    if (odd * 20 > units * 2 && even * 20 < odd && !hasStrayNuls(bytes, size, 1))
        return u"utf-16le"_s;
    if (even * 20 > units * 2 && odd * 20 < even && !hasStrayNuls(bytes, size, 0))
        return u"utf-16be"_s;
    return {};
}

/// More control characters than any text has.
bool looksBinary(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 65536);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = uchar(bytes[i]);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A && c != 0x1B)
            ++controls;
    }
    return controls >= 8 && controls * 20 > size;
}

/// The lines with bytes above ASCII, up to 256 KiB of them: the rest only blurs the detectors.
QByteArray foreignLines(QByteArrayView bytes)
{
    QByteArray lines;
    qsizetype start = 0;
    while (start < bytes.size() && lines.size() < 262144) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView line = bytes.sliced(start, end - start);
        if (std::any_of(line.begin(), line.end(), [](char c) { return uchar(c) >= 0x80; }))
            lines.append(line.first(std::min<qsizetype>(line.size(), 65536))).append('\n');
        start = end + 1;
    }
    return lines;
}

/// UTF-8 with a few damaged bytes: far more whole sequences than broken ones.
bool isDamagedUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        bool good = lead >= 0xC2 && lead <= 0xF4 && i + length <= bytes.size();
        for (qsizetype k = 1; good && k < length; ++k)
            good = (uchar(bytes[i + k]) & 0xC0) == 0x80;
        if (good) {
            ++whole;
            i += length - 1;
        } else {
            ++broken;
        }
    }
    return whole > 4 * broken;
}

/// What ICU's statistics miss: Turkish letters beside Latin-1 ones, and the punctuation of old Mac files.
QString byTellingBytes(QByteArrayView lines)
{
    qsizetype high = 0;
    qsizetype turkish = 0;
    qsizetype mac = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto c = uchar(lines[i]);
        if (c < 0x80)
            continue;
        ++high;
        // ı ş ğ İ Ş Ğ: in Latin-1 these are the Icelandic letters.
        if (c == 0xFD || c == 0xFE || c == 0xF0 || c == 0xDD || c == 0xDE || c == 0xD0)
            ++turkish;
        const bool between = i > 0 && i + 1 < lines.size() && (lines[i - 1] >= 'a' || lines[i - 1] == ' ')
            && (lines[i + 1] >= 'a' || lines[i + 1] == ' ') && uchar(lines[i - 1]) < 0x80
            && uchar(lines[i + 1]) < 0x80;
        // No-break space, dashes, quotes, apostrophe: in Windows code pages capitals in the middle of a word.
        if (between && (c == 0xCA || (c >= 0xD0 && c <= 0xD5) || c == 0xA5 || c == 0xC9))
            ++mac;
    }
    if (high > 0 && mac * 2 > high)
        return u"macintosh"_s;
    if (turkish * 5 >= high && turkish > 0)
        return u"windows-1254"_s;
    return {};
}

/// Words written in letters above ASCII throughout: not a Latin script with some accents.
bool isForeignScript(QByteArrayView lines)
{
    qsizetype high = 0;
    qsizetype inWords = 0;
    qsizetype run = 0;
    for (const char c : lines) {
        if (uchar(c) >= 0x80) {
            ++high;
            ++run;
            continue;
        }
        inWords += run >= 3 ? run : 0;
        run = 0;
    }
    return high > 0 && inWords * 10 >= high * 6;
}

struct Guess {
    QString name;
    QString evidence;
};

QString languageCodePage()
{
    switch (QLocale().language()) {
    case QLocale::Turkish:
        return u"windows-1254"_s;
    case QLocale::Persian:
    case QLocale::Arabic:
        return u"windows-1256"_s;
    default:
        return u"windows-1252"_s;
    }
}

Guess byStatistics(QByteArrayView bytes)
{
    const QByteArray lines = foreignLines(bytes);
    const bool foreignScript = isForeignScript(lines);
    const QString telling = foreignScript ? QString() : byTellingBytes(lines);
    if (!telling.isEmpty())
        return {telling,
                QCoreApplication::translate(
                    "FileDecoder", "Not UTF-8; the letters it would have make sense in this encoding only.")};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    if (U_SUCCESS(status)) {
        ucsdet_setText(detector.get(), lines.constData(), int32_t(lines.size()), &status);
        int32_t count = 0;
        const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
        for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
            const QString name = canonicalName(QString::fromLatin1(ucsdet_getName(matches[i], &status)));
            const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
            if (U_FAILURE(status) || confidence < 20)
                break;
            // UTF-8 and the two-byte marks were ruled out before.
            // The detector knows Arabic letter frequencies, not Persian ones, and calls short texts Latin.
            if (foreignScript
                && (name == "windows-1252"_L1 || name == "windows-1254"_L1 || name == "windows-1250"_L1
                    || name == "iso-8859-2"_L1))
                continue;
            if (findEncoding(name) && !name.startsWith("utf-"_L1))
                return {name,
                        QCoreApplication::translate(
                            "FileDecoder", "Not UTF-8; the frequency of its letters fits this encoding.")};
        }
    }
    if (foreignScript)
        return {u"windows-1256"_s,
                QCoreApplication::translate("FileDecoder", "Not UTF-8, and not written in Latin letters.")};
    return {
        languageCodePage(),
        QCoreApplication::translate(
            "FileDecoder", "Not UTF-8, and too little text to tell: the usual encoding of your language.")};
}

Error failed(ErrorCode code, const QString &path, const QString &text)
{
    return {code, text, QFileInfo(path).fileName()};
}

} // namespace

Result<DecodedFile> decodeFile(const QString &path, const std::optional<QString> &encoding, FileHash hash)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(ErrorCode::Missing, path,
                      QCoreApplication::translate("FileDecoder", "There is no such file."));
    if (info.isDir())
        return failed(ErrorCode::Missing, path,
                      QCoreApplication::translate("FileDecoder", "This is a folder, not a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Missing, path,
                      QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                          .arg(file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(ErrorCode::Io, path,
                      QCoreApplication::translate("FileDecoder", "The file cannot be read: %1")
                          .arg(file.errorString()));
    if (bytes.isEmpty())
        return failed(ErrorCode::Malformed, path,
                      QCoreApplication::translate("FileDecoder", "The file is empty."));

    DecodedFile result;
    result.path = path;
    if (const QString foreign = foreignKind(bytes); !foreign.isEmpty())
        return failed(ErrorCode::Malformed, path, foreign);

    if (hash == FileHash::Compute)
        result.hash = std::make_shared<FileHasher>(bytes);
    bool isWholeUtf8 = false;
    const auto marked
        = std::find_if(knownEncodings.begin(), knownEncodings.end(), [&](const KnownEncoding &known) {
              return !known.mark.isEmpty() && bytes.startsWith(known.mark);
          });
    if (encoding) {
        const KnownEncoding *known = findEncoding(canonicalName(*encoding));
        if (!known)
            return Error{
                ErrorCode::Invalid,
                QCoreApplication::translate("FileDecoder", "Milepost does not know the encoding \"%1\".")
                    .arg(*encoding),
                {}};
        result.encoding = QString::fromLatin1(known->name);
        result.evidence = QCoreApplication::translate("FileDecoder", "Chosen by you.");
        result.bom = marked != knownEncodings.end() && marked->name == QByteArrayView(known->name);
    } else if (marked != knownEncodings.end()) {
        result.encoding = QString::fromLatin1(marked->name);
        result.evidence
            = QCoreApplication::translate("FileDecoder", "The file opens with the mark of this encoding.");
        result.bom = true;
    } else if (const QString byNuls = byNulPattern(bytes); !byNuls.isEmpty()) {
        result.encoding = byNuls;
        result.evidence = QCoreApplication::translate(
            "FileDecoder", "Every other byte of plain letters is zero, as this encoding has it.");
    } else if (looksBinary(bytes)) {
        return failed(
            ErrorCode::Malformed, path,
            QCoreApplication::translate(
                "FileDecoder",
                "This is a binary file, not a table of text. Export the survey's responses as CSV."));
    } else if ((isWholeUtf8 = bytes.isValidUtf8())) {
        result.encoding = u"utf-8"_s;
        result.evidence = QCoreApplication::translate("FileDecoder", "The whole file is valid UTF-8.");
    } else if (isDamagedUtf8(bytes)) {
        result.encoding = u"utf-8"_s;
        result.evidence = QCoreApplication::translate("FileDecoder",
                                                      "Almost all of it is UTF-8; a few bytes are damaged.");
    } else {
        const Guess guess = byStatistics(bytes);
        result.encoding = guess.name;
        result.evidence = guess.evidence;
    }

    if (result.bom)
        bytes.remove(0, marked->mark.size());
    if (result.encoding == "utf-8"_L1 && (isWholeUtf8 || bytes.isValidUtf8())) {
        result.utf8 = bytes;
    } else {
        QStringDecoder decoder(result.encoding.toLatin1().constData());
        const QString text = decoder.decode(bytes);
        result.replacedCharacters = text.count(QChar(QChar::ReplacementCharacter));
        result.utf8 = text.toUtf8();
    }
    // A NUL ends text in many places further on; it is shown as what it is: damage.
    if (result.utf8.contains('\0')) {
        result.replacedCharacters += result.utf8.count('\0');
        result.utf8.replace(QByteArrayView("\0", 1), QByteArrayView("\xEF\xBF\xBD"));
    }
    if (result.utf8.isEmpty())
        return failed(ErrorCode::Malformed, path,
                      QCoreApplication::translate("FileDecoder", "The file is empty."));
    return result;
}

} // namespace milepost
