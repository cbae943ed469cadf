// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themes.h"
#include "core/journey/templates.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace milepost;

class ThemesTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedThemesAreAddedOnce();
    void bringsBackOnlyWhatIsMissing();
    void tellsComplaints_data();
    void tellsComplaints();
    void stemsMeetWithinASentence_data();
    void stemsMeetWithinASentence();
    void praiseThemesAreNoComplaints();
    void emptyKeywordsFindNothing();
    void plainTextIsFoundAlike();
};

static Journey themedShop(Language language)
{
    Journey journey = journeyFromTemplate(u"ecommerce"_s, language, {}).value();
    for (const AnyChange &change : addShippedThemes(journey).changes) {
        std::visit([&journey](const auto &typed) { journey.adopt(*typed.after); }, change);
    }
    return journey;
}

void ThemesTest::shippedThemesAreAddedOnce()
{
    for (const Language language : allLanguages) {
        const Journey journey = themedShop(language);
        QCOMPARE(journey.all<CommentTheme>().size(), size_t(19)); // ten of the checkout, nine of the service
        std::set<int> positions;
        std::map<ThemeId, std::set<Language>> spoken;
        for (const auto &[id, keyword] : journey.all<ThemeKeyword>()) {
            QVERIFY(!keyword.text.isEmpty());
            spoken[keyword.theme].insert(keyword.language);
        }
        for (const auto &[id, theme] : journey.all<CommentTheme>()) {
            QVERIFY(!theme.name.isEmpty());
            QVERIFY(positions.insert(theme.position).second);
            QCOMPARE(spoken[id].size(), allLanguages.size());
        }
        QVERIFY(addShippedThemes(journey).isEmpty());
    }
}

void ThemesTest::bringsBackOnlyWhatIsMissing()
{
    Journey journey = journeyFromTemplate(u"blank"_s, Language::English, {}).value();
    journey.adopt(
        CommentTheme{.id = ThemeId::create(), .key = u"trust"_s, .name = u"My trust"_s, .position = 4});
    int themes = 0;
    addShippedThemes(journey).forEach<CommentTheme>([&themes](const Change<CommentTheme> &change) {
        ++themes;
        QVERIFY(change.after->key != u"trust"_s);
        QVERIFY(change.after->position > 4);
    });
    QCOMPARE(themes, 18);
}

