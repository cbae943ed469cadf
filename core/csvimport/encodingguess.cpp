// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/encodingguess.h"

#include "core/csvimport/contentwalk.h"
#include "core/csvimport/letterscore.h"
#include "core/csvimport/utf8check.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The encodings Milepost reads. UTF-32 before UTF-16, whose marks it starts with.
constexpr std::array knownEncodings{
    KnownEncoding{"utf-8", "\xEF\xBB\xBF"},
    KnownEncoding{"utf-32le", QByteArrayView("\xFF\xFE\0\0", 4)},
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

/// Whether the bytes are rather 8-bit text with stray NULs in it: few of the high bytes that UTF-16 would
/// have (those at `first`, `first` + 2, ...) are NUL, and the others look like letters.
bool hasStrayNuls(QByteArrayView bytes, qsizetype size, qsizetype first, bool isUtf8)
{
    qsizetype nuls = 0;
    qsizetype letters = 0;
    for (qsizetype i = first; i < size; i += 2) {
        const auto c = uchar(bytes[i]);
        nuls += c == 0 ? 1 : 0;
        letters += (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' ? 1 : 0;
    }
    const qsizetype places = size / 2;
    return nuls * 2 < places && letters * 2 > places - nuls && isUtf8;
}

/// What a file that is not UTF-8 as a whole is made of.
class ForeignBytes
{
public:
    /// Takes the next piece of the file.
    void add(QByteArrayView piece)
    {
        countSequences(piece);
        collectLines(piece);
    }
    /// After the last piece.
    void finish()
    {
        for (const char byte : std::as_const(m_held))
            m_broken += uchar(byte) >= 0x80;
        endLine();
    }

    /// UTF-8 with a few damaged bytes: far more whole sequences than broken ones.
    bool isDamagedUtf8() const { return m_whole > 4 * m_broken; }
    /// The lines with bytes above ASCII, up to 256 KiB of them: the rest only blurs the detectors.
    const QByteArray &lines() const { return m_lines; }

private:
    void countSequences(QByteArrayView piece)
    {
        const qsizetype cut = utf8CutAtEnd(piece);
        const QByteArray bytes = m_held + piece.chopped(cut).toByteArray();
        m_held = piece.last(cut).toByteArray();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto lead = uchar(bytes[i]);
            if (lead < 0x80)
                continue;
            const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            bool good = lead >= 0xC2 && lead <= 0xF4 && i + length <= bytes.size();
            for (qsizetype k = 1; good && k < length; ++k)
                good = (uchar(bytes[i + k]) & 0xC0) == 0x80;
            if (good) {
                ++m_whole;
                i += length - 1;
            } else {
                ++m_broken;
            }
        }
    }

    void collectLines(QByteArrayView piece)
    {
        constexpr qsizetype longestLine = 65536;
        while (!piece.isEmpty() && m_lines.size() < mostLines) {
            const qsizetype end = piece.indexOf('\n');
            const QByteArrayView part = end < 0 ? piece : piece.first(end);
            m_isForeign = m_isForeign
                || std::any_of(part.begin(), part.end(), [](char c) { return uchar(c) >= 0x80; });
            m_line.append(part.first(std::min(part.size(), longestLine - m_line.size())));
            if (end < 0)
                return;
            endLine();
            piece = piece.sliced(end + 1);
        }
    }

    void endLine()
    {
        if (m_isForeign)
            m_lines.append(m_line).append('\n');
        m_line.clear();
        m_isForeign = false;
    }

    static constexpr qsizetype mostLines = 262144;

    qint64 m_whole = 0;
    qint64 m_broken = 0;
    QByteArray m_held; ///< the beginning of a sequence that the last piece cut
    QByteArray m_lines;
    QByteArray m_line;
    bool m_isForeign = false; ///< the line so far
};

QString languageCodePage()
{
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Turkish:
        return u"windows-1254"_s;
    case QLocale::Persian:
    case QLocale::Arabic:
        return u"windows-1256"_s;
    case QLocale::Polish:
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::Hungarian:
    case QLocale::Croatian:
    case QLocale::Romanian:
        return u"windows-1250"_s;
    case QLocale::Russian:
    case QLocale::Ukrainian:
    case QLocale::Bulgarian:
        return u"windows-1251"_s;
    case QLocale::Greek:
        return u"windows-1253"_s;
    case QLocale::Hebrew:
        return u"windows-1255"_s;
    case QLocale::Japanese:
        return u"shift_jis"_s;
    case QLocale::Korean:
        return u"euc-kr"_s;
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? u"big5"_s : u"gb18030"_s;
    default:
        return u"windows-1252"_s;
    }
}

