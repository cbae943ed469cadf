// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"
#include "core/csvimport/encodingguess.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/utf8check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qsizetype pieceSize = 1 << 18; // small enough to notice a cancel at once
constexpr qsizetype frontSize = 1 << 16; ///< what tells the kind of a file
constexpr qsizetype startSize = 1 << 20;

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

Error failed(ErrorCode code, const QString &path, const QString &text)
{
    return {code, text, QFileInfo(path).fileName()};
}

/// Turns the bytes of a file into UTF-8, piece by piece, and counts what the encoding cannot explain.
class PieceDecoder
{
public:
    explicit PieceDecoder(const DecodedFile &file)
        : m_isPlain(file.isUtf8)
        , m_decoder(file.encoding.toLatin1().constData())
    {
    }

    /// The view holds until the next call.
    std::string_view decode(QByteArrayView bytes)
    {
        if (!m_isPlain) {
            m_text.append(m_decoder.decode(bytes));
            // A character of two units is never cut.
            const qsizetype cut = !m_text.isEmpty() && m_text.back().isHighSurrogate() ? 1 : 0;
            const QStringView whole = QStringView(m_text).chopped(cut);
            m_replaced += whole.count(QChar(QChar::ReplacementCharacter));
            m_utf8 = whole.toUtf8();
            m_text.remove(0, whole.size());
            bytes = m_utf8;
        }
        // A NUL ends text in many places further on; it is shown as what it is: damage.
        if (bytes.contains('\0')) {
            m_utf8 = bytes.toByteArray();
            m_replaced += m_utf8.count('\0');
            m_utf8.replace(QByteArrayView("\0", 1), QByteArrayView("\xEF\xBF\xBD"));
            bytes = m_utf8;
        }
        return {bytes.data(), size_t(bytes.size())};
    }
    qint64 replaced() const { return m_replaced; }

private:
    bool m_isPlain;
    QStringDecoder m_decoder;
    QString m_text; ///< what is decoded but not yet given
    QByteArray m_utf8;
    qint64 m_replaced = 0;
};

Status walkPieces(const DecodedFile &file, PieceDecoder &decoder, const DecodedFile::TakePiece &take)
{
    FileBytes::Walk walk(*file.bytes);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qsizetype mark = file.markSize;
    for (;;) {
        const Result<qsizetype> size = walk.read(piece.data(), piece.size());
        if (!size)
            return size.error();
        if (*size == 0)
            return {};
        const std::string_view text
            = decoder.decode(QByteArrayView(piece).sliced(mark, std::max<qsizetype>(*size - mark, 0)));
        mark = 0;
        if (text.empty())
            continue;
        const Result<bool> goesOn = take(text, walk.share());
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return {};
    }
}

struct Scan {
    bool isUtf8 = false; ///< all of the file
    qint64 nuls = 0;
};
/// Looks at every byte once, and gives all to the hasher.
Result<Scan> scan(const FileBytes &bytes, FileHasher *hasher)
{
    Scan result;
    Utf8Check check;
    FileBytes::Walk walk(bytes);
    for (;;) {
        QByteArray piece(pieceSize,
                         Qt::Uninitialized); // a new one each time: the hasher may still read the last
        const Result<qsizetype> size = walk.read(piece.data(), piece.size());
        if (!size)
            return size.error();
        if (*size == 0)
            break;
        piece.truncate(*size);
        if (hasher)
            hasher->add(piece);
        check.add(piece);
        if (piece.contains('\0'))
            result.nuls += piece.count('\0');
    }
    if (hasher)
        hasher->finish();
    result.isUtf8 = check.isValid();
    return result;
}

