// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/journeydocument.h"

#include "core/journey/edits.h"

#include <algorithm>

namespace milepost {

JourneyDocument::JourneyDocument(std::unique_ptr<ProjectFile> file, Journey journey, FeedbackColumns columns)
    : m_file(std::move(file))
    , m_journey(std::move(journey))
    , m_columns(std::move(columns))
{
}

JourneyDocument::~JourneyDocument() = default;

Result<std::unique_ptr<JourneyDocument>> JourneyDocument::create(const QString &path, const Journey &initial)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::create(path, initial);
    if (!file)
        return file.error();
    return std::unique_ptr<JourneyDocument>(new JourneyDocument(std::move(*file), initial, {}));
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
    return std::unique_ptr<JourneyDocument>(
        new JourneyDocument(std::move(*file), std::move(*journey), std::move(*columns)));
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
    if (Status stored = m_file->journeyStore().apply(changes); !stored)
        return stored;
    m_journey = std::move(next);
    emit changed(changes);
    if (changes.touches<ImportBatch>())
        emit feedbackChanged();
    return {};
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
    m_busy = true;
    emit busyChanged(true);
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
        emit busyChanged(false);
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
    emit busyChanged(false);
    return columns ? Status() : Status(columns.error());
}

void JourneyDocument::abandonImport()
{
    m_busy = false;
    emit busyChanged(false);
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
