// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/weightspanel.h"

#include "core/analysis/ordervalue.h"
#include "core/analysis/rankingedits.h"
#include "ui/models/typednumber.h"
#include "ui/panels/editors.h"
#include "ui/panels/fieldbox.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int sliderSteps = 10; ///< of a slider in a weight of 1
constexpr int restMilliseconds = 600;

/// Those that people reach for; any other code can be typed.
const QStringList &offeredCurrencies()
{
    static const QStringList codes{u"TRY"_s, u"IRR"_s, u"EUR"_s, u"USD"_s, u"GBP"_s, u"AED"_s, u"CHF"_s};
    return codes;
}

QFrame *line(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFrameShape(QFrame::NoFrame);
    made->setFixedHeight(1);
    made->setProperty("kind", u"line"_s);
    return made;
}

} // namespace

WeightsPanel::WeightsPanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WeightsPanel::keep);
    build();
    connect(&session, &MapSession::changed, this, &WeightsPanel::refresh);
    connect(&session, &MapSession::busyChanged, this, &WeightsPanel::refresh);
    retranslate();
}

WeightsPanel::~WeightsPanel()
{
    hide(); // a field that loses the focus later would call what is gone
    keep();
}

void WeightsPanel::addRow(size_t index)
{
    Row &row = m_rows[index];
    row.label = new QLabel(this);
    row.slider = new QSlider(Qt::Horizontal, this);
    row.slider->setRange(0, int(PainWeights::largest) * sliderSteps);
    row.slider->setPageStep(sliderSteps);
    row.slider->setMinimumWidth(150);
    row.box = new QDoubleSpinBox(this);
    row.box->setRange(0, PainWeights::largest);
    row.box->setDecimals(2);
    row.box->setSingleStep(0.1);
    row.box->setMinimumWidth(78);
    row.label->setBuddy(row.slider);

    connect(row.slider, &QSlider::valueChanged, this, [this, &row](int value) {
        const QSignalBlocker quiet(row.box);
        row.box->setValue(double(value) / sliderSteps);
        tryOut();
    });
    connect(row.slider, &QSlider::sliderReleased, this, &WeightsPanel::keep);
    connect(row.box, &QDoubleSpinBox::valueChanged, this, [this, &row](double value) {
        const QSignalBlocker quiet(row.slider);
        row.slider->setValue(int(std::lround(value * sliderSteps)));
        tryOut();
    });
    connect(row.box, &QDoubleSpinBox::editingFinished, this, &WeightsPanel::keep);
}

void WeightsPanel::build()
{
    m_hint = new QLabel(this);
    m_hint->setProperty("kind", u"muted"_s);
    m_hint->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        addRow(i);
        grid->addWidget(m_rows[i].label, int(i), 0);
        grid->addWidget(m_rows[i].slider, int(i), 1);
        grid->addWidget(m_rows[i].box, int(i), 2);
    }
    const std::array names{u"score"_s, u"complaints"_s, u"dropoff"_s};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].slider->setObjectName(names[i] + u"Slider"_s);
        m_rows[i].box->setObjectName(names[i] + u"Weight"_s);
    }
    m_remark = new QLabel(this);
    m_remark->setWordWrap(true);
    m_remark->setObjectName(u"weightsRemark"_s);
    m_reset = new QPushButton(this);
    m_reset->setObjectName(u"resetWeights"_s);
    m_reset->setAutoDefault(false);
    auto *resetRow = new QHBoxLayout;
    resetRow->addWidget(m_remark, 1);
    resetRow->addWidget(m_reset, 0, Qt::AlignTop);

    m_valueHeading = new QLabel(this);
    m_valueHeading->setProperty("kind", u"section"_s);
    m_value = new QLineEdit(this);
    m_value->setObjectName(u"orderValue"_s);
    m_valueBox = new FieldBox(m_value, this);
    m_currency = new SteadyComboBox(this);
    m_currency->setObjectName(u"currency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems(offeredCurrencies());
    m_currency->lineEdit()->setMaxLength(12);
    m_currencyBox = new FieldBox(m_currency, this);
    auto *values = new QHBoxLayout;
    values->setSpacing(8);
    values->addWidget(m_valueBox, 1);
    values->addWidget(m_currencyBox, 1);
    m_valueHint = new QLabel(this);
    m_valueHint->setProperty("kind", u"muted"_s);
    m_valueHint->setWordWrap(true);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addLayout(grid);
    column->addLayout(resetRow);
    column->addWidget(line(this));
    column->addWidget(m_valueHeading);
    column->addLayout(values);
    column->addWidget(m_valueHint);
    column->addStretch();
    column->addWidget(m_close, 0, Qt::AlignTrailing);

    connect(m_reset, &QPushButton::clicked, this, &WeightsPanel::reset);
    connect(m_value, &QLineEdit::editingFinished, this, &WeightsPanel::commitValue);
    connect(m_value, &QLineEdit::textEdited, m_valueBox, [this] { m_valueBox->setMessage({}); });
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, &WeightsPanel::commitCurrency);
    connect(m_currency, &QComboBox::textActivated, this, &WeightsPanel::commitCurrency);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void WeightsPanel::retranslate()
{
    setLocale(m_appearance.text().locale());
    setWindowTitle(tr("Weights"));
    m_hint->setText(
        tr("How much each kind of evidence counts in the pain. The ranking follows while you move "
           "a weight."));
    const std::array names{tr("Score shortfall"), tr("Complaints"), tr("Drop-off")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setText(names[i]);
        m_rows[i].slider->setAccessibleName(names[i]);
        m_rows[i].box->setAccessibleName(names[i]);
        m_rows[i].box->setLocale(m_appearance.text().locale());
    }
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the usual weights"));
    m_valueHeading->setText(m_appearance.sectionTitle(tr("Money")));
    m_valueBox->setLabel(tr("Value of an order"));
    m_currencyBox->setLabel(tr("Currency"));
    m_value->setPlaceholderText(tr("not said"));
    m_currency->lineEdit()->setPlaceholderText(tr("none"));
    m_valueHint->setText(
        tr("With a value, the customers who leave beyond what is expected are also said in money."));
    m_close->setText(tr("Close"));
    // A line edit follows its text's direction; numbers and codes stand where the language starts its lines.
    const Qt::Alignment leading = Qt::AlignAbsolute | Qt::AlignVCenter
        | (m_appearance.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_value->setAlignment(leading);
    m_currency->lineEdit()->setAlignment(leading);
    refresh();
}

void WeightsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        keep(); // whatever comes next is another gesture
    QDialog::changeEvent(event);
}

