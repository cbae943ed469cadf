// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>

#include <utility>

namespace milepost {

/// One remembered value with its key and default, declared beside its user; the QSettings is injected and
/// outlives it. A stored value of another type reads as the default.
template <typename T>
class Setting
{
public:
    Setting(QSettings &settings, QString key, T fallback = {})
        : m_settings(settings)
        , m_key(std::move(key))
        , m_fallback(std::move(fallback))
    {
    }

    T value() const
    {
        const QVariant stored = m_settings.value(m_key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : m_fallback;
    }
    void set(const T &value) { m_settings.setValue(m_key, QVariant::fromValue(value)); }
    void reset() { m_settings.remove(m_key); }

private:
    QSettings &m_settings;
    QString m_key;
    T m_fallback;
};

} // namespace milepost
