// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columneditor.h"

#include "core/analysis/definedmetric.h"
#include "core/base/textfold.h"
#include "ui/dialogs/columnchoices.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/metriceditor.h"
#include "ui/models/columnchanges.h"
#include "ui/models/importtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// A metric that fits a column whose answers are none of the known ones: its question, and the usual scale
/// into which they fit.
MetricDefinition metricFor(const ColumnMapping &column, const QStringList &texts, const Journey &journey)
{
    int lowest = 10;
    int highest = 0;
    for (const QString &text : texts) {
        bool isNumber = false;
        const int number = asciiDigits(text).trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > 10)
            continue;
        lowest = std::min(lowest, number);
        highest = std::max(highest, number);
    }
    MetricDefinition metric;
    constexpr qsizetype longestName = 60;
    metric.name = importtext::header(column).left(longestName);
    metric.code = proposedMetricCode(metric.name, journey);
    metric.question = importtext::header(column);
    metric.kind = u"topbox"_s;
    metric.low = lowest == 0 ? 0 : 1;
    metric.high = highest > 7 ? 10 : highest > 5 ? 7 : highest > 3 ? 5 : highest > 0 ? 3 : 10;
    metric.favourableFrom = metric.high - 1;
    metric.favourableTo = metric.high;
    return metric;
}

} // namespace

ColumnEditor::ColumnEditor(const ColumnMapping &column, const QStringList &texts, MapSession &session,
                           Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_column(column)
    , m_texts(texts)
    , m_session(session)
    , m_metrics(knownMetricsOf(session.journey()))
    , m_appearance(appearance)
{
    setWindowTitle(tr("Column"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    auto *title = new LeadingLabel(this, u"title"_s);
    title->setText(importtext::header(column));
    layout->addWidget(title);
    auto *evidence = new LeadingLabel(this, u"muted"_s);
    evidence->setText(column.evidence);
    layout->addWidget(evidence);

    auto *form = new QFormLayout;
    const auto addRow = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        form->addRow(label, field);
        m_rows.emplace_back(field, label);
    };
    m_role = new QComboBox(this);
    m_role->setObjectName(u"role"_s);
    columnchoices::fillRoles(*m_role, column.role);
    addRow(tr("&Role"), m_role);
    m_privacy = new LeadingLabel(this, u"muted"_s);
    m_privacy->setObjectName(u"privacy"_s);
    m_privacy->setText(tr("Of a respondent only a hash is kept: which answers come from one person can be "
                          "seen, who that is cannot."));
    form->addRow(QString(), m_privacy);

    m_metricRow = new QWidget(this);
    auto *metricRow = new QHBoxLayout(m_metricRow);
    metricRow->setContentsMargins(0, 0, 0, 0);
    metricRow->setSpacing(8);
    m_metric = new QComboBox(m_metricRow);
    m_metric->setObjectName(u"metric"_s);
    columnchoices::fillMetrics(*m_metric, m_metrics, metricOf(column, m_metrics), appearance.text());
    metricRow->addWidget(m_metric, 1);
    auto *define = new QPushButton(tr("New metric…"), m_metricRow);
    define->setObjectName(u"newMetric"_s);
    define->setAutoDefault(false);
    Appearance::setKind(define, "link");
    metricRow->addWidget(define);
    connect(define, &QPushButton::clicked, this, &ColumnEditor::defineMetric);
    addRow(tr("&Metric"), m_metricRow);
    m_rows.back().second->setBuddy(m_metric);

    m_scale = new QLineEdit(this);
    m_scale->setObjectName(u"scale"_s);
    if (metricOf(column, m_metrics) && column.scaleLow && column.scaleHigh)
        m_scale->setText(importtext::range(*column.scaleLow, *column.scaleHigh, appearance.text()));
    addRow(tr("&Scale in the file"), m_scale);

    m_direction = new QComboBox(this);
    m_direction->setObjectName(u"direction"_s);
    columnchoices::fillDirections(*m_direction, column.direction);
    addRow(tr("&Good end"), m_direction);

    m_touchpoint = new QComboBox(this);
    m_touchpoint->setObjectName(u"touchpoint"_s);
    columnchoices::fillTouchpoints(*m_touchpoint, column.touchpoint, session.journey(), session.map());
    addRow(tr("&Touchpoint"), m_touchpoint);

    m_key = new QLineEdit(column.key, this);
    m_key->setObjectName(u"key"_s);
    m_key->setMaxLength(200);
    addRow(tr("&Name of the segment"), m_key);

    m_labels = new QTableWidget(0, 2, this);
    m_labels->setObjectName(u"labels"_s);
    m_labels->setHorizontalHeaderLabels({tr("Answer"), tr("Number")});
    m_labels->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_labels->verticalHeader()->hide();
    m_labels->setMinimumHeight(160);
    m_labels->setTabKeyNavigation(false);
    m_labels->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fillLabels(texts);
    addRow(tr("&Labels to numbers"), m_labels);
    layout->addLayout(form);
    m_problem = new LeadingLabel(this, u"red"_s);
    m_problem->setObjectName(u"problem"_s);
    layout->addWidget(m_problem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    Appearance::setKind(m_ok, "primary");
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ColumnEditor::showFitting);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        // Another metric has another good end; the old answer was about the old one.
        m_direction->setCurrentIndex(-1);
        m_scale->clear();
        showFitting();
    });
    connect(m_scale, &QLineEdit::textChanged, this, &ColumnEditor::check);
    connect(m_labels, &QTableWidget::itemChanged, this, &ColumnEditor::check);
    showFitting();
}

