// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/themesdialog.h"

#include "core/analysis/themeedits.h"
#include "core/analysis/themes.h"
#include "core/base/textfold.h"
#include "ui/models/commentsmodel.h"
#include "ui/models/themesmodel.h"
#include "ui/panels/commentdelegate.h"
#include "ui/panels/editors.h"
#include "ui/session/themepreview.h"
#include "ui/settings/icons.h"

#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The number of comments in muted ink at the end of a theme's row, and a dot for its kind before it.
class ThemeDelegate : public QStyledItemDelegate
{
public:
    ThemeDelegate(Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {180, 32}; }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(QStyle::visualRect(option.direction, option.rect,
                                               option.rect.adjusted(margin + dot, 3, -margin, -3)));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_appearance.theme();
        const auto place
            = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(ColorRole::Soft));
        const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
        const bool isProblem = ThemeKind(index.data(ThemesModel::KindRole).toInt()) == ThemeKind::Problem;
        const QRect mark(inner.left(), inner.center().y() - 3, 8, 8);
        painter->setBrush(isProblem ? QBrush(theme.color(ColorRole::RedMark)) : QBrush(Qt::NoBrush));
        painter->setPen(QPen(theme.color(isProblem ? ColorRole::RedMark : ColorRole::GoodMark), 2));
        painter->drawEllipse(place(mark).adjusted(0, 0, -1, -1));

        const QVariant count = index.data(ThemesModel::CountRole);
        int width = 0;
        if (count.isValid()) {
            const QString number = m_appearance.text().number(count.toLongLong());
            painter->setFont(Theme::uiFont(12));
            width = painter->fontMetrics().horizontalAdvance(number) + 1;
            painter->setPen(theme.color(ColorRole::Muted));
            painter->drawText(place({inner.right() - width + 1, inner.top(), width, inner.height()}),
                              Qt::AlignCenter, number);
        }
        const QRect words = inner.adjusted(dot, 0, -width - margin, 0);
        painter->setFont(Theme::uiFont());
        painter->setPen(theme.color(ColorRole::Ink));
        painter->drawText(
            place(words),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute
                | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    static constexpr int margin = 10;
    static constexpr int dot = 18;

    Appearance &m_appearance;
};

QLabel *explainingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    Appearance::setKind(label, "muted");
    return label;
}

} // namespace

ThemesDialog::ThemesDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new ThemesModel(
          session.document(),
          [this](const ThemeId &theme, const QString &name) {
              return m_session.perform(tr("Rename theme"),
                                       edits::renameTheme(m_session.journey(), theme, name));
          },
          this))
    , m_preview(new ThemePreview(session.document(), this))
    , m_matchesModel(new CommentsModel(this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThemesDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ThemesDialog::showCurrent);
    connect(&m_session, &MapSession::busyChanged, this, &ThemesDialog::showCurrent);
    connect(&m_session, &MapSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<CommentTheme>() || changes.touches<ThemeKeyword>()) {
            showCurrent();
            showKeywords();
            startPreview();
        }
        if (changes.touches<CommentMark>())
            showCounts();
    });
    connect(&m_session.document(), &JourneyDocument::feedbackChanged, this, [this] {
        showCounts();
        startPreview();
    });
    connect(&m_session.book(), &FeedbackBook::themesChanged, this, &ThemesDialog::showCounts);
    connect(&m_session.document(), &JourneyDocument::matchingChanged, m_progress, &QWidget::setVisible);
    connect(&m_session.document(), &JourneyDocument::matchingProgressed, this, [this](double share) {
        m_progress->setText(
            tr("Looking for keywords in all comments: %1").arg(m_appearance.text().percent(share)));
    });
    connect(&m_typing, &QTimer::timeout, this, &ThemesDialog::startPreview);
    connect(m_preview, &ThemePreview::finished, this, &ThemesDialog::showPreview);
    connect(&m_appearance, &Appearance::changed, this, [this] { m_list->viewport()->update(); });
    retranslate();
    showCounts();
    m_progress->setVisible(m_session.document().isMatching());
    m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
    resize(860, 660);
}