/// What ICU makes of it: 0..1 by encoding.
QHash<QString, double> detectorConfidence(const QByteArray &lines)
{
    QHash<QString, double> confidence;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    if (U_FAILURE(status))
        return confidence;
    ucsdet_setText(detector.get(), lines.constData(), int32_t(lines.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QString name = canonicalName(QString::fromLatin1(ucsdet_getName(matches[i], &status)));
        const int32_t percent = ucsdet_getConfidence(matches[i], &status);
        if (U_SUCCESS(status))
            confidence[name] = std::max(confidence.value(name), percent / 100.0);
    }
    return confidence;
}

/// The encoding in which the letters make most sense. ICU knows more languages, but not Persian, and takes
/// short texts for anything; so it only has a say where our own scores are close.
EncodingGuess byStatistics(const QByteArray &lines)
{
    constexpr double leastScore = 0.2;
    constexpr double detectorWeight = 0.1;
    const QString ofLanguage = languageCodePage();
    const QHash<QString, double> confidence = detectorConfidence(lines);
    EncodingGuess best;
    double bestScore = leastScore;
    for (const LetterScore &one : letterScores(lines)) {
        const QString name = QString::fromLatin1(one.encoding);
        // Many texts read alike in several encodings: then it is the language's own, or the most common one.
        const double common = name == ofLanguage ? 0.1
            : name == "windows-1252"_L1          ? 0.05
            : name.startsWith("windows-"_L1)     ? 0.03
            : name == "macintosh"_L1             ? -0.05
                                                 : 0;
        const double score = one.score + common + detectorWeight * confidence.value(name);
        if (score > bestScore) {
            bestScore = score;
            best.name = name;
        }
    }
    if (!best.name.isEmpty())
        return {best.name,
                QCoreApplication::translate("FileDecoder",
                                            "Not UTF-8; the frequency of its letters fits this encoding.")};
    return {ofLanguage,
            QCoreApplication::translate(
                "FileDecoder",
                "Not UTF-8, and its letters do not tell what else: the usual encoding of your language.")};
}

} // namespace

const KnownEncoding *encodingOfName(const QString &name)
{
    const QString canonical = canonicalName(name);
    for (const KnownEncoding &known : knownEncodings) {
        if (canonical == QLatin1StringView(known.name))
            return &known;
    }
    return nullptr;
}

const KnownEncoding *encodingOfMark(QByteArrayView front)
{
    const auto marked
        = std::find_if(knownEncodings.begin(), knownEncodings.end(), [&](const KnownEncoding &known) {
              return !known.mark.isEmpty() && front.startsWith(known.mark);
          });
    return marked == knownEncodings.end() ? nullptr : &*marked;
}

QString encodingByNuls(QByteArrayView bytes, bool isUtf8)
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
    if (odd * 20 > units * 2 && even * 20 < odd && !hasStrayNuls(bytes, size, 1, isUtf8))
        return u"utf-16le"_s;
    if (even * 20 > units * 2 && odd * 20 < even && !hasStrayNuls(bytes, size, 0, isUtf8))
        return u"utf-16be"_s;
    return {};
}

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

Result<EncodingGuess> guessEncoding(const FileBytes &bytes)
{
    constexpr qsizetype pieceSize = 1 << 18;
    ForeignBytes foreign;
    ContentWalk walk(bytes);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const Result<qsizetype> size = walk.read(piece.data(), piece.size());
        if (!size)
            return size.error();
        if (*size == 0)
            break;
        foreign.add(QByteArrayView(piece).first(*size));
    }
    foreign.finish();
    if (foreign.isDamagedUtf8())
        return EncodingGuess{u"utf-8"_s,
                             QCoreApplication::translate(
                                 "FileDecoder", "Almost all of it is UTF-8; a few bytes are damaged.")};
    return byStatistics(foreign.lines());
}

} // namespace milepost
