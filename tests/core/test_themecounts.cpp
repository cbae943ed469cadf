// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themecounts.h"
#include "core/analysis/themeedits.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestThemeCounts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void usersOwnTheme();
    void namesAreGuarded_data();
    void namesAreGuarded();
    void removingClosesTheGap();
    void keywordsKeepTheirIds();
    void keywordsPerLanguage();
    void unknownThemes();
    void countsPerTheme();
    void marksWin();
    void sharesWithoutComments();

private:
    void apply(const Result<ChangeSet> &changes);
    ThemeId named(const QString &name) const;
    QStringList keywordsOf(const ThemeId &theme, Language language) const;

    Journey m_journey;
};

namespace {

Comment said(const QString &text, std::optional<bool> mark = {})
{
    Comment comment;
    comment.text = text;
    comment.complaintMark = mark;
    return comment;
}

} // namespace

void TestThemeCounts::apply(const Result<ChangeSet> &changes)
{
    QVERIFY(changes);
    QVERIFY(m_journey.apply(*changes));
}

ThemeId TestThemeCounts::named(const QString &name) const
{
    for (const auto &[id, theme] : m_journey.all<CommentTheme>()) {
        if (theme.name == name)
            return id;
    }
    return {};
}

QStringList TestThemeCounts::keywordsOf(const ThemeId &theme, Language language) const
{
    QStringList texts;
    for (const auto &[id, keyword] : m_journey.all<ThemeKeyword>()) {
        if (keyword.theme == theme && keyword.language == language)
            texts << keyword.text;
    }
    texts.sort();
    return texts;
}

void TestThemeCounts::init()
{
    m_journey = Journey();
    Project project;
    project.id = ProjectId::create();
    m_journey.adopt(project);
    QVERIFY(m_journey.apply(addShippedThemes(m_journey)));
}

void TestThemeCounts::usersOwnTheme()
{
    const size_t shipped = m_journey.all<CommentTheme>().size();
    apply(edits::addTheme(m_journey, u" Parking "_s, ThemeKind::Problem));
    const ThemeId parking = named(u"Parking"_s);
    QVERIFY(!parking.isNull());
    QCOMPARE(m_journey.find<CommentTheme>(parking)->position, int(shipped));
    QVERIFY(!ComplaintMatcher(m_journey).matches(u"The car park was full"_s));
    apply(edits::setKeywords(m_journey, parking, Language::English, {u"car park"_s}));
    QVERIFY(ComplaintMatcher(m_journey).matches(u"The car park was full"_s));
    apply(edits::renameTheme(m_journey, parking, u"Arrival"_s));
    QCOMPARE(named(u"Arrival"_s), parking);
    apply(edits::removeTheme(m_journey, parking));
    QVERIFY(!ComplaintMatcher(m_journey).matches(u"The car park was full"_s));
    QCOMPARE(m_journey.all<CommentTheme>().size(), shipped);
}

void TestThemeCounts::namesAreGuarded_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u"  "_s;
    QTest::newRow("taken") << u"Parking"_s;
    QTest::newRow("taken, written otherwise") << u" PARKING "_s;
    QTest::newRow("too long") << QString(201, u'x');
}

void TestThemeCounts::namesAreGuarded()
{
    QFETCH(QString, name);
    apply(edits::addTheme(m_journey, u"Parking"_s, ThemeKind::Problem));
    apply(edits::addTheme(m_journey, u"Staff"_s, ThemeKind::Praise));
    QVERIFY(!edits::addTheme(m_journey, name, ThemeKind::Problem));
    QVERIFY(!edits::renameTheme(m_journey, named(u"Staff"_s), name));
    // Its own name in other letters is no clash.
    QVERIFY(edits::renameTheme(m_journey, named(u"Staff"_s), u"STAFF"_s));
}

void TestThemeCounts::removingClosesTheGap()
{
    const auto first
        = std::find_if(m_journey.all<CommentTheme>().begin(), m_journey.all<CommentTheme>().end(),
                       [](const auto &entry) { return entry.second.position == 0; });
    const ThemeId gone = first->first;
    const Journey before = m_journey;
    const Result<ChangeSet> changes = edits::removeTheme(m_journey, gone);
    apply(changes);
    std::vector<int> positions;
    for (const auto &[id, theme] : m_journey.all<CommentTheme>())
        positions.push_back(theme.position);
    std::sort(positions.begin(), positions.end());
    for (size_t i = 0; i < positions.size(); ++i)
        QCOMPARE(positions[i], int(i));
    for (const auto &[id, keyword] : m_journey.all<ThemeKeyword>())
        QVERIFY(keyword.theme != gone);
    QVERIFY(m_journey.apply(inverse(*changes)));
    QVERIFY(m_journey == before);
}

