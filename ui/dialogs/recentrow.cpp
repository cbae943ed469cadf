// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/recentrow.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int padding = 12;
constexpr int buttonSpace = 36;

} // namespace

RecentRow::RecentRow(Appearance &appearance, const QString &path, QWidget *parent)
    : ClickFrame(parent)
    , m_appearance(appearance)
    , m_path(path)
    , m_remove(new QToolButton(this))
{
    const QFileInfo info(path);
    m_missing = !info.exists();
    m_folder = info.absolutePath();
    const QString home = QDir::homePath();
    if (m_folder == home || m_folder.startsWith(home + u'/'))
        m_folder.replace(0, home.size(), u"~"_s);
    m_day = m_missing ? tr("missing") : appearance.text().date(info.lastModified().date());
    setInert(m_missing);
    setToolTip(QDir::toNativeSeparators(path));
    setAccessibleName(info.completeBaseName());
    setAccessibleDescription(m_folder + u", "_s + m_day);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_remove->setText(QString(QChar(0x00D7)));
    m_remove->setAutoRaise(true);
    m_remove->setProperty("kind", u"quiet"_s);
    m_remove->setToolTip(tr("Take off this list; the file stays"));
    m_remove->setAccessibleName(tr("Take %1 off this list").arg(info.completeBaseName()));
    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 6, 0);
    row->addStretch();
    row->addWidget(m_remove);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&RecentRow::update));
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        ClickFrame::keyPressEvent(event);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isLit()) {
        painter.setPen(hasFocus() ? QPen(theme.color(ColorRole::Brand), 1.4) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(ColorRole::Selection));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const auto draw
        = [&](QRect place, const QFont &font, ColorRole role, Qt::Alignment align, const QString &text) {
              painter.setFont(font);
              painter.setPen(theme.color(role));
              const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width());
              place = QStyle::visualRect(layoutDirection(), rect(), place);
              painter.drawText(
                  place, int(QStyle::visualAlignment(layoutDirection(), align) | Qt::AlignVCenter), fitting);
          };
    const QFont small = Theme::uiFont(12);
    const int dayWidth = QFontMetrics(small).horizontalAdvance(m_day) + 4;
    const QRect inner = rect().adjusted(padding, 7, -buttonSpace, -7);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() / 2);
    draw(upper.adjusted(0, 0, -dayWidth - 8, 0), Theme::uiFont(13, QFont::DemiBold),
         m_missing ? ColorRole::Muted : ColorRole::Ink, Qt::AlignLeft, QFileInfo(m_path).completeBaseName());
    draw(upper.adjusted(upper.width() - dayWidth, 0, 0, 0), small,
         m_missing ? ColorRole::AmberText : ColorRole::Muted, Qt::AlignRight, m_day);
    draw(lower, small, ColorRole::Muted, Qt::AlignLeft, LocalText::isolateLeftToRight(m_folder));
}

} // namespace milepost
