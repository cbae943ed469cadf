// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/edits.h"
#include "core/journey/personaedits.h"
#include "ui/dialogs/lanesdialog.h"
#include "ui/dialogs/personasdialog.h"
#include "ui/mapfixture.h"
#include "ui/models/lanesmodel.h"
#include "ui/models/personasmodel.h"
#include "ui/panels/personaform.h"
#include "ui/session/picturefile.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace milepost;
using namespace milepost::test;

/// Personas with their pictures, and the lanes.
class TestPersonas : public QObject
{
    Q_OBJECT

private slots:
    void readsPictures();
    void refusesPictures_data();
    void refusesPictures();
    void makesSmaller();
    void personas();
    void lanes();
};

namespace {

QImage chequered(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(Qt::darkGreen);
    for (int y = 0; y < size.height(); y += 7)
        for (int x = 0; x < size.width(); x += 3)
            image.setPixelColor(x, y, Qt::yellow);
    return image;
}

} // namespace

void TestPersonas::readsPictures()
{
    const QTemporaryDir folder;
    QImage image = chequered({300, 200});
    image.setText(u"Author"_s, u"Somebody"_s);
    const QString path = folder.filePath(u"portrait.dat"_s); // known by its content
    QVERIFY(image.save(path, "PNG"));
    const Result<Picture> picture = picturefile::read(path);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message()));
    QCOMPARE(picture->format, u"png"_s);
    QCOMPARE(picture->width, 300);
    QCOMPARE(picture->height, 200);
    QCOMPARE(picture->name, u"portrait.dat"_s);
    QVERIFY(!picture->id.isNull());
    // Nothing but the pixels is kept.
    QVERIFY(!picture->bytes.contains("Somebody"));
    QCOMPARE(picturefile::decode(*picture).convertToFormat(QImage::Format_RGB32).pixel(3, 7),
             image.pixel(3, 7));

    const QString photograph = folder.filePath(u"photo.png"_s);
    QVERIFY(chequered({80, 60}).save(photograph, "JPEG"));
    const Result<Picture> jpeg = picturefile::read(photograph);
    QVERIFY(jpeg);
    QCOMPARE(jpeg->format, u"jpeg"_s);
}

void TestPersonas::refusesPictures_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Malformed);
    QTest::newRow("text") << QByteArray("no picture at all") << int(ErrorCode::Malformed);
    QTest::newRow("svg") << svg << int(ErrorCode::Malformed);
    QByteArray png;
    {
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        chequered({400, 400}).save(&buffer, "PNG");
    }
    QTest::newRow("truncated header") << png.left(20) << int(ErrorCode::Malformed);
    // A sound header that says 60,000 x 60,000: refused before anything is decoded.
    QByteArray bomb = png;
    bomb.replace(12, 21, QByteArray::fromHex("494844520000ea600000ea6008020000000fb0e215"));
    QTest::newRow("60,000 x 60,000") << bomb << int(ErrorCode::Invalid);
    QTest::newRow("too many bytes") << png + QByteArray(21 * 1024 * 1024, 'x') << int(ErrorCode::Invalid);
}

void TestPersonas::refusesPictures()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<Picture> picture = picturefile::read(path);
    QVERIFY(!picture);
    QCOMPARE(int(picture.error().code), code);
    QVERIFY(!picture.error().text.isEmpty());
}

void TestPersonas::makesSmaller()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.png"_s);
    QVERIFY(chequered({3200, 800}).save(path));
    const Result<Picture> picture = picturefile::read(path);
    QVERIFY(picture);
    QCOMPARE(QSize(picture->width, picture->height), QSize(1600, 400));
    const Result<Picture> pasted = picturefile::fromImage(chequered({500, 2000}), u"clipboard"_s);
    QVERIFY(pasted);
    QCOMPARE(QSize(pasted->width, pasted->height), QSize(400, 1600));
    QVERIFY(!picturefile::fromImage({}, u"clipboard"_s));
}