void TestThemeCounts::keywordsKeepTheirIds()
{
    apply(edits::addTheme(m_journey, u"Parking"_s, ThemeKind::Problem));
    const ThemeId parking = named(u"Parking"_s);
    apply(edits::setKeywords(m_journey, parking, Language::English, {u"car park"_s, u"garage"_s}));
    const Result<ChangeSet> same
        = edits::setKeywords(m_journey, parking, Language::English, {u"garage"_s, u" car park "_s});
    QVERIFY(same && same->isEmpty());
    const Result<ChangeSet> one = edits::setKeywords(m_journey, parking, Language::English,
                                                     {u"garage"_s, u"GARAGE"_s, u""_s, u"valet"_s});
    QVERIFY(one);
    QCOMPARE(one->changes.size(), size_t(2)); // "car park" goes, "valet" comes, "garage" stays
    apply(one);
    QCOMPARE(keywordsOf(parking, Language::English), (QStringList{u"garage"_s, u"valet"_s}));
    QVERIFY(!edits::setKeywords(m_journey, parking, Language::English, {QString(300, u'x')}));
}

void TestThemeCounts::keywordsPerLanguage()
{
    apply(edits::addTheme(m_journey, u"Parking"_s, ThemeKind::Problem));
    const ThemeId parking = named(u"Parking"_s);
    apply(edits::setKeywords(m_journey, parking, Language::English, {u"car park"_s}));
    apply(edits::setKeywords(m_journey, parking, Language::Turkish, {u"otopark"_s}));
    apply(edits::setKeywords(m_journey, parking, Language::Persian, {u"پارکینگ"_s}));
    apply(edits::setKeywords(m_journey, parking, Language::English, {}));
    QVERIFY(keywordsOf(parking, Language::English).isEmpty());
    const ThemeMatcher matcher(m_journey);
    QCOMPARE(matcher.themesOf(u"OTOPARKTA yer bulamadım"_s), std::vector{parking});
    QCOMPARE(matcher.themesOf(u"پاركينگ خیلی شلوغ است"_s), std::vector{parking}); // Arabic letters
    QVERIFY(matcher.themesOf(u"The car park was full"_s).empty());
}

void TestThemeCounts::unknownThemes()
{
    QVERIFY(!edits::renameTheme(m_journey, ThemeId::create(), u"x"_s));
    QVERIFY(!edits::removeTheme(m_journey, ThemeId::create()));
    QVERIFY(!edits::setKeywords(m_journey, ThemeId::create(), Language::English, {u"x"_s}));
}

void TestThemeCounts::countsPerTheme()
{
    apply(edits::addTheme(m_journey, u"Parking"_s, ThemeKind::Problem));
    apply(edits::addTheme(m_journey, u"Thanks"_s, ThemeKind::Praise));
    const ThemeId parking = named(u"Parking"_s);
    const ThemeId thanks = named(u"Thanks"_s);
    apply(edits::setKeywords(m_journey, parking, Language::English, {u"car park"_s}));
    apply(edits::setKeywords(m_journey, thanks, Language::English, {u"thank"_s}));
    const ThemeMatcher matcher(m_journey);
    QVERIFY(matcher.isProblem(parking) && !matcher.isProblem(thanks));
    ThemeCounts counts;
    for (const QString &text : {u"Thank you, but the car park was full"_s, u"car park closed"_s,
                                u"Thanks a lot"_s, u"Nothing to add"_s})
        counts.add(said(text), matcher);
    QCOMPARE(counts.comments, qint64(4));
    QCOMPARE(counts.complaints, qint64(2)); // praise alone is none
    QCOMPARE(counts.themes.at(parking), qint64(2));
    QCOMPARE(counts.themes.at(thanks), qint64(2));
    QCOMPARE(counts.complaintShare()->share, 0.5);
    QCOMPARE(counts.themeShare(parking)->share, 0.5);
    QVERIFY(counts.themeShare(parking)->interval.low < 0.5);
    QCOMPARE(counts.themeShare(ThemeId::create())->share, 0.0);
}

void TestThemeCounts::marksWin()
{
    apply(edits::addTheme(m_journey, u"Parking"_s, ThemeKind::Problem));
    const ThemeId parking = named(u"Parking"_s);
    apply(edits::setKeywords(m_journey, parking, Language::English, {u"car park"_s}));
    const ThemeMatcher matcher(m_journey);
    ThemeCounts counts;
    counts.add(said(u"The car park is lovely"_s, false), matcher);
    QCOMPARE(counts.complaints, qint64(0));
    QVERIFY(counts.themes.empty());
    counts.add(said(u"Could be nicer"_s, true), matcher);
    QCOMPARE(counts.complaints, qint64(1));
    counts.add(said(u"The car park is full"_s, true), matcher);
    QCOMPARE(counts.complaints, qint64(2));
    QCOMPARE(counts.themes.at(parking), qint64(1));
    QCOMPARE(counts.comments, qint64(3));
}

void TestThemeCounts::sharesWithoutComments()
{
    const ThemeCounts none;
    QVERIFY(!none.complaintShare());
    QVERIFY(!none.themeShare(ThemeId::create()));
}

QTEST_GUILESS_MAIN(TestThemeCounts)
#include "test_themecounts.moc"
