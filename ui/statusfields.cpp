// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusfields.h"

#include "ui/render/maptexts.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int widestFilter = 480;

} // namespace

StatusFields::StatusFields(QStatusBar &bar, Appearance &appearance)
    : QObject(&bar)
    , m_appearance(appearance)
    , m_saved(new QLabel(&bar))
    , m_responses(new QLabel(&bar))
    , m_filter(new QLabel(&bar))
    , m_evidence(new QLabel(&bar))
    , m_zoom(new QLabel(&bar))
{
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(8, 0, 8, 0);
    m_filter->setObjectName(u"filterText"_s);
    m_filter->setTextFormat(Qt::PlainText); // it names what others typed
    for (QLabel *label : {m_saved, m_responses, m_evidence, m_filter})
        bar.addWidget(label);
    bar.addPermanentWidget(m_zoom);
}

void StatusFields::show(MapSession *session)
{
    for (QLabel *label : {m_saved, m_responses, m_evidence, m_filter, m_zoom})
        label->setVisible(session != nullptr);
    if (!session)
        return;
    const LocalText &text = m_appearance.text();
    const MapSummary &summary = session->summary();
    if (session->document().isReadOnly()) {
        Appearance::setKind(m_saved, "amber");
        m_saved->setText(tr("Open for reading only"));
    } else if (session->document().isBusy()) {
        Appearance::setKind(m_saved, "amber");
        m_saved->setText(tr("Importing: editing is off until it has ended"));
    } else {
        Appearance::setKind(m_saved, "good");
        m_saved->setText(u"✓ "_s + tr("All changes saved"));
    }
    m_responses->setText(
        tr("%1 of %2 responses").arg(text.number(summary.responsesShown), text.number(summary.responsesAll)));
    m_evidence->setText(tr("Evidence at %1 of %2 touchpoints")
                            .arg(text.number(qint64(summary.touchpointsWithEvidence())),
                                 text.number(qint64(summary.touchpoints.size()))));
    const QString filter = filterText(summary.filter, session->journey(), text);
    const QString words = filter.isEmpty() ? QString() : tr("Filter: %1").arg(filter);
    m_filter->setVisible(!words.isEmpty());
    m_filter->setText(m_filter->fontMetrics().elidedText(words, Qt::ElideRight, widestFilter));
    m_filter->setToolTip(m_filter->text() == words ? QString() : words);
    QString help = tr("Touchpoints with at least 10 answers to one metric.");
    if (const int stale = int(session->book().staleTouchpoints().size()); stale > 0)
        help += u' '
            + text.say("StatusFields",
                       "At %n touchpoint(s) every figure is stale: no answer is newer than %1 days.", nullptr,
                       stale)
                  .arg(text.number(qint64(session->journey().project().staleAfter)));
    m_evidence->setToolTip(help);
}

void StatusFields::setZoom(qreal zoom)
{
    m_zoom->setText(m_appearance.text().percent(zoom));
}

} // namespace milepost
