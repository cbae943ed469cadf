// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/journeydocument.h"

#include "core/journey/edits.h"

#include <algorithm>

namespace milepost {

JourneyDocument::JourneyDocument(std::unique_ptr<ProjectFile> file, Journey journey, FeedbackColumns columns,
                                 QByteArray matchedWith)
    : m_file(std::move(file))
    , m_journey(std::move(journey))
    , m_columns(std::move(columns))
    , m_matchedWith(std::move(matchedWith))
    , m_keywords(keywordFingerprint(m_journey))
    , m_matching(std::make_unique<CommentMatching>(matchedProject()))
{
    connect(m_matching.get(), &CommentMatching::runningChanged, this, &JourneyDocument::matchingChanged);
    connect(m_matching.get(), &CommentMatching::progressed, this, &JourneyDocument::matchingProgressed);
    connect(m_matching.get(), &CommentMatching::failed, this, &JourneyDocument::matchingFailed);
    connect(m_matching.get(), &CommentMatching::matched, this, &JourneyDocument::takeMatched);
    connect(m_matching.get(), &CommentMatching::themesChanged, this, &JourneyDocument::commentThemesChanged);
}

JourneyDocument::~JourneyDocument() = default;

Result<std::unique_ptr<JourneyDocument>> JourneyDocument::create(const QString &path, const Journey &initial)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::create(path, initial);
    if (!file)
        return file.error();
    return std::unique_ptr<JourneyDocument>(
        new JourneyDocument(std::move(*file), initial, {}, keywordFingerprint(initial)));
}

Result<std::unique_ptr<JourneyDocument>> JourneyDocument::open(const QString &path, OpenMode mode)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(path, mode);
    if (!file)
        return file.error();
    Result<Journey> journey = (*file)->journeyStore().load();
    if (!journey)
        return journey.error();
    Result<FeedbackColumns> columns = (*file)->feedbackStore().loadColumns();
    if (!columns)
        return columns.error();
    Result<QByteArray> matchedWith = (*file)->feedbackStore().matchedKeywords();
    if (!matchedWith)
        return matchedWith.error();
    return std::unique_ptr<JourneyDocument>(new JourneyDocument(
        std::move(*file), std::move(*journey), std::move(*columns), std::move(*matchedWith)));
}

ProjectFile &JourneyDocument::file()
{
    m_matching->giveWay();
    return *m_file;
}

QString JourneyDocument::path() const
{
    return m_file->path();
}

bool JourneyDocument::isReadOnly() const
{
    return m_file->mode() == OpenMode::ReadOnly;
}

Status JourneyDocument::refusal() const
{
    if (m_busy)
        return Error{ErrorCode::Busy, tr("An import is running; edits are possible again when it has ended."),
                     path()};
    if (isReadOnly())
        return Error{ErrorCode::Io, tr("The project is open for reading only."), path()};
    return {};
}

Status JourneyDocument::applyToStoreAndMemory(const ChangeSet &changes)
{
    if (Status refused = refusal(); !refused)
        return refused;
    // The copy proves that the change set fits before anything is written.
    Journey next = m_journey;
    if (Status fits = next.apply(changes); !fits)
        return fits;
    if (Status stored = file().journeyStore().apply(changes); !stored)
        return stored;
    m_journey = std::move(next);
    const bool otherThemes = changes.touches<CommentTheme>() || changes.touches<ThemeKeyword>();
    if (otherThemes)
        m_keywords = keywordFingerprint(m_journey);
    emit changed(changes);
    if (changes.touches<ImportBatch>())
        emit feedbackChanged();
    if (otherThemes)
        m_matching->look();
    return {};
}

CommentMatching::Project JourneyDocument::matchedProject()
{
    return {.journey = [this]() -> const Journey & { return m_journey; },
            .store = [this]() -> FeedbackStore & { return m_file->feedbackStore(); },
            .mayRun = [this] { return !m_busy; },
            .needsMatching = [this] { return needsMatching() && !isReadOnly(); },
            .lastComment = [this] { return lastComment(); }};
}

qint64 JourneyDocument::lastComment() const
{
    qint64 last = 0;
    for (const std::shared_ptr<const BatchColumns> &batch : m_columns.batches)
        last = std::max(last, batch->firstComment + qint64(batch->comments.size()) - 1);
    return last;
}

bool JourneyDocument::needsMatching() const
{
    return m_matchedWith != m_keywords;
}

