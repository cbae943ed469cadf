// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/metriceditor.h"

#include "core/analysis/metricedits.h"
#include "core/base/textfold.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/models/importtext.h"
#include "ui/models/metricsmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

QString proposedMetricCode(const QString &name, const Journey &journey)
{
    QString code;
    for (const QChar c : foldText(name).normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            code.append(c);
        else if (c == u'\u0131')
            code.append(u'i'); // the dotless one of Turkish
        else if (c.isSpace() && !code.isEmpty() && !code.endsWith(u'_'))
            code.append(u'_');
    }
    constexpr qsizetype longest = 30;
    code.truncate(longest);
    while (code.endsWith(u'_'))
        code.chop(1);
    if (code.isEmpty() || !code.front().isLetter())
        code.prepend(u"metric"_s);
    const KnownMetrics known = knownMetricsOf(journey);
    QString free = code;
    for (int i = 2; known.find(free); ++i)
        free = code + QString::number(i);
    return free;
}

MetricEditor::MetricEditor(const MetricDefinition &metric, MapSession &session, Appearance &appearance,
                           QWidget *parent)
    : QDialog(parent)
    , m_metric(metric)
    , m_session(session)
    , m_appearance(appearance)
    , m_hasAnswers(!metric.id.isNull() && edits::answersTo(session.document().columns(), metric.number) > 0)
    , m_codeIsTyped(!metric.id.isNull())
{
    setWindowTitle(metric.id.isNull() ? tr("New metric") : tr("Metric"));
    setMinimumWidth(460);
    build();
    fill();
    connect(m_name, &QLineEdit::textEdited, this, &MetricEditor::proposeCode);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeIsTyped = true; });
    for (QLineEdit *field : {m_name, m_code, m_question})
        connect(field, &QLineEdit::textChanged, this, &MetricEditor::showFitting);
    for (QComboBox *box : {m_kind, m_direction, m_expectation})
        connect(box, &QComboBox::currentIndexChanged, this, &MetricEditor::showFitting);
    for (QSpinBox *box : {m_low, m_high, m_edge})
        connect(box, &QSpinBox::valueChanged, this, &MetricEditor::showFitting);
    connect(&m_session, &MapSession::busyChanged, this, &MetricEditor::showFitting);
    showFitting();
}

void MetricEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [&](const QString &name, QWidget *field, const QString &objectName) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        field->setObjectName(objectName);
        form->addRow(label, field);
        return label;
    };
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    addRow(tr("&Name"), m_name, u"name"_s);
    m_code = new QLineEdit(this);
    m_code->setMaxLength(40);
    m_code->setLayoutDirection(Qt::LeftToRight);
    addRow(tr("&Code in files"), m_code, u"code"_s);
    m_kind = new QComboBox(this);
    for (const QString &kind : {u"topbox"_s, u"mean"_s, u"net"_s})
        m_kind->addItem(MetricsModel::kindName(kind), kind);
    addRow(tr("&What it says"), m_kind, u"kind"_s);

    const auto makeSpin = [this](const QString &name, const QString &spoken) {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setAccessibleName(spoken);
        box->setRange(0, 10);
        box->setLocale(m_appearance.text().locale());
        return box;
    };
    m_low = makeSpin(u"low"_s, tr("Lowest score"));
    m_high = makeSpin(u"high"_s, tr("Highest score"));
    auto *ends = new QHBoxLayout;
    ends->setSpacing(8);
    ends->addWidget(m_low);
    ends->addWidget(new QLabel(tr("to", "between the ends of a scale"), this));
    ends->addWidget(m_high);
    ends->addStretch();
    auto *scale = new QLabel(tr("&Scale"), this);
    scale->setBuddy(m_low);
    form->addRow(scale, ends);
    m_direction = new QComboBox(this);
    for (const ScoreDirection direction : {ScoreDirection::High, ScoreDirection::Low})
        m_direction->addItem(importtext::directionName(direction), direction == ScoreDirection::High);
    addRow(tr("&Good end"), m_direction, u"direction"_s);

    m_edge = makeSpin(u"edge"_s, tr("Edge of the favourable answers"));
    m_edgeHint = new LeadingLabel(this, u"muted"_s);
    auto *edge = new QHBoxLayout;
    edge->setSpacing(8);
    edge->addWidget(m_edge);
    edge->addWidget(m_edgeHint, 1);
    m_edgeLabel = new QLabel(tr("&Favourable"), this);
    m_edgeLabel->setBuddy(m_edge);
    form->addRow(m_edgeLabel, edge);
    m_question = new QLineEdit(this);
    m_question->setMaxLength(2000);
    addRow(tr("&Question"), m_question, u"question"_s);
    m_expectation = new QComboBox(this);
    addRow(tr("What was &expected"), m_expectation, u"expectation"_s);
    layout->addLayout(form);

    m_sentence = new LeadingLabel(this, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing());
    layout->addWidget(m_sentence);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    Appearance::setKind(m_buttons->button(QDialogButtonBox::Ok), "primary");
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MetricEditor::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MetricEditor::fill()
{
    m_name->setText(m_metric.name);
    m_code->setText(m_metric.code);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_metric.kind)));
    m_low->setValue(m_metric.low);
    m_high->setValue(m_metric.high);
    m_direction->setCurrentIndex(m_metric.highIsGood ? 0 : 1);
    m_edge->setValue(m_metric.highIsGood ? m_metric.favourableFrom : m_metric.favourableTo);
    m_question->setText(m_metric.question);
    fillExpectations();
}

