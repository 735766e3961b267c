package dev.dateline.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallsTest {

    private static ExtractedPage page(String title, String body) {
        String html =
                "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" + body + "</body></html>";
        return PageExtractor.extract(html.getBytes(StandardCharsets.UTF_8), "utf-8", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BOT      | Just a moment...                   | Checking your browser before you go on. Ray ID: 7a1
                    BOT      | Access Denied                      | You don't have permission to access this resource.
                    BOT      | Elm Courier                        | Please enable JavaScript and cookies to continue reading our pages.
                    BOT      | Zugriff verweigert                 | Ihre Anfrage sieht nach einem Programm aus.
                    BOT      | Elmbote                            | Bitte bestätigen Sie, dass Sie kein Roboter sind.
                    BOT      | Le Courrier                        | Merci de cliquer : vérifiez que vous êtes humain.
                    BOT      | Acceso denegado                    | Vuelva a intentarlo dentro de unos minutos.
                    BOT      | Um momento                         | Verifique a ligação: confirme que não é um robô, por favor.
                    BOT      | Проверка безопасности              | Подождите несколько секунд, мы проверяем соединение.
                    BOT      | 安全验证                           | 请完成下方验证后继续访问。
                    BOT      | エルム新聞                         | 私はロボットではありません。チェックを入れてください。
                    BOT      | Robot kontrolü                     | Devam etmek için robot olmadığınızı doğrulayın.
                    CONSENT  | Before you continue                | We and our partners store and use information on your device.
                    CONSENT  | Elmbote                            | Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät.
                    CONSENT  | Elmbote                            | Mit Werbung weiterlesen oder das Abonnement ohne Tracking bestellen.
                    CONSENT  | Le Courrier                        | Continuer sans accepter. Nous et nos 143 partenaires utilisons des traceurs.
                    CONSENT  | El Correo                          | Nosotros y nuestros 98 socios guardamos información en su dispositivo.
                    CONSENT  | Il Corriere                        | Noi e i nostri 120 partner usiamo cookie e tecnologie simili.
                    CONSENT  | De Koerier                         | Wij en onze partners slaan informatie op uw apparaat op.
                    CONSENT  | Goniec                             | My i nasi partnerzy przechowujemy informacje na urządzeniu.
                    CONSENT  | Вестник                            | Мы и наши партнёры храним сведения на вашем устройстве.
                    CONSENT  | البريد                             | نحن وشركاؤنا نخزن معلومات على جهازك.
                    LOGIN    | Log in                             | E-mail address and password, please.
                    LOGIN    | Elm Courier                        | Register now to continue. It is free and takes a minute.
                    LOGIN    | Anmelden                           | E-Mail-Adresse und Passwort eingeben.
                    LOGIN    | Le Courrier                        | Connectez-vous pour lire la suite de nos pages.
                    LOGIN    | El Correo                          | Inicia sesión para seguir leyendo nuestras páginas.
                    LOGIN    | Correio                            | Faça login para continuar a ver as nossas páginas.
                    LOGIN    | Вход                               | Введите адрес и пароль.
                    LOGIN    | 登录                               | 请输入账号和密码。
                    LOGIN    | エルム新聞                         | 続きを読むにはログインが必要です。
                    LOGIN    | Giriş yap                          | E-posta adresi ve parola girin.
                    LOGIN    | Logowanie                          | Podaj adres e-mail i hasło.
                    PAYWALL  | Bridge over the Ilm closed         | This article is for subscribers. Already a subscriber?
                    PAYWALL  | Brücke gesperrt                    | Jetzt weiterlesen mit dem Monatsabo für einen Euro.
                    PAYWALL  | Le pont fermé                      | Cet article est réservé aux abonnés. Déjà abonné ?
                    PAYWALL  | El puente, cerrado                 | Contenido exclusivo para suscriptores del diario.
                    PAYWALL  | Ponte fechada                      | Conteúdo exclusivo para assinantes do jornal.
                    PAYWALL  | Ponte chiuso                       | Contenuto riservato agli abbonati del giornale.
                    PAYWALL  | Brug dicht                         | Dit stuk is alleen voor abonnees van de krant.
                    PAYWALL  | Most zamknięty                     | Ten tekst jest tylko dla prenumeratorów gazety.
                    PAYWALL  | Köprü kapandı                      | Bu içerik abonelere özel olarak hazırlanmıştır.
                    PAYWALL  | Мост закрыт                        | Материал доступен только подписчикам газеты.
                    PAYWALL  | 大桥关闭                           | 本文为付费内容，订阅后可阅读全文。
                    PAYWALL  | 橋が通行止め                       | この記事は会員限定です。登録すると全文をお読みいただけます。
                    PAYWALL  | إغلاق الجسر                        | هذا المقال للمشتركين فقط في الصحيفة.
                    SOFT404  | Page not found                     | Try our front page or the search.
                    SOFT404  | 404                                | Nothing here any more.
                    SOFT404  | Seite nicht gefunden               | Zur Startseite geht es hier entlang.
                    SOFT404  | Le Courrier                        | Désolé, la page que vous recherchez a été déplacée.
                    SOFT404  | Página no encontrada               | Vuelva a la portada, por favor.
                    SOFT404  | Pagina non trovata                 | Torna alla prima pagina del giornale.
                    SOFT404  | Página não encontrada              | Volte à primeira página do jornal.
                    SOFT404  | Pagina niet gevonden               | Ga terug naar de voorpagina.
                    SOFT404  | Strona nie istnieje                | Wróć na stronę główną.
                    SOFT404  | Sayfa bulunamadı                   | Ana sayfaya dönün.
                    SOFT404  | Страница не найдена                | Вернитесь на главную.
                    SOFT404  | 页面不存在                         | 请返回首页。
                    SOFT404  | ページが見つかりません             | トップページにお戻りください。
                    SOFT404  | الصفحة غير موجودة                  | عد إلى الصفحة الرئيسية.
                    """)
    void aPageInTheWayOfAnArticleIsNoNews(Wall wall, String title, String text) {
        ExtractedPage page = page(title, "<p>" + text + "</p>");
        assertThat(page.wall()).isEqualTo(wall);
        assertThat(page.kind()).isEqualTo(ArticleKind.WALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Court: paper may keep its paywall         | The regional court in Elmside said on Monday that the Courier may go on asking its readers to pay.
                    Error in timetable strands commuters      | Forty commuters waited in vain at Elmside on Monday because a timetable listed a train that did not run.
                    Robots verify parcels at the new depot    | Twelve machines check the labels of parcels at the depot that opened in Elmside on Monday morning.
                    Login data of 4,000 customers stolen      | Somebody took names and passwords of four thousand customers of the water works, the district said.
                    Wir und unsere Nachbarn: Fest am Weiher   | Am Sonntag feiert Elmdorf sein Weiherfest; der Bürgermeister eröffnet es um elf Uhr mit einer Rede.
                    Vermisster Wanderer gefunden              | Die Bergwacht hat den seit Freitag vermissten Wanderer am Sonntag lebend gefunden, teilte sie mit.
                    La page se tourne au club d'Elmside       | Le président du club a annoncé lundi son départ après vingt ans ; un vote aura lieu en septembre.
                    Ошибка диспетчера задержала поезд         | Поезд простоял на станции сорок минут из-за ошибки диспетчера, сообщила в понедельник дорога.
                    """)
    void newsThatSpeaksOfSuchThingsIsNoWall(String title, String text) {
        ExtractedPage page = page(title, "<article><p>" + text + "</p><p>" + text + "</p></article>");
        assertThat(page.wall()).isNull();
        assertThat(page.kind()).isEqualTo(ArticleKind.STORY);
    }

    @Test
    void aFormForThePasswordIsALogin() {
        assertThat(page("Elm Courier", "<form><input type=email><input type=password></form>")
                        .wall())
                .isEqualTo(Wall.LOGIN);
    }

    @Test
    void aChallengeIsABotCheckWhateverItSays() {
        assertThat(page("Elm Courier", "<script src='/check/challenge.js'></script><p>Hold on.</p>")
                        .wall())
                .isEqualTo(Wall.BOT);
    }

    @Test
    void aDeclaredPaywallWithoutTextIsOne() {
        String declared =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"isAccessibleForFree\":false}</script>";
        assertThat(page("Bridge closed", declared + "<p>The bridge is closed.</p>")
                        .wall())
                .isEqualTo(Wall.PAYWALL);
    }
}