void ThemesTest::tellsComplaints_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("complaint");

    const auto row = [](const char *name, const QString &comment, bool complaint) {
        QTest::newRow(name) << comment << complaint;
    };
    row("en declined", u"My card was declined twice, no reason given."_s, true);
    row("en capitals", u"PAYMENT ERROR AGAIN!!!"_s, true);
    row("en account", u"Why do I have to create an account just to buy socks?"_s, true);
    row("en fee", u"A hidden delivery fee turned up at the end"_s, true);
    row("en apostrophe", u"The page didn’t load on my phone"_s, true);
    row("en no apostrophe", u"it doesnt work on safari"_s, true);
    row("en queue", u"I was on hold for 40 minutes"_s, true);
    row("en call back", u"They promised to call me and nobody did"_s, true);
    row("en late", u"Parcel arrived three days late"_s, true);
    row("en praise", u"Quick, clear and friendly. Thank you!"_s, false);
    row("en no errors", u"Paid in a minute without errors"_s, false);
    row("en no hidden", u"Good price and no hidden fees"_s, false);
    row("en word inside", u"A terrorific shop, and the mirror stands well"_s, false);
    row("en return ok", u"Returning the shoes was easy and the refund came fast"_s, false);
    row("en suggestion", u"Please add more colours"_s, false);

    row("en hassle-free", u"A hassle-free order, it wasn't confusing at all"_s, false);
    row("en money moved", u"The refund was transferred within a day"_s, false);
    row("en reset ok", u"Password reset took ten seconds, nice"_s, false);

    row("tr declined", u"Kartım sürekli reddedildi"_s, true);
    row("tr capitals", u"KARGO ÜCRETİ SON ADIMDA ÇIKTI"_s, true);
    row("tr dotless", u"Sayfa TAKILIYOR, ödeyemedim"_s, true);
    row("tr ascii", u"odeme hatasi aldim, uyelik zorunlu"_s, true);
    row("tr dotted capital", u"SİTE ÇÖKTÜ"_s, true);
    row("tr suffix", u"Ödeme sayfasında hata veriyordu"_s, true);
    row("tr instalment", u"Taksit seçeneği yok"_s, true);
    row("tr late", u"Kargom dört gün gecikti"_s, true);
    row("tr repeated", u"Sorunumu üç kişiye baştan anlattım"_s, true);
    row("tr praise", u"Çok hızlı ve sorunsuz, teşekkürler"_s, false);
    row("tr no trouble", u"Hiç hata almadım, ödeme kolaydı"_s, false);
    row("tr easy", u"İade çok kolaydı, param hemen geldi"_s, false);
    row("tr free", u"Kargo ücretsiz olunca sevindim"_s, false);

    row("tr loyal", u"Çok uzun süredir müşterinizim, memnunum"_s, false);
    row("tr called back", u"Hemen geri dönüş yaptılar, sağ olsunlar"_s, false);
    row("tr none better", u"Daha iyisini bulamadım"_s, false);

    row("fa declined", u"کارتم سه بار رد شد"_s, true);
    row("fa arabic letters", u"هزينه ارسال خيلي زياد بود"_s, true);
    row("fa half-space", u"ثبت‌نام اجباری آزاردهنده است"_s, true);
    row("fa no half-space", u"ثبت نام اجباری آزاردهنده است"_s, true);
    row("fa joined", u"ثبتنام اجباری بود"_s, true);
    row("fa prefix with half-space", u"صفحه باز نمی‌شود"_s, true);
    row("fa prefix with space", u"صفحه باز نمی شود"_s, true);
    row("fa arabic kaf", u"كارت را قبول نكرد"_s, true);
    row("fa ezafe", u"هزینهٔ ارسال آخر کار معلوم شد"_s, true);
    row("fa late", u"بسته یک هفته دیر رسید"_s, true);
    row("fa praise", u"خیلی سریع و راحت بود، ممنون"_s, false);
    row("fa no error", u"پرداخت بدون خطا انجام شد"_s, false);
    row("fa good delivery", u"بسته سالم و به‌موقع رسید"_s, false);

    row("fa hassle-free", u"خرید بی دردسر و بی‌دردسری بود"_s, false);
    row("fa recommended", u"به همسایه‌ها هم معرفی کردم"_s, false);
    row("fa fair cost", u"هزینه ارسال مناسب بود"_s, false);

    row("empty", QString(), false);
    row("digits", u"10/10 ۱۰"_s, false);
}

void ThemesTest::tellsComplaints()
{
    static const ComplaintMatcher matcher(themedShop(Language::English));
    QFETCH(QString, comment);
    QFETCH(bool, complaint);
    QCOMPARE(matcher.matches(comment), complaint);
}

void ThemesTest::stemsMeetWithinASentence_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("found");
    QTest::newRow("adjacent") << u"blue door"_s << true;
    QTest::newRow("suffixes") << u"Bluest doors"_s << true;
    QTest::newRow("two between") << u"blue and green door"_s << true;
    QTest::newRow("three between") << u"blue and very green door"_s << false;
    QTest::newRow("sentence end") << u"It is blue. Door next."_s << false;
    QTest::newRow("order") << u"door blue"_s << false;
    QTest::newRow("inside a word") << u"skyblue door"_s << false;
    QTest::newRow("one letter") << u"x marks it"_s << true;
    QTest::newRow("only one letter's word") << u"box"_s << false;
    QTest::newRow("negated") << u"no blue door"_s << false;
    QTest::newRow("negated once, then not") << u"no blue door but one blue door"_s << true;
}

void ThemesTest::stemsMeetWithinASentence()
{
    const ComplaintMatcher matcher(QStringList{u"BLUE door"_s, u"x"_s});
    QFETCH(QString, comment);
    QFETCH(bool, found);
    QCOMPARE(matcher.matches(comment), found);
}

