// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/htmltable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

struct NamedCharacter {
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array namedCharacters{
    NamedCharacter{QLatin1StringView("amp"), u'&'},
    NamedCharacter{QLatin1StringView("lt"), u'<'},
    NamedCharacter{QLatin1StringView("gt"), u'>'},
    NamedCharacter{QLatin1StringView("quot"), u'"'},
    NamedCharacter{QLatin1StringView("apos"), u'\''},
    NamedCharacter{QLatin1StringView("nbsp"), u'\u00A0'},
    NamedCharacter{QLatin1StringView("ensp"), u'\u2002'},
    NamedCharacter{QLatin1StringView("emsp"), u'\u2003'},
    NamedCharacter{QLatin1StringView("zwnj"), u'\u200C'},
    NamedCharacter{QLatin1StringView("zwj"), u'\u200D'},
    NamedCharacter{QLatin1StringView("lrm"), u'\u200E'},
    NamedCharacter{QLatin1StringView("rlm"), u'\u200F'},
    NamedCharacter{QLatin1StringView("ndash"), u'\u2013'},
    NamedCharacter{QLatin1StringView("mdash"), u'\u2014'},
    NamedCharacter{QLatin1StringView("lsquo"), u'\u2018'},
    NamedCharacter{QLatin1StringView("rsquo"), u'\u2019'},
    NamedCharacter{QLatin1StringView("ldquo"), u'\u201C'},
    NamedCharacter{QLatin1StringView("rdquo"), u'\u201D'},
    NamedCharacter{QLatin1StringView("hellip"), u'\u2026'},
    NamedCharacter{QLatin1StringView("euro"), u'\u20AC'},
    NamedCharacter{QLatin1StringView("laquo"), u'\u00AB'},
    NamedCharacter{QLatin1StringView("raquo"), u'\u00BB'},
    NamedCharacter{QLatin1StringView("middot"), u'\u00B7'},
    NamedCharacter{QLatin1StringView("deg"), u'\u00B0'},
    NamedCharacter{QLatin1StringView("pound"), u'\u00A3'},
    NamedCharacter{QLatin1StringView("copy"), u'\u00A9'},
    NamedCharacter{QLatin1StringView("reg"), u'\u00AE'},
    NamedCharacter{QLatin1StringView("times"), u'\u00D7'},
};

/// What "&name;" or "&#number;" stands for; empty when it stands for itself.
QString entityText(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    for (const NamedCharacter &known : namedCharacters) {
        if (name == known.name)
            return QString(QChar(known.character));
    }
    return {};
}

} // namespace

HtmlTable::HtmlTable(QStringView html, const clipboardtable::Limits &limits)
    : m_html(html.left(clipboardtable::longestSource))
    , m_limits(limits)
{
}

clipboardtable::Rows HtmlTable::read()
{
    while (m_at < m_html.size() && !m_ended && !isFull()) {
        if (m_html[m_at] == u'<') {
            readMarkup();
        } else if (m_html[m_at] == u'&') {
            readEntity();
        } else {
            const auto *const rest = m_html.begin() + m_at;
            const auto *const end
                = std::find_if(rest, m_html.end(), [](QChar c) { return c == u'<' || c == u'&'; });
            addText(QStringView(rest, end));
            m_at += end - rest;
        }
    }
    // Tables are also cut off, or never closed.
    endRow();
    return std::move(m_rows);
}

bool HtmlTable::isFull() const
{
    return qsizetype(m_rows.size()) >= m_limits.rows || m_cells >= m_limits.cells;
}

/// At a "<".
void HtmlTable::readMarkup()
{
    const QStringView rest = m_html.sliced(m_at);
    const auto skipPast = [&](QStringView end, qsizetype from) {
        const qsizetype found = m_html.indexOf(end, m_at + from);
        m_at = found < 0 ? m_html.size() : found + end.size();
    };
    if (rest.startsWith(u"<!--")) {
        skipPast(u"-->", 4);
    } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
        skipPast(u">", 2);
    } else if (rest.size() > 1
               && (isAsciiLetter(rest[1])
                   || (rest[1] == u'/' && rest.size() > 2 && isAsciiLetter(rest[2])))) {
        take(readTag());
    } else {
        addCharacter(u'<');
        ++m_at;
    }
}

HtmlTable::Tag HtmlTable::readTag()
{
    Tag tag;
    ++m_at;
    if (m_html[m_at] == u'/') {
        tag.closes = true;
        ++m_at;
    }
    const auto readWord = [this](auto &&ends) {
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && !ends(m_html[m_at]))
            ++m_at;
        return m_html.sliced(from, m_at - from);
    };
    const auto isTagEnd = [](QChar c) { return c == u'>' || c == u'/'; };
    tag.name = readWord(isTagEnd).left(20).toString().toLower();
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (isBlank(m_html[m_at]) || m_html[m_at] == u'/' || m_html[m_at] == u'=') {
            ++m_at;
            continue;
        }
        const QStringView name = readWord([&](QChar c) { return isTagEnd(c) || c == u'='; });
        while (m_at < m_html.size() && isBlank(m_html[m_at]))
            ++m_at;
        if (m_at >= m_html.size() || m_html[m_at] != u'=')
            continue;
        ++m_at;
        while (m_at < m_html.size() && isBlank(m_html[m_at]))
            ++m_at;
        QStringView value;
        if (m_at < m_html.size() && (m_html[m_at] == u'"' || m_html[m_at] == u'\'')) {
            const qsizetype from = m_at + 1;
            const qsizetype end = m_html.indexOf(m_html[m_at], from);
            value = m_html.sliced(from, (end < 0 ? m_html.size() : end) - from);
            m_at = end < 0 ? m_html.size() : end + 1;
        } else {
            value = readWord([](QChar c) { return c == u'>'; });
        }
        // Zero rows means "to the end"; nobody's spreadsheet writes it.
        const auto span = [&](qsizetype most) {
            return std::clamp<qsizetype>(value.trimmed().left(10).toLongLong(), 1, most);
        };
        if (name.compare(u"colspan", Qt::CaseInsensitive) == 0)
            tag.columns = span(m_limits.columns);
        else if (name.compare(u"rowspan", Qt::CaseInsensitive) == 0)
            tag.rows = span(m_limits.rows);
    }
    m_at = std::min(m_at + 1, m_html.size());
    return tag;
}

