// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metricedits.h"

#include "core/base/textfold.h"
#include "core/journey/editsupport.h"

#include <algorithm>

namespace milepost::edits {

namespace {

const MetricDefinition *findOwn(const Journey &journey, const MetricDefinitionId &id)
{
    const MetricDefinition *found = journey.find<MetricDefinition>(id);
    return found && found->number >= firstOwnMetric ? found : nullptr;
}

Error unknownMetric()
{
    return invalidEdit(EditText::tr("There is no such metric of the project's own."));
}

MetricDefinition cleaned(MetricDefinition metric)
{
    metric.code = metric.code.trimmed();
    metric.name = cleanUserText(metric.name).simplified();
    metric.question = cleanUserText(metric.question).simplified();
    if (metric.kind == QLatin1StringView("mean")) {
        metric.favourableFrom = metric.low;
        metric.favourableTo = metric.high;
    }
    return metric;
}

} // namespace

QString faultText(const Journey &journey, const MetricDefinition &definition)
{
    switch (faultOf(definition)) {
    case DefinitionFault::NoCode:
        return EditText::tr("A metric needs a code.");
    case DefinitionFault::Code:
        return metricFromKey(definition.code)
            ? EditText::tr("“%1” is the code of a built-in metric.").arg(definition.code)
            : EditText::tr("A code is made of the letters a to z, digits, “_” and “-”, begins with a letter "
                           "and has at most 40 characters.");
    case DefinitionFault::UnknownKind:
        return EditText::tr("A metric is a net score, a share of favourable answers or a mean.");
    case DefinitionFault::Scale:
        return EditText::tr("A scale lies within 0 to 10, its lowest score below its highest.");
    case DefinitionFault::Favourable:
        return EditText::tr("The favourable answers are those at the good end of the scale, and not all of "
                            "them.");
    case DefinitionFault::NotNetScale:
        return EditText::tr("A net score is asked from 0 to 10: 9 and 10 promote, 0 to 6 detract.");
    case DefinitionFault::None:
        break;
    }
    if (definition.name.size() > maximumTitle || definition.question.size() > maximumText)
        return EditText::tr("The name or the question is too long.");
    for (const auto &[id, other] : journey.all<MetricDefinition>()) {
        if (id != definition.id && other.code.compare(definition.code, Qt::CaseInsensitive) == 0)
            return EditText::tr("There is a metric with the code “%1” already.").arg(definition.code);
    }
    if (definition.expectation.isNull())
        return {};
    const MetricDefinition *expected = journey.find<MetricDefinition>(definition.expectation);
    if (!expected || expected->id == definition.id)
        return EditText::tr("What was expected is another metric of the project.");
    if (expected->low != definition.low || expected->high != definition.high
        || expected->highIsGood != definition.highIsGood)
        return EditText::tr("What was expected must be asked on the same scale.");
    return {};
}

Result<ChangeSet> addMetric(const Journey &journey, const MetricDefinition &metric,
                            const FeedbackColumns &columns)
{
    MetricDefinition added = cleaned(metric);
    added.id = MetricDefinitionId::create();
    added.number = firstOwnMetric;
    for (const auto &[id, known] : journey.all<MetricDefinition>())
        added.number = std::max(added.number, known.number + 1);
    for (const auto &batch : columns.batches) {
        const auto highest = std::max_element(batch->metric.begin(), batch->metric.end());
        if (highest != batch->metric.end())
            added.number = std::max(added.number, int(*highest) + 1);
    }
    if (added.number > lastOwnMetric)
        return invalidEdit(EditText::tr("The project cannot define more metrics."));
    if (const QString fault = faultText(journey, added); !fault.isEmpty())
        return invalidEdit(fault);
    ChangeSet changes;
    changes.insert(added);
    return changes;
}

Result<ChangeSet> changeMetric(const Journey &journey, const MetricDefinition &metric,
                               const FeedbackColumns &columns)
{
    const MetricDefinition *before = findOwn(journey, metric.id);
    if (!before)
        return unknownMetric();
    MetricDefinition after = cleaned(metric);
    after.number = before->number;
    if (const QString fault = faultText(journey, after); !fault.isEmpty())
        return invalidEdit(fault);
    const bool sameScale
        = after.low == before->low && after.high == before->high && after.highIsGood == before->highIsGood;
    if (!sameScale && answersTo(columns, before->number) > 0) {
        return invalidEdit(
            EditText::tr("“%1” has answers, so its scale stays. Define another metric for another scale.")
                .arg(nameOf(*before)));
    }
    // Who names this one as what was expected is asked on the same scale.
    for (const auto &[id, other] : journey.all<MetricDefinition>()) {
        if (!sameScale && other.expectation == after.id) {
            return invalidEdit(
                EditText::tr("“%1” names this metric as what was expected, so its scale stays.")
                    .arg(nameOf(other)));
        }
    }
    ChangeSet changes;
    changes.replace(*before, after);
    return changes;
}

Result<ChangeSet> removeMetric(const Journey &journey, const MetricDefinitionId &id,
                               const FeedbackColumns &columns)
{
    const MetricDefinition *gone = findOwn(journey, id);
    if (!gone)
        return unknownMetric();
    if (answersTo(columns, gone->number) > 0)
        return invalidEdit(EditText::tr("“%1” has answers, so it stays in the project.").arg(nameOf(*gone)));
    Draft draft(journey);
    for (const auto &[other, definition] : journey.all<MetricDefinition>()) {
        if (definition.expectation == id)
            draft.edit<MetricDefinition>(other).expectation = {};
    }
    draft.remove<MetricDefinition>(id);
    return draft.take();
}

qint64 answersTo(const FeedbackColumns &columns, int number)
{
    qint64 answers = 0;
    for (const auto &batch : columns.batches)
        answers += std::count(batch->metric.begin(), batch->metric.end(), quint8(number));
    return answers;
}

} // namespace milepost::edits
