// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/piecedecoder.h"

#include "core/csvimport/utf8check.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Half a pair of units is no character.
QString withoutHalfPairs(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole.at(i).isSurrogate())
            continue;
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole;
}

} // namespace

PieceDecoder::PieceDecoder(const QString &encoding, bool isUtf8)
    : m_form(formOf(encoding, isUtf8))
    // The mark is the caller's business; UTF-8 is only given whole sequences, and damage must not wait for
    // more.
    , m_decoder(encoding.toLatin1().constData(),
                m_form == Form::DamagedUtf8
                    ? QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom
                    : QStringDecoder::Flags(QStringDecoder::Flag::ConvertInitialBom))
{
}

PieceDecoder::Form PieceDecoder::formOf(const QString &encoding, bool isUtf8)
{
    if (encoding == "utf-8"_L1)
        return isUtf8 ? Form::Utf8 : Form::DamagedUtf8;
    if (encoding.startsWith("utf-16"_L1))
        return Form::Utf16;
    if (encoding.startsWith("utf-32"_L1))
        return Form::Utf32;
    for (const QLatin1StringView several :
         {"shift_jis"_L1, "euc-jp"_L1, "euc-kr"_L1, "gb18030"_L1, "big5"_L1}) {
        if (encoding == several)
            return Form::SeveralBytes;
    }
    return Form::OneByte;
}

/// How many bytes at the end of m_cut must wait for what follows.
qsizetype PieceDecoder::cutAtEnd() const
{
    constexpr qsizetype longestLine = 1 << 20;
    switch (m_form) {
    case Form::DamagedUtf8:
        return utf8CutAtEnd(m_cut);
    case Form::Utf16:
        return m_cut.size() % 2;
    case Form::Utf32:
        return m_cut.size() % 4;
    case Form::SeveralBytes: {
        // ICU reads damage otherwise where a piece cuts it; a line end is a character of its own in all of
        // these.
        const qsizetype rest = m_cut.size() - 1 - m_cut.lastIndexOf('\n');
        return rest <= longestLine ? rest : 0;
    }
    default:
        return 0;
    }
}

std::string_view PieceDecoder::decode(QByteArrayView bytes)
{
    if (m_form == Form::Utf8)
        return withoutNuls(bytes);
    if (m_form == Form::OneByte)
        return take(QString(m_decoder.decode(bytes)));
    m_cut.append(bytes.data(), bytes.size());
    const qsizetype cut = cutAtEnd();
    m_text.append(m_decoder.decode(QByteArrayView(m_cut).chopped(cut)));
    m_cut.remove(0, m_cut.size() - cut);
    // A character of two units is given whole.
    const bool isCut = !m_text.isEmpty() && m_text.back().isHighSurrogate();
    return take(QStringView(m_text).chopped(isCut ? 1 : 0));
}

std::string_view PieceDecoder::finish()
{
    switch (m_form) {
    case Form::Utf8:
    case Form::OneByte:
        return {};
    case Form::Utf16:
    case Form::Utf32:
        if (!m_cut.isEmpty())
            m_text.append(QChar(QChar::ReplacementCharacter));
        break;
    case Form::DamagedUtf8:
    case Form::SeveralBytes:
        // The line end makes the decoder give up waiting for the rest of a character.
        m_text.append(m_decoder.decode(QByteArray(m_cut + '\n')));
        if (m_text.endsWith(u'\n'))
            m_text.chop(1);
        break;
    }
    m_cut.clear();
    return take(m_text);
}

std::string_view PieceDecoder::take(QStringView text)
{
    m_utf8 = text.isValidUtf16() ? text.toUtf8() : withoutHalfPairs(text).toUtf8();
    // ICU writes SUB for some damage in these.
    if (m_form == Form::SeveralBytes)
        m_utf8.replace(QByteArrayView("\x1A"), QByteArrayView("\xEF\xBF\xBD"));
    m_replaced += m_utf8.count("\xEF\xBF\xBD");
    m_text.remove(0, text.size());
    return withoutNuls(m_utf8);
}

/// A NUL ends text in many places further on; it is shown as what it is: damage.
std::string_view PieceDecoder::withoutNuls(QByteArrayView utf8)
{
    if (utf8.contains('\0')) {
        m_utf8 = utf8.toByteArray();
        m_replaced += m_utf8.count('\0');
        m_utf8.replace(QByteArrayView("\0", 1), QByteArrayView("\xEF\xBF\xBD"));
        utf8 = m_utf8;
    }
    return {utf8.data(), size_t(utf8.size())};
}

} // namespace milepost