void HtmlTable::take(const Tag &tag)
{
    const QString &name = tag.name;
    if (!tag.closes && (name == u"script" || name == u"style" || name == u"title")) {
        skipContent(name);
    } else if (name == u"table") {
        m_depth += tag.closes ? -1 : 1;
        if (tag.closes && m_depth <= 0) {
            m_depth = 0;
            endRow();
            m_ended = !m_rows.empty();
        }
    } else if (name == u"br") {
        breakLine();
    } else if (name == u"p" || name == u"div" || name == u"li" || (m_depth > 1 && name == u"tr")) {
        // A paragraph ends and the next begins: one break.
        if (!m_cell.isEmpty() && !m_cell.endsWith(u'\n'))
            breakLine();
    } else if (m_depth > 1 && (name == u"td" || name == u"th")) {
        addCharacter(u' ');
    } else if (m_depth == 1 && name == u"tr") {
        endRow();
        m_inRow = !tag.closes;
    } else if (m_depth == 1 && (name == u"td" || name == u"th")) {
        endCell();
        if (!tag.closes)
            beginCell(tag);
    }
}

/// What stands between <script> and </script> is no text.
void HtmlTable::skipContent(const QString &name)
{
    const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

/// At a "&".
void HtmlTable::readEntity()
{
    constexpr qsizetype longestName = 12;
    const QStringView ahead = m_html.sliced(m_at + 1).left(longestName);
    const qsizetype end = ahead.indexOf(u';');
    const QString text = end > 0 ? entityText(ahead.left(end)) : QString();
    if (text.isEmpty()) {
        addCharacter(u'&');
        ++m_at;
        return;
    }
    for (const QChar c : text)
        addCharacter(c == u'\u00A0' ? QChar(u' ') : c);
    m_at += end + 2;
}

void HtmlTable::addText(QStringView text)
{
    if (!m_inCell)
        return;
    for (const QChar c : text)
        addCharacter(c);
}

void HtmlTable::addCharacter(QChar c)
{
    if (!m_inCell || m_cell.size() > m_limits.text) // one more, so that the cut is seen
        return;
    if (isBlank(c)) {
        m_blankPending = true;
        return;
    }
    if (std::exchange(m_blankPending, false) && !m_cell.isEmpty() && !m_cell.endsWith(u'\n'))
        m_cell += u' ';
    m_cell += c;
}

void HtmlTable::breakLine()
{
    if (!m_inCell || m_cell.size() >= m_limits.text)
        return;
    m_blankPending = false;
    m_cell += u'\n';
}

void HtmlTable::addCell(const QString &text)
{
    if (m_row.size() >= m_limits.columns || m_cells >= m_limits.cells)
        return;
    m_row.append(text);
    ++m_cells;
}

/// Empty cells where cells of the rows above reach down.
void HtmlTable::fillSpannedColumns()
{
    while (size_t(m_row.size()) < m_spanned.size() && m_spanned[size_t(m_row.size())] > 0
           && m_cells < m_limits.cells) {
        --m_spanned[size_t(m_row.size())];
        addCell({});
    }
}

void HtmlTable::beginCell(const Tag &tag)
{
    m_inRow = true; // the row's own tag may be missing
    fillSpannedColumns();
    m_inCell = true;
    m_cellTag = tag;
}

void HtmlTable::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    m_blankPending = false;
    while (m_cell.endsWith(u'\n'))
        m_cell.chop(1);
    const auto from = size_t(m_row.size());
    addCell(clipboardtable::cutText(m_cell, m_limits.text));
    m_cell.clear();
    for (qsizetype i = 1; i < m_cellTag.columns; ++i)
        addCell({});
    if (m_cellTag.rows > 1) {
        m_spanned.resize(std::max(m_spanned.size(), size_t(m_row.size())));
        for (size_t i = from; i < size_t(m_row.size()); ++i)
            m_spanned[i] = m_cellTag.rows - 1;
    }
}

void HtmlTable::endRow()
{
    endCell();
    if (!std::exchange(m_inRow, false))
        return;
    fillSpannedColumns();
    if (!m_row.isEmpty() && qsizetype(m_rows.size()) < m_limits.rows)
        m_rows.push_back(std::exchange(m_row, {}));
    m_row.clear();
}

clipboardtable::Rows clipboardtable::fromHtml(const QString &html, const Limits &limits)
{
    return HtmlTable(html, limits).read();
}

} // namespace milepost
