// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/contentwalk.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/encodingguess.h"
#include "core/csvimport/piecedecoder.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/utf8check.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <limits>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qsizetype pieceSize = 1 << 18; // small enough to notice a cancel at once
constexpr qsizetype frontSize = 1 << 16; ///< what tells the kind of a file
constexpr qsizetype startSize = 1 << 20;

/// A file that is another kind of thing, told by its first bytes: what to do instead.
QString foreignKind(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0", 4))
        || bytes.sliced(std::min<qsizetype>(257, bytes.size())).startsWith("ustar"))
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

Error emptyFile(const QString &path)
{
    return failed(ErrorCode::Malformed, path,
                  QCoreApplication::translate("FileDecoder", "The file is empty."));
}

Status walkPieces(const DecodedFile &file, PieceDecoder &decoder, const DecodedFile::TakePiece &take)
{
    ContentWalk walk(*file.bytes);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qsizetype mark = file.markSize;
    for (bool isEnd = false; !isEnd;) {
        const Result<qsizetype> size = walk.read(piece.data(), piece.size());
        if (!size)
            return size.error();
        isEnd = *size == 0;
        const QByteArrayView bytes = QByteArrayView(piece).first(*size);
        const std::string_view text
            = isEnd ? decoder.finish() : decoder.decode(bytes.sliced(std::min(mark, *size)));
        mark = 0;
        if (text.empty())
            continue;
        const Result<bool> goesOn = take(text, walk.share());
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return {};
    }
    return {};
}

