// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/columnpairing.h"

#include "core/base/textfold.h"
#include "core/csvimport/headertext.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr double similarEnough = 0.75;
constexpr size_t mostCompared = 400; // columns without a partner, on each side

/// "Question [Row]" in its two parts.
QStringList headerParts(const QStringList &path)
{
    QStringList parts;
    for (const QString &cell : path) {
        const qsizetype open = cell.lastIndexOf(u'[');
        if (open > 0 && cell.endsWith(u']')) {
            parts.append(foldText(QStringView(cell).left(open)));
            parts.append(foldText(QStringView(cell).mid(open + 1, cell.size() - open - 2)));
        } else if (!cell.isEmpty()) {
            parts.append(foldText(cell));
        }
    }
    return parts;
}

bool isYear(const QString &digits)
{
    return digits.size() == 4
        && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1) || digits.startsWith("13"_L1)
            || digits.startsWith("14"_L1));
}

void readWords(ComparedColumn &side)
{
    QString word;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        if (word.front().isDigit() && !isYear(word))
            side.numbers.append(word);
        side.words.insert(word);
        word.clear();
    };
    for (const QChar c : side.key) {
        if (c.isLetterOrNumber() && (word.isEmpty() || c.isDigit() == word.front().isDigit()))
            word.append(c);
        else {
            finish();
            if (c.isLetterOrNumber())
                word.append(c);
        }
    }
    finish();
}

/// 0..1: how much of the longer text is left by the changes that make one text the other.
double letterSimilarity(QStringView one, QStringView other)
{
    constexpr qsizetype longest = 400; // headers are longer only where whole pages stand in them
    one = one.left(longest);
    other = other.left(longest);
    if (one.isEmpty() || other.isEmpty())
        return one.size() == other.size() ? 1 : 0;
    std::vector<qsizetype> row(size_t(other.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype changed = diagonal + (one.at(i - 1) != other.at(j - 1));
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({changed, row[size_t(j)] + 1, row[size_t(j) - 1] + 1});
        }
    }
    return 1.0 - double(row.back()) / double(std::max(one.size(), other.size()));
}

double wordSimilarity(const ComparedColumn &one, const ComparedColumn &other)
{
    if (one.words.isEmpty() || other.words.isEmpty())
        return 0;
    const auto common = std::count_if(one.words.begin(), one.words.end(),
                                      [&](const QString &word) { return other.words.contains(word); });
    return 2.0 * double(common) / double(one.words.size() + other.words.size());
}

/// How likely it is that one header is the other reworded; 0 when it asks about something else.
double similarity(const ComparedColumn &one, const ComparedColumn &other)
{
    if (one.numbers != other.numbers || one.parts.size() != other.parts.size())
        return 0;
    const double words = wordSimilarity(one, other);
    if (words < 0.4)
        return 0;
    double least = 1;
    // The rows of a grid share the question: each part has to be similar.
    for (qsizetype i = 0; i < one.parts.size(); ++i)
        least = std::min(least, letterSimilarity(one.parts[i], other.parts[i]));
    return std::max(least, one.parts.size() == 1 ? words : 0.0);
}

/// Pairs the columns of two files; every column is in one pair at most.
class Pairing
{
public:
    Pairing(const std::vector<ComparedColumn> &saved, const std::vector<ComparedColumn> &next)
        : m_saved(saved)
        , m_next(next)
        , m_pairs{std::vector<int>(saved.size(), -1), std::vector<int>(next.size(), -1)}
    {
        pairEqual([](const ComparedColumn &side, const ComparedColumn *) { return side.key; });
        pairSimilar();
    }

    ColumnPairs take() { return std::move(m_pairs); }

private:
    void pair(size_t saved, size_t next)
    {
        m_pairs.ofSaved[saved] = int(next);
        m_pairs.ofNext[next] = int(saved);
    }

