// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/feedbackdictionaries.h"

#include "core/store/sqlite/statement.h"

#include <QCoreApplication>

namespace milepost {

Result<TargetDictionary> loadTargets(Connection &connection)
{
    Result<Statement> statement
        = Statement::prepare(connection, "SELECT key, touchpoint FROM feedback_target ORDER BY key");
    if (!statement)
        return statement.error();
    TargetDictionary targets;
    const Status status = forEachRow(*statement, "feedback_target", [&](const Statement &row) {
        TouchpointId touchpoint;
        if (!row.read(1, touchpoint) || touchpoint.isNull() || targets.isFull())
            return false;
        return qint64(targets.add(touchpoint)) == row.integer(0);
    });
    return status ? Result<TargetDictionary>(std::move(targets)) : Result<TargetDictionary>(status.error());
}

Status storeTargets(Connection &connection, const TargetDictionary &targets, size_t known)
{
    Result<Statement> insert
        = Statement::prepare(connection, "INSERT INTO feedback_target (key, touchpoint) VALUES (?1, ?2)");
    if (!insert)
        return insert.error();
    for (size_t index = known; index < targets.size(); ++index) {
        insert->bind(1, qint64(index));
        insert->bind(2, targets.touchpoint(TargetIndex(index)));
        if (Status status = insert->run(); !status)
            return status;
    }
    return {};
}

Result<SegmentDictionary> loadSegments(Connection &connection)
{
    Result<Statement> attributes = Statement::prepare(connection, "SELECT id, name FROM segment ORDER BY id");
    Result<Statement> values = Statement::prepare(
        connection, "SELECT segment, code, text FROM segment_value ORDER BY segment, code");
    if (!attributes || !values)
        return attributes ? values.error() : attributes.error();
    SegmentDictionary segments;
    Status status = forEachRow(*attributes, "segment", [&](const Statement &row) {
        if (row.integer(0) != qint64(segments.attributes.size()))
            return false;
        segments.attributes.push_back({row.text(1), {}});
        return true;
    });
    if (!status)
        return status.error();
    status = forEachRow(*values, "segment_value", [&](const Statement &row) {
        const qint64 attribute = row.integer(0);
        if (attribute < 0 || attribute >= qint64(segments.attributes.size()))
            return false;
        QStringList &texts = segments.attributes[size_t(attribute)].values;
        texts << row.text(2);
        return row.integer(1) == texts.size();
    });
    return status ? Result<SegmentDictionary>(std::move(segments))
                  : Result<SegmentDictionary>(status.error());
}

Status storeSegments(Connection &connection, const SegmentDictionary &segments)
{
    const Result<SegmentDictionary> stored = loadSegments(connection);
    if (!stored)
        return stored.error();
    Result<Statement> attribute
        = Statement::prepare(connection, "INSERT INTO segment (id, name) VALUES (?1, ?2)");
    Result<Statement> value = Statement::prepare(
        connection, "INSERT INTO segment_value (segment, code, text) VALUES (?1, ?2, ?3)");
    if (!attribute || !value)
        return attribute ? value.error() : attribute.error();
    for (size_t i = 0; i < segments.attributes.size(); ++i) {
        const SegmentDictionary::Attribute &wanted = segments.attributes[i];
        const bool isNew = i >= stored->attributes.size();
        const QStringList known = isNew ? QStringList() : stored->attributes[i].values;
        if ((!isNew && stored->attributes[i].name != wanted.name)
            || wanted.values.mid(0, known.size()) != known) {
            return Error{
                ErrorCode::Invalid,
                QCoreApplication::translate(
                    "Store", "The project's segments have changed meanwhile; import the file again."),
                {}};
        }
        if (isNew) {
            attribute->bind(1, qint64(i));
            attribute->bind(2, wanted.name);
            if (Status status = attribute->run(); !status)
                return status;
        }
        for (qsizetype code = known.size() + 1; code <= wanted.values.size(); ++code) {
            value->bind(1, qint64(i));
            value->bind(2, qint64(code));
            value->bind(3, wanted.values.at(code - 1));
            if (Status status = value->run(); !status)
                return status;
        }
    }
    return {};
}

} // namespace milepost
