package dev.dateline.desk;

import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.web.WebAddress;
import dev.dateline.desk.web.WebServer;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Serves the pages over invented stories that keep changing, to look at while one works on them. Arguments: the port,
 * and {@code empty} for a desk that waits for its first story or {@code still} for one where nothing changes.
 */
public final class DeskPreview {

    private static final List<String> OUTLETS = List.of(
            "The Harbour Post",
            "Meridian Agency",
            "Nordlicht Tageblatt",
            "El Faro del Sur",
            "Le Courrier d’Aubrac",
            "Вечерний Вестник",
            "صحيفة الميناء",
            "Valley Chronicle",
            "Capital Wire",
            "Radio Ostrava",
            "Isle Observer");

    private final Newsroom newsroom;
    private final Random random = new Random(7);
    private final Instant start;

    private DeskPreview(Newsroom newsroom, Instant start) {
        this.newsroom = newsroom;
        this.start = start;
    }

    public static void main(String[] arguments) {
        List<String> wishes = List.of(arguments);
        InstantSource clock = InstantSource.system();
        Newsroom newsroom = new Newsroom(2_000, clock);
        DeskPreview preview = new DeskPreview(newsroom, clock.instant());
        int port = wishes.isEmpty() ? 8080 : Integer.parseInt(wishes.get(0));
        WebServer web = WebServer.start(new WebAddress("127.0.0.1", port), newsroom, MemoryWire.door(), clock);
        newsroom.progress(new WireProgress(true, true, 0));
        if (!wishes.contains("empty")) {
            preview.fill();
        }
        if (!wishes.contains("empty") && !wishes.contains("still")) {
            ScheduledExecutorService wire = Executors.newSingleThreadScheduledExecutor();
            wire.scheduleWithFixedDelay(preview::change, 4, 4, TimeUnit.SECONDS);
        }
        System.out.println("Preview at " + web.url());
    }

    private void fill() {
        for (int i = 0; i < PreviewStories.ALL.size(); i++) {
            PreviewStories.Told told = PreviewStories.ALL.get(i);
            Story story = story(told, i);
            newsroom.story(story);
            history(story);
            if (told.rule() != null) {
                newsroom.alert(News.alert("alert-" + i, told.rule(), story, story.firstSeen()));
            }
        }
        newsroom.subscription("night-desk", PreviewSubscriber.NIGHT_DESK);
        newsroom.subscription(
                "markets", new Subscription("markets", List.of(Rule.asking("rates", "Rates", "rate", null))));
        PreviewSubscriber.thread(newsroom, start);
        newsroom.story(News.story("en-merged").mergedInto("story-0").build());
    }

    private Story story(PreviewStories.Told told, int number) {
        News news = News.story("story-" + number).lane(told.lane()).phase(told.phase());
        Instant at = start.minus(Duration.ofMinutes(told.minutesAgo()));
        for (int i = 0; i < told.reports(); i++) {
            news.title(i == 0 || i % 3 != 0 ? told.title() : told.otherTitle()).lead(told.lead());
            news.reportedBy(OUTLETS.get((number + i) % told.spread() % OUTLETS.size()), at, told.kind(i));
            if (i % 4 == 2) {
                news.copied();
            }
            at = at.plus(Duration.ofSeconds(40 + random.nextInt(60 * told.minutesAgo() / (told.reports() + 1))));
        }
        return PreviewBacking.of(news, told).title(told.title()).build();
    }

    private void history(Story story) {
        StoryId rival = new StoryId("story-3");
        long sequence = 0;
        for (ReportRef report : story.reports()) {
            StoryChange change = sequence == 0
                    ? new StoryChange.Opened(report, PlacementReason.byScore(-0.31, 0.12, rival, -0.31))
                    : new StoryChange.ReportJoined(report, PreviewBacking.reason(rival));
            newsroom.storyEvent(new StoryEvent(story.id(), ++sequence, report.seenAt(), story.lane(), change));
        }
    }

    private void change() {
        int number = random.nextInt(PreviewStories.ALL.size() + 4);
        PreviewStories.Told told = PreviewStories.ALL.get(number % PreviewStories.ALL.size());
        Instant now = InstantSource.system().instant();
        boolean isNew = number >= PreviewStories.ALL.size();
        String id = isNew ? "new-" + now.toEpochMilli() : "story-" + number;
        News news = News.story(id).lane(told.lane()).title(told.title()).lead(told.lead());
        int reports = isNew ? 1 : told.reports() + random.nextInt(3);
        for (int i = 0; i < reports; i++) {
            news.reportedBy(OUTLETS.get((number + i) % OUTLETS.size()), now.minusSeconds(60L * (reports - 1 - i)));
        }
        Story story = news.build();
        newsroom.story(story);
        history(story);
        if (isNew) {
            newsroom.alert(News.alert("alert-" + id, "Anything new", story, now));
        }
    }
}
