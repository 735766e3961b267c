package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person signs in with a key, and is known by a cookie until it ends. */
@Timeout(30)
class SigningInTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final GuardedDesk desk = GuardedDesk.open();
    private final Reader reader = desk.reader();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void theCookieOfAKeyOpensThePages() throws Exception {
        HttpResponse<String> signedIn = signIn(desk, desk.key("anna", Role.EDITOR), "/alerts");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location").orElse("")).endsWith("/alerts");
        String cookie = cookie(signedIn);
        assertThat(reader.get("alerts", "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(reader.get("fragments/who", "Cookie", cookie).body()).contains("anna", "editor", "Sign out");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        String set = signIn(desk, desk.key("anna", Role.EDITOR), "/")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(set)
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200")
                .doesNotContain("Domain");
    }

    @Test
    void behindAProxyWithTlsTheCookieNeverTravelsInTheClear() throws Exception {
        try (GuardedDesk proxied = GuardedDesk.open("desk.behind-proxy", "true")) {
            String body = "key=" + proxied.key("anna", Role.READER);
            HttpResponse<String> answer =
                    proxied.reader().post("sign-in", body, "Content-Type", FORM, "X-Forwarded-Proto", "https");
            assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("__Host-dateline-session=")
                    .contains("Secure");
        }
    }

    @Test
    void aSessionEndsAfterItsTime() throws Exception {
        String cookie = cookie(signIn(desk, desk.key("anna", Role.READER), "/"));
        desk.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(reader.get("api/stories", "Cookie", cookie).statusCode()).isEqualTo(200);
        desk.pass(Duration.ofSeconds(1));
        assertThat(reader.get("api/stories", "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionEndsWithItsKey() throws Exception {
        String key = desk.key("anna", Role.READER);
        String cookie = cookie(signIn(desk, key, "/"));
        desk.revoke(key.substring(9, 21));
        assertThat(reader.get("api/stories", "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutTakesTheCookieAway() throws Exception {
        String cookie = cookie(signIn(desk, desk.key("anna", Role.READER), "/"));
        HttpResponse<String> out =
                reader.post("sign-out", "", "Cookie", cookie, "Content-Type", FORM, "Sec-Fetch-Site", "same-origin");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Set-Cookie").orElse(""))
                .contains("dateline-session=;", "Expires=Thu, 01 Jan 1970");
    }

    @Test
    void desksOfOneSecretKnowOneAnothersPeopleOthersDoNot() throws Exception {
        try (GuardedDesk twin = GuardedDesk.sealedWith("one secret");
                GuardedDesk stranger = GuardedDesk.sealedWith("another secret")) {
            String key = desk.key("anna", Role.READER);
            desk.keys().all().forEach(twin::add);
            desk.keys().all().forEach(stranger::add);
            String cookie = cookie(signIn(desk, key, "/"));
            assertThat(twin.reader().get("api/stories", "Cookie", cookie).statusCode())
                    .isEqualTo(200);
            assertThat(stranger.reader().get("api/stories", "Cookie", cookie).statusCode())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a.b.c.d.e",
                "eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4iLCJmb3IiOiJzZXNzaW9uIn0.",
                "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA"
            })
    void aForgedCookieOpensNothing(String value) throws Exception {
        assertThat(reader.get("api/stories", "Cookie", "dateline-session=" + value)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aCookieThatWasTamperedWithOpensNothing() throws Exception {
        String cookie = cookie(signIn(desk, desk.key("anna", Role.READER), "/"));
        for (int at = "dateline-session=".length(); at < cookie.length() - 1; at += 7) {
            char other = cookie.charAt(at) == 'A' ? 'B' : 'A';
            String tampered = cookie.substring(0, at) + other + cookie.substring(at + 1);
            assertThat(reader.get("api/stories", "Cookie", tampered).statusCode())
                    .as("changed at %s", at)
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/stories/quake?asOf=2026, /stories/quake?asOf=2026",
        "//evil.example/, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "/%0d%0aSet-Cookie:%20x=y, /%0d%0aSet-Cookie:%20x=y",
        "javascript:alert(1), /",
        "'/x\r\nSet-Cookie: x=y', /",
        "/.//evil.example, /.//evil.example",
        "'', /"
    })
    void whoSignsInStaysOnThisDesk(String to, String goes) throws Exception {
        HttpResponse<String> answer = signIn(desk, desk.key("anna", Role.READER), to);
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElse("");
        assertThat(location).isIn(goes, desk.url().resolve("/").toString().replaceFirst("/$", "") + goes);
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void aWrongKeyIsToldOnThePageAndNotRepeatedThere() throws Exception {
        HttpResponse<String> answer = signIn(desk, "dateline_\"><script>alert(1)</script>", "/\"><script>");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This key opens nothing here").doesNotContain("<script>", "alert(1)");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aBrowsersWriteMustSayWhereItComesFrom() throws Exception {
        String cookie = cookie(signIn(desk, desk.key("anna", Role.EDITOR), "/"));
        String path = "api/subscribers/anna/follows/quake";
        assertThat(reader.send("PUT", path, "", "Cookie", cookie, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        String own = desk.url().toString().replaceFirst("/$", "");
        assertThat(reader.send("PUT", path, "", "Cookie", cookie, "Content-Type", "application/json", "Origin", own)
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> signIn(GuardedDesk at, String key, String to) throws Exception {
        String body = "key=" + encoded(key) + "&to=" + encoded(to);
        return at.reader().post("sign-in", body, "Content-Type", FORM);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
