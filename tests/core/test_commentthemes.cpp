// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/commentthemes.h"
#include "core/analysis/mapsummary.h"
#include "core/interchange/json.h"
#include "core/report/report.h"
#include "support/commentedproject.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

/// Counting themes and choosing comments from columns and bits, against the plain way over every comment.
class TestCommentThemes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsAsThePlainWay();
    void marksOfUsersCount();
    void marksOfSeveral();
    void newestFirst();
    void fewOfPickedPeople();
    void wordsAreFoundInTheText_data();
    void wordsAreFoundInTheText();
    void fingerprintOfKeywords();
    void shippedKeywordsComeBack();
    void notMoreThemesThanBits();
    void reportsNameThemes();
    void jsonHoldsMarks();

private:
    ThemeId theme(const QString &name) const { return CommentedProject::theme(m_document->journey(), name); }
    std::vector<StoredComment> stored() const
    {
        const auto page = m_document->file().feedbackStore().commentsAfter(0, 10000);
        return page ? page->comments : std::vector<StoredComment>();
    }
    CommentThemes themes() const
    {
        const auto found = findCommentThemes(m_document->journey(), m_document->file().feedbackStore());
        return found ? *found : CommentThemes();
    }
    FeedbackCounter counter() const { return {m_document->journey(), m_document->columns()}; }
    std::set<TargetIndex> targets(const QString &stage = {}, const QString &touchpoint = {}) const
    {
        const Journey &journey = m_document->journey();
        return commentTargets(journey, journey.maps().front().id, CommentedProject::stage(journey, stage),
                              CommentedProject::touchpoint(journey, touchpoint),
                              m_document->columns().targets);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JourneyDocument> m_document;
};

void TestCommentThemes::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = CommentedProject::make(m_folder->filePath(u"house.milepost"_s));
    QVERIFY(m_document);
}

