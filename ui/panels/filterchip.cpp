// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/filterchip.h"

#include "ui/settings/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int chipHeight = 26;
constexpr int sideRoom = 10;
constexpr int widestValue = 200;
constexpr QSize arrow{8, 4};
constexpr int arrowGap = 7;

} // namespace

/// Name and value beside each other, the value in bold, and an arrow that says that there is a menu.
class FilterChip::Button : public QToolButton
{
public:
    Button(Appearance &appearance, QWidget *parent)
        : QToolButton(parent)
        , m_appearance(appearance)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    void setTexts(const QString &name, const QString &value)
    {
        m_name = name;
        m_value = value;
        setText(name + value);
        setAccessibleName(text());
        setToolTip(QFontMetrics(valueFont()).horizontalAdvance(value) > widestValue ? value : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {2 * sideRoom + nameWidth() + valueWidth() + arrowGap + arrow.width(), chipHeight - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Down)
            event->ignore(); // opens the menu; a button would go to the next one
        else
            QToolButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(theme.color(ColorRole::Brand), 1) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? theme.color(ColorRole::Soft) : QColor(Qt::transparent));
            const QRectF ring = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
        }
        const auto part = [&](int from, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width, height()));
        };
        painter.setPen(theme.color(ColorRole::Ink));
        painter.setFont(nameFont());
        const int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine
            | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.drawText(part(sideRoom, nameWidth()), flags, m_name);
        painter.setFont(valueFont());
        painter.drawText(part(sideRoom + nameWidth(), valueWidth()), flags,
                         QFontMetrics(valueFont()).elidedText(m_value, Qt::ElideRight, widestValue));
        const QRectF place(part(width() - sideRoom - arrow.width(), arrow.width()));
        const QPointF middle = place.center() + QPointF(0, 0.5);
        painter.setPen(QPen(theme.color(ColorRole::Muted), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({middle + QPointF(-arrow.width() / 2.0, -arrow.height() / 2.0),
                                        middle + QPointF(0, arrow.height() / 2.0),
                                        middle + QPointF(arrow.width() / 2.0, -arrow.height() / 2.0)}));
    }

private:
    static QFont nameFont() { return Theme::uiFont(12); }
    static QFont valueFont() { return Theme::uiFont(12, QFont::DemiBold); }
    int nameWidth() const { return QFontMetrics(nameFont()).horizontalAdvance(m_name) + 1; }
    int valueWidth() const
    {
        return std::min(QFontMetrics(valueFont()).horizontalAdvance(m_value), widestValue) + 1;
    }

    Appearance &m_appearance;
    QString m_name;
    QString m_value;
};

FilterChip::FilterChip(Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_label(new Button(appearance, this))
    , m_button(m_label)
    , m_clear(new QToolButton(this))
    , m_menu(new CheckMenu(this))
{
    setProperty("kind", u"chip"_s);
    setFixedHeight(chipHeight);
    m_clear->setProperty("kind", u"chip-clear"_s);
    m_clear->setIcon(themedIcon(u"cross"_s));
    m_clear->setIconSize({10, 10});
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_label);
    row->addWidget(m_clear);
    connect(m_label, &QToolButton::clicked, this, &FilterChip::popUp);
    connect(m_clear, &QToolButton::clicked, this, &FilterChip::cleared);
    retranslate();
}

void FilterChip::retranslate()
{
    m_clear->setToolTip(tr("Remove this filter"));
    m_clear->setAccessibleName(tr("Remove this filter: %1").arg(text()));
}

void FilterChip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterChip::setTexts(const QString &name, const QString &value)
{
    const QString before = text();
    m_label->setTexts(tr("%1: ", "what is filtered by; its value follows in bold").arg(name), value);
    if (text() != before)
        retranslate();
}

QString FilterChip::text() const
{
    return m_label->text();
}

void FilterChip::setFiltering(bool filtering)
{
    if (!filtering && m_clear->hasFocus())
        m_label->setFocus(); // the button goes; the focus stays in the chip
    m_clear->setVisible(filtering);
    Appearance::setKind(this, filtering ? "chip-on" : "chip");
}

bool FilterChip::isFiltering() const
{
    return !m_clear->isHidden();
}

bool FilterChip::event(QEvent *event)
{
    // Here Delete takes the filter away; the window's own shortcut would delete what is selected on the map.
    if (event->type() == QEvent::ShortcutOverride && isFiltering()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            key->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_label->hasFocus()) {
            popUp();
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isFiltering()) {
            emit cleared();
            return;
        }
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

void FilterChip::popUp()
{
    emit menuAsked();
    const int x = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(x, height() + 2)));
}

} // namespace milepost
