// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/shippeddata.h"

#include <QFile>
#include <QJsonDocument>

namespace milepost {

QJsonObject shippedObject(const QString &resourcePath)
{
    QFile file(resourcePath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "shippedObject", qUtf8Printable(resourcePath));
    return document.object();
}

QString shippedText(const QJsonValue &texts, Language language)
{
    return texts.toObject().value(languageCode(language)).toString();
}

} // namespace milepost
