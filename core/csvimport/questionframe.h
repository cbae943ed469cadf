// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace milepost {

/// What a question is about, with its frame taken off: "Delivery" of "How satisfied are you with the
/// delivery?".
struct AskedAbout {
    QString name; ///< as a title; empty where the question names nothing: "How satisfied are you?"
    bool isFramed = false; ///< words of asking were taken off; else the name is the question itself
    bool isEverything = false; ///< it asks about the company or the whole experience
};

/// Takes off the words that ask, in the languages of resources/questions: also articles and possessives, and
/// the case that Turkish words of asking demand ("Teslimattan ne kadar memnunsunuz?" is about "Teslimat").
AskedAbout askedAbout(const QString &question);

/// Other ways to write the name of a touchpoint, the nearest first and without the name itself: without
/// articles, without general words ("payment process"), without a Turkish possessive.
QStringList otherSpellings(const QString &name);

/// The name that a survey tool's name for machines stands for: "First use" of "first_use_arm_1", where
/// `ending` is "_arm_".
QString titleOfCode(const QString &code, const QString &ending);

} // namespace milepost
