// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/leadinglabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Milepost"));
    auto *title = new LeadingLabel(this, u"title"_s);
    title->setText(u"Milepost %1"_s.arg(QString::fromLatin1(MILEPOST_VERSION)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    for (const QString &paragraph : {tr("Customer journey maps with the answers of real customers on them. "
                                        "Nothing is sent anywhere: no account, "
                                        "no network, one file per project."),
                                     tr("© 2026 The Milepost authors. Milepost is free software under the "
                                        "GNU General Public License, version 3 or "
                                        "later; it comes without any warranty."),
                                     tr("“Net Promoter” and NPS are registered trademarks of Bain & Company, "
                                        "Inc., Satmetrix Systems, Inc. and "
                                        "Fred Reichheld.")}) {
        auto *label = new LeadingLabel(this);
        label->setText(paragraph);
        label->setMinimumWidth(420);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace milepost
