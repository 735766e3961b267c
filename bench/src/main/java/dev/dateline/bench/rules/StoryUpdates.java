package dev.dateline.bench.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** Every state that the true stories of the corpora go through, report by report; of invented news where there are none. */
record StoryUpdates(String origin, List<Story> updates) {
    private static final List<String> ENGLISH =
            List.of("stories/neus.jsonl.gz", "stories/fnc.jsonl.gz", "stories/gva.jsonl.gz");
    private static final int LISTED = 51;
    private static final int LEAD = 300;
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    static StoryUpdates load() {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Map<String, List<ReportRef>> stories = new LinkedHashMap<>();
        ENGLISH.forEach(name -> corpora.find(name).ifPresent(file -> read(file, stories)));
        String origin = stories.isEmpty() ? "invented news (no corpora)" : "the corpora neus, fnc, gva";
        if (stories.isEmpty()) {
            invent(stories);
        }
        return new StoryUpdates(origin, updates(stories.values()));
    }

    /** The updates of every other story, from the first or the second. */
    StoryUpdates half(int which) {
        List<Story> its = updates.stream()
                .filter(story -> Math.floorMod(story.id().value().hashCode(), 2) == which)
                .toList();
        return new StoryUpdates(origin, its);
    }

    /** So many of the updates, by a seed. */
    List<Story> sample(int count, long seed) {
        List<Story> shuffled = new ArrayList<>(updates);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private static List<Story> updates(Collection<List<ReportRef>> stories) {
        List<Story> updates = new ArrayList<>();
        for (List<ReportRef> reports : stories) {
            for (int i = 1; i <= reports.size(); i++) {
                updates.add(story(reports.subList(Math.max(0, i - LISTED), i), i));
            }
        }
        return updates;
    }

    private static void read(Path file, Map<String, List<ReportRef>> stories) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = JSON.readTree(line);
                String story = file.getFileName() + "/" + json.path("story").asText();
                stories.computeIfAbsent(story, s -> new ArrayList<>())
                        .add(report(
                                file.getFileName() + "/" + json.path("id").asText(),
                                json.path("outlet").asText(),
                                json.path("title").asText(),
                                json.path("text").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void invent(Map<String, List<ReportRef>> stories) {
        InventedNews news = new InventedNews(6);
        for (int i = 0; i < 10_000; i++) {
            NewsReport report = news.next();
            stories.computeIfAbsent("s" + i / 4, s -> new ArrayList<>())
                    .add(report("r" + i, report.outlet(), report.title(), report.text()));
        }
    }

    /** A text without a title has its first hundred characters for one. */
    private static ReportRef report(String id, String outlet, String title, String text) {
        String headline = title.isBlank() ? text.substring(0, Math.min(100, text.length())) : title;
        Outlet by = Outlet.alone(outlet.isBlank() ? "unknown" : outlet, outlet);
        return new ReportRef(
                ArticleId.of(id),
                1,
                by,
                "https://outlet.example/world/" + id,
                headline,
                text.substring(0, Math.min(LEAD, text.length())),
                START,
                START,
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(by),
                Relation.ORIGINAL);
    }

    private static Story story(List<ReportRef> reports, int count) {
        List<String> outlets =
                reports.stream().map(r -> r.outlet().id()).distinct().toList();
        return new Story(
                new StoryId(reports.get(0).article().value()),
                "en",
                reports.get(0).title(),
                reports,
                count,
                outlets,
                START,
                START,
                count > 3 ? StoryPhase.BREAKING : StoryPhase.NEW,
                null,
                count,
                new Support(outlets.size(), List.of(), List.of()),
                new Pulse(count / 4.0, START),
                List.of("en"),
                List.of(),
                reports.get(0).article(),
                List.of());
    }
}