void WeightsPanel::hideEvent(QHideEvent *event)
{
    keep();
    QDialog::hideEvent(event);
}

void WeightsPanel::popUpAt(const QWidget &button)
{
    adjustSize();
    const QRect place(button.mapToGlobal(QPoint(0, 0)), button.size());
    const int x = isRightToLeft() ? place.left() : place.right() - width();
    QPoint at(x, place.top() - height() - 8);
    if (const QScreen *screen = button.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    activateWindow();
    m_rows.front().slider->setFocus();
}

PainWeights WeightsPanel::shown() const
{
    return {m_rows[0].box->value(), m_rows[1].box->value(), m_rows[2].box->value()};
}

void WeightsPanel::showWeights(const PainWeights &weights)
{
    const std::array values{weights.score, weights.complaints, weights.dropoff};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QSignalBlocker quietBox(m_rows[i].box);
        const QSignalBlocker quietSlider(m_rows[i].slider);
        if (m_rows[i].box->value() != values[i]) // it would write anew what is being typed
            m_rows[i].box->setValue(values[i]);
        m_rows[i].slider->setValue(int(std::lround(values[i] * sliderSteps)));
    }
}

void WeightsPanel::refresh()
{
    const Project &project = m_session.journey().project();
    const bool editable = m_session.canEdit();
    if (!m_rest.isActive() && !m_session.book().previewsWeights())
        showWeights(painWeightsOf(project));
    for (const Row &row : m_rows) {
        row.slider->setEnabled(editable);
        row.box->setEnabled(editable);
    }
    const PainWeights weights = shown();
    const bool own = weights != PainWeights();
    Appearance::setKind(m_remark, !weights.isValid() ? "red" : own ? "amber" : "muted");
    m_remark->setText(!weights.isValid() ? tr("At least one weight must be above 0.")
                          : own          ? tr("Own weights. Reports and printed maps say so.")
                                         : tr("The usual weights."));
    m_reset->setEnabled(editable && own);

    m_value->setEnabled(editable);
    m_currency->setEnabled(editable);
    if (!m_value->isModified()) {
        const std::optional<OrderValue> order = orderValueOf(project);
        m_value->setText(order ? priceText({order->amount, {}}, m_appearance.text()) : QString());
    }
    if (!m_currency->lineEdit()->isModified())
        m_currency->setEditText(project.currency);
}

void WeightsPanel::tryOut()
{
    const PainWeights weights = shown();
    if (weights.isValid())
        m_session.book().previewWeights(weights);
    const bool dragging = m_rows[0].slider->isSliderDown() || m_rows[1].slider->isSliderDown()
        || m_rows[2].slider->isSliderDown();
    // A hand on the slider has not finished, however long it rests.
    if (dragging)
        m_rest.stop();
    else
        m_rest.start();
    refresh();
}

void WeightsPanel::keep()
{
    const bool waited = m_rest.isActive();
    m_rest.stop();
    if (!m_session.book().previewsWeights()) {
        if (waited) // for weights that cannot be: back to what is stored
            refresh();
        return;
    }
    const PainWeights weights = shown();
    if (weights.isValid() && weights != painWeightsOf(m_session.journey().project()))
        m_session.perform(tr("Change weights"), edits::setPainWeights(m_session.journey(), weights));
    m_session.book().previewWeights(std::nullopt);
    refresh();
}

void WeightsPanel::reset()
{
    keep();
    m_session.perform(tr("Reset weights"), edits::setPainWeights(m_session.journey(), PainWeights()));
    refresh();
}

void WeightsPanel::commitValue()
{
    if (!m_value->isModified())
        return;
    const QString typed = m_value->text().trimmed();
    const std::optional<qint64> hundredths = typedHundredths(typed, m_appearance.text().locale());
    if (!typed.isEmpty() && !hundredths) {
        m_valueBox->setMessage(
            tr("This is no amount of money. Write it like %1.").arg(m_appearance.text().number(49.9, 2)));
        return;
    }
    const Result<ChangeSet> changes
        = edits::setOrderValue(m_session.journey(), typed.isEmpty() ? std::nullopt : hundredths);
    m_valueBox->setMessage(changes ? QString() : changes.error().text);
    if (!changes)
        return;
    m_value->setModified(false);
    m_session.perform(tr("Change order value"), changes);
    refresh();
}

void WeightsPanel::commitCurrency()
{
    const QString typed = m_currency->currentText().trimmed();
    if (typed == m_session.journey().project().currency) {
        m_currencyBox->setMessage({});
        return;
    }
    const Result<ChangeSet> changes = edits::setCurrency(m_session.journey(), typed);
    m_currencyBox->setMessage(changes ? QString() : changes.error().text);
    if (!changes)
        return;
    m_currency->lineEdit()->setModified(false);
    m_session.perform(tr("Change currency"), changes);
    refresh();
}

} // namespace milepost
