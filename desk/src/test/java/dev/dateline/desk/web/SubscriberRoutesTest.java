package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.live.Newsroom;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subscribers read and changed over HTTP. */
@Timeout(60)
class SubscriberRoutesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final String ANNA = "api/subscribers/anna";

    private final Newsroom newsroom = new Newsroom(100, CLOCK);
    private final WebServer server =
            WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, MemoryWire.door(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSubscriberIsSetUpPieceByPiece() throws Exception {
        assertThat(reader.get(ANNA).statusCode()).isEqualTo(404);
        ok(reader.json("PUT", ANNA + "/rules/fires", "{\"query\":\"fire origins>=2\"}"), 1);
        ok(
                reader.json(
                        "PUT",
                        ANNA + "/channels/hook",
                        "{\"kind\":\"webhook\",\"address\":\"https://anna.example/in\",\"rules\":[\"fires\"]}"),
                2);
        ok(reader.json("POST", ANNA + "/channels/hook/secret", ""), 3);
        ok(
                reader.json(
                        "PUT",
                        ANNA + "/preferences",
                        "{\"zone\":\"Europe/Berlin\",\"quiet\":[\"22:00-07:00,mon..tue\"],\"digests\":[\"7:30\"],"
                                + "\"mostAnHour\":10}"),
                4);
        ok(reader.json("PUT", ANNA + "/mutes/t1", ""), 5);
        ok(reader.json("PUT", ANNA + "/mutes/t2", "{\"until\":\"2026-03-15T12:00:00Z\"}"), 6);
        HttpResponse<String> answer = ok(reader.json("PUT", ANNA + "/follows/quake", ""), 7);
        assertThat(answer.body())
                .isEqualTo(reader.get(ANNA).body())
                .contains("\"version\":7", "\"id\":\"fires\",\"name\":\"fires\",\"query\":\"fire origins>=2\"")
                .contains("\"kind\":\"webhook\"", "\"secret\":2", "\"quiet\":[\"22:00-07:00,mon,tue\"]")
                .contains("\"digests\":[\"07:30\"]", "\"thread\":\"t1\",\"since\":\"2026-03-14T12:00:00Z\"}")
                .contains("\"follows\":[\"quake\"]");
        assertThat(reader.get("api/subscribers").body()).contains("\"subscriber\":\"anna\"", "\"rules\":1");
    }

    @Test
    void whatOneReadsOneMaySendBack() throws Exception {
        ok(reader.json("PUT", ANNA + "/rules/fires", "{\"query\":\"fire\",\"language\":\"en\"}"), 1);
        ok(reader.json("PUT", ANNA + "/rules/ill", "{\"sources\":{\"states\":[\"quiet\"],\"part\":\"harbour\"}}"), 2);
        ok(reader.json("PUT", ANNA + "/channels/m", "{\"kind\":\"mail\",\"address\":\"anna@example.org\"}"), 3);
        String before = reader.get(ANNA).body();
        HttpResponse<String> after = ok(reader.json("PUT", ANNA, before), 4);
        assertThat(after.body()).isEqualTo(before.replace("\"version\":3", "\"version\":4"));
    }

    @Test
    void aChangeMeantForAnotherVersionIsNotMade() throws Exception {
        ok(reader.json("PUT", ANNA + "/rules/a", "{\"query\":\"fire\"}", "If-None-Match", "*"), 1);
        ok(reader.json("PUT", ANNA + "/rules/a", "{\"query\":\"blaze\"}", "If-Match", "\"1\""), 2);
        HttpResponse<String> late = reader.json("PUT", ANNA + "/rules/a", "{\"query\":\"flame\"}", "If-Match", "\"1\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(reader.json("PUT", ANNA, "{}", "If-None-Match", "*").statusCode())
                .isEqualTo(412);
        assertThat(reader.get(ANNA + "/rules/a").body()).contains("\"query\":\"blaze\"");
        assertThat(reader.json("PUT", ANNA, "{}", "If-Match", "latest").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/rules/a|{\"query\":\"fire titel:x\"}|400|did you mean title:?",
                "PUT|/rules/a|{\"query\":\"NOT fire\"}|400|cannot be read",
                "PUT|/rules/a|{\"query\":\"rule:none\"}|400|there is no rule none",
                "PUT|/rules/a|{\"qeury\":\"fire\"}|400|qeury",
                "PUT|/rules/a|{\"query\":|400|The body cannot be read",
                "PUT|/rules/a|null|400|null",
                "PUT|/rules/a|{\"id\":\"b\",\"query\":\"fire\"}|400|not the one in the address",
                "PUT|/rules/a|{\"sources\":{\"states\":[\"sad\"]}}|400|there are ",
                "DELETE|/rules/none||404|has no rule none",
                "PUT|/channels/c|{\"kind\":\"pigeon\",\"address\":\"x\"}|400|webhook, mail, slack or chat",
                "PUT|/channels/c|{\"kind\":\"chat\",\"address\":\"ftp://x\"}|400|https://",
                "PUT|/preferences|{\"zone\":\"Europe/Berlyn\"}|400|did you mean Europe/Berlin?",
                "PUT|/preferences|{\"quiet\":[\"late\"]}|400|22:00-07:00",
                "PUT|/preferences|{\"mostAnHour\":-1}|400|0 (any number) or more",
                "PUT|/mutes/t|{\"until\":\"2020-01-01T00:00:00Z\"}|400|past",
                "DELETE|/mutes/t||404|has not muted t",
                "DELETE|||404|no subscriber anna"
            })
    void whatMakesNoSenseIsAProblemWithASentence(String method, String path, String body, int status, String sentence)
            throws Exception {
        String where = ANNA + (path == null ? "" : path);
        HttpResponse<String> answer = reader.json(method, where, body == null ? "" : body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body()).contains(sentence, "\"instance\":\"/" + where + "\"");
        assertThat(reader.get(ANNA).statusCode()).isEqualTo(404);
    }

    @Test
    void aQueriesFaultIsAtACharacter() throws Exception {
        assertThat(reader.json("PUT", ANNA + "/rules/a", "{\"query\":\"fire titel:x\"}")
                        .body())
                .contains("\"position\":5");
    }

    @Test
    void aForeignPageCannotChangeAnything() throws Exception {
        assertThat(reader.post(ANNA + "/channels/c/secret", "", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(reader.json("PUT", ANNA, "{}", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.json("PUT", ANNA, "{}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        String own = server.url().toString().replaceFirst("/$", "");
        ok(reader.json("PUT", ANNA + "/rules/a", "{\"query\":\"fire\"}", "Origin", own), 1);
    }

    @Test
    void aBodyThatIsTooLongIsNotRead() throws Exception {
        String body = "{\"query\":\"" + "a ".repeat(600_000) + "\"}";
        assertThat(reader.json("PUT", ANNA + "/rules/a", body).statusCode()).isEqualTo(413);
    }

    @Test
    void aTypedQueryIsReadWithoutBeingSaved() throws Exception {
        assertThat(reader.json("POST", "api/rules/check", "{\"query\":\"quake lima OR callao\"}")
                        .body())
                .contains("\"readable\":true", "\"text\":\"");
        assertThat(reader.json("POST", "api/rules/check", "{\"query\":\"quake titel:lima\"}")
                        .body())
                .contains("\"readable\":false", "\"position\":6", "\"suggestion\":\"did you mean title:?\"");
    }

    @Test
    void anyBadQueryGetsAClearAnswerSoon() throws Exception {
        Random random = new Random(7);
        String alphabet = "ab (()\\\"*:<>=/NEARORTNt~^[]{}?.\\\\+\\n0123456789é地";
        for (int i = 0; i < 1_000; i++) {
            StringBuilder query = new StringBuilder();
            int length = random.nextInt(i % 50 == 0 ? 20_000 : 60);
            for (int k = 0; k < length; k++) {
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                query.append(c == '\\' || c == '"' ? "\\\"" : c == '\n' ? "\\n" : String.valueOf(c));
            }
            HttpResponse<String> answer = reader.json("PUT", ANNA + "/rules/a", "{\"query\":\"" + query + "\"}");
            assertThat(answer.statusCode()).as(query.toString()).isIn(200, 400);
            assertThat(answer.body()).containsAnyOf("\"detail\":", "\"version\":");
        }
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer, int version) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + version + "\"");
        return answer;
    }
}