void TestCommentThemes::countsAsThePlainWay()
{
    const QStringList texts{u"I got stuck"_s,     u"So kind of you"_s, u"Kapıda takıldım"_s,
                            u"Stuck, but kind"_s, u"Nothing stuck"_s,  u"Fine"_s};
    QRandomGenerator random(3);
    for (const QString &survey : {u"a"_s, u"b"_s, u"c"_s}) {
        std::vector<CommentedProject::Said> said;
        for (int i = 0; i < 700; ++i) {
            const char *const places[] = {"Door", "Desk", "Exit", nullptr};
            said.push_back(
                {.touchpoint = places[random.bounded(4)],
                 .text = texts.at(random.bounded(int(texts.size()))),
                 .day = random.bounded(40),
                 .mark = random.bounded(5) == 0 ? std::optional(random.bounded(2) == 0) : std::nullopt,
                 .segment = random.bounded(3)});
        }
        QVERIFY(CommentedProject::import(*m_document, survey, said));
    }
    std::vector<qint64> some;
    for (int i = 0; i < 200; ++i)
        some.push_back(1 + random.bounded(2100));
    QVERIFY(m_document->perform(u"m"_s, edits::markComments(m_document->journey(), some, true).value()));
    for (qint64 &number : some)
        number = 1 + random.bounded(2100);
    QVERIFY(m_document->perform(u"m"_s, edits::markComments(m_document->journey(), some, false).value()));
    QVERIFY(m_document->setBatchActive(BatchId(2), false, u"Undo"_s));

    Filter paid;
    paid.conditions = {{u"plan"_s, {u"paid"_s}}};
    Filter period;
    period.from = QDate(2026, 1, 10);
    period.to = QDate(2026, 1, 20);
    Filter third;
    third.batches = {BatchId(3)};
    const auto passes = [&](const StoredComment &comment, const Filter &filter) {
        const Comment &said = comment.comment;
        const bool inPlan
            = filter.conditions.empty() || (said.segments.size() == 1 && said.segments.front().code == 2);
        const bool inPeriod = !filter.from.isValid()
            || (said.day.isValid() && said.day >= filter.from && said.day <= filter.to);
        return inPlan && inPeriod && filter.admits(comment.batch);
    };
    const CommentThemes known = themes();
    const FeedbackCounter columns = counter();
    for (const Filter &filter : {Filter(), paid, period, both(paid, period), third}) {
        const ThemeCube cube(columns, known, filter);
        for (const auto &[stage, touchpoint] :
             {std::pair(QString(), u"Door"_s), {u"In"_s, QString()}, {QString(), QString()}}) {
            ThemeCounts expected;
            std::vector<std::pair<QDate, qint64>> stuck;
            for (const StoredComment &comment : stored()) {
                const Touchpoint *about = m_document->journey().find<Touchpoint>(comment.comment.touchpoint);
                const bool isHere = touchpoint == u"Door"_s ? about && about->title == touchpoint
                    : stage == u"In"_s                      ? about && about->title != u"Exit"_s
                                                            : true;
                if (!isHere || !passes(comment, filter))
                    continue;
                const std::map<ThemeId, qint64> before = expected.themes;
                expected.add(comment.comment, *known.matcher);
                if (expected.of(theme(u"Stuck"_s))
                    > (before.contains(theme(u"Stuck"_s)) ? before.at(theme(u"Stuck"_s)) : 0))
                    stuck.emplace_back(comment.comment.day, comment.id);
            }
            const ThemeCounts counts = cube.of(targets(stage, touchpoint));
            QCOMPARE(counts.comments, expected.comments);
            QCOMPARE(counts.complaints, expected.complaints);
            QVERIFY(counts.themes == expected.themes);
            QVERIFY(counts.comments > 0);

            const std::vector<qint64> listed
                = newestComments(columns, &known, filter,
                                 {.targets = targets(stage, touchpoint), .theme = theme(u"Stuck"_s)}, 10000);
            std::set<qint64> numbers;
            for (const auto &[day, number] : stuck)
                numbers.insert(number);
            QVERIFY(std::set<qint64>(listed.begin(), listed.end()) == numbers);
        }
    }
    // The figures of the map say the same.
    const MapSummary summary
        = summariseMap(m_document->journey(), m_document->journey().maps().front().id, m_document->columns());
    const ThemeCounts inCube = ThemeCube(columns, known, {}).of(targets({}, u"Desk"_s));
    const TouchpointSummary &desk
        = summary.of(CommentedProject::touchpoint(m_document->journey(), u"Desk"_s));
    QCOMPARE(desk.comments, inCube.comments);
    QCOMPARE(desk.complaints, inCube.complaints);
}

void TestCommentThemes::marksOfUsersCount()
{
    QVERIFY(CommentedProject::import(*m_document, u"a"_s,
                                     {{"Door", u"I got stuck"_s},
                                      {"Door", u"Fine"_s},
                                      {"Door", u"Stuck again"_s, 2, false},
                                      {"Door", u"Lovely"_s, 2, true}}));
    const auto complaints = [&] { return ThemeCube(counter(), themes(), {}).of(targets()).complaints; };
    const auto stuck = [&] { return ThemeCube(counter(), themes(), {}).of(targets()).of(theme(u"Stuck"_s)); };
    QCOMPARE(complaints(), 2); // 1 by keyword, 4 by the file
    QCOMPARE(stuck(), 1);
    const auto mark = [&](qint64 number, std::optional<bool> complaint) {
        const auto changes = edits::markComment(m_document->journey(), number, complaint);
        QVERIFY(changes);
        QVERIFY(m_document->perform(u"Mark"_s, *changes));
    };
    mark(3, true); // wins over the file
    QCOMPARE(complaints(), 3);
    QCOMPARE(stuck(), 2);
    mark(1, false); // wins over the keywords
    QCOMPARE(complaints(), 2);
    QCOMPARE(stuck(), 1);
    mark(3, false);
    QCOMPARE(complaints(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->undo());
    QCOMPARE(complaints(), 3);
    mark(3, std::nullopt);
    QCOMPARE(complaints(), 2);
    QVERIFY(m_document->journey().all<CommentMark>().empty());
}

void TestCommentThemes::marksOfSeveral()
{
    Journey journey = m_document->journey();
    const std::vector<qint64> numbers{3, 4, 4, 9};
    auto changes = edits::markComments(journey, numbers, true);
    QVERIFY(changes);
    QVERIFY(journey.apply(*changes));
    QCOMPARE(journey.all<CommentMark>().size(), size_t(3));
    changes = edits::markComments(journey, numbers, true);
    QVERIFY(changes && changes->isEmpty());
    changes = edits::markComment(journey, 4, false);
    QVERIFY(changes && journey.apply(*changes));
    QCOMPARE(journey.all<CommentMark>().size(), size_t(3));
    changes = edits::markComments(journey, numbers, std::nullopt);
    QVERIFY(changes && journey.apply(*changes));
    QVERIFY(journey.all<CommentMark>().empty());
    for (const qint64 wrong : {qint64(0), qint64(-1)}) {
        changes = edits::markComment(journey, wrong, true);
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, ErrorCode::Invalid);
    }
}

