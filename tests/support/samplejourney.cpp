// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplejourney.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Words = std::array<const char *, 3>; ///< English, Turkish, Persian

struct SampleTouchpoint {
    int stage;
    Words title;
    Words customer; ///< what the customer does
    const char *channel;
    int satisfied; ///< of
    int answers;
    double felt;
};

const std::array<Words, 5> stageTitles{{
    {"Discover", "Keşfet", "آشنایی"},
    {"Choose", "Seç", "انتخاب"},
    {"Buy", "Satın al", "خرید"},
    {"Receive", "Teslim al", "دریافت"},
    {"Use & return", "Kullanım ve iade", "استفاده و بازگشت"},
}};

const std::array<Words, 5> departmentNames{{
    {"Marketing", "Pazarlama", "بازاریابی"},
    {"Digital sales", "Dijital satış", "فروش دیجیتال"},
    {"Payments", "Ödemeler", "پرداخت"},
    {"Logistics", "Lojistik", "لجستیک"},
    {"Service", "Müşteri hizmetleri", "پشتیبانی"},
}};

const std::array<SampleTouchpoint, 15> sampleTouchpoints{{
    {0, {"Advert", "Reklam", "تبلیغ"}, {"notices", "fark eder", "می‌بیند"}, "advert", 633, 812, 0.0},
    {0,
     {"Home page", "Ana sayfa", "صفحهٔ نخست"},
     {"browses", "gezinir", "می‌گردد"},
     "web",
     1328,
     1640,
     0.5},
    {0,
     {"Search", "Arama", "جست‌وجو"},
     {"types a word", "bir kelime yazar", "واژه‌ای می‌نویسد"},
     "search",
     688,
     930,
     -0.1},
    {1,
     {"Product page", "Ürün sayfası", "صفحهٔ کالا"},
     {"reads", "okur", "می‌خواند"},
     "web",
     1378,
     1722,
     0.4},
    {1,
     {"Reviews", "Değerlendirmeler", "نظرها"},
     {"compares", "karşılaştırır", "می‌سنجد"},
     "web",
     493,
     640,
     -0.1},
    {1,
     {"Basket", "Sepet", "سبد خرید"},
     {"adds item", "ürün ekler", "می‌افزاید"},
     "web",
     126,
     180,
     0.1},
    {2,
     {"Sign in", "Giriş", "ورود"},
     {"logs in", "oturum açar", "وارد می‌شود"},
     "app",
     245,
     340,
     -0.3},
    {2,
     {"Delivery options", "Teslimat seçenekleri", "روش ارسال"},
     {"picks a slot", "saat seçer", "زمان برمی‌گزیند"},
     "web",
     291,
     410,
     0.2},
    {2,
     {"Payment", "Ödeme", "پرداخت"},
     {"types card number", "kart numarasını yazar", "شمارهٔ کارت را می‌نویسد"},
     "card",
     66,
     120,
     0.3},
    {3,
     {"Order e-mail", "Sipariş e-postası", "رایانامهٔ سفارش"},
     {"reads mail", "postayı okur", "می‌خواند"},
     "email",
     1074,
     1310,
     0.5},
    {3,
     {"Parcel tracking", "Kargo takibi", "پیگیری مرسوله"},
     {"checks map", "haritaya bakar", "دنبال می‌کند"},
     "app",
     745,
     980,
     0.0},
    {3,
     {"Delivery", "Teslimat", "تحویل"},
     {"opens door", "kapıyı açar", "در را باز می‌کند"},
     "courier",
     96,
     160,
     0.6},
    {4,
     {"First use", "İlk kullanım", "نخستین استفاده"},
     {"unpacks", "paketi açar", "باز می‌کند"},
     "box",
     605,
     720,
     0.1},
    {4,
     {"Support call", "Destek araması", "تماس پشتیبانی"},
     {"calls", "arar", "زنگ می‌زند"},
     "phone",
     3,
     6,
     -0.8},
    {4,
     {"Return", "İade", "مرجوعی"},
     {"sends back", "geri gönderir", "پس می‌دهد"},
     "return",
     190,
     260,
     -0.3},
}};

struct SampleLane {
    LaneType type;
    Words title;
};

const std::array<SampleLane, 8> sampleLanes{{
    {LaneType::Channel, {"Channel", "Kanal", "کانال"}},
    {LaneType::Action, {"Customer action", "Müşterinin yaptığı", "کار مشتری"}},
    {LaneType::Emotion, {"Emotion", "Duygu", "احساس"}},
    {LaneType::Quote, {"Quote", "Alıntı", "نقل قول"}},
    {LaneType::Pain, {"Pain points", "Sıkıntı noktaları", "نقطه‌های درد"}},
    {LaneType::Opportunity, {"Actions", "Eylemler", "اقدام‌ها"}},
    {LaneType::Metric, {"Metrics", "Metrikler", "سنجه‌ها"}},
    {LaneType::Owner, {"Owner", "Sorumlu", "مسئول"}},
}};

