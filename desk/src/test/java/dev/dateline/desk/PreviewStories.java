package dev.dateline.desk;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.StoryPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented stories of many shapes for {@link DeskPreview}. */
final class PreviewStories {

    // spotless:off
    static final List<Told> ALL = List.of(
            told("en", "Fire closes the eastern quay of Port Almery; two warehouses lost")
                    .lead(
                            "Firefighters fought through the night to keep the flames from the fuel store. Harbour traffic is being sent to the western basin, and the ring road is closed in both directions.")
                    .by(9, 14)
                    .ago(96)
                    .phase(StoryPhase.BREAKING)
                    .rule("Fires in the harbour")
                    .with(ArticleKind.LIVE),
            told("ar", "حريق كبير في ميناء ألميري وإجلاء العمال من المستودعات")
                    .lead(
                            "قالت سلطات الميناء إن فرق الإطفاء سيطرت على النيران بعد أربع ساعات، ولم تسجل أي وفيات بين العاملين في المستودعات.")
                    .by(3, 4)
                    .ago(74)
                    .rule("Fires in the harbour"),
            told("es", "El parlamento de Valdoria aprueba el presupuesto tras una noche de negociación")
                    .lead(
                            "La votación terminó a las cuatro de la madrugada con tres votos de diferencia; la oposición anuncia un recurso ante el tribunal.")
                    .by(5, 7)
                    .ago(140),
            told("de", "Bahnstreik in Norderland: Züge stehen bis Freitagmorgen still")
                    .lead(
                            "Die Gewerkschaft fordert sieben Prozent mehr Lohn. Das Verkehrsministerium richtet einen Notfahrplan für die Pendlerstrecken ein.")
                    .by(6, 9)
                    .ago(210)
                    .phase(StoryPhase.DEVELOPING),
            told("fr", "La crue de la Vezonne atteint son pic, trois communes évacuées")
                    .lead(
                            "Les secours ont mis à l’abri plus de quatre cents habitants ; la décrue est attendue dans la nuit.")
                    .by(4, 5)
                    .ago(55)
                    .phase(StoryPhase.DEVELOPING),
            told("ru", "Суд в Озёрске перенёс заседание по делу о строительстве плотины")
                    .lead("Следующее заседание назначено на вторник; защита просит вызвать двух экспертов.")
                    .by(2, 3)
                    .ago(180),
            told(
                            "en",
                            "Central bank of Tessaly holds rates at 3.25 per cent and warns of slower growth in the second half")
                    .lead(
                            "Seven of nine members voted to leave the rate where it is. The governor said that food prices “remain the one thing we cannot steer”.")
                    .by(7, 8)
                    .ago(310)
                    .rule("Rates and prices"),
            told("en", "Correction: ferry that ran aground off Skelle carried 112 people, not 212")
                    .lead(
                            "The coast guard has put right the number that it gave in the morning. All passengers are ashore.")
                    .by(4, 6)
                    .ago(120)
                    .with(ArticleKind.CORRECTION),
            told("en", "Mill fire in Harrow Vale is out, investigators look at a drying oven")
                    .lead("The owner says that the plant will work again within a week.")
                    .by(2, 2)
                    .ago(260)
                    .phase(StoryPhase.FADING),
            told("es", "Un terremoto de magnitud 5,8 sacude la costa norte sin causar víctimas")
                    .lead("El instituto sismológico registró doce réplicas en la primera hora.")
                    .by(8, 11)
                    .ago(38)
                    .phase(StoryPhase.BREAKING)
                    .rule("Earthquakes"),
            told("de", "Nach dem Sturm: 14 000 Haushalte in der Lüßmark noch ohne Strom")
                    .lead("Der Netzbetreiber rechnet damit, dass die letzten Leitungen am Abend wieder stehen.")
                    .by(3, 4)
                    .ago(420),
            told("ar", "انطلاق محادثات المياه بين الدول الثلاث في مدينة سيرا")
                    .lead("تستمر المحادثات ثلاثة أيام، ويتوقع أن تنتهي ببيان مشترك عن حصص الأنهار.")
                    .by(2, 2)
                    .ago(150),
            told("ja", "北港で新しい防波堤が完成、来月から運用開始")
                    .lead("総工費は約三百億円。漁協は高潮への備えが整ったと歓迎している。")
                    .by(1, 1)
                    .ago(90),
            told("he", "הרכבת המהירה לעמק תיפתח לציבור ביום ראשון")
                    .lead("משרד התחבורה הודיע כי הנסיעה תארך ארבעים דקות.")
                    .by(1, 2)
                    .ago(200),
            told(
                            "en",
                            "Regulator fines three phone companies for roaming charges that they had promised to drop; the firms say they were waiting for a ruling of the constitutional court that never came")
                    .lead("The fines add up to 48 million crowns and can be contested within thirty days.")
                    .by(3, 3)
                    .ago(340),
            told("fr", "Le festival d’Aubrac retire un film de sa sélection")
                    .lead("La direction parle d’un problème de droits ; la réalisatrice conteste.")
                    .by(2, 2)
                    .ago(480)
                    .with(ArticleKind.WITHDRAWN),
            told("pt", "Greve dos pescadores chega ao quarto dia e fecha o porto de Santa Luma")
                    .lead("O governo convocou as partes para uma reunião na quinta-feira.")
                    .by(2, 3)
                    .ago(160),
            told("uk", "У Новогір’ї відкрили перший міст через лиман після ремонту")
                    .lead("Рух вантажівок дозволять за два тижні.")
                    .by(1, 1)
                    .ago(520),
            told("it", "Valanga sul passo Corvara, strada chiusa e nessun ferito")
                    .lead("")
                    .by(2, 2)
                    .ago(66),
            told("en", "School strike spreads to 40 towns")
                    .lead("Teachers ask for smaller classes.")
                    .by(5, 6)
                    .ago(600)
                    .phase(StoryPhase.SUSTAINED),
            told("tr", "İstasyon meydanındaki kazı yedi bin yıllık yerleşimi ortaya çıkardı")
                    .lead("Kazı başkanı buluntuların müzede sergileneceğini söyledi.")
                    .by(1, 2)
                    .ago(700),
            told("en", "Athletics: Oyelaran breaks the national 800 m record in Tessaly")
                    .lead("She ran 1:56.41 in the rain.")
                    .by(2, 2)
                    .ago(45),
            told("zh", "山谷地区连日降雨，水库开始泄洪").lead("气象部门预计降雨将持续到周末。").by(1, 1).ago(30),
            told("pl", "Kolej wąskotorowa wraca na trasę do Krzewin")
                    .lead("Pierwszy pociąg ruszy w sobotę o świcie.")
                    .by(1, 1)
                    .ago(800)
                    .phase(StoryPhase.CLOSED),
            told("und", "LIVE 12:45 — GOAL!! 2:1").lead("").by(1, 1).ago(12));
    // spotless:on