void TestCommentThemes::newestFirst()
{
    QVERIFY(CommentedProject::import(
        *m_document, u"a"_s,
        {{"Door", u"one"_s, 5}, {"Door", u"two"_s, 0}, {"Desk", u"three"_s, 9}, {"Door", u"four"_s, 5}}));
    const auto listed = [&](const std::set<TargetIndex> &where, size_t limit) {
        return newestComments(counter(), nullptr, {}, {.targets = where}, limit);
    };
    QVERIFY(listed(targets(), 10) == (std::vector<qint64>{3, 4, 1, 2})); // undated ones last
    QVERIFY(listed(targets(), 2) == (std::vector<qint64>{3, 4}));
    QVERIFY(listed(targets({}, u"Door"_s), 10) == (std::vector<qint64>{4, 1, 2}));
    QVERIFY(listed(targets({}, u"Exit"_s), 10).empty());
    const auto comments = m_document->file().feedbackStore().commentsByNumber(std::vector<qint64>{3, 99, 1});
    QVERIFY(comments);
    QCOMPARE(comments->size(), size_t(2)); // there is no 99th
    QCOMPARE(comments->front().comment.text, u"three"_s);
    QCOMPARE(comments->back().comment.text, u"one"_s);
}

void TestCommentThemes::fewOfPickedPeople()
{
    std::vector<CommentedProject::Said> said(6, {.touchpoint = "Door", .text = u"stuck"_s, .segment = 1});
    for (int i = 0; i < 4; ++i)
        said.push_back({.touchpoint = "Door", .text = u"stuck"_s, .segment = 2});
    QVERIFY(CommentedProject::import(*m_document, u"a"_s, said));
    Filter filter;
    filter.conditions = {{u"plan"_s, {u"paid"_s}}};
    const ThemeCounts few = ThemeCube(counter(), themes(), filter).of(targets());
    QVERIFY(few.withheld);
    QCOMPARE(few.comments, 0);
    QVERIFY(few.themes.empty());
    filter.conditions = {{u"plan"_s, {u"free"_s}}};
    QCOMPARE(ThemeCube(counter(), themes(), filter).of(targets()).of(theme(u"Stuck"_s)), 6);
    filter.conditions.clear();
    filter.to = QDate(2025, 1, 1); // a period picks nobody
    QVERIFY(!ThemeCube(counter(), themes(), filter).of(targets()).withheld);
}

void TestCommentThemes::wordsAreFoundInTheText_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("one") << u"stuck"_s << u"I got (STUCK), twice stuck."_s
                         << QStringList{u"STUCK"_s, u"stuck"_s};
    QTest::newRow("between") << u"card refus"_s << u"My card, again, was refused!"_s
                             << QStringList{u"card"_s, u"refused"_s};
    QTest::newRow("Turkish") << u"KART REDDED"_s << u"Kartım sürekli reddedildi."_s
                             << QStringList{u"Kartım"_s, u"reddedildi"_s};
    QTest::newRow("dotless") << u"takıldı"_s << u"TAKILDIM"_s << QStringList{u"TAKILDIM"_s};
    QTest::newRow("Persian with a space") << u"باز نمی‌شود"_s << u"سایت باز نمی شود اصلا"_s
                                          << QStringList{u"باز"_s, u"نمی"_s, u"شود"_s};
    QTest::newRow("taken back") << u"error"_s << u"No error at all"_s << QStringList();
    QTest::newRow("none") << u"stuck"_s << u"Fine"_s << QStringList();
    QTest::newRow("empty") << u"stuck"_s << QString() << QStringList();
}

