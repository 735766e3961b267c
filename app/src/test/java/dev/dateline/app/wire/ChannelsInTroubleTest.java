package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.role.Role;
import dev.dateline.desk.Desk;
import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.channel.Unsubscribing;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels that refuse, nights that are quiet: on a real broker, with a clock that the test sets. */
class ChannelsInTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Instant EVENING = Instant.parse("2026-03-14T21:30:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(EVENING);

    @TempDir
    private static Path directory;

    private static WireUnderTest wire;
    private static Told told;
    private static Desk desk;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of(), EnumSet.noneOf(Role.class));
        told = new Told(wire);
        Settings settings = Settings.of(Map.of("desk.port", "0", "desk.delivery.private-addresses", "true"));
        desk = Desk.start(wire.wire().kafka(), wire.wire().registry(), settings, NOW::get, directory);
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
        told.close();
        wire.close();
    }

    private static Channel hook(String id, WebhookReceiver at) {
        return new Channel(id, Channel.Kind.WEBHOOK, at.address("/" + id), 1, Set.of());
    }

    private static void await(java.util.concurrent.Callable<Boolean> reached) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(reached);
    }

    private static List<String> titles(WebhookReceiver receiver) {
        return receiver.taken().stream().map(WebhookReceiver.Hook::title).toList();
    }

    @Test
    void aChannelThatRefusesIsToldOnAnotherAndSoIsItsEnd() throws Exception {
        try (WebhookReceiver bad = new WebhookReceiver();
                WebhookReceiver good = new WebhookReceiver()) {
            bad.answers(410);
            told.subscribe("ben", Preferences.NONE, hook("bad", bad), hook("good", good));
            told.alerts("ben", "one", 1, NOW.get());
            await(() -> good.taken().size() == 2);
            assertThat(titles(good))
                    .anyMatch(title -> title.startsWith("The channel bad has taken no alerts since "))
                    .contains("Headline of one-0");
            assertThat(channels()).contains("\"id\":\"bad\"", "\"state\":\"trouble\"", "410 Gone");
            bad.answers(200);
            CommandRun again =
                    CommandRun.of("deliveries", "again", "one-0", "--bootstrap-servers", wire.bootstrapServers());
            assertThat(again.out()).isEqualToIgnoringNewLines("one-0\tben\tbad");
            await(() -> good.taken().size() == 3);
            assertThat(titles(bad)).containsExactly("Headline of one-0");
            assertThat(titles(good)).contains("The channel bad takes alerts again");
            CommandRun failed = CommandRun.of(
                    "deliveries",
                    "list",
                    "--failed",
                    "--subscriber",
                    "ben",
                    "--bootstrap-servers",
                    wire.bootstrapServers());
            assertThat(failed.out()).isEmpty();
        }
    }

    private static String channels() throws IOException, InterruptedException {
        URI url = desk.url().resolve("/api/channels");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void aReaderLeavesAChannelByOneClick() throws Exception {
        told.subscribe("dora", Preferences.NONE, new Channel("mail", Channel.Kind.MAIL, "d@desk.example", 1, Set.of()));
        await(() -> channels().contains("\"subscriber\":\"dora\""));
        SigningKey key = SigningKey.from(Settings.defaults(), directory);
        URI url = desk.url().resolve(Unsubscribing.path(key, "dora", "mail"));
        HttpRequest click = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(click, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(200);
        await(() -> !channels().contains("\"subscriber\":\"dora\""));
    }

    @Test
    void anAlertThatIsUnknownCannotBeSentAgain() {
        CommandRun run = CommandRun.of("deliveries", "again", "none", "--bootstrap-servers", wire.bootstrapServers());
        assertThat(run.err()).startsWith("There is no alert none").hasLineCount(1);
    }

    @Test
    void aQuietNightEndsInOneDigestAndCorrectionsDoNotWait() throws Exception {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Preferences night = new Preferences(
                berlin,
                List.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), Set.of())),
                List.of(),
                false,
                0);
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            told.subscribe("cleo", night, hook("hook", receiver));
            told.alerts("cleo", "night", 3, NOW.get());
            told.correction("cleo", "correction", NOW.get());
            await(() -> told.deliveries("cleo").size() == 4);
            await(() -> receiver.taken().size() == 1);
            assertThat(titles(receiver)).containsExactly("Headline of correction");
            NOW.set(Instant.parse("2026-03-15T06:00:01Z"));
            await(() -> receiver.taken().size() == 2);
            assertThat(receiver.taken().get(1).json().at("/type").asText()).isEqualTo("digest");
            assertThat(receiver.taken().get(1).json().at("/alerts")).hasSize(3);
            int heldTheCorrectionAndThatTheDigestGoes = 4 + 3;
            await(() -> told.deliveries("cleo").size() == heldTheCorrectionAndThatTheDigestGoes + 3);
        }
    }
}
