// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accountingbar.h"

#include <QPainter>
#include <QPainterPath>

namespace milepost {

AccountingBar::AccountingBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFixedHeight(8);
    setMinimumWidth(160);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void AccountingBar::setBatch(const ImportBatch &batch)
{
    m_batch = batch;
    setAccessibleName(sentence(batch, m_appearance.text()));
    update();
}

void AccountingBar::clear()
{
    setBatch({});
}

QString AccountingBar::sentence(const ImportBatch &batch, const LocalText &text)
{
    // Each part has its own plural: the sum is put together from whole words.
    return tr("%1 = %2 + %3 + %4 + %5", "records = new + known + rejected + blank")
        .arg(tr("%1 records", "sum of an import").arg(text.number(batch.read)),
             tr("%1 new", "part of an import").arg(text.number(batch.imported)),
             tr("%1 known", "part of an import").arg(text.number(batch.duplicate)),
             tr("%1 rejected", "part of an import").arg(text.number(batch.rejected)),
             tr("%1 blank", "part of an import").arg(text.number(batch.blank)));
}

void AccountingBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), theme.color(ColorRole::Soft));
    if (m_batch.read <= 0)
        return;
    const std::pair<qint64, ColorRole> parts[] = {{m_batch.imported, ColorRole::GoodMark},
                                                  {m_batch.duplicate, ColorRole::Muted},
                                                  {m_batch.rejected, ColorRole::AmberMark},
                                                  {m_batch.blank, ColorRole::Line}};
    qint64 before = 0;
    for (const auto &[count, role] : parts) {
        const qreal from = qreal(width()) * qreal(before) / qreal(m_batch.read);
        before += count;
        const qreal to = qreal(width()) * qreal(before) / qreal(m_batch.read);
        QRectF part(from, 0, to - from, height());
        if (isRightToLeft())
            part.moveLeft(width() - to);
        painter.fillRect(part, theme.color(role));
    }
}

} // namespace milepost