QString in(Language language, const Words &words)
{
    return QString::fromUtf8(words[size_t(language)]);
}

/// Answers of which `satisfied` are favourable, the others evenly bad.
MetricSummary csat(int satisfied, int answers)
{
    Distribution distribution;
    distribution.add(5, satisfied - satisfied / 3);
    distribution.add(4, satisfied / 3);
    distribution.add(3, (answers - satisfied) / 2);
    distribution.add(1, answers - satisfied - (answers - satisfied) / 2);
    return summarise(Metric::Csat, distribution);
}

Pain pain(const TouchpointId &touchpoint, PainEvidence evidence, PainHighlight highlight, double share)
{
    Pain result;
    result.touchpoint = touchpoint;
    result.evidence = evidence;
    result.highlight = highlight;
    result.share = share;
    result.score = share * 10;
    return result;
}

class Maker
{
public:
    explicit Maker(Language language)
        : m_language(language)
    {
        Project project;
        project.id = ProjectId::create();
        project.language = language;
        project.calendar = language == Language::Persian ? CalendarKind::Jalali : CalendarKind::Gregorian;
        m_sample.journey.adopt(project);
        JourneyMap map;
        map.id = MapId::create();
        map.title = in(language, {"Online shop", "Çevrim içi mağaza", "فروشگاه اینترنتی"});
        map.direction = isRightToLeft(language) ? Direction::RightToLeft : Direction::LeftToRight;
        m_sample.journey.adopt(map);
        m_sample.summary.map = map.id;
    }

    Lane lane(LaneType type, const QString &title)
    {
        Lane lane{.id = LaneId::create(), .map = m_sample.map(), .type = type, .title = title};
        lane.position = m_lanes++;
        m_sample.journey.adopt(lane);
        return lane;
    }

    Stage stage(const QString &title, int position)
    {
        Stage stage{.id = StageId::create(), .map = m_sample.map(), .title = title, .goal = {}};
        stage.colour = position;
        stage.position = position;
        m_sample.journey.adopt(stage);
        return stage;
    }

    void cell(const LaneId &lane, const TouchpointId &touchpoint, const QString &text, Evidence evidence,
              std::optional<double> value = {})
    {
        Cell cell;
        cell.id = CellId::create();
        cell.lane = lane;
        cell.touchpoint = touchpoint;
        cell.text = text;
        cell.evidence = evidence;
        cell.value = value;
        m_sample.journey.adopt(cell);
    }

    SampleJourney &sample() { return m_sample; }
    Language language() const { return m_language; }

private:
    Language m_language;
    SampleJourney m_sample;
    int m_lanes = 0;
};

void addFeedback(SampleJourney &sample)
{
    MapSummary &summary = sample.summary;
    for (size_t i = 0; i < sampleTouchpoints.size(); ++i) {
        TouchpointSummary &touchpoint = summary.touchpoints[sample.touchpoints[i]];
        const MetricSummary metric = csat(sampleTouchpoints[i].satisfied, sampleTouchpoints[i].answers);
        touchpoint.metrics.emplace(Metric::Csat, metric);
        touchpoint.responses = metric.n;
        summary.responsesShown += metric.n;
    }
    Distribution recommend;
    recommend.add(10, 40);
    recommend.add(8, 26);
    recommend.add(3, 52);
    summary.touchpoints[sample.payment].metrics.emplace(Metric::Nps, summarise(Metric::Nps, recommend));
    summary.journey.metrics.emplace(Metric::Nps, summarise(Metric::Nps, recommend));
    summary.responsesAll = 19842;
    summary.pain.touchpoints = {
        pain(sample.payment, PainEvidence::Confirmed, PainHighlight::Red, 0.89),
        pain(sample.delivery, PainEvidence::Confirmed, PainHighlight::Amber, 0.11),
        pain(sample.touchpoints[5], PainEvidence::Possible, PainHighlight::Outline, 0),
        pain(sample.touchpoints[14], PainEvidence::Possible, PainHighlight::Outline, 0),
    };
}

} // namespace

