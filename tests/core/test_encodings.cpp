// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/detect.h"

#include <QStringConverter>
#include <QTest>

#include <initializer_list>

using namespace milepost;
using namespace Qt::StringLiterals;

/// Small surveys in the encodings that exports come in, none of them marked: the text must come out as it
/// was.
class TestEncodings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void smallSurveys_data();
    void smallSurveys();
    void languageDecidesWhereNothingElseDoes_data();
    void languageDecidesWhereNothingElseDoes();
    void utf16WithoutMark_data();
    void utf16WithoutMark();
};

namespace {

QString textOf(const Result<DecodedFile> &file)
{
    QByteArray text;
    const Status read = file->readPieces([&text](std::string_view piece, double) {
        text.append(piece.data(), qsizetype(piece.size()));
        return Result<bool>(true);
    });
    return read ? QString::fromUtf8(text) : read.error().message();
}

} // namespace

void TestEncodings::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestEncodings::smallSurveys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const char *language, std::initializer_list<const char *> encodings,
                        const char *header, const char *comments) {
        const QStringList list = QString::fromUtf8(comments).split(u'|');
        for (const char *encoding : encodings) {
            for (const qsizetype count : {3, 10}) {
                // From each comment on, once below names of its language and once below English ones.
                for (qsizetype first = 0; first < (count < list.size() ? list.size() : 1); ++first) {
                    for (const bool english : {false, true}) {
                        QString text
                            = english ? u"id,score,comment\r\n"_s : QString::fromUtf8(header) + u"\r\n"_s;
                        for (qsizetype i = 0; i < count; ++i)
                            text += u"R_%1,%2,%3\r\n"_s.arg(i)
                                        .arg(i * 7 % 11)
                                        .arg(list[(first + i) % list.size()]);
                        QTest::addRow("%s, %s, %d from %d%s", language, encoding, int(count), int(first),
                                      english ? ", English names" : "")
                            << text << QByteArray(encoding);
                    }
                }
            }
        }
    };
    row("Turkish", {"windows-1254"}, "kimlik,puan,görüş",
        "Çok memnun kaldım, teşekkürler|Kargo çok geç geldi ve paket açılmıştı|Ödeme sayfası üç kez hata "
        "verdi|Fiyatlar yüksek ama ürün güzel|Müşteri hizmetleri ilgisizdi|İade işlemi kolaydı|Şifremi "
        "sıfırlayamadım|Her şey yolundaydı|Uygulama yavaş açılıyor|Ürün açıklaması yanlıştı");
    row("Persian", {"windows-1256"}, "شناسه,امتیاز,نظر",
        "ارسال خیلی دیر بود|از خرید خود راضی هستم|صفحه پرداخت خطا داد|قیمت ها بالا است|پشتیبانی پاسخ "
        "نداد|همه چیز خوب بود|بسته بندی پاره شده بود|برنامه کند است|کالا با توضیحات فرق داشت|بازگشت کالا "
        "آسان بود");
    row("Arabic", {"windows-1256", "iso-8859-6"}, "الرقم,الدرجة,التعليق",
        "كان التوصيل متأخرا جدا|أنا راض عن الشراء|صفحة الدفع لا تعمل|الأسعار مرتفعة|الدعم لم يرد|كل شيء كان "
        "جيدا|التطبيق بطيء|المنتج مختلف عن الوصف|الإرجاع سهل|شكرا لكم");
    row("French", {"windows-1252", "macintosh"}, "id,note,commentaire",
        "Livraison très lente et colis abîmé|Je suis très satisfait|La page de paiement a échoué|Prix trop "
        "élevés|Le service client n'a pas répondu|Tout était parfait|Le café était froid|Où est ma commande "
        "?|Réponse rapide, merci|J'ai reçu un autre modèle");
    row("German", {"windows-1252"}, "id,note,kommentar",
        "Lieferung war sehr spät|Ich bin zufrieden, schöne Verpackung|Zahlung hat nicht funktioniert, völlig "
        "ärgerlich|Preise zu hoch für die Qualität|Kundendienst hörte nicht zu|Alles prima, gerne wieder|Die "
        "Größe passt nicht|Rückgabe war leicht|App öffnet sich nicht|Müsste schneller gehen");
    row("Spanish", {"windows-1252"}, "id,nota,comentario",
        "La entrega llegó tarde|Estoy muy satisfecho con el envío rápido|La página de pago falló|Los precios "
        "están altos|Nadie contestó mi pregunta|Todo bien, volveré mañana|El tamaño no es el "
        "correcto|Devolución fácil|La aplicación no abrió|Atención pésima del señor");
    row("Polish", {"windows-1250", "iso-8859-2"}, "id,ocena,komentarz",
        "Dostawa była bardzo późno|Jestem zadowolony z zakupów|Płatność nie działała|Ceny są za "
        "wysokie|Obsługa nie odpowiedziała na pytanie|Wszystko było świetnie|Zły rozmiar|Łatwy "
        "zwrot|Aplikacja się zacięła|Dziękuję");
    row("Russian", {"windows-1251", "koi8-r", "iso-8859-5"}, "номер,оценка,отзыв",
        "Доставка была очень поздно|Я доволен покупкой|Оплата не прошла|Цены слишком высокие|Поддержка не "
        "ответила|Всё было хорошо|Не тот размер|Возврат был лёгким|Приложение зависло|Спасибо");
    row("Greek", {"windows-1253", "iso-8859-7"}, "αριθμός,βαθμός,σχόλιο",
        "Η παράδοση άργησε πολύ|Είμαι ευχαριστημένος|Η πληρωμή απέτυχε|Οι τιμές είναι υψηλές|Κανείς δεν "
        "απάντησε|Όλα ήταν καλά|Λάθος μέγεθος|Εύκολη επιστροφή|Η εφαρμογή κόλλησε|Ευχαριστώ");
    row("Hebrew", {"windows-1255", "iso-8859-8"}, "מספר,ציון,הערה",
        "המשלוח הגיע מאוחר מאוד|אני מרוצה מהקנייה|התשלום נכשל|המחירים גבוהים|אף אחד לא ענה|הכל היה טוב|מידה "
        "לא נכונה|החזרה קלה|האפליקציה נתקעה|תודה");
    row("Japanese", {"shift_jis", "euc-jp"}, "番号,評価,コメント",
        "配送がとても遅かった|購入に満足しています|支払いページでエラーが出ました|価格が高すぎる|"
        "サポートから返事がありません|とても良かったです|サイズが違いました|返品は簡単でした|アプリが遅い|"
        "ありがとうございます");
    row("Korean", {"euc-kr"}, "번호,점수,의견",
        "배송이 너무 늦었습니다|구매에 만족합니다|결제 페이지에서 오류가 났어요|가격이 너무 비쌉니다|고객 "
        "지원이 답하지 않았습니다|모두 좋았습니다|크기가 달랐어요|반품이 쉬웠습니다|앱이 "
        "느립니다|감사합니다");
    row("Chinese, simplified", {"gb18030"}, "编号,评分,意见",
        "送货太晚了|我对这次购物很满意|支付页面出错了|价格太高|客服没有回复|一切都很好|尺寸不对|退货很容易|"
        "应用程序很慢|谢谢你们");
    row("Chinese, traditional", {"big5"}, "編號,評分,意見",
        "送貨太晚了|我對這次購物很滿意|支付頁面出錯了|價格太高|客服沒有回覆|一切都很好|尺寸不對|退貨很容易|"
        "應用程式很慢|謝謝你們");
}

