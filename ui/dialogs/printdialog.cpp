// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/printdialog.h"

#include "ui/dialogs/pagepreview.h"
#include "ui/session/filedialogs.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr std::array papers{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};
constexpr qreal pageMargin = 28; ///< points on each side, as in exportPdf()

} // namespace

PrintDialog::PrintDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    build();
    retranslate();
}

void PrintDialog::build()
{
    resize(1120, 720);
    m_preview = new PagePreview(m_appearance, this);
    m_paperLabel = new QLabel(this);
    m_orientationLabel = new QLabel(this);
    m_languageLabel = new QLabel(this);
    m_paper = new QComboBox(this);
    m_orientation = new QComboBox(this);
    m_language = new QComboBox(this);
    m_message = new QLabel(this);
    m_pdf = new QPushButton(this);
    m_print = new QPushButton(this);
    m_close = new QPushButton(this);
    m_paper->setObjectName(u"paper"_s);
    m_orientation->setObjectName(u"orientation"_s);
    m_language->setObjectName(u"language"_s);
    m_message->setObjectName(u"message"_s);
    m_pdf->setObjectName(u"pdf"_s);
    m_print->setObjectName(u"print"_s);
    m_message->setWordWrap(true);
    m_pdf->setProperty("kind", u"primary"_s);
    m_pdf->setDefault(true);

    for (const QPageSize::PageSizeId id : papers)
        m_paper->addItem(QPageSize::key(id), int(id));
    m_paper->setCurrentIndex(1);
    m_orientation->addItems({{}, {}});
    for (const Language language : allLanguages)
        m_language->addItem(languageNativeName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(m_session.text().language())));

    auto *side = new QVBoxLayout;
    side->setContentsMargins(20, 20, 20, 18);
    side->setSpacing(4);
    const auto add = [side](QLabel *label, QComboBox *box) {
        label->setProperty("kind", u"muted"_s);
        label->setBuddy(box);
        side->addWidget(label);
        side->addWidget(box);
        side->addSpacing(8);
    };
    add(m_paperLabel, m_paper);
    add(m_orientationLabel, m_orientation);
    add(m_languageLabel, m_language);
    side->addWidget(m_message);
    side->addStretch();
    side->addWidget(m_pdf);
    side->addSpacing(4);
    side->addWidget(m_print);
    side->addSpacing(4);
    side->addWidget(m_close);
    auto *sideWidget = new QWidget(this);
    sideWidget->setLayout(side);
    sideWidget->setMinimumWidth(264);
    sideWidget->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(sideWidget);

    for (QComboBox *box : {m_paper, m_orientation, m_language})
        connect(box, &QComboBox::activated, this, &PrintDialog::refresh);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::exportPdfAs);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &MapSession::changed, this, &PrintDialog::refresh);
    connect(&m_session, &MapSession::summariesChanged, this, &PrintDialog::refresh);
}

ExportOptions PrintDialog::options() const
{
    ExportOptions options;
    options.paper = QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt()));
    options.orientation = m_orientation->currentIndex() == 1 ? QPageLayout::Portrait : QPageLayout::Landscape;
    options.date = QDateTime::currentDateTime();
    options.stale = m_session.book().staleTouchpoints();
    return options;
}

Language PrintDialog::exportLanguage() const
{
    return Language(m_language->currentData().toInt());
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print the map"));
    m_paperLabel->setText(tr("Paper"));
    m_orientationLabel->setText(tr("Orientation"));
    m_languageLabel->setText(tr("Language on the page"));
    m_orientation->setItemText(0, tr("Landscape"));
    m_orientation->setItemText(1, tr("Portrait"));
    m_pdf->setText(tr("Export PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    m_preview->setAccessibleName(tr("Preview of the page"));
    refresh();
}

void PrintDialog::refresh()
{
    const ExportOptions wanted = options();
    m_layout = exportLayout(m_session.journey(), m_session.summary(), LocalText(exportLanguage()), wanted,
                            m_session.comparison());
    m_page = QPageLayout(wanted.paper, wanted.orientation,
                         QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Point);
    const Status readable = checkReadable(*m_layout, m_page);
    m_refusal = readable ? QString() : readable.error().text;
    m_preview->show(m_page, readable ? m_layout : std::nullopt);
    m_pdf->setEnabled(m_refusal.isEmpty());
    m_print->setEnabled(m_refusal.isEmpty());
    say(m_refusal, "red");
}

void PrintDialog::say(const QString &text, const char *kind)
{
    Appearance::setKind(m_message, kind);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

Status PrintDialog::exportTo(const QString &path)
{
    const JourneyMap *map = m_session.journey().find<JourneyMap>(m_session.map());
    const Status done = exportPdf(path, *m_layout, map ? map->title : QString(), options());
    if (!done) {
        say(done.error().text, "red");
        return done;
    }
    say(tr("Saved as %1.").arg(LocalText::isolate(QFileInfo(path).fileName())), "good");
    emit exported(path);
    return done;
}

void PrintDialog::exportPdfAs()
{
    const QFileInfo project(m_session.document().path());
    const QString suggested = QDir(project.absolutePath()).filePath(project.completeBaseName() + ".pdf"_L1);
    const QString path
        = filedialogs::saveAs(this, tr("Export the map as PDF"), suggested, {tr("PDF files (*.pdf)")});
    if (!path.isEmpty())
        static_cast<void>(exportTo(path)); // what went wrong is said in the dialog
}

void PrintDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_page);
    printer.setDocName(QFileInfo(m_session.document().path()).completeBaseName());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Status printed = printMap(printer, *m_layout);
    if (printed)
        say(tr("Sent to the printer."), "good");
    else
        say(printed.error().text, "red");
}

} // namespace milepost