    private PreviewStories() {}

    private static Told told(String lane, String title) {
        return new Told(lane, title, "", 1, 1, 60, StoryPhase.NEW, null, ArticleKind.STORY);
    }

    /** A story in short: how many outlets tell it in how many reports since when. */
    record Told(
            String lane,
            String title,
            String lead,
            int spread,
            int reports,
            int minutesAgo,
            StoryPhase phase,
            @Nullable String rule,
            ArticleKind special) {

        Told lead(String words) {
            return new Told(lane, title, words, spread, reports, minutesAgo, phase, rule, special);
        }

        Told by(int outlets, int count) {
            return new Told(lane, title, lead, outlets, count, minutesAgo, phase, rule, special);
        }

        Told ago(int minutes) {
            return new Told(lane, title, lead, spread, reports, minutes, phase, rule, special);
        }

        Told phase(StoryPhase other) {
            return new Told(lane, title, lead, spread, reports, minutesAgo, other, rule, special);
        }

        Told rule(String met) {
            return new Told(lane, title, lead, spread, reports, minutesAgo, phase, met, special);
        }

        Told with(ArticleKind kind) {
            return new Told(lane, title, lead, spread, reports, minutesAgo, phase, rule, kind);
        }

        String otherTitle() {
            return title.length() > 60 ? title.substring(0, 60).strip() + "…" : title;
        }

        ArticleKind kind(int report) {
            return report == 1 ? special : ArticleKind.STORY;
        }
    }
}