void TestCommentThemes::wordsAreFoundInTheText()
{
    QFETCH(const QString, keyword);
    QFETCH(const QString, comment);
    QFETCH(const QStringList, words);
    KeywordMatcher matcher;
    matcher.add(keyword, 4);
    QStringList found;
    for (const KeywordMatcher::Place &place : matcher.placesIn(comment))
        found << comment.mid(place.start, place.length);
    QCOMPARE(found, words);
    QCOMPARE(matcher.find(comment) != 0, !words.isEmpty());
    QVERIFY(matcher.placesIn(comment, 3).empty()); // not one of the keywords that are asked for
}

void TestCommentThemes::fingerprintOfKeywords()
{
    Journey journey = m_document->journey();
    const QByteArray before = keywordFingerprint(journey);
    const auto apply = [&](const Result<ChangeSet> &changes) {
        QVERIFY(changes);
        QVERIFY(journey.apply(*changes));
    };
    apply(edits::renameTheme(journey, theme(u"Stuck"_s), u"Held up"_s));
    apply(edits::setKeywords(journey, theme(u"Kind"_s), Language::English, {u"nice"_s}));
    QCOMPARE(keywordFingerprint(journey), before); // praise makes no complaint
    apply(edits::setKeywords(journey, theme(u"Stuck"_s), Language::English, {u"stuck"_s, u"jammed"_s}));
    const QByteArray more = keywordFingerprint(journey);
    QVERIFY(more != before);
    apply(edits::setKeywords(journey, theme(u"Stuck"_s), Language::English, {u"stuck"_s}));
    QCOMPARE(keywordFingerprint(journey), before);
    apply(edits::setThemeKind(journey, theme(u"Kind"_s), ThemeKind::Problem));
    QVERIFY(keywordFingerprint(journey) != before);
}

void TestCommentThemes::shippedKeywordsComeBack()
{
    Journey journey = m_document->journey();
    const auto apply = [&](const Result<ChangeSet> &changes) {
        QVERIFY(changes);
        QVERIFY(journey.apply(*changes));
    };
    apply(edits::restoreThemes(journey));
    QVERIFY(edits::restoreThemes(journey)->isEmpty());
    const Journey shipped = journey;
    const ThemeId queues = [&] {
        for (const auto &[id, theme] : journey.all<CommentTheme>()) {
            if (theme.key == u"queues"_s)
                return id;
        }
        return ThemeId();
    }();
    QVERIFY(!queues.isNull());
    apply(edits::setKeywords(journey, queues, Language::English, {u"queue"_s}));
    apply(edits::setKeywords(journey, queues, Language::Persian, {}));
    QVERIFY(keywordFingerprint(journey) != keywordFingerprint(shipped));
    apply(edits::restoreKeywords(journey, queues));
    QCOMPARE(keywordFingerprint(journey), keywordFingerprint(shipped));
    QVERIFY(edits::restoreKeywords(journey, queues)->isEmpty());
    QVERIFY(!edits::restoreKeywords(journey, theme(u"Stuck"_s)));
    QVERIFY(!edits::restoreKeywords(journey, ThemeId::create()));
}

void TestCommentThemes::notMoreThemesThanBits()
{
    Journey journey = m_document->journey();
    for (size_t i = journey.all<CommentTheme>().size(); i < ThemeMatcher::mostThemes; ++i) {
        const auto added = edits::addTheme(journey, u"Theme %1"_s.arg(i), ThemeKind::Problem);
        QVERIFY(added && journey.apply(*added));
    }
    QVERIFY(!edits::addTheme(journey, u"One more"_s, ThemeKind::Problem));
    QVERIFY(!edits::restoreThemes(journey));
    const ThemeId last = CommentedProject::theme(journey, u"Theme 63"_s);
    const auto keywords = edits::setKeywords(journey, last, Language::English, {u"final"_s});
    QVERIFY(keywords && journey.apply(*keywords));
    const ThemeMatcher matcher(journey);
    QVERIFY(matcher.themesOf(u"The final word"_s) == std::vector{last});
}

