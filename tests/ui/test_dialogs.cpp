// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/dialogs/pagepreview.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/recentrow.h"
#include "ui/dialogs/startpage.h"
#include "ui/dialogs/templatecard.h"
#include "ui/shop.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace milepost;
using namespace milepost::test;

class TestDialogs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Appearance> m_appearance;

    static void show(QWidget &widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    QString touch(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private slots:
    void init()
    {
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(Language::English);
        m_appearance->setLook(Appearance::Look::Light);
    }
    void cleanup() { m_appearance.reset(); }

    void recentFilesOpenAndLeaveTheList()
    {
        StartPage page(*m_appearance);
        const QString here = touch(u"Shop.milepost"_s);
        const QString gone = m_dir.filePath(u"Gone.milepost"_s);
        page.resize(1000, 700);
        show(page);
        const auto hintIsSeen = [&page] {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"appear here"_s);
            });
        };
        QVERIFY(hintIsSeen());
        page.setRecentFiles({here, gone});
        QVERIFY(!hintIsSeen()); // at once, not when the event loop comes to it
        QCoreApplication::processEvents();
        QSignalSpy opened(&page, &StartPage::openFileRequested);
        QSignalSpy removed(&page, &StartPage::recentFileRemoved);
        QList<RecentRow *> rows = page.findChildren<RecentRow *>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(0)->isMissing());
        QVERIFY(rows.at(1)->isMissing());

        QTest::mouseClick(rows.at(1), Qt::LeftButton, {}, {20, 20});
        QCOMPARE(opened.count(), 0);
        QTest::mouseClick(rows.at(0), Qt::LeftButton, {}, {20, 20});
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), here);
        rows.at(0)->setFocus();
        QTest::keyClick(rows.at(0), Qt::Key_Return);
        QCOMPARE(opened.count(), 2);

        QTest::mouseClick(rows.at(1)->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(page.recentFiles(), QStringList{here});
        QVERIFY(QFileInfo::exists(here));
    }

    void templatesAndWaysIn()
    {
        StartPage page(*m_appearance);
        page.resize(1000, 700);
        show(page);
        QSignalSpy chosen(&page, &StartPage::templateRequested);
        const QList<TemplateCard *> cards = page.findChildren<TemplateCard *>();
        QCOMPARE(size_t(cards.size()), templateList(Language::English).size());
        QVERIFY(cards.size() >= 2);
        QTest::mouseClick(cards.first(), Qt::LeftButton, {}, {30, 30});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), cards.first()->key());
        QSignalSpy open(&page, &StartPage::openRequested);
        QSignalSpy import(&page, &StartPage::importRequested);
        QSignalSpy tour(&page, &StartPage::tourRequested);
        for (const QString &name : {u"open"_s, u"import"_s, u"tour"_s})
            QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);
        QCOMPARE(open.count() + import.count() + tour.count(), 3);
        QCOMPARE(tour.count(), 1);
    }

    void aNewMapNeverReplacesAFile()
    {
        const QString taken = touch(u"Taken.milepost"_s);
        NewProjectDialog dialog(*m_appearance, u"ecommerce"_s, m_dir.path());
        show(dialog);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *path = dialog.findChild<QLineEdit *>(u"path"_s);
        auto *title = dialog.findChild<QLineEdit *>(u"title"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.choice().templateKey, u"ecommerce"_s);

        title->selectAll();
        QTest::keyClicks(title, u"Taken"_s);
        QCOMPARE(dialog.choice().title, u"Taken"_s);
        QCOMPARE(QFileInfo(dialog.choice().path).fileName(), u"Taken 2.milepost"_s);
        QVERIFY(ok->isEnabled());

        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, taken);
        QVERIFY(!ok->isEnabled());
        path->selectAll();
        QTest::keyClicks(path, m_dir.filePath(u"nowhere/new"_s));
        QVERIFY(!ok->isEnabled());
        path->selectAll();
        QTest::keyClicks(path, m_dir.filePath(u"new"_s));
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.choice().path, m_dir.filePath(u"new.milepost"_s));

        title->setFocus();
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Backspace);
        QVERIFY(!dialog.choice().title.isEmpty()); // back to the template's
    }

    void theLanguageOfTheMapChangesTheSuggestion()
    {
        NewProjectDialog dialog(*m_appearance, u"ecommerce"_s, m_dir.path());
        const QString english = dialog.choice().title;
        auto *language = dialog.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(int(Language::Persian)));
        QCOMPARE(dialog.choice().language, Language::Persian);
        QCOMPARE(dialog.choice().templateKey, u"ecommerce"_s);
        QVERIFY(dialog.choice().title != english);
    }

    void printsThePreviewedPage()
    {
        QTemporaryDir dir;
        auto document = Shop::make(dir);
        QVERIFY(document);
        MapSession session(std::move(document));
        PrintDialog dialog(session, *m_appearance);
        show(dialog);
        QVERIFY2(dialog.refusal().isEmpty(), qPrintable(dialog.refusal()));
        QCOMPARE(dialog.options().paper.id(), QPageSize::A3);
        QCOMPARE(dialog.options().orientation, QPageLayout::Landscape);
        QCOMPARE(dialog.exportLanguage(), Language::English);
        QSignalSpy exported(&dialog, &PrintDialog::exported);
        const QString path = dir.filePath(u"map.pdf"_s);
        QVERIFY(dialog.exportTo(path));
        QCOMPARE(exported.count(), 1);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void tooSmallTypeIsRefusedInWords()
    {
        QTemporaryDir dir;
        auto document = Shop::make(dir);
        QVERIFY(document);
        MapSession session(std::move(document));
        const StageId stage = session.journey().stages(session.map()).front().id;
        for (int i = 0; i < 40; ++i)
            QVERIFY(session.addTouchpoint(stage, u"Step %1"_s.arg(i)));
        PrintDialog dialog(session, *m_appearance);
        show(dialog);
        auto *paper = dialog.findChild<QComboBox *>(u"paper"_s);
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_Home); // A4
        QCOMPARE(dialog.options().paper.id(), QPageSize::A4);
        QVERIFY(!dialog.refusal().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(u"pdf"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>(u"message"_s)->text(), dialog.refusal());
        QTest::keyClick(paper, Qt::Key_End); // A0
        QVERIFY2(dialog.refusal().isEmpty(), qPrintable(dialog.refusal()));
        QVERIFY(dialog.findChild<QPushButton *>(u"pdf"_s)->isEnabled());
    }

    void theSheetIsPaperOnTheThemesGround()
    {
        QTemporaryDir dir;
        auto document = Shop::make(dir);
        QVERIFY(document);
        MapSession session(std::move(document));
        for (const Appearance::Look look : {Appearance::Look::Light, Appearance::Look::Dark}) {
            m_appearance->setLook(look);
            PrintDialog dialog(session, *m_appearance);
            show(dialog);
            auto *preview = dialog.findChild<PagePreview *>();
            const QImage picture = preview->grab().toImage();
            const QRect sheet = preview->sheet().toAlignedRect();
            const QColor ground = m_appearance->theme().color(ColorRole::Soft);
            QVERIFY(preview->rect().contains(sheet.adjusted(-8, -8, 8, 8)));
            QVERIFY(sheet.width() > sheet.height());
            // Around the sheet on every side: the ground, no shadow.
            const QPoint middle = sheet.center();
            for (const QPoint &outside :
                 {QPoint(middle.x(), sheet.top() - 4), QPoint(middle.x(), sheet.bottom() + 4),
                  QPoint(sheet.left() - 4, middle.y()), QPoint(sheet.right() + 4, middle.y())})
                QCOMPARE(picture.pixelColor(outside), ground);
            QCOMPARE(picture.pixelColor(sheet.topLeft() + QPoint(5, 5)), QColor(Qt::white));
            // The map is on it.
            QSet<QRgb> colours;
            for (int x = sheet.left(); x < sheet.right(); ++x) {
                for (int y = sheet.top(); y < sheet.bottom(); y += 3)
                    colours.insert(picture.pixel(x, y));
            }
            QVERIFY(colours.size() > 20);
            dialog.findChild<QComboBox *>(u"orientation"_s)->setFocus();
            QTest::keyClick(dialog.findChild<QComboBox *>(u"orientation"_s), Qt::Key_End);
            QVERIFY(preview->sheet().width() < preview->sheet().height());
        }
    }

    void textsStandAtTheLeadingEdge()
    {
        QWidget window;
        LeadingLabel name(&window);
        name.setText(u"survey.csv"_s);
        name.resize(300, 30);
        window.resize(300, 30);
        show(window);
        // Where the ink is: the share of the label's width at which its middle lies.
        const auto inkAt = [&name] {
            const QImage picture = name.grab().toImage();
            const QRgb ground = picture.pixel(picture.width() / 2, 0);
            int first = picture.width();
            int last = 0;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    if (picture.pixel(x, y) != ground) {
                        first = std::min(first, x);
                        last = std::max(last, x);
                    }
                }
            }
            return double(first + last) / 2 / picture.width();
        };
        QVERIFY(inkAt() < 0.4);
        m_appearance->setLanguage(Language::Persian);
        QVERIFY(inkAt() > 0.6);
        name.setText(u"نظرسنجی"_s);
        QVERIFY(inkAt() > 0.6);
        m_appearance->setLanguage(Language::English);
        QVERIFY(inkAt() < 0.4);
    }

    /// Pictures for looking at: MILEPOST_PICTURES=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("MILEPOST_PICTURES");
        if (folder.isEmpty())
            QSKIP("MILEPOST_PICTURES is not set: no pictures are wanted.");
        QTemporaryDir dir;
        auto document = Shop::make(dir);
        QVERIFY(document);
        MapSession session(std::move(document));
        const QString here = touch(u"Online shop, spring.milepost"_s);
        for (const bool dark : {false, true}) {
            for (const Language language : {Language::English, Language::Persian}) {
                m_appearance->setLook(dark ? Appearance::Look::Dark : Appearance::Look::Light);
                m_appearance->setLanguage(language);
                const QString end
                    = u"-%1-%2.png"_s.arg(languageCode(language), dark ? u"dark"_s : u"light"_s);
                StartPage page(*m_appearance);
                page.setRecentFiles({here, m_dir.filePath(u"Bank branch.milepost"_s)});
                page.resize(1200, 800);
                show(page);
                QVERIFY(page.grab().save(folder + u"/start"_s + end));
                NewProjectDialog fresh(*m_appearance, u"ecommerce"_s, m_dir.path());
                show(fresh);
                QVERIFY(fresh.grab().save(folder + u"/new"_s + end));
                PrintDialog print(session, *m_appearance);
                show(print);
                QVERIFY(print.grab().save(folder + u"/print"_s + end));
            }
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "test_dialogs.moc"
