// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/colourpicker.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace milepost {

namespace {

/// A swatch; the chosen one is told by a ring and a tick, not by colour.
class Swatch : public QToolButton
{
public:
    Swatch(Appearance &appearance, int colour, QWidget *parent)
        : QToolButton(parent)
        , m_appearance(appearance)
        , m_colour(colour)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(22, 22);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(stageRole(m_colour)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        if (isChecked()) {
            painter.setPen(QPen(theme.color(ColorRole::OnStage), 1.8));
            painter.drawPolyline(QPolygonF{{7.5, 11.5}, {10, 14}, {14.5, 8.5}});
        }
        if (isChecked() || hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(hasFocus() ? ColorRole::Brand : ColorRole::Muted), 1.4));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    Appearance &m_appearance;
    int m_colour;
};

} // namespace

ColourPicker::ColourPicker(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int colour = 0; colour < stageColours; ++colour) {
        auto *swatch = new Swatch(appearance, colour, this);
        m_buttons->addButton(swatch, colour);
        row->addWidget(swatch);
    }
    row->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &ColourPicker::picked);
    connect(&appearance, &Appearance::changed, this, &ColourPicker::refresh);
    refresh();
}

void ColourPicker::setColour(int colour)
{
    const int id = ((colour % stageColours) + stageColours) % stageColours;
    m_buttons->button(id)->setChecked(true);
}

void ColourPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ColourPicker::refresh()
{
    for (int colour = 0; colour < stageColours; ++colour) {
        QAbstractButton *swatch = m_buttons->button(colour);
        const QString name = tr("Colour %1").arg(m_appearance.text().number(qint64(colour) + 1));
        swatch->setAccessibleName(name);
        swatch->setToolTip(name);
        swatch->update();
    }
}

} // namespace milepost
