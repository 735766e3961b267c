package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.domain.access.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class KeysOpenTheDeskTest {
    private static final String AUTHORIZATION = "Authorization";

    private final GuardedDesk desk = GuardedDesk.open();
    private final Reader reader = desk.reader();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void whoBringsNothingIsToldWhatToBring() throws Exception {
        HttpResponse<String> answer = reader.get("api/stories");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body()).contains("Authorization: Bearer KEY");
    }

    @Test
    void aPersonIsSentToSignInAndBackAgain() throws Exception {
        HttpResponse<String> answer = reader.get("stories/quake?asOf=1", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in?to=%2Fstories%2Fquake%3FasOf%3D1");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, api/stories, 200, 200, 200",
        "GET, '', 200, 200, 200",
        "GET, api/access/keys, 403, 403, 200",
        "DELETE, api/subscribers/x, 403, 404, 404",
        "DELETE, api/access/keys/x, 403, 403, 404",
        "GET, subjects, 200, 200, 200",
        "DELETE, subjects/x, 403, 403, 405"
    })
    void eachRoleMayWhatItMay(String method, String path, int asReader, int asEditor, int asAdmin) throws Exception {
        assertThat(status(method, path, desk.key("r", Role.READER))).isEqualTo(asReader);
        assertThat(status(method, path, desk.key("e", Role.EDITOR))).isEqualTo(asEditor);
        assertThat(status(method, path, desk.key("a", Role.ADMIN))).isEqualTo(asAdmin);
    }

    @Test
    void aKeyMayComeAsThePasswordOfAFeedReader() throws Exception {
        String pair = "anybody:" + desk.key("feeds", Role.READER);
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.get("api/stories", AUTHORIZATION, "Basic " + basic).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aKeyEndsWhenItExpiresOrIsRevoked() throws Exception {
        String brief = desk.key("brief", Role.READER, NOON.plus(Duration.ofHours(1)));
        assertThat(status("GET", "api/stories", brief)).isEqualTo(200);
        desk.pass(Duration.ofHours(1));
        assertThat(status("GET", "api/stories", brief)).isEqualTo(401);
        String long1 = desk.key("long", Role.READER);
        desk.revoke(long1.substring(9, 21));
        assertThat(status("GET", "api/stories", long1)).isEqualTo(401);
    }

    @Test
    void anAdminGivesAKeyThatIsToldOnceAndTakesItAgain() throws Exception {
        String admin = "Bearer " + desk.key("root", Role.ADMIN);
        HttpResponse<String> given =
                reader.json("POST", "api/access/keys", "{\"name\":\"cms\",\"role\":\"editor\"}", AUTHORIZATION, admin);
        assertThat(given.statusCode()).isEqualTo(201);
        assertThat(given.headers().firstValue("Cache-Control")).hasValue("no-store");
        String key = given.body().replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
        String id = key.substring(9, 21);
        assertThat(status("GET", "api/stories", key)).isEqualTo(200);
        String list = reader.get("api/access/keys", AUTHORIZATION, admin).body();
        assertThat(list).contains(id, "\"createdBy\":\"root\"").doesNotContain(key.substring(22), "lock");
        assertThat(status("DELETE", "api/access/keys/" + id, admin.substring(7)))
                .isEqualTo(204);
        assertThat(status("GET", "api/stories", key)).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"role\":\"god\"}",
                "{\"name\":\"\",\"role\":\"reader\"}",
                "{\"name\":\"x\",\"role\":\"reader\",\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
                "{\"name\":\"x\",\"role\":\"reader\",\"lock\":\"AAAA\"}",
                "{\"name\":\"x\",\"role\":\"reader\",\"id\":\"aaaaaaaaaaaa\"}"
            })
    void aWishThatMakesNoSenseOrAsksForMoreGivesNoKey(String body) throws Exception {
        String admin = "Bearer " + desk.key("root", Role.ADMIN);
        assertThat(reader.json("POST", "api/access/keys", body, AUTHORIZATION, admin)
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.keys().all()).hasSize(1);
    }

    @Test
    void everybodyIsToldWhoTheyAre() throws Exception {
        assertThat(reader.get("api/access").body()).isEqualTo("{\"auth\":true}");
        assertThat(reader.get("api/access", AUTHORIZATION, "Bearer " + desk.key("cms", Role.EDITOR))
                        .body())
                .isEqualTo("{\"auth\":true,\"name\":\"cms\",\"role\":\"editor\"}");
    }

    @Test
    void aTokenOpensItsOwnPathForReadingAndNothingElse() throws Exception {
        desk.newsroom().progress(new WireProgress(true, true, 0));
        String key = "Bearer " + desk.key("feeds", Role.EDITOR);
        HttpResponse<String> made =
                reader.json("POST", "api/access/tokens", "{\"path\":\"/api/events\"}", AUTHORIZATION, key);
        String token = made.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        try (Reader.Stream events = reader.stream("api/events?token=" + token)) {
            desk.newsroom()
                    .story(News.story("quake").reportedBy("Meridian", NOON).build());
            assertThat(events.next()).isNotEmpty();
        }
        assertThat(reader.get("api/stories?token=" + token).statusCode()).isEqualTo(401);
        assertThat(reader.get("api/alerts/stream?subscriber=x&token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(reader.get("feeds/subscribers/x.atom?token=" + token).statusCode())
                .isEqualTo(401);
        desk.revoke(token.substring(0, 12));
        assertThat(reader.get("api/events?token=" + token).statusCode()).isEqualTo(401);
    }

    @Test
    void whatAKeyOpenedEndsWithTheKey() throws Exception {
        desk.newsroom().progress(new WireProgress(true, true, 0));
        String revoked = desk.key("revoked", Role.READER);
        String brief = desk.key("brief", Role.READER, NOON.plus(Duration.ofHours(1)));
        String kept = desk.key("kept", Role.READER);
        try (Reader.Stream stories = reader.events(AUTHORIZATION, "Bearer " + revoked);
                Reader.Stream alerts = reader.alerts("anna", AUTHORIZATION, "Bearer " + brief);
                Reader.Stream others = reader.events(AUTHORIZATION, "Bearer " + kept)) {
            desk.revoke(revoked.substring(9, 21));
            assertThat(stories.next()).isEmpty();
            desk.pass(Duration.ofHours(1));
            assertThat(alerts.next()).isEmpty();
            desk.newsroom()
                    .story(News.story("quake").reportedBy("Meridian", NOON).build());
            assertThat(others.next()).isNotEmpty();
        }
    }

    @Test
    void noTokenIsMadeForAnythingButFeedsAndStreams() throws Exception {
        String key = "Bearer " + desk.key("feeds", Role.ADMIN);
        for (String path : new String[] {"/api/access/keys", "/", "//evil.example/feeds/", "/feeds/\\nx y"}) {
            assertThat(reader.json("POST", "api/access/tokens", "{\"path\":\"" + path + "\"}", AUTHORIZATION, key)
                            .statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToAskAgain() throws Exception {
        try (GuardedDesk slow = GuardedDesk.open("desk.key-rate", "60")) {
            String busy = "Bearer " + slow.key("busy", Role.READER);
            String calm = "Bearer " + slow.key("calm", Role.READER);
            for (int i = 0; i < 10; i++) {
                assertThat(slow.reader().get("api/stories", AUTHORIZATION, busy).statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = slow.reader().get("api/stories", AUTHORIZATION, busy);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
            assertThat(slow.reader().get("api/stories", AUTHORIZATION, calm).statusCode())
                    .isEqualTo(200);
            slow.pass(Duration.ofSeconds(1));
            assertThat(slow.reader().get("api/stories", AUTHORIZATION, busy).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDeskThatDoesNotKnowItsKeysYetSaysSo() throws Exception {
        try (GuardedDesk early = GuardedDesk.sealedWith("x")) {
            String key = early.key("cms", Role.READER);
            HttpResponse<String> answer = early.reader().get("api/stories", AUTHORIZATION, "Bearer " + key);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        }
    }

    private int status(String method, String path, String key) throws IOException, InterruptedException {
        return reader.send(method, path, "", AUTHORIZATION, "Bearer " + key).statusCode();
    }
}