/// Which encoding the file has and why, unless the caller chose it.
Status findEncoding(DecodedFile &file, QByteArrayView front, const std::optional<QString> &chosen,
                    bool isUtf8)
{
    const KnownEncoding *marked = encodingOfMark(front);
    const auto take = [&](const QString &name, const QString &evidence) {
        file.encoding = name;
        file.evidence = evidence;
        return Status();
    };
    if (chosen) {
        const KnownEncoding *known = encodingOfName(*chosen);
        if (!known)
            return Error{
                ErrorCode::Invalid,
                QCoreApplication::translate("FileDecoder", "Milepost does not know the encoding \"%1\".")
                    .arg(*chosen),
                {}};
        if (marked == known)
            file.markSize = known->mark.size();
        return take(QString::fromLatin1(known->name),
                    QCoreApplication::translate("FileDecoder", "Chosen by you."));
    }
    if (marked) {
        file.markSize = marked->mark.size();
        return take(
            QString::fromLatin1(marked->name),
            QCoreApplication::translate("FileDecoder", "The file opens with the mark of this encoding."));
    }
    if (const QString byNuls = encodingByNuls(front, isUtf8); !byNuls.isEmpty()) {
        return take(
            byNuls,
            QCoreApplication::translate(
                "FileDecoder", "Every other byte of plain letters is zero, as this encoding has it."));
    }
    if (looksBinary(front)) {
        return failed(
            ErrorCode::Malformed, file.path,
            QCoreApplication::translate(
                "FileDecoder",
                "This is a binary file, not a table of text. Export the survey's responses as CSV."));
    }
    if (isUtf8)
        return take(u"utf-8"_s, QCoreApplication::translate("FileDecoder", "The whole file is valid UTF-8."));
    const Result<EncodingGuess> guess = guessEncoding(*file.bytes);
    if (!guess)
        return guess.error();
    return take(guess->name, guess->evidence);
}

Result<DecodedFile> decode(std::shared_ptr<const FileBytes> bytes, const std::optional<QString> &encoding,
                           FileHash hash)
{
    DecodedFile file;
    file.path = bytes->path();
    file.bytes = std::move(bytes);

    QByteArray front(frontSize, Qt::Uninitialized);
    FileBytes::Walk walk(*file.bytes);
    const Result<qsizetype> size = walk.read(front.data(), front.size());
    if (!size)
        return size.error();
    front.truncate(*size);
    const Error empty = failed(ErrorCode::Malformed, file.path,
                               QCoreApplication::translate("FileDecoder", "The file is empty."));
    if (front.isEmpty())
        return empty;
    if (const QString foreign = foreignKind(front); !foreign.isEmpty())
        return failed(ErrorCode::Malformed, file.path, foreign);

    if (hash == FileHash::Compute)
        file.hash = std::make_shared<FileHasher>();
    const Result<Scan> scanned = scan(*file.bytes, file.hash.get());
    if (!scanned)
        return scanned.error();
    if (const Status found = findEncoding(file, front, encoding, scanned->isUtf8); !found)
        return found.error();
    file.bom = file.markSize > 0;
    file.isUtf8 = scanned->isUtf8 && file.encoding == "utf-8"_L1;

    // What is not UTF-8 is read to its end once, to know how much of it is damaged.
    PieceDecoder decoder(file);
    file.isWhole = true;
    const Status read = walkPieces(file, decoder, [&](std::string_view text, double) {
        const size_t taken = std::min(text.size(), size_t(startSize - file.start.size()));
        file.start.append(text.data(), qsizetype(taken));
        file.isWhole = file.isWhole && taken == text.size();
        return file.isWhole || !file.isUtf8;
    });
    if (!read)
        return read.error();
    if (file.start.isEmpty())
        return empty;
    file.replacedCharacters = file.isUtf8 ? scanned->nuls : decoder.replaced();
    return file;
}

} // namespace

Status DecodedFile::readPieces(const TakePiece &take) const
{
    PieceDecoder decoder(*this);
    return walkPieces(*this, decoder, take);
}

Status DecodedFile::readRecords(CsvReader &reader) const
{
    bool isStopped = false;
    const Status read = readPieces([&](std::string_view text, double) {
        Result<bool> goesOn = reader.feed(text);
        isStopped = goesOn && !*goesOn;
        return goesOn;
    });
    if (!read || isStopped)
        return read;
    const Result<bool> finished = reader.finish();
    return finished ? Status() : Status(finished.error());
}

Result<DecodedFile> decodeFile(const QString &path, const std::optional<QString> &encoding, FileHash hash)
{
    Result<std::shared_ptr<const FileBytes>> bytes = FileBytes::open(path);
    return bytes ? decode(std::move(*bytes), encoding, hash) : Result<DecodedFile>(bytes.error());
}

Result<DecodedFile> decodeBytes(const QByteArray &bytes, const QString &name,
                                const std::optional<QString> &encoding, FileHash hash)
{
    return decode(FileBytes::ofMemory(bytes, name), encoding, hash);
}

} // namespace milepost
