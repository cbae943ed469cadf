// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/letterscore.h"

#include <QHash>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qsizetype sampleSize = 32768; ///< bytes; more of them change nothing

// What a character says about the reading it comes from.
constexpr double markScore = 0.3; ///< quotes, dashes: right, but found in many encodings
constexpr double strangeScore = -1.5; ///< a letter the language does not have
constexpr double brokenScore = -2; ///< a control character, or no character at all
constexpr double misplacedScore = -1.2; ///< a capital in the middle of a word, two scripts in one word

/// A language by its letters above ASCII, the most frequent first; of a script with two cases the small ones.
struct Alphabet {
    QStringView letters;
    bool isLatin = false;
    bool hasCases = false;
};

constexpr Alphabet turkish{u"ıüşçğöâîû", true, true};
constexpr Alphabet french{u"éèàêçùôîâûëïœ", true, true};
constexpr Alphabet german{u"üäöß", true, true};
constexpr Alphabet spanish{u"óáéíñúü", true, true};
constexpr Alphabet portuguese{u"ãçéáíóõêâúà", true, true};
constexpr Alphabet italian{u"àèùòéì", true, true};
constexpr Alphabet nordic{u"äöåøæé", true, true};
constexpr Alphabet polish{u"ąęłóśżćńź", true, true};
constexpr Alphabet czech{u"áíéěčřýžšůúňťďó", true, true};
constexpr Alphabet hungarian{u"áéöóőíüúű", true, true};
constexpr Alphabet croatian{u"čšžćđ", true, true};
constexpr Alphabet romanian{u"ăîâşţ", true, true};
constexpr Alphabet russian{u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ", false, true};
constexpr Alphabet greek{u"αοιετσνηυρπκμλςωγόίδάβέχήθύφώξζψ", false, true};
constexpr Alphabet hebrew{u"יוהלארתבמשנעדחקפגסכטזצםןךףץ", false, false};
constexpr Alphabet arabic{u"اليمنوترسبعدهكفحقةأجشصطخإضزثذىغئءظؤآ", false, false};
// Without U+06CC, which windows-1256 lacks; U+06A9 it has, but most programs write U+0643.
constexpr Alphabet persian{u"اينرودهمتبسشكکلگزخفقعجپحچآصطضذژغثئظءأؤةى", false, false};

struct Candidate {
    const char *encoding;
    std::vector<Alphabet> languages;
};

const std::vector<Candidate> &candidates()
{
    static const std::vector<Candidate> list{
        {"windows-1252", {french, german, spanish, portuguese, italian, nordic}},
        {"windows-1254", {turkish, french, german}},
        {"windows-1256", {persian, arabic}},
        {"windows-1250", {polish, czech, hungarian, croatian, romanian}},
        {"iso-8859-2", {polish, czech, hungarian, croatian, romanian}},
        {"windows-1251", {russian}},
        {"koi8-r", {russian}},
        {"iso-8859-5", {russian}},
        {"windows-1253", {greek}},
        {"iso-8859-7", {greek}},
        {"windows-1255", {hebrew}},
        {"iso-8859-8", {hebrew}},
        {"iso-8859-6", {arabic, persian}},
        {"macintosh", {french, german, spanish, portuguese, italian, nordic}},
    };
    return list;
}

bool isMark(QChar c)
{
    const char16_t u = c.unicode();
    // General punctuation with the joiners; Arabic comma, semicolon and question mark.
    return (u >= 0x2010 && u <= 0x206F) || u == 0x200C || u == 0x200D || u == 0x20AC || u == 0x2122
        || u == 0x060C || u == 0x061B || u == 0x061F || u == 0x00A0 || u == 0x00AB || u == 0x00BB
        || u == 0x00B0 || u == 0x00B7 || u == 0x00BF || u == 0x00A1 || u == 0x00A3 || u == 0x00BA
        || u == 0x00AA || u == 0x00BD;
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// The worth of each letter of an alphabet.
class LetterWorth
{
public:
    explicit LetterWorth(const Alphabet &alphabet)
    {
        const auto count = double(alphabet.letters.size());
        for (qsizetype i = 0; i < alphabet.letters.size(); ++i) {
            const QChar letter = alphabet.letters.at(i);
            const double worth = 1 - double(i) / count;
            m_worth.insert(letter, worth);
            if (!alphabet.hasCases)
                continue;
            const QChar capital = letter == u'ı' ? QChar(u'İ') : letter.toUpper();
            if (!m_worth.contains(capital))
                m_worth.insert(capital, worth * 0.7);
        }
    }
    double operator()(QChar letter) const { return m_worth.value(letter, strangeScore); }

private:
    QHash<QChar, double> m_worth;
};

/// The worths of all characters above ASCII together.
struct Sum {
    double worth = 0;
    qint64 count = 0;

    /// Less where there are few of them; a handful says something in the common encodings only.
    double mean(bool isCommon) const { return worth / (double(count) + (isCommon ? 0.5 : 3)); }
};

Sum worthOf(QStringView text, const Alphabet &alphabet)
{
    const LetterWorth worth(alphabet);
    double sum = 0;
    qint64 count = 0;
    qint64 letters = 0;
    qint64 run = 0; ///< letters above ASCII that follow each other
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80) {
            run = 0;
            continue;
        }
        ++count;
        if (c == QChar::ReplacementCharacter || c.unicode() < 0xA0 || c.category() == QChar::Other_NotAssigned
            || c.category() == QChar::Other_PrivateUse) {
            sum += brokenScore;
            run = 0;
            continue;
        }
        if (c.unicode() == 0x200E
            || c.unicode() == 0x200F) // of direction: in texts that have other letters, too
            continue;
        if (isMark(c)) {
            sum += markScore;
            run = 0;
            continue;
        }
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        // A letter alone is rather a sign of some kind in another encoding.
        const bool isAlone = alphabet.isLatin && !before.isLetter() && !after.isLetter();
        sum += isAlone ? worth(c) * 0.3 : worth(c);
        ++letters;
        ++run;
        if (c == before && i > 1 && c == text.at(i - 2))
            sum += misplacedScore;
        if (alphabet.hasCases && c.isUpper() && before.isLower())
            sum += misplacedScore;
        if (alphabet.isLatin ? run > 2 : isAsciiLetter(before) || isAsciiLetter(after))
            sum += misplacedScore;
    }
    // Marks alone say nothing.
    return letters > 0 ? Sum{sum, count} : Sum{0, count};
}

