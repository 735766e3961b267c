package dev.dateline.bench.desk;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Stories as the topic has them, of the size that real ones have: one to twelve reports, most of them few; eight languages,
 * all phases, four hundred places and two thousand names, of which some are in many stories.
 */
final class InventedStories {
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "de", "es", "fr", "it", "pt", "ar", "ru");
    private static final int PLACES = 400;
    private static final int NAMES = 2_000;
    private static final int MOST_REPORTS = 12;

    private final Random random;
    private final InventedNews news;
    private final Instant now;

    InventedStories(long seed, Instant now) {
        this.random = new Random(seed);
        this.news = new InventedNews(seed);
        this.now = now;
    }

    /** The story with this number, somewhere in its life. */
    Story story(int number) {
        Instant newest = now.minus(Duration.ofMinutes(random.nextInt(2_880)));
        int count = 1 + (int) (MOST_REPORTS * Math.pow(random.nextDouble(), 3));
        List<ReportRef> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(number, i, newest.minus(Duration.ofMinutes(7L * (count - 1 - i)))));
        }
        return story(number, reports);
    }

    private ReportRef report(int story, int number, Instant at) {
        NewsReport told = news.next();
        Outlet outlet = Outlet.alone(told.outlet(), told.outlet().replace('-', ' '));
        String url = "https://" + told.outlet() + ".example/" + story + "/" + number;
        return new ReportRef(
                ArticleId.of(url),
                1,
                outlet,
                url,
                told.title(),
                told.paragraphs().get(0),
                at,
                at,
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                Relation.ORIGINAL);
    }

    private Story story(int number, List<ReportRef> reports) {
        String lane = LANGUAGES.get(number % LANGUAGES.size());
        StoryPhase[] phases = StoryPhase.values();
        ReportRef first = reports.get(0);
        List<StoryOrigin> origins = reports.stream()
                .map(report -> new StoryOrigin(report.origin(), 1, report.seenAt()))
                .toList();
        return new Story(
                new StoryId(lane + "-" + number),
                lane,
                first.title(),
                reports,
                reports.size(),
                reports.stream().map(report -> report.outlet().id()).distinct().toList(),
                first.seenAt(),
                reports.get(reports.size() - 1).seenAt(),
                phases[random.nextInt(phases.length)],
                null,
                reports.size(),
                new Support(reports.size(), origins, List.of()),
                new Pulse(random.nextInt(4), first.seenAt()),
                List.of(lane),
                mentions(),
                first.article(),
                List.of());
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int place = (int) (PLACES * Math.pow(random.nextDouble(), 2));
            int name = (int) (NAMES * Math.pow(random.nextDouble(), 2));
            mentions.add(new Mention(Mention.Kind.PLACE, "place-" + place, "Place " + place, 2));
            mentions.add(new Mention(Mention.Kind.PERSON, "name-" + name, "Name " + name, 2));
        }
        return mentions;
    }
}
