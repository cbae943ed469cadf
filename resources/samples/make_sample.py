#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample survey of the online-shop template, always the same bytes.

    make_sample.py           writes the two CSV files beside this script
    make_sample.py --check   fails when the files there are not what it would write

The shop is invented. What is hidden in it: since May a new payment page loses customers. Those who get through say
little (their satisfaction looks harmless), but paying costs them effort, their comments name the reasons, and the step
counts show the loss. VIP customers pay with a saved card; they suffer from express deliveries that come late instead.
"""

import csv
import datetime
import io
import pathlib
import random
import sys

SEED = 20261101
HEADER = ["touchpoint", "metric", "score", "date", "comment", "respondent", "channel", "response_id", "customer",
          "device", "country", "language"]
FIRST_MONTH = (2025, 11)
MONTH_WEIGHTS = [1.50, 1.35, 0.90, 0.85, 1.05, 0.95, 0.95, 0.85, 0.80, 0.85, 0.95, 1.00]
NEW_PAYMENT_PAGE = datetime.date(2026, 5, 4)

# touchpoint: (records, share satisfied, share that is also asked CES, share easy, share asked NPS, where, topic)
TOUCHPOINTS = {
    "Advert": (22, 0.77, 0, 0, 0, "web", "shop"),
    "Home page": (1900, 0.83, 0, 0, 0, "web", "shop"),
    "Search": (1200, 0.80, 0.40, 0.79, 0, "web", "shop"),
    "Product list": (950, 0.81, 0, 0, 0, "web", "shop"),
    "Product page": (2000, 0.83, 0, 0, 0, "web", "shop"),
    "Reviews": (26, 0.85, 0, 0, 0, "web", "shop"),
    "Basket": (1100, 0.80, 0, 0, 0, "web", "basket"),
    "Sign in": (900, 0.80, 0.75, 0.77, 0, "web", "account"),
    "Delivery options": (900, 0.81, 0.65, 0.80, 0, "web", "basket"),
    "Payment": (820, 0.78, 1.00, 0.62, 0, "web", "payment"),
    "Confirmation": (1000, 0.86, 0, 0, 0.70, "web", "shop"),
    "Order e-mail": (800, 0.84, 0, 0, 0, "email", "shop"),
    "Parcel tracking": (900, 0.80, 0.45, 0.80, 0, "web", "delivery"),
    "Delivery": (1500, 0.76, 0, 0, 0.40, "email", "delivery"),
    "First use": (700, 0.84, 0, 0, 0.55, "email", "product"),
    "Support call": (7, 0.55, 0, 0, 0, "phone", "support"),
    "Return": (350, 0.77, 0.85, 0.75, 0, "email", "return"),
}
WHOLE_JOURNEY = 600

# touchpoint, visitors, continued, expected_dropoff, importance; twelve months, blank where nobody counts.
STEPS = [
    ("Advert", 38400, "", "", 2),
    ("Home page", 96000, 54700, 0.45, 3),
    ("Search", 52400, 37800, 0.30, 3),
    ("Product list", 61200, 41000, 0.35, 2),
    ("Product page", 58600, 27500, 0.55, 4),
    ("Reviews", 21400, 17300, 0.20, 3),
    ("Basket", 24300, 17200, 0.30, 4),
    ("Sign in", 17200, 14800, 0.15, 3),
    ("Delivery options", 14800, 13500, 0.10, 3),
    ("Payment", 13500, 9180, 0.15, 5),
    ("Confirmation", 9180, "", "", 3),
    ("Order e-mail", 9180, "", "", 2),
    ("Parcel tracking", 7900, "", "", 3),
    ("Delivery", 9020, "", "", 4),
    ("First use", 8800, "", "", 3),
    ("Support call", 310, "", "", 4),
    ("Return", 1340, "", "", 3),
]

COMPLAINTS = {
    "en": {
        "payment": [
            "My card was declined twice without a reason.", "The payment page froze after the bank's code.",
            "I got an error message and had to type everything again.", "Card rejected, although it works everywhere else.",
            "A delivery fee appeared only on the last page.", "Why must I create an account just to pay? I had to register first.",
            "It asked for my card number again and again.", "Session expired while I was waiting for the text message.",
            "Too many steps until the order was finally paid.", "The total changed between basket and payment.",
            "Only credit card, no wallet.", "I was charged twice and had to call.",
        ],
        "delivery": [
            "The parcel arrived three days late.", "Nobody rang, there was just a card in the letter box.",
            "Express was promised, still waiting after four days.", "The box was damaged at one corner.",
            "Left with a neighbour I do not know.", "Tracking stuck on the same place for days.",
        ],
        "account": [
            "I had to create an account to buy one pair of socks.", "The password reset mail never came.",
            "No guest checkout, that is annoying.", "I could not log in with my old address.",
        ],
        "basket": [
            "There was a hidden fee for the delivery.", "The discount code did not work.",
            "The basket page is confusing on a phone.", "Too many fields for one address.",
        ],
        "shop": [
            "The page didn't load on my tablet.", "The filters are confusing.", "Search found nothing although you sell it.",
            "I was stuck on a blank page.", "Very difficult to find the sizes.",
        ],
        "product": ["One handle was broken.", "The manual is confusing.", "The colour is wrong and the box was damaged."],
        "support": ["I was on hold for half an hour.", "I had to explain everything twice.", "They promised to call back."],
        "return": [
            "Still no refund after three weeks.", "I had to pay for the return parcel.",
            "The return form is too complicated.", "Waiting for my refund since last month.",
        ],
    },
    "tr": {
        "payment": [
            "Kartım iki kez reddedildi, nedeni de yazmıyor.", "Onay kodundan sonra ödeme sayfası dondu.",
            "Hata verdi, bütün bilgileri tekrar girdim.", "Başka her yerde geçen kart burada reddedildi.",
            "Kargo ücreti ancak son adımda çıktı.", "Ödemek için üyelik zorunlu, gereksiz.",
            "SMS gelmedi, ödeme zaman aşımına uğradı.", "Ödeme çok uzun sürdü, çok fazla adım var.",
            "Sepetteki fiyat değişti, toplam tutar farklı çıktı.", "Taksit seçeneği yok.",
            "Para iki kez çekildi, aramak zorunda kaldım.", "Ödeme sayfası takılıyor, üçüncü denemede oldu.",
        ],
        "delivery": [
            "Kargom üç gün gecikti.", "Zile basmadan not bırakıp gitmişler.", "Hızlı teslimat dediler, dört gündür hâlâ gelmedi.",
            "Kutu ezilmiş geldi.", "Haber vermeden komşuya bırakmışlar.", "Kargo takibi günlerce aynı yerde takıldı.",
        ],
        "account": [
            "Bir çift çorap için üye olmak zorunda kaldım.", "Şifre sıfırlama e-postası gelmiyor.",
            "Üye olmadan alışveriş yapılamıyor, sıkıcı.", "Eski adresimle giriş yapamadım.",
        ],
        "basket": [
            "Sonradan ek ücret eklendi.", "İndirim kodu çalışmadı.", "Telefonda sepet sayfası çok karışık.",
            "Bir adres için çok fazla form var.",
        ],
        "shop": [
            "Sayfa tabletimde açılmıyor.", "Filtreler çok karışık.", "Sattığınız ürünü aramada bulamadım.",
            "Boş sayfada kaldım.", "Bedenleri bulmak çok zor.",
        ],
        "product": ["Ürün hasarlı çıktı.", "Kullanım kılavuzu çok karışık.", "Parça eksikti, ulaşamadım kimseye."],
        "support": ["Yarım saat hatta beklettiler.", "Her şeyi baştan anlattım.", "Geri dönüş yapacağız dediler."],
        "return": [
            "Üç haftadır para iadesi bekliyorum.", "İade kargosu benden alındı.", "İade etmek çok zor.",
            "Paramı hâlâ alamadım, iade gelmedi.",
        ],
    },
    "fa": {
        "payment": [
            "کارتم دو بار رد شد و دلیلش را ننوشت.", "بعد از رمز پویا صفحهٔ پرداخت هنگ کرد.",
            "خطا داد و همه چیز را دوباره وارد کردم.", "کارت را قبول نکرد، جای دیگر مشکلی ندارد.",
            "هزینهٔ ارسال آخرِ کار اضافه شد.", "برای پرداخت ثبت‌نام اجباری است.",
            "رمز پویا نیامد و زمان تمام شد.", "پرداخت خیلی طولانی است.",
            "قیمت در سبد و پرداخت فرق داشت، مبلغ اشتباه بود.", "فقط یک درگاه دارید.",
            "دو بار برداشت شد و مجبور شدم زنگ بزنم.", "درگاه باز نمی‌شد، بار سوم درست شد.",
        ],
        "delivery": [
            "بسته سه روز دیر رسید.", "پیک زنگ نزد و رفت.", "ارسال فوری گرفتم و هنوز نرسیده.",
            "جعبه آسیب‌دیده بود.", "بسته را بی‌خبر به همسایه داده بودند.", "رهگیری چند روز گیر کرده بود، تأخیر داشت.",
        ],
        "account": [
            "برای یک جفت جوراب مجبور به ثبت‌نام شدم.", "ایمیل بازیابی رمز نمی‌آید.",
            "بدون ثبت‌نام نمی‌شود خرید کرد.", "با نشانی قبلی نتوانستم وارد شوم.",
        ],
        "basket": [
            "مبلغ اضافه آخر کار آمد.", "کد تخفیف کار نکرد.", "صفحهٔ سبد در گوشی گیج‌کننده است.",
            "برای یک نشانی باید دوباره پر کنم.",
        ],
        "shop": [
            "صفحه روی تبلتم باز نمی‌شود.", "فیلترها گیج‌کننده است.", "کالای موجود را پیدا نکردم.",
            "صفحه سفید ماند.", "پیدا کردن سایز خیلی سخت بود.",
        ],
        "product": ["دسته‌اش شکسته بود.", "راهنما خیلی پیچیده است.", "جعبه آسیب‌دیده بود."],
        "support": ["نیم ساعت پشت خط بودم.", "همه چیز را دوباره توضیح دادم.", "قول دادند زنگ بزنند."],
        "return": [
            "سه هفته است پولم برنگشت.", "هزینه مرجوعی را از من گرفتند.", "مرجوعی سخت است.",
            "هنوز پول واریز نشده است.",
        ],
    },
}

PRAISE = {
    "en": [
        "Quick and easy, thank you.", "Everything was clear.", "I found what I wanted in a minute.", "Very friendly, will come back.",
        "Exactly as described.", "Great pictures and honest descriptions.", "Good prices and fast service.", "It just worked.",
        "Simple and pleasant.", "I like the new look.", "The best shop for this kind of thing.", "Arrived earlier than expected.",
        "Well packed, nothing to criticise.", "My favourite shop by now.", "Helpful information at the right moment.", "Smooth from start to end.",
    ],
    "tr": [
        "Hızlı ve kolaydı, teşekkürler.", "Her şey çok açıktı.", "Aradığımı bir dakikada buldum.", "Çok ilgililer, yine geleceğim.",
        "Ürün tam anlatıldığı gibi.", "Görseller çok iyi, açıklamalar dürüst.", "Fiyatlar uygun, hizmet hızlı.", "Sorunsuz bir alışverişti.",
        "Sade ve keyifli.", "Yeni tasarımı beğendim.", "Bu alandaki en iyi mağaza.", "Beklediğimden erken geldi.",
        "Paketleme özenliydi.", "Artık en sevdiğim mağaza.", "Bilgilendirme tam zamanında geldi.", "Baştan sona rahattı.",
    ],
    "fa": [
        "سریع و آسان بود، ممنون.", "همه چیز روشن بود.", "در یک دقیقه کالای دلخواهم را یافتم.", "خیلی خوش‌برخورد بودید، باز هم می‌آیم.",
        "کالا درست مثل توضیحات بود.", "تصویرها عالی و توضیحات صادقانه است.", "قیمت مناسب و خدمات سریع.", "خرید بی‌دردسری بود.",
        "ساده و دل‌پذیر.", "طراحی تازه را پسندیدم.", "بهترین فروشگاه در این زمینه.", "زودتر از انتظار رسید.",
        "بسته‌بندی مرتب بود.", "حالا فروشگاه محبوب من است.", "اطلاع‌رسانی به‌موقع بود.", "از آغاز تا پایان راحت بود.",
    ],
}

NEUTRAL = {
    "en": ["It was all right.", "Could be a little better.", "Nothing special.", "Please add more colours.", "More sizes would be nice.",
           "Average, like other shops.", "I was only looking around.", "A dark mode would be welcome."],
    "tr": ["İdare eder.", "Biraz daha iyi olabilir.", "Sıradan bir deneyimdi.", "Daha çok renk ekleyin lütfen.", "Daha fazla beden olsa güzel olur.",
           "Diğer mağazalar gibi.", "Sadece bakıyordum.", "Koyu tema olsa iyi olur."],
    "fa": ["بد نبود.", "می‌توانست کمی بهتر باشد.", "معمولی بود.", "لطفاً رنگ‌های بیشتری بیاورید.", "کاش سایزهای بیشتری داشتید.",
           "مثل فروشگاه‌های دیگر.", "فقط نگاه می‌کردم.", "حالت تیره خوب است."],
}


class Shop:
    """Everything random comes from one generator, and only from its random(), which is the same in every Python 3."""

    def __init__(self):
        self.rng = random.Random(SEED)
        self.customers = [self.customer(number) for number in range(1, 8001)]
        self.records = []

    def pick(self, weighted):
        at = self.rng.random() * sum(weight for _, weight in weighted)
        for value, weight in weighted:
            at -= weight
            if at < 0:
                return value
        return weighted[-1][0]

    def one_of(self, values):
        return values[int(self.rng.random() * len(values))]

    def customer(self, number):
        country = self.pick([("TR", 45), ("IR", 20), ("GB", 15), ("DE", 12), ("US", 8)])
        language = {"TR": "tr", "IR": "fa"}.get(country, "en")
        if country == "DE" and self.rng.random() < 0.2:
            language = "tr"
        return {
            "respondent": f"c{number:05d}",
            "customer": self.pick([("returning", 48), ("new", 40), ("vip", 12)]),
            "device": self.pick([("mobile", 58), ("desktop", 34), ("tablet", 8)]),
            "country": country,
            "language": language,
        }

    def day(self):
        month = self.pick(list(enumerate(MONTH_WEIGHTS)))
        year, number = FIRST_MONTH[0] + (FIRST_MONTH[1] - 1 + month) // 12, (FIRST_MONTH[1] - 1 + month) % 12 + 1
        following = datetime.date(year + number // 12, number % 12 + 1, 1)
        first = datetime.date(year, number, 1)
        return first + datetime.timedelta(days=int(self.rng.random() * (following - first).days))

    def shares(self, touchpoint, customer, day):
        """Share satisfied and share easy for this kind of customer on that day."""
        _, satisfied, _, easy, _, _, _ = TOUCHPOINTS[touchpoint]
        kind = customer["customer"]
        if touchpoint == "Payment":
            if kind == "vip":
                return 0.90, 0.88
            late = day >= NEW_PAYMENT_PAGE
            satisfied -= 0.04 if late else 0
            easy -= 0.16 if late else 0
            return satisfied - (0.04 if kind == "new" else 0), easy - (0.06 if kind == "new" else 0)
        if touchpoint == "Delivery":
            return (0.38 if kind == "vip" else satisfied + 0.02), easy
        if kind == "vip":
            return min(0.95, satisfied + 0.05), min(0.95, easy + 0.05)
        return satisfied, easy

    def csat(self, satisfied):
        if self.rng.random() < satisfied:
            return self.pick([(5, 55), (4, 45)])
        return self.pick([(3, 50), (2, 28), (1, 22)])

    def ces(self, easy):
        if self.rng.random() < easy:
            return self.pick([(7, 34), (6, 40), (5, 26)])
        return self.pick([(4, 44), (3, 26), (2, 18), (1, 12)])

    def nps(self, satisfied):
        if self.rng.random() < satisfied * 0.62:
            return self.pick([(10, 55), (9, 45)])
        if self.rng.random() < 0.52:
            return self.pick([(8, 58), (7, 42)])
        return self.pick([(6, 30), (5, 28), (4, 14), (3, 11), (2, 7), (1, 4), (0, 6)])

    def comment(self, touchpoint, topic, customer, happy):
        """A remark in the customer's language, or nothing."""
        talkative = {"payment": 0.36, "delivery": 0.20}.get(topic, 0.135)
        if self.rng.random() >= talkative:
            return ""
        vip = customer["customer"] == "vip"
        complains = 0.05 if happy else 0.60
        if topic == "payment" and not vip:
            complains = 0.42 if happy else 0.92
        elif touchpoint == "Delivery":
            complains = 0.10 if happy else (0.95 if vip else 0.70)
        language = customer["language"]
        if self.rng.random() < complains:
            return self.one_of(COMPLAINTS[language][topic])
        if happy and self.rng.random() < 0.85:
            return self.one_of(PRAISE[language])
        return self.one_of(NEUTRAL[language])

    def channel(self, where, customer):
        if where != "web":
            return where
        return "app" if customer["device"] != "desktop" and self.rng.random() < 0.55 else "website"

    def answer(self, touchpoint):
        records, _, ces_share, _, nps_share, where, topic = TOUCHPOINTS[touchpoint]
        for _ in range(records):
            customer, day = self.one_of(self.customers), self.day()
            satisfied, easy = self.shares(touchpoint, customer, day)
            score = self.csat(satisfied)
            scores = [("csat", score)]
            if self.rng.random() < ces_share:
                scores.append(("ces", self.ces(easy)))
            if self.rng.random() < nps_share:
                scores.append(("nps", self.nps(satisfied)))
            self.records.append((day, len(self.records), touchpoint, scores,
                                 self.comment(touchpoint, topic, customer, score >= 4), customer,
                                 self.channel(where, customer)))

    def answer_whole_journey(self):
        for _ in range(WHOLE_JOURNEY):
            customer, day = self.one_of(self.customers), self.day()
            score = self.nps(0.80)
            self.records.append((day, len(self.records), "", [("nps", score)],
                                 self.comment("", "shop", customer, score >= 7), customer, "email"))

    def rows(self):
        for touchpoint in TOUCHPOINTS:
            self.answer(touchpoint)
        self.answer_whole_journey()
        self.records.sort(key=lambda record: record[:2])
        for number, (day, _, touchpoint, scores, comment, customer, channel) in enumerate(self.records, 1):
            for place, (metric, score) in enumerate(scores):
                yield [touchpoint, metric, score, day.isoformat(), comment if place == 0 else "", customer["respondent"],
                       channel, f"r{number:05d}", customer["customer"], customer["device"], customer["country"],
                       customer["language"]]


def as_csv(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def main():
    folder = pathlib.Path(__file__).resolve().parent
    files = {
        "online-shop-survey.csv": as_csv(HEADER, Shop().rows()),
        "online-shop-steps.csv": as_csv(["touchpoint", "visitors", "continued", "expected_dropoff", "importance"], STEPS),
    }
    for name, content in files.items():
        path = folder / name
        if "--check" not in sys.argv[1:]:
            path.write_bytes(content)
        elif not path.exists() or path.read_bytes() != content:
            sys.exit(f"{path} is not what make_sample.py writes; run it again and commit the file")


if __name__ == "__main__":
    main()
