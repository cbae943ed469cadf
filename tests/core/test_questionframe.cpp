// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/questionframe.h"

#include <QLocale>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// What questions are about, without the words that ask.
class TestQuestionFrame : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void everything_data();
    void everything();
    void spellings_data();
    void spellings();
    void codes();
};

void TestQuestionFrame::names_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *question, const char *name) {
        QTest::newRow(question) << QString::fromUtf8(question) << QString::fromUtf8(name);
    };
    add("How satisfied are you with the delivery?", "Delivery");
    add("Overall, how satisfied were you with our basket page?", "Basket page");
    add("How would you rate your satisfaction with search?", "Search");
    add("Please rate the checkout", "Checkout");
    add("Please tell us how happy you are with your order", "Order");
    add("Satisfaction with payment", "Payment");
    add("Confirmation - satisfaction (1-5)", "Confirmation");
    add("Delivery satisfaction score 1 to 5", "Delivery");
    add("On a scale of 1 to 5, how satisfied are you with the return?", "Return");
    add("How satisfied are you with delivery on a scale of 1 to 7?", "Delivery");
    add("How easy was the checkout?", "Checkout");
    add("How much effort did you personally have to put forth to handle your request?",
        "Handle your request");
    add("How much effort did the return take?", "Return");
    add("How satisfied or dissatisfied are you with the checkout?", "Checkout");
    add("To what extent are you satisfied with payment?", "Payment");
    add("2) Are you satisfied with payment?", "Payment");
    add("Q3. Satisfaction with search", "Search");
    add("24 hour support satisfaction", "24 hour support");
    add("میزان رضایتتان از تحویل", "تحویل");
    add("Ease of checkout", "Checkout");
    add("Ödeme kolaylığı", "Ödeme");
    add("سهولت پرداخت", "پرداخت");
    add("How was the support call?", "Support call");
    add("How satisfied are you with delivery (home)?", "Delivery (home)");
    add("Delivery", "Delivery");
    add("How likely are you to recommend us?", "How likely are you to recommend us?");
    add("Sepet memnuniyeti", "Sepet");
    add("Ödeme adımı memnuniyetiniz", "Ödeme adımı");
    add("Teslimattan ne kadar memnun kaldınız?", "Teslimat");
    add("Ödeme adımından ne kadar memnunsunuz?", "Ödeme adımı");
    add("Aramadan memnun musunuz?", "Arama");
    add("İadeden genel olarak ne kadar memnunsunuz?", "İade");
    add("Üründen ne kadar memnunsunuz?", "Ürün");
    add("Telefon desteğinden memnuniyetiniz", "Telefon desteği");
    add("App'ten ne kadar memnunsunuz?", "App");
    add("Beden memnuniyeti", "Beden");
    add("Ödemeyi nasıl değerlendirirsiniz?", "Ödeme");
    add("Ödeme adımını nasıl buldunuz?", "Ödeme adımı");
    add("ilk kullanım memnuniyeti", "İlk kullanım");
    add("Kargo ne kadar kolaydı?", "Kargo");
    add("رضایت از پرداخت", "پرداخت");
    add("میزان رضایت شما از تحویل", "تحویل");
    add("چقدر از پرداخت راضی هستید؟", "پرداخت");
    add("از خرید خود چقدر راضی بودید؟", "خرید");
    add("تحویل را چگونه ارزیابی می‌کنید؟", "تحویل");
}

void TestQuestionFrame::names()
{
    QFETCH(QString, question);
    QFETCH(QString, name);
    QCOMPARE(askedAbout(question).name, name);
}

void TestQuestionFrame::everything_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("isEverything");
    const auto add = [](const char *question, bool isEverything) {
        QTest::newRow(question) << QString::fromUtf8(question) << isEverything;
    };
    add("How satisfied are you?", true);
    add("How satisfied are you with us?", true);
    add("How satisfied are you with our company?", true);
    add("Bizden ne kadar memnunsunuz?", true);
    add("CSAT", true);
    add("How satisfied are you with the delivery?", false);
    add("Delivery", false);
}

void TestQuestionFrame::everything()
{
    QFETCH(QString, question);
    QFETCH(bool, isEverything);
    QCOMPARE(askedAbout(question).isEverything, isEverything);
}

void TestQuestionFrame::spellings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    const auto add = [](const char *name, const char *other) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(other);
    };
    add("the payment process", "payment");
    add("Basket page", "Basket");
    add("Ödeme adımı", "Ödeme");
    add("Sign-in", "Sign in");
    add("Delivery of your last order", "Delivery");
    add("payment process in our app", "payment");
    add("Ödeme sürecimiz", "ödeme");
    add("Mağazamız", "mağaza");
    add("ürünümüz", "ürün");
    add("مرحله پرداخت", "پرداخت");
}

void TestQuestionFrame::spellings()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QVERIFY2(otherSpellings(name).contains(other), qPrintable(otherSpellings(name).join(u"; "_s)));
    QVERIFY(!otherSpellings(name).contains(name));
}

void TestQuestionFrame::codes()
{
    const QString ending = u"_arm_"_s;
    QLocale::setDefault(QLocale::c());
    QCOMPARE(titleOfCode(u"first_use_arm_1"_s, ending), u"First use"_s);
    QCOMPARE(titleOfCode(u"delivery_arm_12"_s, ending), u"Delivery"_s);
    QCOMPARE(titleOfCode(u"an_arm_and_a_leg"_s, ending), u"An arm and a leg"_s);
    QCOMPARE(titleOfCode(u""_s, ending), QString());
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(titleOfCode(u"ilk_kullanım_arm_1"_s, ending), u"İlk kullanım"_s);
}

QTEST_GUILESS_MAIN(TestQuestionFrame)
#include "test_questionframe.moc"
