// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importfacts.h"

#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/textbutton.h"
#include "ui/models/columnchanges.h"
#include "ui/models/importtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QLabel *wrapped(const QString &text, const QString &kind, QWidget *parent)
{
    auto *label = new LeadingLabel(parent, kind);
    label->setText(text);
    return label;
}

/// A file name may be broken where its words end.
QString breakable(QString name)
{
    for (const QChar c : u"_-."_s)
        name.replace(c, QString(c) + QChar(0x200B)); // zero-width space
    return name;
}

/// Columns that the guess left out because they tell who somebody is.
QList<int> privateColumns(const Mapping &mapping, const FileGuess &guess)
{
    QList<int> columns;
    for (size_t i = 0; i < mapping.columns.size() && i < guess.mapping.columns.size(); ++i) {
        const ColumnMapping &guessed = guess.mapping.columns[i];
        if (mapping.columns[i].role == ColumnRole::Ignore && guessed.isPrivate)
            columns.append(mapping.columns[i].index);
    }
    return columns;
}

QString encodingName(const QString &encoding, bool bom)
{
    QString name = encoding;
    if (encoding.startsWith("utf-"_L1) || encoding.startsWith("iso-"_L1))
        name = encoding.toUpper();
    else if (!encoding.isEmpty())
        name[0] = encoding.at(0).toUpper();
    return bom ? ImportFacts::tr("%1 with BOM").arg(name) : name;
}

/// What holds now, among the other choices.
void mark(QAction *action, bool isCurrent)
{
    action->setCheckable(true);
    action->setChecked(isCurrent);
}

} // namespace

ImportFacts::ImportFacts(ImportDraft &draft, Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_appearance(appearance)
{
    setObjectName(u"importFacts"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    refresh();
}

void ImportFacts::refresh()
{
    // A menu of the old content may be the sender: it goes once control is back. The keyboard stays on the
    // same link.
    const QWidget *focused = window()->focusWidget();
    const QString focusedName
        = m_content && focused && m_content->isAncestorOf(focused) ? focused->objectName() : QString();
    if (m_content) {
        m_content->hide();
        layout()->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(18, 18, 18, 18);
    m_layout->setSpacing(12);
    layout()->addWidget(m_content);
    if (!m_draft.isOpen()) {
        m_layout->addStretch(1);
        return;
    }

    const Mapping &mapping = m_draft.mapping();
    const FileGuess &guess = m_draft.guess();
    const LocalText &text = m_appearance.text();
    auto *top = new QVBoxLayout;
    top->setSpacing(2);
    top->addWidget(wrapped(breakable(guess.file), u"title"_s, m_content));
    QString about
        = tr("%1 · %2").arg(LocalText::isolate(text.locale().formattedDataSize(m_draft.input().size(), 1)),
                            importtext::platformName(mapping.platform));
    if (m_draft.isRemembered() && !m_draft.differs())
        about += u" · "_s + tr("read as last time");
    top->addWidget(wrapped(about, u"muted"_s, m_content));
    for (const QString &note : guess.notes)
        top->addWidget(wrapped(note, u"muted"_s, m_content));
    if (!m_draft.carriedOver().isEmpty())
        top->addWidget(wrapped(m_draft.carriedOver(), u"amber"_s, m_content));
    m_layout->addLayout(top);

    addFact(u"encoding"_s, tr("Encoding"), encodingName(mapping.encoding, mapping.bom), encodingEvidence(),
            m_draft.input().isFile() ? encodingMenu() : nullptr);
    addFact(u"delimiter"_s, tr("Separator"), importtext::delimiterName(mapping.delimiter),
            guess.delimiterEvidence, delimiterMenu());
    addFact(u"header"_s, tr("Header rows"), text.number(qint64(mapping.headerRows)), guess.headerEvidence,
            headerMenu());

    QString order = tr("as the column says");
    if (mapping.dateOrder)
        order = *mapping.dateOrder == DateOrder::YearMonthDay ? tr("year, month, day")
            : *mapping.dateOrder == DateOrder::DayMonthYear   ? tr("day, month, year")
                                                              : tr("month, day, year");
    addFact(u"dates"_s, tr("Dates"), order, {}, dateMenu());

    const QList<int> hidden = privateColumns(mapping, guess);
    QStringList names;
    for (const int column : hidden) {
        for (const ColumnMapping &known : mapping.columns) {
            if (known.index == column)
                names.append(LocalText::isolate(importtext::header(known).left(24)));
        }
    }
    addFact(u"privacy"_s, tr("Left out for privacy"),
            names.isEmpty() ? tr("nothing") : text.locale().createSeparatedList(names),
            privacyEvidence(hidden), privacyMenu(hidden));

    auto *rename = new QMenu(this);
    rename->addAction(tr("Rename…"), this, &ImportFacts::askName);
    addFact(u"survey"_s, tr("Survey"),
            mapping.survey.startsWith("headers:"_L1) ? tr("without a name") : mapping.survey,
            tr("Responses that were imported under this name before are known."), rename);
    m_layout->addStretch(1);
    m_content->show(); // a layout shows what is added to it later only
    if (auto *again = focusedName.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focusedName))
        again->setFocus();
}

/// The soft ground sets what is known about the file apart from the file; the style sheet gives panels one
/// ground.
void ImportFacts::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.theme().color(ColorRole::Soft));
}

