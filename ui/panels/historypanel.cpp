// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/historypanel.h"

#include "ui/models/historymodel.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace milepost {

namespace {

/// A step with its dot; what is undone is muted, the present state is bold.
class StepDelegate : public QStyledItemDelegate
{
public:
    StepDelegate(Appearance &appearance, const HistoryModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, 26}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int margin = 14;
        constexpr int dot = 7;
        const Theme &theme = m_appearance.theme();
        const bool done = index.data(HistoryModel::DoneRole).toBool();
        const bool present = index.row() == m_model.currentRow();
        const QRect row = option.rect;
        const auto place
            = [&](const QRect &logical) { return QStyle::visualRect(option.direction, row, logical); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (present)
            painter->fillRect(row, theme.color(ColorRole::Selection));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, theme.color(ColorRole::Soft));
        painter->setPen(QPen(theme.color(done ? ColorRole::Brand : ColorRole::Muted), 1.2));
        painter->setBrush(done ? QBrush(theme.color(ColorRole::Brand)) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(place({row.left() + margin, row.center().y() - dot / 2, dot, dot})));

        const QFont font = Theme::uiFont(13, present ? QFont::DemiBold : QFont::Normal);
        const QRect text = place(
            {row.left() + margin + dot + 9, row.top(), row.width() - 2 * margin - dot - 9, row.height()});
        painter->setFont(font);
        painter->setPen(theme.color(done ? ColorRole::Ink : ColorRole::Muted));
        painter->drawText(
            text,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter
                | Qt::AlignAbsolute),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(ColorRole::Brand), 1.4));
            painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }

private:
    Appearance &m_appearance;
    const HistoryModel &m_model;
};

} // namespace

HistoryPanel::HistoryPanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new HistoryModel(session.document(), this))
    , m_heading(new QLabel(this))
    , m_view(new QListView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StepDelegate(appearance, *m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Appearance::setKind(m_heading, "section");
    m_heading->setContentsMargins(14, 6, 14, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_view, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(m_view, &QListView::activated, this, &HistoryPanel::goTo);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::followHistory);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::followHistory);
    connect(&m_appearance, &Appearance::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    followHistory();
}

void HistoryPanel::retranslate()
{
    m_heading->setText(m_appearance.sectionTitle(tr("History")));
    m_view->setAccessibleName(tr("History of this session"));
    m_model->retranslate();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPanel::goTo(const QModelIndex &index)
{
    if (index.isValid() && index.row() != m_model->currentRow() && m_session.canEdit())
        m_session.undoStack().setIndex(index.row());
}

void HistoryPanel::followHistory()
{
    const QModelIndex present = m_model->index(m_model->currentRow());
    m_view->setCurrentIndex(present);
    m_view->scrollTo(present);
}

} // namespace milepost
