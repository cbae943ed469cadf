// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storefixture.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// Gives every member a value that differs from its default, so that a forgotten or swapped column shows.
/// References stay null here: they are tested with real targets.
class Filler
{
public:
    explicit Filler(int seed)
        : m_seed(seed)
    {
    }

    template <typename Tag>
    void fill(Id<Tag> &)
    {
    }
    void fill(QString &value) { value = u"Şu %1 – ‏۲ '\"\n"_s.arg(next()); }
    void fill(int &value) { value = next(); }
    void fill(qint64 &value) { value = (qint64(1) << 40) + next(); }
    void fill(double &value) { value = 0.1 * next(); }
    void fill(bool &value) { value = !value; }
    void fill(QDate &value) { value = QDate(2026, 2, 1).addDays(next()); }
    void fill(QDateTime &value)
    {
        value = QDateTime(QDate(2026, 2, 1), QTime(23, 59, 58, 7), Qt::UTC).addSecs(next());
    }
    void fill(QByteArray &value) { value = QByteArray("\0\xff", 2) + QByteArray::number(next()); }
    void fill(QJsonObject &value) { value = {{u"a"_s, next()}, {u"b"_s, QJsonObject{{u"c"_s, u"ı"_s}}}}; }
    void fill(BatchId &) { }
    void fill(std::vector<TouchpointId> &value) { value = {TouchpointId::create(), TouchpointId::create()}; }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        fill(value.emplace());
    }
    template <typename E>
    requires std::is_enum_v<E>
    void fill(E &value) { value = E(size_t(next()) % enumNames<E>.size()); }

private:
    int next() { return m_seed++; }
    int m_seed;
};

template <typename T>
T filled(int seed)
{
    T entity;
    Filler filler(seed);
    forEachField<T>([&](const auto &field) { filler.fill(entity.*field.member); });
    if constexpr (std::is_same_v<T, ImportBatch>) {
        entity.id = BatchId(1 + seed);
        entity.read = entity.imported + entity.duplicate + entity.rejected + entity.blank;
    } else {
        entity.id = decltype(entity.id)::create();
    }
    if constexpr (std::is_same_v<T, Picture>)
        entity.format = u"jpeg"_s; // the file takes no other but png
    return entity;
}

template <typename Function, typename... Changes>
void forEachEntityType(Function &&function, std::type_identity<std::variant<Changes...>>)
{
    (function(std::type_identity<typename Changes::Entity>()), ...);
}

} // namespace

class TestJourneyStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static Journey reloaded(const QString &path)
    {
        auto file = ProjectFile::open(path, OpenMode::ReadOnly);
        if (!file) {
            qWarning() << file.error().message();
            return {};
        }
        Result<Journey> journey = (*file)->journeyStore().load();
        if (!journey)
            qWarning() << journey.error().message();
        return journey ? *journey : Journey();
    }