void ImportFacts::addFact(const QString &key, const QString &name, const QString &value,
                          const QString &evidence, QMenu *change)
{
    auto *fact = new QVBoxLayout;
    fact->setSpacing(0);
    fact->addWidget(wrapped(name, u"muted"_s, m_content));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QLabel *what = wrapped(value, {}, m_content);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    line->addWidget(what, 1);
    if (change) {
        auto *button = new TextButton(m_appearance, m_content);
        button->setObjectName(u"change-"_s + key);
        button->setText(tr("change"));
        button->setAccessibleName(tr("Change: %1").arg(name));
        button->setPopupMode(QToolButton::InstantPopup);
        change->setParent(button, change->windowFlags());
        button->setMenu(change);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    fact->addLayout(line);
    if (!evidence.isEmpty())
        fact->addWidget(wrapped(evidence, u"muted"_s, m_content));
    m_layout->addLayout(fact);
}

/// Whose letters an encoding is for says more than its number.
QMenu *ImportFacts::encodingMenu()
{
    const std::pair<const char *, QString> encodings[] = {{"utf-8", tr("Any language (%1)")},
                                                          {"utf-16le", tr("Any language (%1)")},
                                                          {"windows-1252", tr("Western Europe (%1)")},
                                                          {"windows-1254", tr("Turkish (%1)")},
                                                          {"windows-1256", tr("Arabic and Persian (%1)")},
                                                          {"windows-1250", tr("Central Europe (%1)")},
                                                          {"windows-1251", tr("Cyrillic (%1)")},
                                                          {"windows-1253", tr("Greek (%1)")},
                                                          {"macintosh", tr("Western Europe (%1)")}};
    auto *menu = new QMenu(this);
    for (const auto &[name, text] : encodings) {
        const QString encoding = QString::fromLatin1(name);
        mark(menu->addAction(text.arg(LocalText::isolateLeftToRight(encodingName(encoding, false))), this,
                             [this, encoding] { m_draft.setEncoding(encoding); }),
             encoding == m_draft.mapping().encoding);
    }
    return menu;
}

QMenu *ImportFacts::delimiterMenu()
{
    auto *menu = new QMenu(this);
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const QChar c = QChar::fromLatin1(delimiter);
        mark(menu->addAction(importtext::delimiterName(c), this, [this, c] { m_draft.setDelimiter(c); }),
             c == m_draft.mapping().delimiter);
    }
    return menu;
}

QMenu *ImportFacts::headerMenu()
{
    auto *menu = new QMenu(this);
    for (int rows = 1; rows <= 4; ++rows)
        mark(menu->addAction(m_appearance.text().number(qint64(rows)), this,
                             [this, rows] { m_draft.setHeaderRows(rows); }),
             rows == m_draft.mapping().headerRows);
    return menu;
}

QMenu *ImportFacts::dateMenu()
{
    auto *menu = new QMenu(this);
    const std::optional<DateOrder> now = m_draft.mapping().dateOrder;
    const std::pair<std::optional<DateOrder>, QString> orders[]
        = {{std::nullopt, tr("As the column says")},
           {DateOrder::YearMonthDay, tr("Year, month, day")},
           {DateOrder::DayMonthYear, tr("Day, month, year")},
           {DateOrder::MonthDayYear, tr("Month, day, year")}};
    for (const auto &[order, text] : orders)
        mark(menu->addAction(text, this, [this, order = order] { m_draft.setDateOrder(order); }),
             order == now);
    return menu;
}

/// What becomes of those who answered: told whether anything was left out or not.
QString ImportFacts::privacyEvidence(const QList<int> &hidden) const
{
    const bool hasRespondent
        = std::any_of(m_draft.mapping().columns.begin(), m_draft.mapping().columns.end(),
                      [](const ColumnMapping &column) { return column.role == ColumnRole::Respondent; });
    if (hasRespondent)
        return tr("Of the respondent only a hash is kept.");
    if (hidden.size() == 1)
        return tr("It can tell which answers come from one person; only a hash of it would be kept.");
    return hidden.isEmpty() ? QString()
                            : tr("One of them can tell which answers come from one person; only a hash of "
                                 "it would be kept.");
}

QMenu *ImportFacts::privacyMenu(const QList<int> &columns)
{
    if (columns.isEmpty())
        return nullptr;
    auto *menu = new QMenu(this);
    for (const ColumnMapping &column : m_draft.mapping().columns) {
        if (!columns.contains(column.index))
            continue;
        const QString name = LocalText::isolate(importtext::header(column).left(60).replace(u'&', "&&"_L1));
        menu->addAction(tr("Take “%1” as the respondent, hashed").arg(name), this, [this, column] {
            m_draft.setColumn(columnchanges::withRole(column, ColumnRole::Respondent));
        });
    }
    menu->addSeparator();
    for (const ColumnMapping &column : m_draft.mapping().columns) {
        if (columns.contains(column.index))
            menu->addAction(
                tr("Edit the column “%1”…")
                    .arg(LocalText::isolate(importtext::header(column).left(60).replace(u'&', "&&"_L1))),
                this, [this, index = column.index] { emit columnAsked(index); });
    }
    return menu;
}

void ImportFacts::askName()
{
    bool accepted = false;
    const QString now = m_draft.mapping().survey;
    const QString name
        = QInputDialog::getText(this, tr("Name of the survey"),
                                tr("The next wave of this survey is found by its name."), QLineEdit::Normal,
                                now.startsWith("headers:"_L1) ? QString() : now, &accepted)
              .simplified();
    if (accepted && !name.isEmpty())
        m_draft.setSurvey(name.left(200));
}

/// Why, and what it costs.
QString ImportFacts::encodingEvidence() const
{
    const FileGuess &guess = m_draft.guess();
    if (guess.replacedCharacters == 0)
        return guess.encodingEvidence;
    return guess.encodingEvidence + u' '
        + tr("%n character(s) cannot be read in it and stand as �.", nullptr, int(guess.replacedCharacters));
}

} // namespace milepost
