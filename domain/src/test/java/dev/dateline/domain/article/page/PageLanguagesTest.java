package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same page in many scripts: what is article is told from what is not without knowing the language. */
class PageLanguagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ar | انهيار جدار الميناء القديم | انهار جدار الميناء القديم مساء الاثنين بعد عاصفة قوية ضربت المدينة الساحلية، وفق ما أعلنت السلطات المحلية. | وقال رئيس البلدية إن أحدا لم يصب بأذى، وإن أعمال الإصلاح ستبدأ صباح الأربعاء المقبل بمشاركة عشرات العمال. | البرلمان يقر ميزانية التعليم للعام المقبل
            he | חומת הנמל הישן קרסה בלילה | חומת הנמל הישן קרסה בליל שני לאחר סערה חזקה שפקדה את עיר החוף, כך מסרו הרשויות המקומיות ביום שלישי. | ראש העירייה אמר כי איש לא נפגע, וכי עבודות השיקום יחלו ביום רביעי בבוקר בהשתתפות עשרות פועלים. | הכנסת אישרה את תקציב החינוך לשנה הבאה
            fa | دیوار بندر قدیمی فرو ریخت | دیوار بندر قدیمی شامگاه دوشنبه پس از توفانی شدید که شهر ساحلی را درنوردید فرو ریخت، مقام‌های محلی گفتند. | شهردار گفت که هیچ‌کس آسیب ندیده است و کار بازسازی بامداد چهارشنبه با حضور ده‌ها کارگر آغاز خواهد شد. | مجلس بودجه آموزش و پرورش سال آینده را تصویب کرد
            ru | Обрушилась стена старого порта | Стена старого порта обрушилась в понедельник вечером после сильного шторма, сообщили местные власти во вторник. | Мэр города заявил, что никто не пострадал и что восстановительные работы начнутся утром в среду. | Парламент принял бюджет образования на следующий год
            zh | 老港口围墙夜间倒塌 | 当地政府周二表示，强烈风暴周一晚间袭击这座沿海城市之后，老港口的围墙发生倒塌，市场被海水淹没。 | 市长说，没有人在事故中受伤，修复工程将于周三上午开始，数十名工人将参加施工，预计需要三个星期完成。 | 议会通过明年教育预算案增加学校拨款
            ja | 旧港の防波堤が夜間に崩壊 | 地元当局は火曜日、月曜夜に沿岸の町を襲った強い嵐のあと、旧港の防波堤が崩れ、市場が海水につかったと発表した。 | 市長はけが人はいなかったと述べ、復旧工事は水曜日の朝に始まり、数十人の作業員が参加して三週間ほどかかる見通しだと語った。 | 国会が来年度の教育予算案を可決し学校への配分を増額
            ko | 옛 항구의 방파제가 밤사이 무너졌다 | 지역 당국은 화요일 월요일 밤 해안 도시를 덮친 강한 폭풍이 지나간 뒤 옛 항구의 방파제가 무너지고 시장이 물에 잠겼다고 밝혔다. | 시장은 다친 사람이 없다고 말하며 복구 공사는 수요일 아침에 시작되고 수십 명의 인부가 참여하여 삼 주가 걸릴 것이라고 밝혔다. | 국회가 내년 교육 예산안을 통과시키고 학교 지원금을 크게 늘리기로 했다
            hi | पुराने बंदरगाह की दीवार रात में गिरी | स्थानीय अधिकारियों ने मंगलवार को बताया कि तटीय शहर में आए तेज़ तूफ़ान के बाद सोमवार रात पुराने बंदरगाह की दीवार गिर गई और बाज़ार में पानी भर गया। | महापौर ने कहा कि कोई घायल नहीं हुआ और मरम्मत का काम बुधवार सुबह शुरू होगा, जिसमें दर्जनों मज़दूर हिस्सा लेंगे और तीन सप्ताह लगेंगे। | संसद ने अगले साल के लिए शिक्षा का बजट मंज़ूर किया और स्कूलों को ज़्यादा धन दिया
            el | Κατέρρευσε το τείχος του παλιού λιμανιού | Το τείχος του παλιού λιμανιού κατέρρευσε το βράδυ της Δευτέρας έπειτα από ισχυρή καταιγίδα, ανακοίνωσαν οι τοπικές αρχές. | Ο δήμαρχος δήλωσε ότι κανείς δεν τραυματίστηκε και ότι οι εργασίες αποκατάστασης θα αρχίσουν το πρωί της Τετάρτης. | Η βουλή ενέκρινε τον προϋπολογισμό της παιδείας
            th | กำแพงท่าเรือเก่าพังทลายกลางดึก | เจ้าหน้าที่ท้องถิ่นแถลงเมื่อวันอังคารว่ากำแพงท่าเรือเก่าพังทลายลงเมื่อคืนวันจันทร์หลังพายุรุนแรงพัดถล่มเมืองชายฝั่งและน้ำทะเลไหลท่วมตลาด | นายกเทศมนตรีกล่าวว่าไม่มีผู้ได้รับบาดเจ็บและงานซ่อมแซมจะเริ่มขึ้นในเช้าวันพุธโดยมีคนงานหลายสิบคนเข้าร่วมและคาดว่าจะใช้เวลาสามสัปดาห์ | รัฐสภาอนุมัติงบประมาณการศึกษาสำหรับปีหน้าและเพิ่มเงินให้โรงเรียน
            uk | Стіна старого порту обвалилася вночі | Стіна старого порту обвалилася в понеділок увечері після сильного шторму, повідомила у вівторок місцева влада. | Мер міста заявив, що ніхто не постраждав і що відновлювальні роботи розпочнуться в середу вранці. | Парламент ухвалив бюджет освіти на наступний рік
            """)
    void anArticleIsReadInAnyScript(String language, String title, String first, String second, String other) {
        ExtractedPage page = PageExtractor.extract(
                page(title, first, second, other).getBytes(StandardCharsets.UTF_8), null);

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.blocks())
                .containsExactly(
                        Block.paragraph(first), Block.paragraph(second), new Block(Block.Kind.QUOTE, "« " + title + " »"));
        assertThat(page.language()).isEqualTo(language);
        assertThat(page.links()).filteredOn(OutLink::related).extracting(OutLink::text).contains(other);
    }

    private static String page(String title, String first, String second, String other) {
        return """
                <html><head><title>%1$s | Port</title><meta property="og:site_name" content="Port"></head><body>
                <nav><ul><li><a href="/1">%4$s</a></li><li><a href="/2">%4$s</a></li></ul></nav>
                <div class="page"><h1>%1$s</h1><div class="text"><p>%2$s</p><figure><img src="a.jpg"><figcaption>%4$s</figcaption></figure>
                <p>%3$s</p><blockquote>« %1$s »</blockquote></div>
                <div class="box"><h3><a href="https://port.example/3">%4$s</a></h3><h3><a href="https://port.example/4">%1$s 2</a></h3></div></div>
                <footer><p>Port 2026. %4$s</p></footer></body></html>
                """.formatted(title, first, second, other);
    }
}
