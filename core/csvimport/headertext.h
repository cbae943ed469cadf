// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

/// A header cell as people read it: without HTML tags, entities, recall markers and emphasis, on one line
/// with single blanks. The file's own text stays in the mapping.
QString plainHeader(QStringView header);

/// "I'm" of "I&#39;m": HTML's references to characters, those of numbers and the usual names.
QString withoutEntities(const QString &text);

/// What stands above every column, as people read it: rows for machines (Qualtrics' import ids) left out, a
/// question that stands over its first column only carried to the columns of its choices, repeated texts
/// once.
std::vector<QStringList> headerPaths(const Mapping &mapping);
/// The same in one line: "How satisfied are you with … – Delivery"; a column without a header by its number.
QString headerLabel(const Mapping &mapping, size_t column);

/// Gives every column the question that stands over an earlier one.
void carryQuestions(Mapping &mapping);
/// What stands above one column, for people, where carryQuestions() has been at work: "How satisfied are you
/// with … – Why?". Of a long one the end stays, which tells it from its neighbours. Empty without a header.
QString columnHeading(const ColumnMapping &column, qsizetype longest);

/// A text of the file as it stands in a sentence of the interface: at most `longest` characters, and apart
/// from what is around it where it runs the other way, so that its own marks stay with it.
QString inSentence(const QString &text, qsizetype longest = 120);

/// What is asked, of a column's path: without codes and numbers of the tool.
QString questionText(const QStringList &path, const QString &platform);
/// The row of a grid or the choice that the column stands for; empty where it is the whole question.
QString choiceText(const QStringList &path);

/// The survey tool's lasting name of the question where its export has one, whatever the wording is today:
/// Qualtrics' import id, LimeSurvey's code. Empty otherwise.
QString questionCode(const ColumnMapping &column, const QString &platform);

} // namespace milepost