/// What waits for a number is on top, then the answers from the best to the worst, then those that mean no
/// answer. Equal ones stand as the file's texts do: a table that shuffles makes one write in the wrong row.
void ColumnEditor::fillLabels(const QStringList &texts)
{
    QStringList all = m_column.labels.keys();
    for (const QString &text : texts) {
        bool isNumber = false;
        (void)asciiDigits(text).toDouble(&isNumber);
        if (!isNumber && !all.contains(text))
            all.append(text);
    }
    QSet<QString> noAnswers;
    for (const QString &text : m_column.noAnswer)
        noAnswers.insert(foldText(text));
    std::sort(all.begin(), all.end());
    const auto rank = [&](const QString &text) {
        const auto known = m_column.labels.constFind(text);
        if (known != m_column.labels.constEnd())
            return std::pair(1, -*known);
        return std::pair(noAnswers.contains(foldText(text)) ? 2 : 0, 0);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    m_labels->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        auto *answer = new QTableWidgetItem(all.at(row));
        answer->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_labels->setItem(row, 0, answer);
        const auto it = m_column.labels.constFind(all.at(row));
        m_labels->setItem(row, 1,
                          new QTableWidgetItem(it == m_column.labels.constEnd()
                                                   ? QString()
                                                   : m_appearance.text().number(qint64(it.value()))));
    }
}

void ColumnEditor::showFitting()
{
    const auto role = ColumnRole(m_role->currentData().toInt());
    const bool isScore = role == ColumnRole::Score;
    const KnownMetrics::Entry *metric = chosenMetric();
    const auto fits = [&](const QWidget *field) {
        if (field == m_metricRow)
            return isScore;
        if (field == m_labels) // numbers need none
            return isScore && m_labels->rowCount() > 0;
        if (field == m_scale)
            return isScore && metric != nullptr;
        if (field == m_direction)
            return isScore && metric && columnchanges::needsDirection(metric->metric);
        if (field == m_touchpoint)
            return isScore || role == ColumnRole::Comment;
        return field == m_key ? role == ColumnRole::Segment : true;
    };
    for (const auto &[field, label] : m_rows) {
        field->setVisible(fits(field));
        label->setVisible(fits(field));
    }
    m_privacy->setVisible(role == ColumnRole::Respondent);
    if (metric) {
        m_scale->setPlaceholderText(
            importtext::range(metric->scale.low, metric->scale.high, m_appearance.text()));
    }
    check();
}

