// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/contentwalk.h"
#include "core/csvimport/detect.h"
#include "core/csvimport/encodingguess.h"
#include "core/csvimport/piecedecoder.h"
#include "core/csvimport/readahead.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/utf8check.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

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

/// Gives all bytes of the content to `take`, a piece at a time, until it returns false.
template <typename Take>
Status walkBytes(const FileBytes &bytes, Take &&take)
{
    ContentWalk walk(bytes);
    QByteArray piece(ContentWalk::pieceSize, Qt::Uninitialized);
    for (;;) {
        const Result<qsizetype> size = walk.read(piece.data(), piece.size());
        if (!size)
            return size.error();
        if (*size == 0)
            return {};
        const Result<bool> goesOn = take(QByteArrayView(piece).first(*size), walk.share());
        if (!goesOn || !*goesOn)
            return goesOn ? Status() : Status(goesOn.error());
    }
}

/// The same for a walk to the end, all of which goes through `scan`: that and reading go ahead on a thread of
/// their own.
template <typename Take>
Status walkBytesAhead(const FileBytes &bytes, FileScan &scan, Take &&take)
{
    ReadAhead ahead(bytes, scan);
    for (;;) {
        const Result<ReadAhead::Piece> piece = ahead.next();
        if (!piece)
            return piece.error();
        if (piece->bytes.isEmpty())
            return {};
        const Result<bool> goesOn = take(piece->bytes, piece->share);
        if (!goesOn || !*goesOn)
            return goesOn ? Status() : Status(goesOn.error());
    }
}

Status walkPieces(const DecodedFile &file, PieceDecoder &decoder, const DecodedFile::TakePiece &take,
                  FileScan *scan = nullptr)
{
    qsizetype mark = file.markSize;
    bool isStopped = false;
    const auto give = [&](std::string_view text, double share) -> Result<bool> {
        if (text.empty())
            return true;
        Result<bool> goesOn = take(text, share);
        isStopped = goesOn && !*goesOn;
        return goesOn;
    };
    const auto decode = [&](QByteArrayView bytes, double share) {
        return give(decoder.decode(bytes.sliced(std::min(std::exchange(mark, 0), bytes.size()))), share);
    };
    const Status walked = scan ? walkBytesAhead(*file.bytes, *scan, decode) : walkBytes(*file.bytes, decode);
    if (!walked || isStopped)
        return walked;
    const Result<bool> given = give(decoder.finish(), 1);
    return given ? Status() : Status(given.error());
}

/// Looks at every byte of the content once.
Status scanAll(const FileBytes &bytes, FileScan &scan)
{
    ContentWalk walk(bytes);
    scan.follow(walk);
    QByteArray piece(ContentWalk::pieceSize, Qt::Uninitialized);
    for (;;) {
        const Result<qsizetype> size = scan.read(walk, piece.data(), piece.size());
        if (!size)
            return size.error();
        if (*size == 0)
            return {};
    }
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
                                  const FileScan::Result &scanned, const std::optional<QString> &encoding)
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
    file.start.reserve(std::min<qsizetype>(startSize, file.bytes->size()));
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

bool mayBeUtf8(QByteArrayView front)
{
    Utf8Check check;
    check.add(front.chopped(utf8CutAtEnd(front)));
    return check.isValid() && !front.contains('\0');
}

} // namespace

Status DecodedFile::readPieces(const TakePiece &take, FileScan *scan) const
{
    PieceDecoder decoder(encoding, isUtf8);
    return walkPieces(*this, decoder, take, scan);
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

Status DecodedFile::readBeginning(CsvReader &reader) const
{
    Result<bool> fed = reader.feed({start.constData(), size_t(start.size())});
    if (fed && *fed && isWhole)
        fed = reader.finish();
    return fed ? Status() : Status(fed.error());
}

Result<DecodedFile> decodeFile(const QString &path, const std::optional<QString> &encoding, FileHash hash)
{
    const Result<std::shared_ptr<const FileBytes>> bytes = FileBytes::open(path);
    return bytes ? decodeFile(*bytes, encoding, hash) : Result<DecodedFile>(bytes.error());
}

Result<DecodedFile> decodeFile(const std::shared_ptr<const FileBytes> &bytes,
                               const std::optional<QString> &encoding, FileHash hash)
{
    const Result<QByteArray> front = frontOf(*bytes);
    if (!front)
        return front.error();
    FileScan scan(hash);
    if (const Status scanned = scanAll(*bytes, scan); !scanned)
        return scanned.error();
    Result<DecodedFile> file = decodeScanned(bytes, *front, scan.result(), encoding);
    if (file)
        file->sha256 = scan.takeSha256();
    return file;
}

Result<DecodedFile> decodeBytes(const QByteArray &bytes, const QString &name,
                                const std::optional<QString> &encoding, FileHash hash)
{
    return decodeFile(FileBytes::ofMemory(bytes, name), encoding, hash);
}

Result<std::optional<DecodedFile>> decodeBeginning(const std::shared_ptr<const FileBytes> &bytes,
                                                   const std::optional<QString> &encoding)
{
    const std::optional<DecodedFile> nothing;
    if (encoding && *encoding != "utf-8"_L1)
        return nothing;
    const Result<QByteArray> front = frontOf(*bytes);
    if (!front)
        return front.error();
    if (!mayBeUtf8(*front))
        return nothing;
    Result<DecodedFile> file = decodeScanned(bytes, *front, FileScan::plainUtf8, encoding);
    if (!file)
        return file.error();
    if (file->isWhole || !file->isUtf8)
        return nothing;
    return std::optional(std::move(*file));
}

Result<GuessedFile> decodeAndGuess(const QString &path, const DetectOptions &options, FileHash hash)
{
    const Result<std::shared_ptr<const FileBytes>> bytes = FileBytes::open(path);
    return bytes ? decodeAndGuess(*bytes, options, hash) : Result<GuessedFile>(bytes.error());
}

Result<GuessedFile> decodeAndGuess(const std::shared_ptr<const FileBytes> &bytes,
                                   const DetectOptions &options, FileHash hash)
{
    const Result<QByteArray> front = frontOf(*bytes);
    if (!front)
        return front.error();
    FileScan scan(hash);
    std::future<Status> scanning = std::async(std::launch::async, [&] { return scanAll(*bytes, scan); });

    std::optional<Result<DecodedFile>> file;
    std::optional<Result<FileGuess>> guess;
    const auto look = [&](const FileScan::Result &scanned) {
        file = decodeScanned(bytes, *front, scanned, options.encoding);
        guess = *file ? guessFile(**file, options) : Result<FileGuess>((*file).error());
    };
    const bool isAssumed = mayBeUtf8(*front);
    if (isAssumed)
        look(FileScan::plainUtf8);
    if (const Status scanned = scanning.get(); !scanned)
        return scanned.error();
    if (!isAssumed || scan.result() != FileScan::plainUtf8)
        look(scan.result());
    if (!*guess)
        return guess->error();
    (*file)->sha256 = scan.takeSha256();
    return GuessedFile{std::move(**file), std::move(**guess)};
}

} // namespace milepost
