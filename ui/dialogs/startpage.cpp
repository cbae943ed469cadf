// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/startpage.h"

#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/recentrow.h"
#include "ui/dialogs/templatecard.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int pageWidth = 980;
constexpr int templateColumns = 2;

/// The page's ground, in the colour of paper.
class Ground : public QWidget
{
public:
    explicit Ground(Appearance &appearance)
        : m_appearance(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_appearance.theme().color(ColorRole::Paper));
    }

private:
    Appearance &m_appearance;
};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // it goes once control is back, and must not be seen until then
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

StartPage::StartPage(Appearance &appearance, QWidget *parent)
    : QScrollArea(parent)
    , m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_tour, &QPushButton::clicked, this, &StartPage::tourRequested);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void StartPage::build()
{
    auto *ground = new Ground(m_appearance);
    setWidget(ground);
    auto *page = new QWidget(ground);
    page->setMaximumWidth(pageWidth);
    auto *centred = new QHBoxLayout(ground);
    centred->addStretch(1);
    centred->addWidget(page, 100);
    centred->addStretch(1);

    m_name = new LeadingLabel(page);
    m_name->setFont(Theme::uiFont(30, QFont::Bold));
    m_claim = new QLabel(page);
    m_claim->setFont(Theme::uiFont(15));
    m_claim->setProperty("kind", u"muted"_s);
    m_claim->setWordWrap(true);
    m_open = new QPushButton(page);
    m_import = new QPushButton(page);
    m_tour = new QPushButton(page);
    m_open->setProperty("kind", u"primary"_s);
    m_open->setObjectName(u"open"_s);
    m_import->setObjectName(u"import"_s);
    m_tour->setObjectName(u"tour"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    for (QPushButton *button : {m_open, m_import, m_tour})
        ways->addWidget(button);
    ways->addStretch();

    m_recentHeading = new QLabel(page);
    m_templateHeading = new QLabel(page);
    for (QLabel *heading : {m_recentHeading, m_templateHeading})
        heading->setProperty("kind", u"section"_s);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(2);
    m_templates = new QGridLayout;
    m_templates->setSpacing(14);

    auto *recent = new QVBoxLayout;
    recent->setSpacing(10);
    recent->addWidget(m_recentHeading);
    recent->addLayout(m_recentList);
    recent->addStretch();
    auto *fresh = new QVBoxLayout;
    fresh->setSpacing(10);
    fresh->addWidget(m_templateHeading);
    fresh->addLayout(m_templates);
    fresh->addStretch();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(36);
    halves->addLayout(recent, 5);
    halves->addLayout(fresh, 8);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(28, 52, 28, 28);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_claim);
    column->addSpacing(14);
    column->addLayout(ways);
    column->addSpacing(30);
    column->addLayout(halves);
    column->addStretch();
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent = paths;
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void StartPage::retranslate()
{
    const QLocale locale = m_appearance.text().locale();
    m_name->setText(u"Milepost"_s);
    m_claim->setText(tr("Customer journeys, with what customers answered on the map."));
    m_open->setText(tr("Open…"));
    m_import->setText(tr("Import a survey"));
    m_tour->setText(tr("Take the tour"));
    m_recentHeading->setText(locale.toUpper(tr("Recent files")));
    m_templateHeading->setText(locale.toUpper(tr("Start a new map")));
    fillRecent();
    fillTemplates();
}

void StartPage::fillRecent()
{
    clear(m_recentList);
    if (m_recent.isEmpty()) {
        auto *nothing
            = new QLabel(tr("Maps that you open appear here. Start with a template, or take the tour to see "
                            "a finished one."));
        nothing->setProperty("kind", u"muted"_s);
        nothing->setWordWrap(true);
        m_recentList->addWidget(nothing);
        return;
    }
    for (const QString &path : std::as_const(m_recent)) {
        auto *row = new RecentRow(m_appearance, path);
        connect(row, &RecentRow::clicked, this, [this, path] { emit openFileRequested(path); });
        connect(row, &RecentRow::removeRequested, this, [this, path] {
            m_recent.removeAll(path);
            emit recentFileRemoved(path);
            fillRecent();
        });
        m_recentList->addWidget(row);
    }
}

void StartPage::fillTemplates()
{
    clear(m_templates);
    int place = 0;
    for (const TemplateInfo &info : templateList(m_appearance.language())) {
        auto *card = new TemplateCard(m_appearance, info);
        connect(card, &TemplateCard::clicked, this, [this, key = info.key] { emit templateRequested(key); });
        m_templates->addWidget(card, place / templateColumns, place % templateColumns);
        ++place;
    }
}

} // namespace milepost
