package dev.dateline.desk.channel;

import dev.dateline.desk.News;
import dev.dateline.desk.delivery.Message;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.delivery.Digest;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Alerts, channels and settings for tests of speakers. */
final class Spoken {
    static final Instant NOW = News.NOON.plusSeconds(61);
    static final SigningKey KEY = SigningKey.of("a key of this test");

    private Spoken() {}

    static ChannelConfig config(String... more) {
        Map<String, String> values = new HashMap<>(Map.of(
                "desk.delivery.private-addresses", "true",
                "desk.delivery.patience", "400ms",
                "desk.public-url", "https://desk.example.org/"));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return ChannelConfig.from(Settings.of(values));
    }

    static Channel channel(Channel.Kind kind, String address, int generation) {
        return new Channel("mine", kind, address, generation, Set.of());
    }

    /** A story told for the first time. */
    static Alert first(String title) {
        Story story = News.story("quake")
                .title(title)
                .reportedBy("Harbour Post", News.NOON)
                .build();
        Cause cause = new Cause.StoryMet(story.id(), story.reports().get(0));
        return alert("a1", 1, Alert.Kind.FIRST, title, cause, new Novelty(Novelty.Kind.STORY, title));
    }

    /** What is new in it. */
    static Alert more(String title, Alert.Kind kind, Novelty... news) {
        return alert("a2", 2, kind, title, first(title).cause(), news);
    }

    private static Alert alert(String id, int number, Alert.Kind kind, String title, Cause cause, Novelty... news) {
        return new Alert(
                id,
                "night-desk",
                "quakes",
                "Quakes",
                title,
                cause,
                News.NOON.plusSeconds(60),
                "thread-1",
                number,
                kind,
                List.of(new Reason("quakes", "Quakes", List.of("quake in the title"))),
                List.of(news),
                new Receipt(
                        News.NOON,
                        News.NOON.plusSeconds(41),
                        News.NOON.plusSeconds(60),
                        News.NOON.plusSeconds(60).plus(Duration.ofMillis(20))));
    }

    static Message single(Alert alert) {
        return new Message.Single(alert);
    }

    static Message together(Alert... alerts) {
        return new Message.Together(Digest.of(List.of(alerts)));
    }
}
