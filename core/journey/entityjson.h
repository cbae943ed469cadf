// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/fields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

/// Entities as JSON by their fields (fields.h): ids as 36 characters, a null id and an unset value as null,
/// days in ISO 8601, bytes in Base64, enumerations by name.
namespace milepost::entityjson {

inline QJsonValue valueOf(const QString &value)
{
    return value;
}
inline QJsonValue valueOf(bool value)
{
    return value;
}
inline QJsonValue valueOf(int value)
{
    return value;
}
inline QJsonValue valueOf(qint64 value)
{
    return value;
}
inline QJsonValue valueOf(double value)
{
    return value;
}
inline QJsonValue valueOf(const QJsonObject &value)
{
    return value;
}
inline QJsonValue valueOf(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}
inline QJsonValue valueOf(const QDate &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
template <typename Tag>
QJsonValue valueOf(const Id<Tag> &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toString());
}
template <typename E>
requires std::is_enum_v<E> QJsonValue valueOf(E value)
{
    return enumName(value);
}
template <typename T>
QJsonValue valueOf(const std::optional<T> &value)
{
    return value ? valueOf(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
QJsonObject objectOf(const T &entity)
{
    QJsonObject json;
    forEachField<T>(
        [&](const auto &field) { json.insert(QLatin1String(field.name), valueOf(entity.*field.member)); });
    return json;
}

// Reading is strict: a value of another kind, out of range or with an unknown name is false.

inline bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
inline bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool read(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble() && std::isfinite(value);
}
inline bool read(const QJsonValue &json, qint64 &value)
{
    const double number = json.toDouble(0.5);
    const bool fits = std::floor(number) == number && std::abs(number) <= 1e15;
    value = fits ? qint64(number) : 0;
    return fits;
}
inline bool read(const QJsonValue &json, int &value)
{
    qint64 number = 0;
    const bool fits = read(json, number) && std::abs(number) <= 1'000'000'000;
    value = fits ? int(number) : 0;
    return fits;
}
inline bool read(const QJsonValue &json, QByteArray &value)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    value = *decoded;
    return json.isString() && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}
template <typename Tag>
bool read(const QJsonValue &json, Id<Tag> &value)
{
    value = Id<Tag>::fromString(json.toString());
    return json.isNull() || !value.isNull();
}
template <typename E>
requires std::is_enum_v<E>
bool read(const QJsonValue &json, E &value)
{
    const std::optional<E> known = enumFromName<E>(json.toString());
    value = known.value_or(E());
    return known.has_value();
}
template <typename T>
bool read(const QJsonValue &json, std::optional<T> &value)
{
    value.reset();
    return json.isNull() || read(json, value.emplace());
}

/// False when a field is missing or wrong; fields that T has not are passed over.
template <typename T>
bool read(const QJsonObject &json, T &entity)
{
    bool fits = true;
    forEachField<T>([&](const auto &field) {
        fits = fits && read(json.value(QLatin1String(field.name)), entity.*field.member);
    });
    return fits;
}

} // namespace milepost::entityjson
