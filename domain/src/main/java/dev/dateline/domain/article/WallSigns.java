package dev.dateline.domain.article;

import java.util.regex.Pattern;

/** Words of pages that stand in the way of an article: bot checks, consent, login, paywall, "page not found". */
public final class WallSigns {

    private static final Pattern TITLE = Pattern.compile(
            "^\\W*(?:just a moment|attention required|access denied|access to this page|are you a (?:robot|human)|robot check|verify you are|security check|checking your browser|"
                    + "please wait|one moment|ddos|captcha|request blocked|forbidden|403|404|error|not found|page not found|page (?:unavailable|can.t be found)|oops|410 gone|gone|service unavailable|502|503|504|"
                    + "before you continue|your privacy choices|consent|log ?in|sign ?in|subscribe to (?:continue|read)|register to (?:continue|read)|"
                    + "seite nicht gefunden|fehler 404|nicht gefunden|anmelden|anmeldung|einwilligung|zugriff verweigert|"
                    + "page (?:introuvable|non trouvée)|erreur 404|accès refusé|connexion|"
                    + "página no encontrada|error 404|acceso denegado|iniciar sesión|"
                    + "страница не найдена|ошибка 404|доступ (?:запрещ[её]н|ограничен)|вход|авторизация|"
                    + "الصفحة غير موجودة|خطأ 404|تسجيل الدخول)(?:\\s*$|(?: to| for)? ?[|–—:!.…-].{0,60}$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TEXT = Pattern.compile(
            "enable javascript|javascript (?:is )?(?:disabled|required)|enable cookies|cookies? to continue|checking (?:if the site connection|your browser)|verify (?:that )?you are (?:a )?human|"
                    + "unusual traffic|you are not a robot|i.m not a robot|ray id|reference #\\d|you don.t have permission to access|(?:your|this) (?:request|access|ip)[^.]{0,40}has been blocked|"
                    + "(?:subscribe|register|sign in|log in) (?:now )?to (?:continue|read|keep) |(?:this|the) (?:article|content|story) is (?:for|available to|only available to|reserved for|exclusive to) (?:paying )?subscribers|already a subscriber|"
                    + "before you continue|we (?:value|care about) your privacy|(?:we|our) (?:and our )?(?:\\d+ )?partners (?:store|use|process)|"
                    + "(?:page|article|story) (?:you (?:requested|are looking for)|(?:could|can) ?not be found|does not exist|doesn.t exist|no longer (?:exists|available))|"
                    + "jetzt (?:weiterlesen|abonnieren|testen)|mit (?:werbung|tracking) weiterlesen|(?:nur )?für abonnenten|seite (?:wurde nicht|konnte nicht|nicht) gefunden|um (?:diesen artikel|weiter) zu lesen|"
                    + "réservé(?:e)?s? aux abonnés|la suite (?:de cet article )?est réservée|page (?:que vous (?:demandez|recherchez)|n.existe)|abonnez-vous pour (?:lire|continuer)|continuer sans accepter|"
                    + "(?:contenido|artículo|noticia) (?:exclusivo|solo|sólo) para (?:suscriptores|socios)|suscríbete para (?:seguir|leer|continuar)|página (?:que buscas|no (?:existe|encontrada))|"
                    + "(?:только|доступно) для подписчиков|материал доступен (?:только )?подписчикам|страница не (?:найдена|существует)|оформите подписку|подтвердите, что вы не робот|"
                    + "(?:للمشتركين فقط|الصفحة (?:المطلوبة )?غير موجودة|سجل الدخول للمتابعة|اشترك للمتابعة)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WallSigns() {}

    /** Whether a short page is a wall, by its title or its words. */
    public static boolean in(String title, String text) {
        return TITLE.matcher(title).find() && text.length() < 600
                || TEXT.matcher(text).find();
    }
}
