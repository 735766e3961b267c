package dev.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Trouble;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallPageTest {
    private static final URI FEED = URI.create("https://harbour-post.example/feed");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOT_WALL | /feed | <title>Just a moment...</title><p>Enable JavaScript and cookies to continue",
                "BOT_WALL | /feed | <title>harbour-post.example</title><div class='cf-turnstile'></div>",
                "BOT_WALL | /feed | <title>Access Denied</title><p>Reference #18.2d",
                "BOT_WALL | /feed | <title>Доступ ограничен</title>",
                "BOT_WALL | /feed | <title>Welcome</title><script src='https://guard.example/captcha/v2.js'></script>",
                "CONSENT_WALL | /consent?back=/feed | <title>The Harbour Post</title>",
                "CONSENT_WALL | /feed | <title>Before you continue</title>",
                "CONSENT_WALL | /feed | <title>Einwilligung</title>",
                "CONSENT_WALL | /feed | <title>The Harbour Post</title><form action='/consent/save'><button>Agree</button></form>",
                "LOGIN_WALL | /login?next=/feed | <title>The Harbour Post</title>",
                "LOGIN_WALL | /feed | <title>Log in - The Harbour Post</title>",
                "LOGIN_WALL | /feed | <title>Connexion</title>",
                "LOGIN_WALL | /feed | <title>Members</title><form><input type=password></form>",
                " | /feed | <title>The Harbour Post</title><p>News of the harbour",
                " | /news | <title>The Harbour Post</title><p>News of the harbour",
                " | /authors | <title>Our authors sign books in Lima</title><p>News of the harbour",
                " | /feed | <title>News</title><article>Text</article><div class='consent'><button>Agree</button></div>",
            })
    void whatItWants(Trouble wanted, String answered, String html) {
        assertThat(WallPage.wants(Jsoup.parse(html), FEED, FEED.resolve(answered))
                        .orElse(null))
                .isEqualTo(wanted);
    }
}
