package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import dev.dateline.app.broker.BrokerConfig;
import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.broker.EmbeddedBroker;
import dev.dateline.app.setting.AllSettings;
import dev.dateline.desk.Desk;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page says while the wire comes, goes and comes again; nobody reloads it. */
class DeskStatesTest {
    private static final HasTextOptions PATIENT = new HasTextOptions().setTimeout(60_000);

    @TempDir
    private Path folder;

    @Test
    void anOpenPageTellsThatTheDeskCatchesUpThatKafkaIsAwayAndThatItIsBack() throws Exception {
        BrokerConfig anywhere = new BrokerConfig("127.0.0.1", DatelineProcess.freePort(), 0);
        Settings settings = Settings.among(AllSettings.list())
                .flags(Map.of("desk.port", "0"))
                .build();
        try (Chromium chromium = Chromium.launch();
                DataDirectory data = DataDirectory.open(folder.resolve("broker"))) {
            EmbeddedBroker broker = EmbeddedBroker.start(data, anywhere);
            KafkaConnection kafka = KafkaConnection.plain(broker.bootstrapServers());
            try (SchemaRegistry registry = new EmbeddedSchemaRegistry(kafka);
                    Desk desk = Desk.start(kafka, registry, settings, InstantSource.system(), folder.resolve("desk"));
                    ReadersPage reader = chromium.open(desk.url())) {
                says(reader, "Catching up");
                looksAtIt(chromium, desk, "Catching up");
                WireTopics.create(kafka, 1, (short) 1);
                says(reader, "On the wire");
                broker.close();
                says(reader, "Waiting for Kafka");
                looksAtIt(chromium, desk, "Waiting for Kafka");
                broker = EmbeddedBroker.start(data, anywhere);
                says(reader, "On the wire");
                assertThat(reader.complaints()).isEmpty();
            } finally {
                broker.close();
            }
        }
    }

    private static void says(ReadersPage reader, String words) {
        assertThat(reader.page().locator("#status .words")).hasText(words, PATIENT);
    }

    /** On a page of its own: what looks for barriers leaves its traces on a page. */
    private static void looksAtIt(Chromium chromium, Desk desk, String words) {
        try (ReadersPage reader = chromium.open(desk.url())) {
            says(reader, words);
            String name = "state-" + words.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
            reader.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name)));
            assertThat(Accessibility.findings(reader.page())).as(words).isEmpty();
        }
    }
}
