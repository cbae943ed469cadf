// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace milepost {

/// The kinds of failure a caller may want to tell apart; the command line maps them to exit codes.
enum class ErrorCode {
    Invalid, ///< the request makes no sense for this project (unknown id, value out of range)
    Ambiguous, ///< a name fits several things
    Missing, ///< the file does not exist, is a directory, or cannot be read
    NotOurs, ///< a file of another kind or program, empty, or damaged
    Newer, ///< written by a newer Milepost
    Malformed, ///< input that breaks its own format (unterminated quote, binary data, broken JSON)
    CannotCreate, ///< the target exists or cannot be made
    Io, ///< reading or writing failed, for example a full disk
    Locked, ///< another process has the project open
    Busy, ///< an import is running in this process
    Cancelled, ///< the user stopped it
};

/// Why something failed: `text` is a whole sentence for the user in the interface language, saying what to
/// do; `where` names the file, and the line where there is one ("survey.csv:12"), or is empty.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString text;
    QString where;

    /// "where: text", or just the text.
    QString message() const { return where.isEmpty() ? text : where + QStringLiteral(": ") + text; }
};

/// A value or the Error that kept it from existing (std::expected is out of reach of clang-tidy 14).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return !m_error; }
    /// Of a success: an empty one.
    const Error &error() const
    {
        static const Error none;
        return m_error ? *m_error : none;
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace milepost