private slots:
    void everyEntityComesBackAsItWas()
    {
        const SmallProject small;
        Journey expected = small.journey;
        auto file = ProjectFile::create(path("entities"), small.journey);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
        int seed = 0;
        forEachEntityType(
            [&]<typename T>(std::type_identity<T>) {
                if constexpr (!std::is_same_v<T, Project>) {
                    ChangeSet insert;
                    const T one = filled<T>(seed += 100);
                    const T two = filled<T>(seed += 100);
                    const T gone = filled<T>(seed += 100);
                    insert.insert(one);
                    insert.insert(two);
                    insert.insert(gone);
                    Status status = (*file)->journeyStore().apply(insert);
                    QVERIFY2(status,
                             qPrintable(QLatin1String(EntityTraits<T>::table) + status.error().message()));
                    T changed = filled<T>(seed += 100);
                    changed.id = two.id;
                    ChangeSet change;
                    change.replace(two, changed);
                    change.remove(gone);
                    status = (*file)->journeyStore().apply(change);
                    QVERIFY2(status,
                             qPrintable(QLatin1String(EntityTraits<T>::table) + status.error().message()));
                    expected.adopt(one);
                    expected.adopt(changed);
                }
            },
            std::type_identity<AnyChange>());
        Project project = expected.project();
        const Project before = project;
        project.language = Language::Persian;
        project.calendar = CalendarKind::Jalali;
        ChangeSet change;
        change.replace(before, project);
        QVERIFY((*file)->journeyStore().apply(change));
        expected.adopt(project);

        const Result<Journey> loaded = (*file)->journeyStore().load();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message()));
        QVERIFY(*loaded == expected);
        file->reset();
        QVERIFY(reloaded(path("entities")) == expected);
    }

    void referencesComeBack()
    {
        const SmallProject small;
        Journey expected = small.journey;
        Lane lane = filled<Lane>(1);
        lane.map = small.map;
        Persona persona = filled<Persona>(2);
        Cell cell = filled<Cell>(3);
        cell.lane = lane.id;
        cell.touchpoint = small.second;
        cell.persona = persona.id;
        ChangeSet set;
        set.insert(cell); // before what it points at: references are looked at when all is done
        set.insert(persona);
        set.insert(lane);
        auto file = ProjectFile::create(path("references"), small.journey);
        QVERIFY(file);
        QVERIFY((*file)->journeyStore().apply(set));
        QVERIFY(expected.apply(set));
        file->reset();
        QVERIFY(reloaded(path("references")) == expected);
    }

    void halfBadChangeSetChangesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("update of what is not there") << 0;
        QTest::newRow("delete of what is not there") << 1;
        QTest::newRow("id taken") << 2;
        QTest::newRow("dangling reference") << 3;
        QTest::newRow("parent deleted under its child") << 4;
    }

    void halfBadChangeSetChangesNothing()
    {
        QFETCH(const int, fault);
        const SmallProject small;
        const QString name = path(("bad" + QByteArray::number(fault)).constData());
        auto file = ProjectFile::create(name, small.journey);
        QVERIFY(file);

        ChangeSet set;
        set.insert(small.touchpoint(TouchpointId::create(), 2));
        Touchpoint renamed = *small.journey.find<Touchpoint>(small.first);
        renamed.title = u"renamed"_s;
        set.replace(*small.journey.find<Touchpoint>(small.first), renamed);
        Stage stranger = filled<Stage>(9);
        stranger.map = small.map;
        switch (fault) {
        case 0: {
            Stage other = stranger;
            other.title = u"other"_s;
            set.replace(stranger, other);
            break;
        }
        case 1:
            set.remove(stranger);
            break;
        case 2:
            set.insert(*small.journey.find<Stage>(small.stage));
            break;
        case 3:
            stranger.map = MapId::create();
            set.insert(stranger);
            break;
        default:
            set.remove(*small.journey.find<Stage>(small.stage));
            break;
        }
        const Status status = (*file)->journeyStore().apply(set);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Invalid);
        QVERIFY(*(*file)->journeyStore().load() == small.journey);

        // The store goes on working.
        ChangeSet good;
        good.replace(*small.journey.find<Touchpoint>(small.first), renamed);
        QVERIFY((*file)->journeyStore().apply(good));
        QCOMPARE((*file)->journeyStore().load()->find<Touchpoint>(small.first)->title, u"renamed"_s);
    }

    void readOnlyRefusesChanges()
    {
        const SmallProject small;
        QVERIFY(ProjectFile::create(path("readonly"), small.journey));
        const QByteArray before = contentHash(path("readonly"));
        {
            auto file = ProjectFile::open(path("readonly"), OpenMode::ReadOnly);
            QVERIFY(file);
            ChangeSet set;
            set.insert(small.touchpoint(TouchpointId::create(), 2));
            QVERIFY(!(*file)->journeyStore().apply(set));
            QVERIFY(!(*file)->feedbackStore().beginImport(u"s"_s));
        }
        QCOMPARE(contentHash(path("readonly")), before);
    }
};

QTEST_GUILESS_MAIN(TestJourneyStore)
#include "test_journeystore.moc"
