package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.role.Role;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Preferences;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong with keys, passwords and addresses that are secrets, no log tells them, however much is logged. */
class SecretsInNoLogTest {
    private static final String PASSWORD = "sw0rdfish-of-the-mail";
    private static final String TOKEN = "t0ken-in-the-address";
    private static final String SIGNING = "c2lnbmVkLWJ5LWEta2V5LW9mLW91ci1vd24tMTIzNDU=";
    private static final String GUESS = "dl_a-guessed-key-0123456789";

    @Test
    void neitherKeysNorPasswordsNorTokensInAddresses() throws Exception {
        try (Overheard log = Overheard.everythingOfOurs();
                WebhookReceiver receiver = new WebhookReceiver();
                WireUnderTest wire = WireUnderTest.start(settings(), EnumSet.of(Role.DESK));
                Told told = new Told(wire)) {
            receiver.answers(500);
            String key = key(wire);
            asks(wire, key, 200);
            asks(wire, GUESS, 401);
            told.subscribe(
                    "anna",
                    Preferences.NONE,
                    channel("hook", Channel.Kind.WEBHOOK, receiver.address("/" + TOKEN + "?key=" + TOKEN)),
                    channel("chat", Channel.Kind.SLACK, "http://127.0.0.1:1/services/" + TOKEN),
                    channel("mail", Channel.Kind.MAIL, "anna@example.org"));
            told.alerts("anna", "one", 1, wire.wire().clock().instant());
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> told.deliveries("anna").stream()
                                    .map(Delivery::channel)
                                    .distinct()
                                    .count()
                            == 3);
            assertThat(told.deliveries("anna"))
                    .noneMatch(tried -> tried.toString().contains(TOKEN));
            assertThat(log.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(PASSWORD))
                    .noneMatch(line -> line.contains(TOKEN))
                    .noneMatch(line -> line.contains(SIGNING))
                    .noneMatch(line -> line.contains(GUESS))
                    .noneMatch(line -> line.contains(key));
        }
    }

    private static Map<String, String> settings() throws IOException {
        return Map.of(
                "desk.auth", "true",
                "desk.delivery.private-addresses", "true",
                "desk.signing-key", SIGNING,
                "desk.mail.host", "127.0.0.1",
                "desk.mail.port", Integer.toString(DatelineProcess.freePort()),
                "desk.mail.user", "anna",
                "desk.mail.password", PASSWORD);
    }

    private static Channel channel(String id, Channel.Kind kind, String address) {
        return new Channel(id, kind, address, 1, Set.of());
    }

    private static String key(WireUnderTest wire) {
        return CommandRun.of(
                        "access", "add-key", "Anna", "--role", "admin", "--bootstrap-servers", wire.bootstrapServers())
                .out()
                .strip();
    }

    private static void asks(WireUnderTest wire, String key, int answer) {
        URI stories = wire.wire().deskUrl().resolve("/api/stories");
        HttpRequest request = HttpRequest.newBuilder(stories)
                .header("Authorization", "Bearer " + key)
                .build();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> status(request) == answer);
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** What is logged meanwhile, as it would be written: of Dateline everything, of others what is worth telling. */
    private static final class Overheard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        private final Logger ours = (Logger) LoggerFactory.getLogger("dev.dateline");
        private final Level before = ours.getLevel();

        static Overheard everythingOfOurs() {
            Overheard overheard = new Overheard();
            overheard.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
            overheard.start();
            overheard.root.addAppender(overheard);
            overheard.ours.setLevel(Level.TRACE);
            return overheard;
        }

        List<String> lines() {
            return lines;
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + " " + event.getKeyValuePairs() + " "
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }

        @Override
        public void close() {
            root.detachAppender(this);
            ours.setLevel(before);
            stop();
        }
    }
}
