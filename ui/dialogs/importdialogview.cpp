// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import dialog looks like: its bars around the pages, and what they say.

#include "ui/dialogs/accountingbar.h"
#include "ui/dialogs/importcheckpage.h"
#include "ui/dialogs/importcolumnspage.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importfilespage.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/linebetween.h"
#include "ui/dialogs/textbutton.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace milepost {

QWidget *ImportDialog::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(20, 19, 20, 19);
    layout->setSpacing(14);
    m_title = new LeadingLabel(top, u"title"_s);
    m_title->setWordWrap(false);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    for (int step = FileStep; step <= CheckStep; ++step) {
        if (step > FileStep) {
            auto *arrow = new LeadingLabel(top, u"muted"_s);
            arrow->setWordWrap(false);
            arrow->setText(u"\u203A"_s); // mirrored by the text engine where text runs right to left
            layout->addWidget(arrow);
        }
        auto *button = new TextButton(m_appearance, top);
        button->setObjectName(u"step-%1"_s.arg(step));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &TextButton::clicked, this, [this, step] { goTo(Step(step)); });
        layout->addWidget(button);
        m_steps.push_back(button);
    }
    layout->addStretch(1);
    m_which = new LeadingLabel(top, u"muted"_s);
    m_which->setObjectName(u"whichFile"_s);
    m_which->setWordWrap(false);
    layout->addWidget(m_which);
    return top;
}

QWidget *ImportDialog::makeBottom()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(12);
    m_bar = new AccountingBar(m_appearance, bottom);
    m_bar->setFixedWidth(280);
    m_progress = new QProgressBar(bottom);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_sentence = new LeadingLabel(bottom, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_open = new LeadingLabel(bottom, u"amber"_s);
    m_open->setObjectName(u"openQuestions"_s);
    m_open->setWordWrap(false);
    m_skip = new QPushButton(bottom);
    m_skip->setObjectName(u"skip"_s);
    m_back = new QPushButton(bottom);
    m_back->setObjectName(u"back"_s);
    for (QPushButton *button : {m_skip, m_back})
        button->setAutoDefault(false);
    m_import = new QPushButton(bottom);
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("kind", u"primary"_s);
    m_import->setDefault(true);
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::skip);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_skip);
    layout->addWidget(m_back);
    layout->addWidget(m_import);
    return bottom;
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    if (!isFileOpen())
        step = FileStep;
    m_pages->setCurrentIndex(step);
    refreshBottom();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import survey"));
    m_title->setText(tr("Import survey"));
    m_skip->setText(tr("Skip this file"));
    refresh();
}

void ImportDialog::refresh()
{
    m_files->setText(m_appearance.text());
    m_files->setTheme(m_appearance.theme());
    m_filesPage->refresh();
    m_columnsPage->refresh();
    m_checkPage->refresh();
    refreshBottom();
    chainFocus();
    colourLines(*this, m_appearance);
}

