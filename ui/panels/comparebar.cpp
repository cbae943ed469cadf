// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/comparebar.h"

#include "ui/render/comparisontexts.h"
#include "ui/settings/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Side = ComparisonPins::Side;

/// The answers that one side brings to the comparison.
qint64 answersOf(const MapComparison &comparison, Side side)
{
    qint64 answers = 0;
    for (const ComparedFigure &figure : comparison.touchpoints)
        answers += side == Side::First ? figure.figures.first.n : figure.figures.second.n;
    return answers;
}

void align(QLabel *label)
{
    // A label goes by its text; names of segments would stand on the wrong side of a Persian bar.
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                        | Qt::AlignVCenter);
}

} // namespace

CompareBar::CompareBar(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    build();
    connect(&session, &MapSession::summariesChanged, this, &CompareBar::refresh);
    connect(&session, &MapSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Project>()) // its calendar
            refresh();
    });
    retranslate();
}

void CompareBar::build()
{
    setAttribute(Qt::WA_StyledBackground);
    Appearance::setKind(this, "bar");
    m_first = makeSide(u"first"_s, Side::First);
    m_second = makeSide(u"second"_s, Side::Second);
    m_swap = new QToolButton(this);
    m_swap->setObjectName(u"swapSides"_s);
    m_swap->setIcon(themedIcon(u"swap"_s));
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumWidth(150);
    Appearance::setKind(m_verdict, "muted");
    m_close = new QToolButton(this);
    m_close->setObjectName(u"endComparing"_s);
    m_close->setIcon(themedIcon(u"dialog-close"_s));
    for (QToolButton *button : {m_first.pin, m_second.pin, m_swap, m_close})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    const auto add = [row](const SideView &side) {
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(side.caption);
        words->addWidget(side.words);
        row->addWidget(side.pin, 0, Qt::AlignVCenter);
        row->addLayout(words, 3);
    };
    add(m_first);
    row->addWidget(m_swap, 0, Qt::AlignVCenter);
    add(m_second);
    row->addWidget(m_verdict, 3);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_swap, &QToolButton::clicked, this, [this] { m_session.pins().swap(); });
    connect(m_close, &QToolButton::clicked, this, [this] { m_session.pins().end(); });
}

CompareBar::SideView CompareBar::makeSide(const QString &name, Side side)
{
    SideView view{new QToolButton(this), new QLabel(this), new QLabel(this)};
    view.pin->setObjectName(name + "Pin"_L1);
    view.pin->setCheckable(true);
    view.pin->setIcon(themedIcon(u"pin"_s));
    view.caption->setTextFormat(Qt::PlainText);
    Appearance::setKind(view.caption, "muted");
    view.words->setObjectName(name + "Side"_L1);
    view.words->setTextFormat(Qt::PlainText);
    view.words->setWordWrap(true);
    view.words->setFont(Theme::uiFont(13, QFont::DemiBold));
    view.words->setMinimumWidth(120);
    connect(view.pin, &QToolButton::clicked, this, [this, side](bool pinned) {
        if (pinned)
            m_session.pins().pin(side);
        else
            m_session.pins().unpin(side);
    });
    return view;
}

void CompareBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

void CompareBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_session.pins().end();
    else
        QWidget::keyPressEvent(event);
}

void CompareBar::retranslate()
{
    setAccessibleName(tr("What is compared"));
    m_swap->setToolTip(tr("Swap the sides"));
    m_swap->setAccessibleName(tr("Swap the sides"));
    m_close->setToolTip(tr("End comparing (Esc)"));
    m_close->setAccessibleName(tr("End comparing"));
    for (QLabel *label : {m_first.caption, m_first.words, m_second.caption, m_second.words, m_verdict})
        align(label);
    refresh();
}

void CompareBar::refresh()
{
    const ComparisonPins &pins = m_session.pins();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(pins.isComparing());
    if (!pins.isComparing()) {
        if (hadFocus)
            emit closed();
        return;
    }
    const bool sides = pins.attribute().isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_first.pin), static_cast<QWidget *>(m_swap),
                            static_cast<QWidget *>(m_second.pin), static_cast<QWidget *>(m_second.caption),
                            static_cast<QWidget *>(m_second.words)})
        widget->setVisible(sides);
    if (sides) {
        showSide(Side::First);
        showSide(Side::Second);
    } else {
        showGroups();
    }
    m_verdict->setText(verdict());
}

void CompareBar::showSide(Side side)
{
    const ComparisonPins &pins = m_session.pins();
    const SideView &view = side == Side::First ? m_first : m_second;
    const bool pinned = pins.isPinned(side);
    const MapComparison *comparison = pins.comparison();
    const qint64 answers = comparison ? answersOf(*comparison, side) : m_session.summary().responsesShown;
    const QString n = m_appearance.text().leftToRight(tr("n = %1").arg(m_appearance.text().number(answers)));
    if (side == Side::First)
        view.caption->setText(pinned ? tr("First, pinned · %1").arg(n)
                                     : tr("First, as filtered now · %1").arg(n));
    else
        view.caption->setText(pinned ? tr("Then, pinned · %1").arg(n)
                                     : tr("Then, as filtered now · %1").arg(n));
    view.words->setText(sideText(pins.filter(side), m_session.journey(), m_appearance.text()));
    view.pin->setChecked(pinned);
    const QString hint = pinned ? tr("Unpin: this side follows the filter again")
                                : tr("Pin this side to the filter as it is now");
    view.pin->setToolTip(hint);
    view.pin->setAccessibleName(hint);
    view.pin->setAccessibleDescription(view.words->text());
}

void CompareBar::showGroups()
{
    const LocalText &text = m_appearance.text();
    const SegmentDictionary &segments = m_session.book().segments();
    const int index = segments.indexOf(m_session.pins().attribute());
    QStringList values = index < 0 ? QStringList() : segments.attributes[size_t(index)].values;
    std::transform(values.begin(), values.end(), values.begin(), &LocalText::isolate);
    m_first.caption->setText(tr("Each group against all the others"));
    m_first.words->setText(tr("%1: %2", "attribute: its values")
                               .arg(LocalText::isolate(m_session.pins().attribute()),
                                    text.locale().createSeparatedList(values)));
}

QString CompareBar::verdict() const
{
    const MapComparison *comparison = m_session.comparison();
    if (!comparison)
        return tr("Both sides are the same. Filter the map, and it shows what differs.");
    return provenText(countProven(comparison->touchpoints), m_appearance.text());
}

} // namespace milepost