void MetricEditor::fillExpectations()
{
    m_expectation->addItem(tr("Not asked"), QString());
    for (const auto &[id, other] : m_session.journey().all<MetricDefinition>()) {
        if (other.number >= firstOwnMetric && id != m_metric.id)
            m_expectation->addItem(nameOf(other), id.toString());
    }
    m_expectation->setCurrentIndex(
        m_metric.expectation.isNull()
            ? 0
            : std::max(0, m_expectation->findData(m_metric.expectation.toString())));
}

void MetricEditor::proposeCode()
{
    if (!m_codeIsTyped)
        m_code->setText(m_name->text().isEmpty() ? QString()
                                                 : proposedMetricCode(m_name->text(), m_session.journey()));
}

MetricDefinition MetricEditor::metric() const
{
    MetricDefinition metric = m_metric;
    metric.name = m_name->text().simplified();
    metric.code = m_code->text().trimmed();
    metric.kind = m_kind->currentData().toString();
    const bool isNet = metric.kind == "net"_L1;
    // A net score is asked in one way only.
    const MetricScale nps = metricScale(Metric::Nps);
    metric.low = isNet ? nps.low : m_low->value();
    metric.high = isNet ? nps.high : m_high->value();
    metric.highIsGood = isNet || m_direction->currentData().toBool();
    metric.favourableFrom = isNet ? nps.favourableFrom : (metric.highIsGood ? m_edge->value() : metric.low);
    metric.favourableTo = metric.highIsGood ? metric.high : m_edge->value();
    if (metric.kind == "mean"_L1) {
        metric.favourableFrom = metric.low;
        metric.favourableTo = metric.high;
    }
    metric.question = m_question->text().simplified();
    metric.expectation = MetricDefinitionId::fromString(m_expectation->currentData().toString());
    return metric;
}

void MetricEditor::showFitting()
{
    const MetricDefinition now = metric();
    const bool isNet = now.kind == "net"_L1;
    const bool hasEdge = now.kind == "topbox"_L1;
    for (QSpinBox *box : {m_low, m_high})
        box->setEnabled(!isNet && !m_hasAnswers);
    m_direction->setEnabled(!isNet && !m_hasAnswers);
    for (QWidget *widget : std::array<QWidget *, 3>{m_edgeLabel, m_edge, m_edgeHint})
        widget->setVisible(hasEdge);
    const LocalText &text = m_appearance.text();
    m_edgeHint->setText(now.highIsGood ? tr("and higher, up to %1").arg(text.number(qint64(now.high)))
                                       : tr("and lower, down to %1").arg(text.number(qint64(now.low))));

    QString sentence = edits::faultText(m_session.journey(), now);
    const bool isFault = !sentence.isEmpty();
    if (!isFault && !m_session.canEdit())
        sentence = tr("The project is busy with an import; one moment.");
    else if (!isFault && isNet)
        sentence = tr("Asked from 0 to 10 like NPS, but never pooled with it: eNPS asks employees.");
    else if (!isFault && m_hasAnswers)
        sentence = tr("The metric has answers, so its scale and its good end stay.");
    // An empty form is no mistake yet.
    const bool isUntouched = now.name.isEmpty() && now.code.isEmpty();
    Appearance::setKind(m_sentence, isFault && !isUntouched ? "red" : "muted");
    m_sentence->setText(sentence);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isFault && m_session.canEdit());
}

void MetricEditor::accept()
{
    const MetricDefinition wanted = metric();
    const Journey &journey = m_session.journey();
    const FeedbackColumns &columns = m_session.document().columns();
    const bool isNew = wanted.id.isNull();
    const Result<ChangeSet> changes
        = isNew ? edits::addMetric(journey, wanted, columns) : edits::changeMetric(journey, wanted, columns);
    const Status done = changes
        ? m_session.document().perform(isNew ? tr("Add metric") : tr("Change metric"), *changes)
        : Status(changes.error());
    if (!done) {
        Appearance::setKind(m_sentence, "red");
        m_sentence->setText(done.error().message());
        return;
    }
    m_stored = wanted.id;
    changes->forEach<MetricDefinition>([&](const Change<MetricDefinition> &change) {
        if (isNew)
            m_stored = change.id();
    });
    QDialog::accept();
}

} // namespace milepost