void ThemesDialog::build()
{
    m_hint = explainingLabel(this);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(buildThemes(), 2);
    m_theme = buildTheme();
    sides->addWidget(m_theme, 3);
    m_progress = explainingLabel(this);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addLayout(sides, 1);
    column->addLayout(bottom);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

QWidget *ThemesDialog::buildThemes()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ThemeDelegate(m_appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_add = new QToolButton(this);
    m_add->setIcon(themedIcon(u"list-add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_addMenu = new QMenu(this);
    m_add->setMenu(m_addMenu);
    m_remove = new QToolButton(this);
    m_remove->setIcon(themedIcon(u"list-remove"_s));
    connect(m_remove, &QToolButton::clicked, this, &ThemesDialog::removeCurrent);

    auto *side = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

QWidget *ThemesDialog::buildTheme()
{
    auto *side = new QWidget(this);
    m_kindLabel = new QLabel(side);
    m_kind = new SteadyComboBox(side);
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_kind->setMinimumContentsLength(14);
    m_kind->addItems({QString(), QString()}); // in the order of ThemeKind
    m_kindLabel->setBuddy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        m_session.perform(tr("Change kind of theme"),
                          edits::setThemeKind(m_session.journey(), current(), ThemeKind(row)));
    });
    m_languages = new QTabWidget(side);
    m_languages->setDocumentMode(true);
    for (const Language language : allLanguages) {
        auto *area = new TextArea;
        // Every language is written in its own direction, whichever the window has.
        area->setLayoutDirection(milepost::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
        area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_keywords.emplace(language, area);
        m_languages->addTab(area, {});
        connect(area, &TextArea::editingFinished, this, [this, language] { commit(language); });
        connect(area, &QPlainTextEdit::textChanged, this, [this, area] {
            if (area->isModified())
                m_typing.start();
        });
    }
    m_keywordsHint = explainingLabel(side);
    m_restore = new QToolButton(side);
    Appearance::setKind(m_restore, "link");
    connect(m_restore, &QToolButton::clicked, this, &ThemesDialog::restoreKeywords);
    m_found = new QLabel(side);
    m_found->setWordWrap(true);
    m_matches = new QListView(side);
    m_matches->setModel(m_matchesModel);
    m_matches->setItemDelegate(new CommentDelegate(m_appearance, m_matches));
    m_matches->setFrameShape(QFrame::NoFrame);
    m_matches->setResizeMode(QListView::Adjust);
    m_matches->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matches->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width, and so the heights, stay put

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_kindLabel);
    head->addWidget(m_kind);
    head->addStretch();
    head->addWidget(m_restore);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_languages, 2);
    column->addWidget(m_keywordsHint);
    column->addWidget(m_found);
    column->addWidget(m_matches, 3);
    return side;
}

void ThemesDialog::retranslate()
{
    setWindowTitle(tr("Themes of comments"));
    m_hint->setText(
        tr("A comment is about a theme when one of its keywords occurs in it. A comment about a problem is a "
           "complaint, unless the file or you say something else of it."));
    m_list->setAccessibleName(tr("Themes"));
    m_add->setText(tr("Add"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add a theme"));
    name(m_remove, tr("Delete the theme"));
    m_addMenu->clear();
    m_addMenu->addAction(tr("&Problem"), this, [this] { add(ThemeKind::Problem); });
    m_addMenu->addAction(tr("P&raise"), this, [this] { add(ThemeKind::Praise); });
    m_addMenu->addSeparator();
    m_addMenu->addAction(tr("&Shipped themes that were deleted"), this, &ThemesDialog::restoreThemes);
    m_kindLabel->setText(tr("&Kind"));
    m_kind->setItemText(int(ThemeKind::Problem), tr("Problem"));
    m_kind->setItemText(int(ThemeKind::Praise), tr("Praise"));
    m_restore->setText(tr("Restore the shipped keywords"));
    m_keywordsHint->setText(tr(
        "One keyword a line, as the beginnings of its words: “card refus” finds “My card was refused”. Up "
        "to two other words may stand between them. Upper and lower case are the same, and so are i, İ and "
        "ı, Persian ی and Arabic ي, and words with or without a half-space. “No”, “hiç” or “بدون” right "
        "before a keyword takes it back."));
    m_matches->setAccessibleName(tr("Newest comments about the theme"));
    m_close->setText(tr("Close"));
    showKeywords();
    showPreview();
}

void ThemesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ThemesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->hasFocus()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete:
            removeCurrent();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_list->edit(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ThemesDialog::select(const ThemeId &theme)
{
    if (const int row = m_model->rowOf(theme); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

ThemeId ThemesDialog::current() const
{
    return m_model->themeAt(m_list->currentIndex().row());
}

void ThemesDialog::showCurrent()
{
    const ThemeId id = current();
    const CommentTheme *theme = m_session.journey().find<CommentTheme>(id);
    const bool editable = m_session.canEdit();
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && theme);
    m_theme->setEnabled(theme != nullptr);
    m_kind->setEnabled(editable && theme);
    m_kind->setCurrentIndex(theme ? int(theme->kind) : -1);
    m_restore->setVisible(theme && isShippedTheme(*theme));
    m_restore->setEnabled(editable);
    for (const auto &[language, area] : m_keywords)
        area->setReadOnly(!editable);
    if (id == m_shown)
        return;
    for (const auto &[language, area] : m_keywords)
        commit(language); // what was typed for the theme that was shown
    m_shown = id;
    for (const auto &[language, area] : m_keywords)
        area->setModified(false);
    showKeywords();
    startPreview();
}

void ThemesDialog::showKeywords()
{
    int tab = 0;
    for (const Language language : allLanguages) {
        TextArea *area = m_keywords.at(language);
        const QStringList keywords = stored(language);
        if (!area->isModified())
            area->setStored(keywords.join(u'\n'));
        m_languages->setTabText(
            tab++, languageNativeName(language) + u' ' + m_appearance.text().number(qint64(keywords.size())));
    }
}

void ThemesDialog::showCounts()
{
    FeedbackBook &book = m_session.book();
    m_model->setCounts(book.knowsThemes() ? std::optional(book.allThemeCounts()) : std::nullopt);
}

QStringList ThemesDialog::stored(Language language) const
{
    QStringList keywords;
    for (const auto &[id, keyword] : m_session.journey().all<ThemeKeyword>()) {
        if (keyword.theme == m_shown && keyword.language == language)
            keywords << keyword.text;
    }
    QCollator collator(languageLocale(language));
    std::sort(keywords.begin(), keywords.end(), collator);
    return keywords;
}

QStringList ThemesDialog::typed(Language language) const
{
    return m_keywords.at(language)->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

void ThemesDialog::commit(Language language)
{
    TextArea *area = m_keywords.at(language);
    if (!area->isModified() || m_shown.isNull() || !m_session.journey().find<CommentTheme>(m_shown))
        return;
    const QStringList keywords = typed(language);
    area->setModified(false); // the edit below shows again what is stored
    if (!m_session.perform(tr("Edit keywords"),
                           edits::setKeywords(m_session.journey(), m_shown, language, keywords)))
        area->setModified(true);
    else
        showKeywords();
}

void ThemesDialog::startPreview()
{
    m_typing.stop();
    QStringList before;
    QStringList after;
    for (const Language language : allLanguages) {
        before += stored(language);
        after += m_keywords.at(language)->isModified() ? typed(language) : stored(language);
    }
    m_preview->start(before, after);
}

void ThemesDialog::showPreview()
{
    const LocalText &text = m_appearance.text();
    const qint64 before = m_preview->storedCount();
    const qint64 after = m_preview->editedCount();
    m_found->setText(before == after
                         ? tr("Keywords of this theme occur in %1 comments.").arg(text.number(after))
                         : tr("Keywords of this theme occur in %1 comments; before this edit it was %2.")
                               .arg(text.number(after), text.number(before)));
    if (m_preview->isRunning() || m_session.document().isBusy())
        return;
    const auto comments = m_session.document().file().feedbackStore().commentsByNumber(m_preview->newest());
    if (!comments) {
        m_matchesModel->clear();
        return;
    }
    m_matchesModel->setContents(
        *comments,
        {.journey = m_session.journey(),
         .text = text,
         .namesTouchpoints = true,
         .places = [this](const QString &comment) { return m_preview->matcher().placesIn(comment); }});
}

void ThemesDialog::add(ThemeKind kind)
{
    const QString name = m_session.text().say("Themes", "New theme");
    QString free = name;
    const auto isTaken = [&] {
        const auto &themes = m_session.journey().all<CommentTheme>();
        return std::any_of(themes.begin(), themes.end(),
                           [&](const auto &entry) { return foldText(entry.second.name) == foldText(free); });
    };
    for (int n = 2; isTaken(); ++n)
        free = name + u' ' + m_session.text().number(qint64(n));
    const ThemeId id = ThemeId::create();
    if (!m_session.perform(tr("Add theme"), edits::addTheme(m_session.journey(), free, kind, id)))
        return;
    select(id);
    m_list->setFocus();
    m_list->edit(m_list->currentIndex());
}

void ThemesDialog::removeCurrent()
{
    if (m_session.canEdit() && !current().isNull())
        m_session.perform(tr("Delete theme"), edits::removeTheme(m_session.journey(), current()));
}

void ThemesDialog::restoreThemes()
{
    m_session.perform(tr("Restore shipped themes"), edits::restoreThemes(m_session.journey()));
}

void ThemesDialog::restoreKeywords()
{
    for (const auto &[language, area] : m_keywords)
        area->setModified(false); // what was typed goes as well
    m_session.perform(tr("Restore keywords"), edits::restoreKeywords(m_session.journey(), current()));
    showKeywords();
}

} // namespace milepost