SampleJourney sampleJourney(Language language)
{
    Maker maker(language);
    SampleJourney &sample = maker.sample();
    std::vector<Stage> stages;
    std::vector<DepartmentId> departments;
    for (size_t i = 0; i < stageTitles.size(); ++i) {
        stages.push_back(maker.stage(in(language, stageTitles[i]), int(i)));
        Department department{
            .id = DepartmentId::create(), .name = in(language, departmentNames[i]), .contact = {}};
        sample.journey.adopt(department);
        departments.push_back(department.id);
    }
    std::map<LaneType, LaneId> lanes;
    for (const SampleLane &lane : sampleLanes)
        lanes[lane.type] = maker.lane(lane.type, in(language, lane.title)).id;
    sample.emotion = lanes[LaneType::Emotion];
    sample.actions = lanes[LaneType::Opportunity];

    for (size_t i = 0; i < sampleTouchpoints.size(); ++i) {
        const SampleTouchpoint &from = sampleTouchpoints[i];
        Channel channel{.id = ChannelId::create(), .name = {}, .icon = QString::fromLatin1(from.channel)};
        channel.name = in(language, {"Website", "Web sitesi", "وب‌سایت"});
        sample.journey.adopt(channel);
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stages[size_t(from.stage)].id;
        touchpoint.title = in(language, from.title);
        touchpoint.channel = channel.id;
        touchpoint.department = departments[size_t(from.stage)];
        touchpoint.position = int(i);
        sample.journey.adopt(touchpoint);
        sample.touchpoints.push_back(touchpoint.id);
        maker.cell(lanes[LaneType::Action], touchpoint.id, in(language, from.customer), Evidence(i % 3));
        maker.cell(sample.emotion, touchpoint.id, {}, Evidence::Assumed, from.felt);
    }
    sample.payment = sample.touchpoints[8];
    sample.delivery = sample.touchpoints[11];
    maker.cell(
        lanes[LaneType::Quote], sample.payment,
        in(language,
           {"It asked for my card three times.", "Kartımı üç kez sordu.", "سه بار شمارهٔ کارتم را پرسید."}),
        Evidence::Data);
    Action action;
    action.id = ActionId::create();
    action.touchpoint = sample.payment;
    action.title = in(language, {"Wallet, one card form", "Cüzdan, tek kart formu", "کیف پول و درگاه دوم"});
    action.status = ActionStatus::Planned;
    action.due = QDate(2027, 4, 1);
    sample.journey.adopt(action);
    PainOpinion opinion;
    opinion.id = PainOpinionId::create();
    opinion.touchpoint = sample.touchpoints[13];
    opinion.text = in(language, {"long queue", "uzun bekleme", "صف دراز"});
    sample.journey.adopt(opinion);
    Persona persona;
    persona.id = PersonaId::create();
    persona.name = in(language, {"Ayşe, 34", "Ayşe, 34", "آیدا، ۳۴ ساله"});
    persona.role
        = in(language,
             {"buys on her phone", "telefonundan alışveriş yapar", "با گوشی خرید می‌کند"});
    sample.journey.adopt(persona);
    sample.journey.adopt(
        PersonaLink{.id = PersonaLinkId::create(), .map = sample.map(), .persona = persona.id});
    addFeedback(sample);
    return sample;
}

SampleJourney largeJourney(int touchpoints)
{
    Maker maker(Language::English);
    SampleJourney &sample = maker.sample();
    std::vector<Lane> lanes;
    for (int i = 0; i < 12; ++i)
        lanes.push_back(maker.lane(i == 3 ? LaneType::Emotion : LaneType::Text, u"Lane %1"_s.arg(i)));
    sample.emotion = lanes[3].id;
    Stage stage;
    for (int i = 0; i < touchpoints; ++i) {
        if (i % 15 == 0)
            stage = maker.stage(u"Stage %1"_s.arg(i / 15), i / 15);
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId::create();
        touchpoint.stage = stage.id;
        touchpoint.title = u"Touchpoint number %1"_s.arg(i);
        touchpoint.position = i % 15;
        sample.journey.adopt(touchpoint);
        sample.touchpoints.push_back(touchpoint.id);
        sample.summary.touchpoints[touchpoint.id].metrics.emplace(Metric::Csat, csat(40 + i % 20, 80));
        for (size_t lane = 0; lane < lanes.size(); ++lane) {
            if (lanes[lane].type == LaneType::Emotion)
                maker.cell(lanes[lane].id, touchpoint.id, {}, Evidence::Assumed, std::sin(i));
            else
                maker.cell(lanes[lane].id, touchpoint.id,
                           u"What happens here, case %1 of %2"_s.arg(i).arg(lane), Evidence::Partly);
        }
    }
    sample.payment = sample.touchpoints.front();
    sample.delivery = sample.touchpoints.back();
    return sample;
}

} // namespace milepost