    template <typename Key>
    QHash<QString, std::vector<size_t>> grouped(const std::vector<ComparedColumn> &sides,
                                                const std::vector<int> &partners, const Key &key) const
    {
        QHash<QString, std::vector<size_t>> groups;
        for (size_t i = 0; i < sides.size(); ++i) {
            if (partners[i] >= 0)
                continue;
            if (const QString text = key(sides[i], i > 0 ? &sides[i - 1] : nullptr); !text.isEmpty())
                groups[text].push_back(i);
        }
        return groups;
    }
    /// Pairs what is alone on both sides, or equally often.
    template <typename Key>
    void pairBy(const Key &key)
    {
        const auto saved = grouped(m_saved, m_pairs.ofSaved, key);
        const auto next = grouped(m_next, m_pairs.ofNext, key);
        for (auto it = saved.begin(); it != saved.end(); ++it) {
            const auto other = next.constFind(it.key());
            if (other == next.constEnd() || other->size() != it->size())
                continue;
            for (size_t i = 0; i < it->size(); ++i)
                pair((*it)[i], (*other)[i]);
        }
    }
    template <typename Key>
    void pairEqual(const Key &key)
    {
        // "Other" stands behind several questions: its neighbour says behind which.
        pairBy([&](const ComparedColumn &side, const ComparedColumn *before) {
            const QString own = key(side, before);
            return own.isEmpty() ? QString() : own + QChar(0x1F) + (before ? before->key : QString());
        });
        pairBy([&](const ComparedColumn &side, const ComparedColumn *before) {
            return side.code.isEmpty() ? QString() : side.code + QChar(0x1F) + key(side, before);
        });
        pairBy(key);
        pairBy([](const ComparedColumn &side, const ComparedColumn *) { return side.code; });
        // Of several with the same text that are not equally many, the first ones are meant.
        const auto saved = grouped(m_saved, m_pairs.ofSaved, key);
        const auto next = grouped(m_next, m_pairs.ofNext, key);
        for (auto it = saved.begin(); it != saved.end(); ++it) {
            const std::vector<size_t> others = next.value(it.key());
            for (size_t i = 0; i < std::min(it->size(), others.size()); ++i)
                pair((*it)[i], others[i]);
        }
    }
    void pairSimilar()
    {
        struct Candidate {
            double similarity;
            size_t saved;
            size_t next;
        };
        const auto lonely = [](const std::vector<int> &partners) {
            std::vector<size_t> columns;
            for (size_t i = 0; i < partners.size() && columns.size() < mostCompared; ++i) {
                if (partners[i] < 0)
                    columns.push_back(i);
            }
            return columns;
        };
        std::vector<Candidate> candidates;
        const std::vector<size_t> others = lonely(m_pairs.ofNext);
        for (const size_t saved : lonely(m_pairs.ofSaved)) {
            for (const size_t next : others) {
                if (const double found = similarity(m_saved[saved], m_next[next]); found >= similarEnough)
                    candidates.push_back({found, saved, next});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.similarity > b.similarity; });
        for (const Candidate &candidate : candidates) {
            if (m_pairs.ofSaved[candidate.saved] < 0 && m_pairs.ofNext[candidate.next] < 0)
                pair(candidate.saved, candidate.next);
        }
    }

    const std::vector<ComparedColumn> &m_saved;
    const std::vector<ComparedColumn> &m_next;
    ColumnPairs m_pairs;
};

} // namespace

std::vector<ComparedColumn> comparedColumns(const Mapping &mapping)
{
    const std::vector<QStringList> paths = headerPaths(mapping);
    std::vector<ComparedColumn> sides(paths.size());
    for (size_t i = 0; i < paths.size(); ++i) {
        ComparedColumn &side = sides[i];
        QStringList path = paths[i];
        path.removeAll(QString());
        side.parts = headerParts(path);
        side.key = foldText(path.join(u' '));
        side.code = questionCode(mapping.columns[i], mapping.platform);
        side.label = headerLabel(mapping, i);
        readWords(side);
    }
    return sides;
}

ColumnPairs pairColumns(const std::vector<ComparedColumn> &saved, const std::vector<ComparedColumn> &next)
{
    return Pairing(saved, next).take();
}

} // namespace milepost