Status JourneyDocument::matchKeywords()
{
    if (!needsMatching())
        return {};
    if (Status refused = refusal(); !refused)
        return refused;
    const ComplaintMatcher matcher(m_journey);
    KeywordMatcher::Memory words;
    const Result<qint64> changed = file().feedbackStore().matchKeywords(
        {.fingerprint = m_keywords,
         .occursIn = [&](qint64, std::string_view text) { return matcher.matches(text, &words); }});
    if (!changed)
        return changed.error();
    takeMatched(m_keywords);
    return {};
}

/// Reads what the keywords found into memory.
void JourneyDocument::takeMatched(const QByteArray &fingerprint)
{
    Result<FeedbackColumns> columns = m_file->feedbackStore().loadColumns();
    if (!columns) {
        emit matchingFailed(columns.error());
        return;
    }
    m_matchedWith = fingerprint;
    m_columns = std::move(*columns);
    emit feedbackChanged();
}

void JourneyDocument::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
    if (!busy)
        m_matching->look();
}

Status JourneyDocument::perform(const QString &text, const ChangeSet &changes)
{
    if (changes.isEmpty())
        return refusal();
    if (Status applied = applyToStoreAndMemory(changes); !applied)
        return applied;
    m_history.push(text, changes);
    emit historyChanged();
    return {};
}

Status JourneyDocument::undo()
{
    if (!m_history.canUndo())
        return Error{ErrorCode::Invalid, tr("There is nothing to undo."), {}};
    if (Status applied = applyToStoreAndMemory(inverse(m_history.undoEntry().changes)); !applied)
        return applied;
    m_history.stepBack();
    emit historyChanged();
    return {};
}

Status JourneyDocument::redo()
{
    if (!m_history.canRedo())
        return Error{ErrorCode::Invalid, tr("There is nothing to redo."), {}};
    if (Status applied = applyToStoreAndMemory(m_history.redoEntry().changes); !applied)
        return applied;
    m_history.stepForward();
    emit historyChanged();
    return {};
}

Status JourneyDocument::beginImport()
{
    if (Status refused = refusal(); !refused)
        return refused;
    m_matching->stop();
    setBusy(true);
    return {};
}

Status JourneyDocument::endImport(const QString &text, const ImportTransaction::Finished &finished,
                                  const ChangeSet &changes)
{
    Result<FeedbackColumns> columns = m_file->feedbackStore().loadColumns();
    m_busy = false;

    ChangeSet inMemory = changes;
    inMemory.insert(finished.batch);
    if (Status applied = m_journey.apply(inMemory); !applied) {
        setBusy(false);
        return applied;
    }
    if (columns)
        m_columns = std::move(*columns);

    // Undoing an import hides its batch and never deletes it (decisions.md 19), so the step on the history is
    // the batch coming alive, not its insertion.
    ImportBatch undone = finished.batch;
    undone.active = false;
    ChangeSet step = changes;
    step.replace(undone, finished.batch);
    m_history.push(text, step);

    emit changed(inMemory);
    emit feedbackChanged();
    emit historyChanged();
    setBusy(false);
    return columns ? Status() : Status(columns.error());
}

void JourneyDocument::abandonImport()
{
    setBusy(false);
}

bool JourneyDocument::isUsedByAnotherBatch(const TouchpointId &touchpoint, BatchId batch) const
{
    const std::optional<TargetIndex> target = m_columns.targets.find(touchpoint);
    if (!target)
        return false;
    for (const std::shared_ptr<const BatchColumns> &columns : m_columns.batches) {
        const ImportBatch *other = m_journey.find<ImportBatch>(columns->batch);
        if (columns->batch == batch || !other || !other->active)
            continue;
        const auto speaksOf = [&](const std::vector<TargetIndex> &targets) {
            return std::ranges::find(targets, *target) != targets.end();
        };
        if (speaksOf(columns->responses.target) || speaksOf(columns->comments.target))
            return true;
    }
    return false;
}

Status JourneyDocument::setBatchActive(BatchId batch, bool active, const QString &text)
{
    const Result<ChangeSet> changes
        = edits::setBatchActive(m_journey, batch, active, [&](const TouchpointId &touchpoint) {
              return isUsedByAnotherBatch(touchpoint, batch);
          });
    return changes ? perform(text, *changes) : Status(changes.error());
}

} // namespace milepost
