// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <string_view>

namespace milepost {

/// Turns the bytes of a file into UTF-8 in pieces of any size, and counts what the encoding cannot explain:
/// each such place reads U+FFFD. The same bytes give the same text and the same count however they are cut.
class PieceDecoder
{
public:
    /// `isUtf8`: the bytes are known to be UTF-8 throughout, and are given on as they are.
    PieceDecoder(const QString &encoding, bool isUtf8);

    /// The view holds until the next call.
    std::string_view decode(QByteArrayView bytes);
    /// After the last piece: what is left of a character that the end of the file cuts off.
    std::string_view finish();

    qint64 replaced() const { return m_replaced; }

private:
    /// What of a character may stand at the end of a piece.
    enum class Form {
        Utf8, ///< known to be it throughout
        DamagedUtf8,
        Utf16,
        Utf32,
        OneByte,
        SeveralBytes, ///< the encodings of East Asia
    };
    static Form formOf(const QString &encoding, bool isUtf8);
    qsizetype cutAtEnd() const;
    std::string_view take(QStringView text);
    std::string_view withoutNuls(QByteArrayView utf8);

    Form m_form;
    QStringDecoder m_decoder;
    QByteArray m_cut; ///< bytes that wait for the next piece
    QString m_text; ///< what is decoded but not yet given
    QByteArray m_utf8;
    qint64 m_replaced = 0;
};

} // namespace milepost