void TestEncodings::smallSurveys()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoding);
    QString written = text;
    // What Windows programs write instead of a letter that windows-1256 lacks.
    written.replace(u'ی', u'ي');
    QStringEncoder encoder(encoding.constData());
    const QByteArray bytes = encoder.encode(written);
    QVERIFY(!encoder.hasError());
    const Result<DecodedFile> file = decodeBytes(bytes, u"survey.csv"_s);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(textOf(file), written);
    QCOMPARE(file->replacedCharacters, 0);
    // Half of all Persian files have the Arabic kaf, too.
    if (written.contains(u'ک')) {
        const QString arabic = QString(written).replace(u'ک', u'ك');
        const Result<DecodedFile> other
            = decodeBytes(QStringEncoder(encoding.constData()).encode(arabic), u"survey.csv"_s);
        QCOMPARE(textOf(other), arabic);
    }
}

void TestEncodings::languageDecidesWhereNothingElseDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("C") << QLocale::c() << u"windows-1252"_s;
    QTest::newRow("Turkish") << QLocale(u"tr_TR"_s) << u"windows-1254"_s;
    QTest::newRow("Persian") << QLocale(u"fa_IR"_s) << u"windows-1256"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"windows-1252"_s;
    QTest::newRow("Polish") << QLocale(u"pl_PL"_s) << u"windows-1250"_s;
}

void TestEncodings::languageDecidesWhereNothingElseDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, encoding);
    QLocale::setDefault(locale);
    // A dash is the same in all of them.
    const Result<DecodedFile> file = decodeBytes("id,comment\n1,a \x96 b\n", u"survey.csv"_s);
    QLocale::setDefault(QLocale::c());
    QVERIFY(file);
    QCOMPARE(file->encoding, encoding);
}

void TestEncodings::utf16WithoutMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"id,score\n1,9\n"_s;
    QTest::newRow("Turkish") << u"kimlik,puan,görüş\n1,9,çok iyi\n"_s;
    QTest::newRow("Persian") << u"شناسه,امتیاز,نظر\n1,9,از خرید خود راضی هستم\n2,3,ارسال خیلی دیر بود\n"_s;
    QTest::newRow("Japanese")
        << u"番号,評価,コメント\n1,9,購入に満足しています\n2,3,配送がとても遅かった\n"_s;
}

void TestEncodings::utf16WithoutMark()
{
    QFETCH(const QString, text);
    for (const char *encoding : {"utf-16le", "utf-16be"}) {
        for (const bool bom : {false, true}) {
            const QString written = bom ? u'\uFEFF' + text : text;
            const QByteArray bytes = QStringEncoder(encoding).encode(written);
            const Result<DecodedFile> file = decodeBytes(bytes, u"survey.csv"_s);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
            QCOMPARE(file->encoding, QString::fromLatin1(encoding));
            QCOMPARE(file->bom, bom);
            QCOMPARE(textOf(file), text);
        }
    }
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "test_encodings.moc"