void TestCommentThemes::reportsNameThemes()
{
    std::vector<CommentedProject::Said> said;
    for (int i = 0; i < 40; ++i) {
        said.push_back({.touchpoint = "Door", .text = i < 30 ? u"stuck"_s : u"kind"_s, .segment = 1});
        said.push_back({.touchpoint = "Desk", .text = i < 2 ? u"stuck"_s : u"Fine"_s, .segment = 1});
    }
    said.push_back({.touchpoint = nullptr, .text = u"so kind"_s, .segment = 2});
    QVERIFY(CommentedProject::import(*m_document, u"a"_s, said));
    const Journey &journey = m_document->journey();
    const auto report = [&](const Filter &filter) {
        const FeedbackCounter columns = counter();
        Report made = makeReport(
            journey, summariseMap(journey, journey.maps().front().id, columns, columns.count(filter), filter),
            LocalText(Language::English));
        addThemes(made, journey, columns, themes());
        return made;
    };
    const Report all = report({});
    const QJsonObject json = reportJson(all);
    const QJsonArray touchpoints = json[u"touchpoints"_s].toArray();
    QCOMPARE(touchpoints.size(), 3);
    const QJsonArray door = touchpoints[0][u"themes"_s].toArray();
    QCOMPARE(door.size(), 2);
    QCOMPARE(door[0][u"name"_s].toString(), u"Stuck"_s);
    QVERIFY(door[0][u"key"_s].isNull());
    QCOMPARE(door[0][u"kind"_s].toString(), u"problem"_s);
    QCOMPARE(door[0][u"comments"_s].toInt(), 30);
    QCOMPARE(door[0][u"share"_s].toDouble(), 0.75);
    const Interval interval = shareFigure(30, 40)->interval;
    QCOMPARE(door[0][u"low"_s].toDouble(), interval.low);
    QCOMPARE(door[0][u"high"_s].toDouble(), interval.high);
    QCOMPARE(door[1][u"kind"_s].toString(), u"praise"_s);
    QVERIFY(touchpoints[2][u"themes"_s].toArray().isEmpty());
    const QJsonArray map = json[u"themes"_s].toArray();
    QCOMPARE(map[0][u"comments"_s].toInt(), 32);
    QCOMPARE(map[1][u"comments"_s].toInt(), 11); // with what is said of the whole journey
    QCOMPARE(json[u"journey"_s][u"themes"_s].toArray()[0][u"comments"_s].toInt(), 1);

    // The ranked touchpoint says what its complaints are about; praise is none.
    const QString text = reportText(all);
    QVERIFY2(text.contains(u"Complaints are about: Stuck (30)."_s), qPrintable(text));

    Filter paid;
    paid.conditions = {{u"plan"_s, {u"paid"_s}}};
    const QJsonObject few = reportJson(report(paid));
    QVERIFY(few[u"themes"_s].isNull());
    QVERIFY(few[u"journey"_s][u"themes"_s].isNull());
    QVERIFY(few[u"touchpoints"_s][0][u"themes"_s].toArray().isEmpty());
}

void TestCommentThemes::jsonHoldsMarks()
{
    Journey journey = m_document->journey();
    QVERIFY(journeyJson(journey)[u"comment_marks"_s].toArray().isEmpty());
    const auto marked = edits::markComment(journey, 7, false);
    QVERIFY(marked && journey.apply(*marked));
    const QJsonArray marks = journeyJson(journey)[u"comment_marks"_s].toArray();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0][u"comment"_s].toInt(), 7);
    QCOMPARE(marks[0][u"complaint"_s].toBool(true), false);
}

QTEST_GUILESS_MAIN(TestCommentThemes)
#include "test_commentthemes.moc"