/// The order of Tab: steps, questions and cards, facts of the file, the table, and the buttons below. Cards
/// and facts are made anew by every change, and would come after the button that imports otherwise.
void ImportDialog::chainFocus()
{
    QWidgetList stops;
    const auto add = [&](QWidget *part) {
        if (part->focusPolicy() != Qt::NoFocus)
            stops.append(part);
        for (QWidget *inside : part->findChildren<QWidget *>()) {
            const auto *view = qobject_cast<QAbstractItemView *>(inside->parentWidget()->parentWidget());
            if (inside->focusPolicy() != Qt::NoFocus && !inside->isWindow() && !view
                && inside->window() == this)
                stops.append(inside);
        }
    };
    for (TextButton *step : m_steps)
        add(step);
    add(m_filesPage);
    for (QWidget *part : m_columnsPage->parts())
        add(part);
    add(m_checkPage);
    for (QPushButton *button : {m_skip, m_back, m_import})
        add(button);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

QString ImportDialog::progressSentence() const
{
    const LocalText &text = m_appearance.text();
    const std::optional<qint64> pace = m_pace.recordsPerSecond();
    const std::optional<qint64> left = m_pace.secondsLeft();
    if (!pace || !left)
        return tr("Importing…");
    const QString speed = tr("Importing %1 records per second.").arg(text.number(*pace));
    constexpr qint64 minute = 60;
    if (*left < 2 * minute)
        return speed + u' ' + tr("About %n second(s) left.", nullptr, int(*left));
    return speed + u' ' + tr("About %n minute(s) left.", nullptr, int((*left + minute / 2) / minute));
}

QString ImportDialog::sentence() const
{
    const LocalText &text = m_appearance.text();
    const auto &outcome = m_draft->outcome();
    if (!m_message.isEmpty())
        return m_message;
    if (isImporting())
        return progressSentence();
    if (m_current < 0)
        return {};
    if (m_draft->isLooking())
        return tr("Reading the file…");
    if (!m_draft->obstacle().isEmpty())
        return m_draft->obstacle();
    if (outcome && outcome->questions.empty()) {
        const QString accounting = AccountingBar::sentence(outcome->finished.batch, text);
        return outcome->finished.batch.imported > 0 || outcome->finished.batch.read == 0
            ? accounting
            : accounting + u". "_s + tr("There is nothing new to import.");
    }
    return m_draft->openQuestions() > 0
        ? tr("%1 records", "sum of an import").arg(text.number(m_draft->guess().dataRows))
        : tr("Counting…");
}

void ImportDialog::refreshBottom()
{
    const LocalText &text = m_appearance.text();
    const bool importing = isImporting();
    const bool isOpen = isFileOpen();
    const auto &outcome = m_draft->outcome();
    const bool isCounted = isOpen && outcome && outcome->questions.empty();
    const int open = isOpen && !importing ? m_draft->openQuestions() : 0;
    const bool isAllDone = m_current < 0 && isList();

    m_filesPage->setOpen(isOpen && !m_draft->isLooking() ? m_draft->input().name() : QString());
    m_progress->setVisible(importing);
    m_bar->setVisible(!importing && isOpen);
    if (isCounted)
        m_bar->setBatch(outcome->finished.batch);
    else
        m_bar->clear();
    m_sentence->setText(sentence());
    // Why it cannot go on is no remark in grey.
    const bool isObstacle = !m_message.isEmpty() || (isOpen && !importing && !m_draft->obstacle().isEmpty());
    Appearance::setKind(m_sentence, isObstacle ? "amber" : "muted");
    m_open->setText(tr("%n question(s) open", nullptr, open));
    m_open->setVisible(open > 0);

    m_back->setText(importing ? tr("Cancel") : step() == FileStep ? tr("Close") : tr("Back"));
    m_skip->setVisible(isList() && m_current >= 0 && !importing);
    const qint64 corrected = qint64(m_draft->corrections().size());
    m_import->setText(
        isCounted ? tr("Import %1 records").arg(text.number(outcome->finished.batch.imported + corrected))
                  : tr("Import"));
    m_import->setEnabled(isOpen && m_draft->canImport() && !importing);
    m_import->setVisible(isOpen);
    m_back->setDefault(isAllDone);
    m_import->setDefault(!isAllDone);
    const QString names[] = {isList() ? tr("Files") : tr("File"), tr("Columns"), tr("Check and import")};
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool isCurrent = i == size_t(step());
        m_steps[i]->setText(
            tr("%1 %2", "number and name of a step").arg(text.number(qint64(i) + 1), names[i]));
        m_steps[i]->setChecked(isCurrent);
        // The brand's colour says where we are, and so does the weight.
        m_steps[i]->setLook(isCurrent ? ColorRole::Brand : ColorRole::Muted,
                            Theme::uiFont(13, isCurrent ? QFont::Bold : QFont::Normal));
        m_steps[i]->setEnabled(!importing && (i == FileStep || isOpen));
    }
    m_which->setVisible(isList() && m_current >= 0);
    if (m_current >= 0)
        m_which->setText(tr("File %1 of %2: %3")
                             .arg(text.number(qint64(m_current) + 1), text.number(qint64(m_inputs.size())),
                                  LocalText::isolate(m_inputs[size_t(m_current)].name())));
    m_pages->setEnabled(!importing);
}

} // namespace milepost
