// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/templates.h"
#include "ui/dialogs/importdialog.h"

#include <QDir>
#include <QFile>
#include <QFrame>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace milepost::test {

using namespace Qt::StringLiterals;

/// A project on disk, a window's appearance, and survey files beside it.
class ImportFixture
{
public:
    ImportFixture()
    {
        m_appearance.setLook(Appearance::Look::Light);
        m_appearance.setLanguage(Language::English);
        const Result<Journey> journey = journeyFromTemplate(u"ecommerce"_s, Language::English, {});
        if (!journey)
            return;
        Result<std::unique_ptr<JourneyDocument>> document = JourneyDocument::create(projectPath(), *journey);
        if (document)
            m_session = std::make_unique<MapSession>(std::move(*document));
    }
    ~ImportFixture()
    {
        m_session.reset();
        m_appearance.setLanguage(Language::English);
    }

    bool isOpen() const { return m_session != nullptr; }
    MapSession &session() { return *m_session; }
    Appearance &appearance() { return m_appearance; }
    QString projectPath() const { return m_folder.filePath(u"shop.milepost"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Closes the project and opens it anew.
    bool reopen()
    {
        m_session.reset();
        Result<std::unique_ptr<JourneyDocument>> document
            = JourneyDocument::open(projectPath(), OpenMode::ReadWrite);
        if (document)
            m_session = std::make_unique<MapSession>(std::move(*document));
        return isOpen();
    }

    QString write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }

    /// All batches, the oldest first.
    std::vector<ImportBatch> batches() const
    {
        std::vector<ImportBatch> all;
        for (const auto &[id, batch] : m_session->journey().all<ImportBatch>())
            all.push_back(batch);
        return all;
    }
    size_t responses() const
    {
        size_t count = 0;
        for (const auto &batch : m_session->document().columns().batches) {
            const ImportBatch *known = m_session->journey().find<ImportBatch>(batch->batch);
            count += known && known->active ? batch->responses.size() : 0;
        }
        return count;
    }

    /// Opens the files and waits until the first is read and counted.
    static bool open(ImportDialog &dialog, const QStringList &files)
    {
        QSignalSpy looked(&dialog.draft(), &ImportDraft::looked);
        dialog.openFiles(files);
        return QTest::qWaitFor([&] { return !looked.isEmpty() && !dialog.draft().isChecking(); }, 20000);
    }

    /// Answers each open question with its last choice until all is counted; whether it can be imported.
    static bool answerAndCount(ImportDialog &dialog)
    {
        for (;;) {
            if (!QTest::qWaitFor([&] { return !dialog.draft().isChecking(); }, 20000))
                return false;
            QRadioButton *open = nullptr;
            for (const ImportDraft::Question &question : dialog.draft().questions()) {
                if (!question.answer.isEmpty())
                    continue;
                auto *card = dialog.findChild<QFrame *>(
                    u"question-%1-%2"_s.arg(question.question.asks).arg(question.question.column));
                open = card ? card->findChildren<QRadioButton *>().last() : nullptr;
                break;
            }
            if (!open)
                return dialog.draft().canImport();
            QTest::mouseClick(open, Qt::LeftButton, {}, QPoint(6, open->height() / 2));
        }
    }

    /// Clicks Import and waits for the first file to be in the project.
    static bool import(ImportDialog &dialog)
    {
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !imported.isEmpty(); }, 20000);
    }

private:
    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<MapSession> m_session;
};

} // namespace milepost::test
