// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/columneditor.h"

#include "core/base/textfold.h"
#include "ui/models/importtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr ColumnRole roles[]
    = {ColumnRole::Score,      ColumnRole::Comment,    ColumnRole::Date,      ColumnRole::Segment,
       ColumnRole::Channel,    ColumnRole::Language,   ColumnRole::Complaint, ColumnRole::ResponseId,
       ColumnRole::Respondent, ColumnRole::Touchpoint, ColumnRole::Metric,    ColumnRole::Ignore};

QString scaleText(Metric metric, const LocalText &text)
{
    const MetricScale scale = metricScale(metric);
    return text.leftToRight(text.number(qint64(scale.low)) + QChar(0x2013) + text.number(qint64(scale.high)));
}

} // namespace

ColumnEditor::ColumnEditor(const ColumnMapping &column, const QStringList &texts, const Journey &journey,
                           const MapId &map, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_column(column)
    , m_appearance(appearance)
{
    setWindowTitle(tr("Column"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    auto *title = new QLabel(importtext::header(column), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("kind", u"title"_s);
    layout->addWidget(title);
    auto *evidence = new QLabel(column.evidence, this);
    evidence->setTextFormat(Qt::PlainText);
    evidence->setWordWrap(true);
    evidence->setProperty("kind", u"muted"_s);
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
    for (const ColumnRole role : roles)
        m_role->addItem(importtext::roleName(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(column.role)));
    addRow(tr("&Role"), m_role);

    m_metric = new QComboBox(this);
    m_metric->setObjectName(u"metric"_s);
    m_metric->setPlaceholderText(tr("Choose a metric"));
    for (const Metric metric : allMetrics)
        m_metric->addItem(
            tr("%1, scale %2").arg(metricShortName(metric), scaleText(metric, appearance.text())),
            int(metric));
    m_metric->setCurrentIndex(column.metric ? m_metric->findData(int(*column.metric)) : -1);
    addRow(tr("&Metric"), m_metric);

    m_direction = new QComboBox(this);
    m_direction->setObjectName(u"direction"_s);
    m_direction->setPlaceholderText(tr("Choose which end is good"));
    m_direction->addItem(tr("A high number is good"), int(ScoreDirection::High));
    m_direction->addItem(tr("A low number is good"), int(ScoreDirection::Low));
    m_direction->setCurrentIndex(column.direction ? m_direction->findData(int(*column.direction)) : -1);
    addRow(tr("&Good end"), m_direction);

    m_touchpoint = new QComboBox(this);
    m_touchpoint->setObjectName(u"touchpoint"_s);
    m_touchpoint->setEditable(true);
    m_touchpoint->setInsertPolicy(QComboBox::NoInsert);
    m_touchpoint->addItem(importtext::touchpointName({}, journey), QString());
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(map))
        m_touchpoint->addItem(touchpoint.title, touchpoint.id.toString());
    const int known = m_touchpoint->findData(column.touchpoint);
    if (known >= 0)
        m_touchpoint->setCurrentIndex(known);
    else
        m_touchpoint->setEditText(column.touchpoint);
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
    fillLabels(texts);
    addRow(tr("&Labels to numbers"), m_labels);
    layout->addLayout(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    Appearance::setKind(buttons->button(QDialogButtonBox::Ok), "primary");
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ColumnEditor::showFitting);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        // Another metric has another good end; the old answer was about the old one.
        m_direction->setCurrentIndex(-1);
        showFitting();
    });
    showFitting();
}

void ColumnEditor::fillLabels(const QStringList &texts)
{
    QStringList all = m_column.labels.keys();
    for (const QString &text : texts) {
        bool isNumber = false;
        (void)asciiDigits(text).toDouble(&isNumber);
        if (!isNumber && !all.contains(text))
            all.append(text);
    }
    std::stable_sort(all.begin(), all.end(), [this](const QString &a, const QString &b) {
        return m_column.labels.value(a, -1) > m_column.labels.value(b, -1);
    });
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
    const auto metric = Metric(m_metric->currentData().toInt());
    const bool hasMetric = m_metric->currentIndex() >= 0;
    const auto fits = [&](const QWidget *field) {
        if (field == m_metric || field == m_labels)
            return isScore;
        if (field == m_direction)
            return isScore && hasMetric && (metric == Metric::Ces || metric == Metric::Ces1);
        if (field == m_touchpoint)
            return isScore || role == ColumnRole::Comment;
        return field == m_key ? role == ColumnRole::Segment : true;
    };
    for (const auto &[field, label] : m_rows) {
        field->setVisible(fits(field));
        label->setVisible(fits(field));
    }
}

ColumnMapping ColumnEditor::column() const
{
    ColumnMapping result = m_column;
    const auto role = ColumnRole(m_role->currentData().toInt());
    const bool changed = role != m_column.role;
    result.role = role;
    if (changed)
        result.evidence = tr("Chosen by you.");
    if (role == ColumnRole::Segment) {
        result.key = m_key->text().simplified();
        if (result.key.isEmpty())
            result.key = importtext::header(m_column).left(200);
    }
    if (role == ColumnRole::Score || role == ColumnRole::Comment) {
        // A typed title that the map has is that touchpoint; any other one is a new name.
        const QString typed = m_touchpoint->currentText().simplified();
        int known = -1;
        for (int i = 0; i < m_touchpoint->count(); ++i) {
            if (foldText(m_touchpoint->itemText(i)) == foldText(typed)
                && (known < 0 || i == m_touchpoint->currentIndex()))
                known = i;
        }
        result.touchpoint = known >= 0 ? m_touchpoint->itemData(known).toString() : typed.left(2000);
    }
    if (role != ColumnRole::Score)
        return result;
    const std::optional<Metric> before = result.metric;
    result.metric.reset();
    if (m_metric->currentIndex() >= 0)
        result.metric = Metric(m_metric->currentData().toInt());
    if (result.metric != before) {
        result.scaleLow.reset();
        result.scaleHigh.reset();
        result.evidence = tr("Chosen by you.");
    }
    result.direction.reset();
    if (result.metric == Metric::Nps || result.metric == Metric::Csat)
        result.direction = ScoreDirection::High;
    else if (m_direction->currentIndex() >= 0)
        result.direction = ScoreDirection(m_direction->currentData().toInt());
    result.labels.clear();
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        bool isNumber = false;
        const int number = asciiDigits(m_labels->item(row, 1)->text().trimmed()).toInt(&isNumber);
        if (isNumber)
            result.labels.insert(m_labels->item(row, 0)->text(), number);
    }
    return result;
}

} // namespace milepost
