// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// The most memory this process has had resident, in kB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    // Files in /proc have no size: read to the end, not line by line until it.
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// Ends the program at the window's first paint and says how long it took since main began, and how much
/// memory it had at most.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const QElapsedTimer &clock)
        : m_clock(clock)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // Queued: the paint that was announced here has then been done.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
                    QTextStream(stdout) << seconds << ' ' << peakMemory() << Qt::endl;
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QElapsedTimer &m_clock;
    bool m_painted = false;
};

} // namespace

/// With a project: Milepost's window with it. Without: an empty window of the same size, the least Qt can do.
int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    QTemporaryDir folder;
    FirstPaint firstPaint(clock);

    if (argc < 2) {
        QMainWindow window;
        window.resize(1600, 1000);
        window.installEventFilter(&firstPaint);
        window.show();
        return QApplication::exec();
    }
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Appearance appearance;
    MainWindow window(appearance, settings);
    window.resize(1600, 1000);
    if (!window.openFile(QString::fromLocal8Bit(argv[1])))
        return 1;
    window.installEventFilter(&firstPaint);
    window.show();
    return QApplication::exec();
}