/// An answer's number, if it is one; nothing for an empty cell.
std::optional<int> ColumnEditor::number(int row) const
{
    bool isNumber = false;
    const int number = asciiDigits(m_labels->item(row, 1)->text().trimmed()).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// A number that the scale does not have, or a word, would be lost: it is shown as wrong. The first one in a
/// sentence.
QString ColumnEditor::problemOfLabels()
{
    const QSignalBlocker blocker(m_labels);
    const KnownMetrics::Entry *metric = chosenMetric();
    const columnchanges::TypedScale typed = columnchanges::typedScale(m_scale->text());
    QString problem;
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        QTableWidgetItem *item = m_labels->item(row, 1);
        const std::optional<int> value = number(row);
        QString wrong;
        if (!value && !item->text().trimmed().isEmpty()) {
            wrong = tr("“%1” is no whole number.").arg(LocalText::isolate(item->text().trimmed()));
        } else if (value && metric) {
            const int low = typed.isScale ? typed.low : metric->scale.low;
            const int high = typed.isScale ? typed.high : metric->scale.high;
            if (*value < low || *value > high)
                wrong = tr("The scale %1 has no %2.")
                            .arg(importtext::range(low, high, m_appearance.text()),
                                 m_appearance.text().leftToRight(m_appearance.text().number(qint64(*value))));
        }
        item->setForeground(
            m_appearance.theme().color(wrong.isEmpty() ? ColorRole::Ink : ColorRole::RedText));
        item->setToolTip(wrong.toHtmlEscaped());
        if (problem.isEmpty())
            problem = wrong;
    }
    return problem;
}

void ColumnEditor::check()
{
    const bool isScore = ColumnRole(m_role->currentData().toInt()) == ColumnRole::Score;
    QString problem = problemOfLabels();
    const QString scale = m_scale->text().trimmed();
    if (chosenMetric() && !scale.isEmpty() && !columnchanges::typedScale(scale).isScale)
        problem = columnchanges::noScale(scale);
    m_problem->setText(isScore ? problem : QString());
    m_problem->setVisible(isScore && !problem.isEmpty());
    if (m_ok)
        m_ok->setEnabled(!isScore || problem.isEmpty());
}

const KnownMetrics::Entry *ColumnEditor::chosenMetric() const
{
    return m_metric->currentIndex() >= 0 ? m_metrics.find(Metric(m_metric->currentData().toInt())) : nullptr;
}

void ColumnEditor::defineMetric()
{
    MetricEditor editor(metricFor(m_column, m_texts, m_session.journey()), m_session, m_appearance, this);
    if (editor.exec() != QDialog::Accepted)
        return;
    m_metrics = knownMetricsOf(m_session.journey());
    const auto *stored = m_session.journey().find<MetricDefinition>(editor.stored());
    columnchoices::fillMetrics(
        *m_metric, m_metrics, stored ? m_metrics.find(Metric(stored->number)) : nullptr, m_appearance.text());
    m_metric->setFocus();
}

ColumnMapping ColumnEditor::column() const
{
    const auto role = ColumnRole(m_role->currentData().toInt());
    ColumnMapping result = columnchanges::withRole(m_column, role);
    if (role == ColumnRole::Segment)
        result = columnchanges::withKey(result, m_key->text());
    if (role == ColumnRole::Score || role == ColumnRole::Comment)
        result = columnchanges::withTouchpoint(result, columnchoices::chosenTouchpoint(*m_touchpoint));
    if (role != ColumnRole::Score)
        return result;
    result = columnchanges::withMetric(result, chosenMetric());
    if (const columnchanges::TypedScale scale = columnchanges::typedScale(m_scale->text()); scale.isScale)
        result = columnchanges::withScale(result, scale.low, scale.high);
    else if (chosenMetric() && m_scale->text().trimmed().isEmpty())
        result = columnchanges::withScale(result, std::nullopt, std::nullopt);
    if (result.metric && columnchanges::needsDirection(*result.metric)) {
        result = columnchanges::withDirection(result,
                                              m_direction->currentIndex() >= 0 ? std::optional(
                                                  ScoreDirection(m_direction->currentData().toInt()))
                                                                               : std::nullopt);
    }
    result.labels.clear();
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        if (const std::optional<int> value = number(row))
            result.labels.insert(m_labels->item(row, 0)->text(), *value);
    }
    return result;
}

} // namespace milepost
