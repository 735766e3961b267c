package dev.dateline.ingest.page;

import dev.dateline.domain.item.Trouble;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Tells what a page wants that came instead of what was asked for. By signs that any wall of its kind bears: where a
 * redirect has led, what its title says, what it asks to be filled in; never by whose page it is.
 */
public final class WallPage {
    private static final String CHALLENGE = "#challenge-form, .g-recaptcha, .h-captcha, .cf-turnstile,"
            + " script[src*=/challenge-platform/], script[src*=captcha], iframe[src*=captcha], script[src*=_Incapsula_Resource]";
    private static final Pattern CHALLENGE_TITLE = Pattern.compile(
            "just a moment|attention required|are you (?:a )?(?:human|robot)|robot check|verif(?:y|ying) (?:that )?you|"
                    + "security check|checking your browser|access (?:to this page|denied)|request (?:blocked|rejected)|captcha|"
                    + "ddos|zugriff verweigert|accès refusé|acceso denegado|доступ (?:запрещ[её]н|ограничен)");
    private static final Pattern CONSENT_PATH = Pattern.compile("consent|cookie-?wall|privacy-?(?:gate|wall)|gdpr");
    private static final Pattern CONSENT_TITLE = Pattern.compile(
            "consent|before you continue|privacy (?:choices|settings|gate)|cookie ?wall|einwilligung|zustimmung|"
                    + "consentement|consentimiento|toestemming|согласие");
    private static final String CONSENT_FORM = "form[action*=consent], [id*=consent] button, [class*=consent] button";
    private static final Pattern LOGIN_PATH =
            Pattern.compile("(?:^|[/.?&=_-])(?:log-?in|sign-?in|sso|oauth2?|auth)(?:$|[/.?&=_-])");
    private static final Pattern LOGIN_TITLE = Pattern.compile(
            "^\\W*(?:log ?[io]n|sign ?in|anmeld|einloggen|connexion|se connecter|iniciar sesión|inloggen|вход|авторизация|تسجيل الدخول)");
    private static final String PASSWORD = "input[type=password]";

    private WallPage() {}

    /**
     * What the page wants: {@link Trouble#BOT_WALL}, {@link Trouble#CONSENT_WALL} or {@link Trouble#LOGIN_WALL}; empty
     * when it does not look as if it wanted anything.
     *
     * @param asked the address that was asked for
     * @param answered the address that answered
     */
    public static Optional<Trouble> wants(Document page, URI asked, URI answered) {
        String title = page.title().toLowerCase(Locale.ROOT);
        if (CHALLENGE_TITLE.matcher(title).find() || !page.select(CHALLENGE).isEmpty()) {
            return Optional.of(Trouble.BOT_WALL);
        }
        String led = asked.equals(answered) ? "" : answered.toString().toLowerCase(Locale.ROOT);
        if (CONSENT_PATH.matcher(led).find() || asksForConsent(page, title)) {
            return Optional.of(Trouble.CONSENT_WALL);
        }
        boolean asksForPassword = !page.select(PASSWORD).isEmpty();
        boolean login =
                LOGIN_PATH.matcher(led).find() || LOGIN_TITLE.matcher(title).find();
        return login || asksForPassword ? Optional.of(Trouble.LOGIN_WALL) : Optional.empty();
    }

    /** Many pages carry a consent dialogue beside their text; a wall has nothing else. */
    private static boolean asksForConsent(Document page, String title) {
        return CONSENT_TITLE.matcher(title).find()
                || !page.select(CONSENT_FORM).isEmpty()
                        && page.select("article, h2 a[href], h3 a[href]").isEmpty();
    }

    /** One sentence that says it of an address. */
    public static String sentence(Trouble wall, URI answered) {
        return answered
                + switch (wall) {
                    case BOT_WALL -> " wants proof that we are human; ask its owner to let our User-Agent in.";
                    case CONSENT_WALL ->
                        " wants consent to cookies instead of answering; ask its owner for a feed without.";
                    case LOGIN_WALL -> " wants a login instead of answering; ask its owner for a public feed.";
                    default -> " is no wall.";
                };
    }
}