struct Scan {
    bool isUtf8 = false; ///< all of the file
    qint64 nuls = 0;
    bool operator==(const Scan &) const = default;
};
/// Looks at every byte of the content once, and gives all bytes of the file to the hasher.
Result<Scan> scan(const FileBytes &bytes, FileHasher *hasher)
{
    Scan result;
    Utf8Check check;
    ContentWalk walk(bytes);
    if (hasher)
        walk.setTap([hasher](const QByteArray &packed) { hasher->add(packed); });
    for (;;) {
        QByteArray piece(pieceSize,
                         Qt::Uninitialized); // a new one each time: the hasher may still read the last
        const Result<qsizetype> size = walk.read(piece.data(), piece.size());
        if (!size)
            return size.error();
        if (*size == 0)
            break;
        piece.truncate(*size);
        if (hasher && !walk.isPacked())
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

/// Finds the line of the first U+FFFD in a text that comes in pieces; lines as CsvReader counts them.
class DamageFinder
{
public:
    /// Whether it has been found.
    bool add(std::string_view text)
    {
        const size_t at = text.find("\xEF\xBF\xBD");
        for (const char c : text.substr(0, at)) {
            if (c == '\r') {
                ++m_line;
            } else if (c == '\n') {
                m_line += m_returns == 0 ? 1 : m_returns == 1 ? 0 : -1; // CR CR LF is one end
            }
            m_returns = c == '\r' ? std::min(m_returns + 1, 2) : 0;
        }
        return at != std::string_view::npos;
    }
    qint64 line() const { return m_line; }

private:
    qint64 m_line = 1;
    int m_returns = 0;
};

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

/// The content's first bytes; Malformed where they alone say that it is no table.
Result<QByteArray> frontOf(const FileBytes &bytes)
{
    QByteArray front(frontSize, Qt::Uninitialized);
    ContentWalk walk(bytes);
    const Result<qsizetype> size = walk.read(front.data(), front.size());
    if (!size)
        return size.error();
    front.truncate(*size);
    if (front.isEmpty())
        return emptyFile(bytes.path());
    if (const QString foreign = foreignKind(front); !foreign.isEmpty())
        return failed(ErrorCode::Malformed, bytes.path(), foreign);
    return front;
}

/// How the file's text is read, once all bytes have been looked at.
Result<DecodedFile> decodeScanned(std::shared_ptr<const FileBytes> bytes, QByteArrayView front,
                                  const Scan &scanned, const std::optional<QString> &encoding)
{
    DecodedFile file;
    file.path = bytes->path();
    file.bytes = std::move(bytes);
    if (const Status found = findEncoding(file, front, encoding, scanned.isUtf8); !found)
        return found.error();
    file.bom = file.markSize > 0;
    file.isUtf8 = scanned.isUtf8 && file.encoding == "utf-8"_L1;

    // What is not UTF-8 is read to its end once, to know how much of it is damaged.
    PieceDecoder decoder(file.encoding, file.isUtf8);
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
        return emptyFile(file.path);
    file.replacedCharacters = file.isUtf8 ? scanned.nuls : decoder.replaced();
    if (file.replacedCharacters == 0)
        return file;
    DamageFinder damage;
    const Status found = file.readPieces(
        [&damage](std::string_view text, double) { return Result<bool>(!damage.add(text)); });
    if (!found)
        return found.error();
    file.firstReplacedLine = damage.line();
    return file;
}

std::shared_ptr<FileHasher> hasherFor(FileHash hash)
{
    return hash == FileHash::Compute ? std::make_shared<FileHasher>() : nullptr;
}

Result<DecodedFile> decode(const std::shared_ptr<const FileBytes> &bytes,
                           const std::optional<QString> &encoding, FileHash hash)
{
    const Result<QByteArray> front = frontOf(*bytes);
    if (!front)
        return front.error();
    const std::shared_ptr<FileHasher> hasher = hasherFor(hash);
    const Result<Scan> scanned = scan(*bytes, hasher.get());
    if (!scanned)
        return scanned.error();
    Result<DecodedFile> file = decodeScanned(bytes, *front, *scanned, encoding);
    if (file)
        file->hash = hasher;
    return file;
}

bool mayBeUtf8(QByteArrayView front)
{
    Utf8Check check;
    check.add(front.chopped(utf8CutAtEnd(front)));
    return check.isValid() && !front.contains('\0');
}

} // namespace

Status DecodedFile::readPieces(const TakePiece &take) const
{
    PieceDecoder decoder(encoding, isUtf8);
    return walkPieces(*this, decoder, take);
}

QString DecodedFile::damage() const
{
    if (replacedCharacters == 0)
        return {};
    // Outside of the call: lupdate never comes back from a template's arguments there.
    const auto count = int(std::min<qint64>(replacedCharacters, std::numeric_limits<int>::max()));
    return QCoreApplication::translate(
               "FileDecoder",
               "%n character(s) could not be read as %1 and stand as U+FFFD, the first in line %L2.", nullptr,
               count)
        .arg(encoding)
        .arg(firstReplacedLine);
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
    return bytes ? decode(*bytes, encoding, hash) : Result<DecodedFile>(bytes.error());
}

Result<GuessedFile> decodeAndGuess(const QString &path, const DetectOptions &options, FileHash hash)
{
    const Result<std::shared_ptr<const FileBytes>> bytes = FileBytes::open(path);
    if (!bytes)
        return bytes.error();
    const Result<QByteArray> front = frontOf(**bytes);
    if (!front)
        return front.error();
    const std::shared_ptr<FileHasher> hasher = hasherFor(hash);
    std::future<Result<Scan>> scanning
        = std::async(std::launch::async, [&] { return scan(**bytes, hasher.get()); });

    constexpr Scan allUtf8{.isUtf8 = true, .nuls = 0};
    std::optional<Result<DecodedFile>> file;
    std::optional<Result<FileGuess>> guess;
    const auto look = [&](const Scan &scanned) {
        file = decodeScanned(*bytes, *front, scanned, options.encoding);
        guess = *file ? guessFile(**file, options) : Result<FileGuess>((*file).error());
    };
    const bool isAssumed = mayBeUtf8(*front);
    if (isAssumed)
        look(allUtf8);
    const Result<Scan> scanned = scanning.get();
    if (!scanned)
        return scanned.error();
    if (!isAssumed || *scanned != allUtf8)
        look(*scanned);
    if (!*guess)
        return guess->error();
    (*file)->hash = hasher;
    return GuessedFile{std::move(**file), std::move(**guess)};
}

Result<DecodedFile> decodeBytes(const QByteArray &bytes, const QString &name,
                                const std::optional<QString> &encoding, FileHash hash)
{
    return decode(FileBytes::ofMemory(bytes, name), encoding, hash);
}

} // namespace milepost