/// An encoding of two bytes per character: what the first one says.
struct LeadBytes {
    uchar from;
    uchar to;
    double score;
};
struct WideCandidate {
    const char *encoding;
    uchar lowestTrail;
    bool hasHalfKana; ///< single bytes A1..DF
    std::vector<LeadBytes> leads;
};

const std::vector<WideCandidate> &wideCandidates()
{
    // Rows of the national standards: kana, syllables and the first level are what people write; the second
    // level and the rows behind it hardly ever come.
    static const std::vector<WideCandidate> list{
        {"shift_jis",
         0x40,
         true,
         {{0x81, 0x81, markScore},
          {0x82, 0x82, 1},
          {0x83, 0x83, 0.9},
          {0x88, 0x97, 0.6},
          {0x98, 0x9F, -0.2},
          {0xE0, 0xEA, -0.2}}},
        {"euc-jp",
         0xA1,
         false,
         {{0xA1, 0xA1, markScore},
          {0xA3, 0xA3, markScore},
          {0xA4, 0xA4, 1},
          {0xA5, 0xA5, 0.9},
          {0xB0, 0xCF, 0.6},
          {0xD0, 0xF4, -0.2}}},
        {"euc-kr", 0xA1, false, {{0xA1, 0xA3, markScore}, {0xB0, 0xC8, 1}, {0xCA, 0xFD, -0.5}}},
        {"gb18030",
         0xA1,
         false,
         {{0xA1, 0xA3, markScore}, {0xA4, 0xA5, -0.5}, {0xB0, 0xD7, 0.8}, {0xD8, 0xF7, -0.1}}},
        {"big5", 0x40, false, {{0xA1, 0xA3, markScore}, {0xA4, 0xC6, 0.7}, {0xC9, 0xF9, -0.2}}},
    };
    return list;
}

Sum worthOf(QByteArrayView bytes, const WideCandidate &wide)
{
    double sum = 0;
    qint64 count = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        ++count;
        if (wide.hasHalfKana && lead >= 0xA1 && lead <= 0xDF) {
            sum -= 0.3;
            continue;
        }
        const uchar trail = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : 0;
        if (trail < wide.lowestTrail || trail == 0x7F || trail == 0xFF) {
            sum += brokenScore;
            continue;
        }
        ++i;
        const auto row
            = std::find_if(wide.leads.begin(), wide.leads.end(), [lead](const LeadBytes &bytesOfRow) {
                  return lead >= bytesOfRow.from && lead <= bytesOfRow.to;
              });
        sum += row == wide.leads.end() ? strangeScore : row->score;
    }
    return {sum, count};
}

} // namespace

std::vector<LetterScore> letterScores(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), sampleSize));
    std::vector<LetterScore> scores;
    for (const Candidate &candidate : candidates()) {
        const QString text = QString(QStringDecoder(candidate.encoding).decode(bytes));
        const QLatin1StringView name(candidate.encoding);
        const bool isCommon = name == "windows-1252"_L1 || name == "windows-1254"_L1;
        double best = brokenScore;
        for (const Alphabet &language : candidate.languages)
            best = std::max(best, worthOf(text, language).mean(isCommon));
        scores.push_back({candidate.encoding, best});
    }
    for (const WideCandidate &candidate : wideCandidates())
        scores.push_back({candidate.encoding, worthOf(bytes, candidate).mean(false)});
    return scores;
}

} // namespace milepost
