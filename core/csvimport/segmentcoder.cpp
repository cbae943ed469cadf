// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/segmentcoder.h"

#include "core/base/textfold.h"

namespace milepost {

void SegmentCoder::observe(std::string_view cell)
{
    if (m_tooMany || cell.empty())
        return;
    m_met.get(cell, [this](std::string_view fresh) {
        const QString text = QString::fromUtf8(fresh);
        const QString folded = foldText(text);
        if (!folded.isEmpty() && !m_seen.contains(folded)) {
            m_seen.insert(folded, int(m_values.size()));
            m_values.append(cleanUserText(text).simplified());
            m_tooMany = m_values.size() > SegmentDictionary::maximumValues;
        }
        return '\1';
    });
}

bool SegmentCoder::settle(SegmentDictionary &dictionary)
{
    const int known = dictionary.indexOf(m_attribute);
    SegmentDictionary::Attribute attribute
        = known >= 0 ? dictionary.attributes[size_t(known)] : SegmentDictionary::Attribute{m_attribute, {}};
    QHash<QString, int> codes;
    for (qsizetype i = 0; i < attribute.values.size(); ++i)
        codes.insert(foldText(attribute.values.at(i)), int(i) + 1);
    for (const QString &value : std::as_const(m_values)) {
        const QString folded = foldText(value);
        if (codes.contains(folded))
            continue;
        attribute.values.append(value);
        codes.insert(folded, int(attribute.values.size()));
    }
    m_tooMany = m_tooMany || attribute.values.size() > SegmentDictionary::maximumValues;
    m_values.clear();
    m_seen.clear();
    if (m_tooMany)
        return false;
    m_seen = std::move(codes);
    if (known >= 0) {
        dictionary.attributes[size_t(known)] = std::move(attribute);
        m_index = known;
    } else if (!attribute.values.isEmpty()) {
        dictionary.attributes.push_back(std::move(attribute));
        m_index = int(dictionary.attributes.size()) - 1;
    }
    return true;
}

SegmentCode SegmentCoder::code(std::string_view cell, SegmentDictionary &dictionary)
{
    if (cell.empty())
        return {};
    const int code = m_codes.get(cell, [&](std::string_view fresh) {
        return enter(QString::fromUtf8(fresh.data(), qsizetype(fresh.size())), dictionary);
    });
    return {m_index, code};
}

int SegmentCoder::enter(const QString &text, SegmentDictionary &dictionary)
{
    const QString folded = foldText(text);
    if (folded.isEmpty())
        return 0;
    if (const auto known = m_seen.constFind(folded); known != m_seen.constEnd())
        return *known;
    if (m_index < 0) {
        m_index = int(dictionary.attributes.size());
        dictionary.attributes.push_back({m_attribute, {}});
    }
    QStringList &values = dictionary.attributes[size_t(m_index)].values;
    values.append(cleanUserText(text).simplified());
    m_tooMany = m_tooMany || values.size() > SegmentDictionary::maximumValues;
    m_seen.insert(folded, int(values.size()));
    return int(values.size());
}

} // namespace milepost