void TestPersonas::personas()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    const Journey start = map.journey();
    Appearance appearance;
    PersonasDialog dialog(session, appearance);
    const QAbstractItemModelTester tester(dialog.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.show();
    const size_t before = map.journey().personas(session.map()).size();
    dialog.add();
    dialog.add();
    std::vector<Persona> personas = map.journey().personas(session.map());
    QCOMPARE(personas.size(), before + 2);
    const PersonaId second = personas.back().id;
    const PersonaId first = personas[before].id;
    QVERIFY(dialog.form().shown() == second);

    // Typing into the card is one step with everything typed.
    auto *name = dialog.form().findChild<QLineEdit *>();
    QVERIFY(name);
    const size_t steps = map.steps();
    name->selectAll();
    QTest::keyClicks(name, u"Ayse"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(map.journey().find<Persona>(second)->name, u"Ayse"_s);
    QCOMPARE(map.steps(), steps + 1);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(map.journey().find<Persona>(second)->name, u"Ayse"_s); // never nameless

    const Result<Picture> picture = picturefile::fromImage(chequered({64, 64}), u"face.png"_s);
    QVERIFY(picture);
    dialog.form().setPicture(picture);
    QVERIFY(map.journey().find<Picture>(map.journey().find<Persona>(second)->picture));

    // Order, and on or off the map.
    QAbstractItemModel &model = *dialog.list().model();
    QVERIFY(
        session.perform(u"move"_s, edits::movePersona(map.journey(), session.map(), second, int(before))));
    QVERIFY(map.journey().personas(session.map())[before].id == second);
    QVERIFY(dialog.form().shown() == second); // the list keeps the place
    QVERIFY(model.setData(dialog.list().currentIndex(), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(map.journey().personas(session.map()).size(), before + 1);
    QCOMPARE(model.rowCount(), int(start.all<Persona>().size()) + 2);
    QVERIFY(dialog.form().shown() == second);
    QVERIFY(model.setData(dialog.list().currentIndex(), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(map.journey().personas(session.map()).back().id == second);

    dialog.setSideBySide(true);
    const QList<PersonaForm *> forms = dialog.findChildren<PersonaForm *>();
    QCOMPARE(forms.size(), 2);
    QVERIFY(forms[0]->isVisible() && forms[1]->isVisible());
    dialog.select(first);
    QVERIFY(dialog.form().shown() == first);
    QVERIFY(map.storeEqualsMemory());
    session.undoStack().setIndex(0);
    QVERIFY(map.journey() == start);
}

void TestPersonas::lanes()
{
    MapFixture map;
    QVERIFY(map.isOpen());
    MapSession &session = map.session();
    Appearance appearance;
    LanesDialog dialog(session, appearance);
    QAbstractItemModel &model = *dialog.list().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.show();
    const auto titles = [&] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, 0).data().toString());
        return list;
    };
    const auto expected = [&] {
        QStringList list;
        for (const Lane &lane : map.journey().lanes(session.map()))
            list.append(lane.title);
        return list;
    };
    QCOMPARE(titles(), expected());

    // Every type can be added, each only by its own entry.
    QList<QAction *> entries = dialog.addMenu().actions();
    QCOMPARE(size_t(entries.size()), std::size(enumNames<LaneType>));
    std::set<int> types;
    for (const QAction *entry : entries)
        types.insert(entry->data().toInt());
    QCOMPARE(types.size(), std::size(enumNames<LaneType>));
    const int before = model.rowCount();
    for (QAction *entry : entries) {
        const LaneType type = LaneType(entry->data().toInt());
        entry->trigger();
        const Lane *lane = map.journey().find<Lane>(session.selection().lane);
        QVERIFY(lane && lane->type == type);
    }
    QCOMPARE(model.rowCount(), before + int(entries.size()));
    QCOMPARE(titles(), expected());

    const Lane first = map.journey().lanes(session.map()).front();
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!map.journey().find<Lane>(first.id)->visible);
    QVERIFY(model.setData(model.index(0, 0), u"  What they do "_s));
    QCOMPARE(map.journey().find<Lane>(first.id)->title, u"What they do"_s);
    QVERIFY(!model.setData(model.index(0, 0), QString()));

    // As a list view moves a dragged row.
    QVERIFY(model.moveRow({}, 0, {}, 3));
    QCOMPARE(map.journey().lanes(session.map())[2].id, first.id);
    QVERIFY(!model.moveRow({}, 2, {}, 2));
    QCOMPARE(titles(), expected());
    dialog.list().setCurrentIndex(model.index(2, 0));
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.list().setFocus();
    QTest::keyClick(&dialog.list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(map.journey().lanes(session.map())[1].id, first.id);
    QTest::keyClick(&dialog.list(), Qt::Key_Delete);
    QVERIFY(!map.journey().find<Lane>(first.id));
    while (session.undoStack().canUndo()) {
        session.undoStack().undo();
        QCOMPARE(titles(), expected());
    }
}

QTEST_MAIN(TestPersonas)
#include "test_personas.moc"
