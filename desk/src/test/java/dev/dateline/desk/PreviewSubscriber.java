package dev.dateline.desk;

import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subscriber for the preview, and a thread of what they were told. */
final class PreviewSubscriber {
    static final Subscription NIGHT_DESK = new Subscription(
            "night-desk",
            12,
            List.of(
                    Rule.asking("quakes", "Quakes", "quake (lima OR callao) NOT title:drill origins>=2", "en"),
                    Rule.asking("embargo", "Oil and embargo", "oil NEAR/5 embargo", null),
                    Rule.onSources("silent", "Silent sources", new HealthWish(Set.of(), "harbour"))),
            List.of(
                    new Channel("newsroom", Channel.Kind.WEBHOOK, "https://hooks.press.example/wire", 2, Set.of()),
                    new Channel("mail", Channel.Kind.MAIL, "night@press.example", 1, Set.of("quakes"))),
            new Preferences(
                    ZoneId.of("Europe/Berlin"),
                    List.of(new QuietHours(
                            LocalTime.of(22, 0), LocalTime.of(7, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))),
                    List.of(LocalTime.of(7, 30)),
                    false,
                    10),
            List.of(),
            List.of(new StoryId("story-0")));

    private PreviewSubscriber() {}

    static void thread(Newsroom newsroom, Instant now) {
        Story story = newsroom.stories()
                .snapshot()
                .select(StoryQuery.top(1))
                .stories()
                .get(0);
        Instant first = now.minusSeconds(2_400);
        newsroom.alert(alert(story, first, 1, Alert.Kind.FIRST, new Novelty(Novelty.Kind.STORY, story.title())));
        newsroom.alert(alert(
                story,
                now.minusSeconds(900),
                2,
                Alert.Kind.FOLLOW_UP,
                new Novelty(Novelty.Kind.ORIGIN, "Harbour Post"),
                new Novelty(Novelty.Kind.NUMBER, "214")));
        newsroom.alert(alert(
                story,
                now.minusSeconds(40),
                3,
                Alert.Kind.CORRECTION,
                new Novelty(Novelty.Kind.CORRECTED, story.title())));
        for (Delivery delivery : List.of(
                delivery("newsroom", Outcome.DELIVERED, null, now.minusSeconds(39)),
                delivery("mail", Outcome.FAILED, "421 try again later", now.minusSeconds(38)))) {
            newsroom.delivery(delivery);
        }
    }

    private static Delivery delivery(String channel, Outcome outcome, @Nullable String message, Instant at) {
        return new Delivery("preview-3", "night-desk", channel, 1, at, outcome, message, null, null, "preview");
    }

    private static Alert alert(Story story, Instant at, int number, Alert.Kind kind, Novelty... news) {
        return new Alert(
                "preview-" + number,
                "night-desk",
                "quakes",
                "Quakes",
                story.title(),
                new Cause.StoryMet(story.id(), story.reports().get(0)),
                at,
                "preview",
                number,
                kind,
                List.of(new Reason("quakes", "Quakes", List.of("quake: quakes", "origins>=2: 3"))),
                List.of(news),
                new Receipt(at.minusSeconds(75), at.minusMillis(640), at.minusMillis(30), at));
    }
}