void ThemesTest::praiseThemesAreNoComplaints()
{
    Journey journey;
    const CommentTheme praise{
        .id = ThemeId::create(), .key = {}, .name = u"Speed"_s, .kind = ThemeKind::Praise};
    journey.adopt(praise);
    journey.adopt(ThemeKeyword{.id = ThemeKeywordId::create(), .theme = praise.id, .text = u"fast"_s});
    QVERIFY(!ComplaintMatcher(journey).matches(u"very fast"_s));
    CommentTheme problem = praise;
    problem.kind = ThemeKind::Problem;
    journey.adopt(problem);
    QVERIFY(ComplaintMatcher(journey).matches(u"very fast"_s));
}

void ThemesTest::emptyKeywordsFindNothing()
{
    QVERIFY(!ComplaintMatcher(QStringList{QString(), u" "_s, u"…"_s}).matches(u"anything at all"_s));
}

/// The fast way of plain ASCII comments against the one of all others, on comments made of what keywords are
/// made of.
void ThemesTest::plainTextIsFoundAlike()
{
    const Journey journey = themedShop(Language::English);
    const ComplaintMatcher shipped(journey);
    const ComplaintMatcher own(
        {u"blue door"_s, u"blue green door"_s, u"x"_s, u"not a pen"_s, u"çay soğuk"_s});
    QStringList words{u"no"_s,    u"not"_s, u"yok"_s, u"hic"_s,  u"degil"_s, u"without"_s,
                      u"very"_s,  u"a"_s,   u"the"_s, u"blue"_s, u"door"_s,  u"green"_s,
                      u"Doors"_s, u"x"_s,   u"xy"_s,  u"pen"_s,  u"9"_s,     u"skyblue"_s};
    KeywordMatcher each; // says which keywords it finds, not only whether it finds one
    int keywords = 0;
    for (const auto &[id, keyword] : journey.all<ThemeKeyword>()) {
        each.add(keyword.text, quint64(1) << keywords++ % 64);
        for (const QString &word : keyword.text.split(u' ')) {
            words.append(word);
            words.append(word.left(word.size() - 1));
            words.append(word.toUpper() + u"ing"_s);
        }
    }
    const QStringList marks{u" "_s, u" "_s, u" "_s,  u" "_s,  u", "_s,  u". "_s,
                            u"!"_s, u"-"_s, u"\n"_s, u"  "_s, u"\x01"_s};
    QRandomGenerator random(11);
    int plain = 0;
    int found = 0;
    KeywordMatcher::Memory shippedMemory;
    KeywordMatcher::Memory ownMemory;
    KeywordMatcher::Memory eachMemory;
    for (int i = 0; i < 20000; ++i) {
        QString comment;
        for (int word = random.bounded(1, 25); word > 0; --word) {
            const QString &next = words.at(random.bounded(int(words.size())));
            const bool isPlain
                = std::all_of(next.begin(), next.end(), [](QChar c) { return c.unicode() < 0x80; });
            // Mostly plain, or hardly any comment would be.
            comment += isPlain || random.bounded(8) == 0 ? next : u"door"_s;
            comment += marks.at(random.bounded(int(marks.size())));
        }
        const QByteArray utf8 = comment.toUtf8();
        plain += utf8.size() == comment.size();
        QCOMPARE(each.find(std::string_view(utf8.constData(), size_t(utf8.size())), &eachMemory),
                 each.find(comment));
        for (const auto &[matcher, memory] : {std::pair(&shipped, &shippedMemory), {&own, &ownMemory}}) {
            const bool expected = matcher->matches(comment);
            found += expected;
            const std::string_view view(utf8.constData(), size_t(utf8.size()));
            QVERIFY2(matcher->matches(view) == expected, utf8.constData());
            QVERIFY2(matcher->matches(view, memory) == expected, utf8.constData());
        }
    }
    QVERIFY(plain > 4000);
    // Both answers come often enough.
    QVERIFY2(found > 2000 && found < 38000, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(ThemesTest)
#include "test_themes.moc"
