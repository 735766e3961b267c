package dev.dateline.domain.claim.entry;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.entry.ClaimEntry.Content;
import dev.dateline.domain.claim.testimony.SaidClaim;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes into the ledger what an entry of a lane brought: the new report's claims, and where reports stand that went elsewhere. */
public final class ClaimEntries {
    private ClaimEntries() {}

    /** The records that follow from an entry and its outcome, in order. */
    public static List<ClaimEntry> of(LaneEntry entry, LaneOutcome outcome) {
        @Nullable Report arrived = entry instanceof LaneEntry.Arrived news ? news.report() : null;
        Map<ArticleId, Place> places = new LinkedHashMap<>();
        for (StoryEvent event : outcome.events()) {
            ReportRef report = report(event.change());
            if (report != null) {
                places.put(report.article(), new Place(event.story(), report));
            }
        }
        List<ClaimEntry> entries = new ArrayList<>();
        for (Place place : places.values()) {
            if (arrived != null && arrived.article().equals(place.report().article())) {
                entries.addAll(place.told(arrived.testimony()));
            } else {
                entries.add(place.moved());
            }
        }
        return entries;
    }

    private static @Nullable ReportRef report(StoryChange change) {
        if (change instanceof StoryChange.Opened opened) {
            return opened.report();
        }
        if (change instanceof StoryChange.ReportJoined joined) {
            return joined.report();
        }
        if (change instanceof StoryChange.Reopened reopened) {
            return reopened.report();
        }
        if (change instanceof StoryChange.Revised revised) {
            return revised.report();
        }
        return change instanceof StoryChange.Corrected corrected ? corrected.report() : null;
    }

    private record Place(StoryId story, ReportRef report) {
        ClaimEntry moved() {
            return entry(0, new ClaimEntry.Placed(report.title(), 0));
        }

        List<ClaimEntry> told(Testimony testimony) {
            List<Content> contents = contents(testimony);
            List<ClaimEntry> entries = new ArrayList<>();
            entries.add(entry(0, new ClaimEntry.Placed(report.title(), contents.size())));
            for (Content content : contents) {
                entries.add(entry(entries.size(), content));
            }
            return entries;
        }

        private ClaimEntry entry(int number, Content content) {
            return new ClaimEntry(
                    story,
                    report.article(),
                    report.version(),
                    report.outlet().name(),
                    report.seenAt(),
                    number,
                    content);
        }
    }

    /** Claims with the facts in them, in reading order; then the facts that nobody is told to say. */
    private static List<Content> contents(Testimony testimony) {
        Map<SaidClaim, List<StatedFact>> within = new HashMap<>();
        Set<StatedFact> said = new HashSet<>();
        for (StatedFact fact : testimony.facts()) {
            narrowest(testimony, fact).ifPresent(claim -> {
                within.computeIfAbsent(claim, key -> new ArrayList<>()).add(fact);
                said.add(fact);
            });
        }
        List<Content> contents = new ArrayList<>();
        testimony
                .claims()
                .forEach(claim -> contents.add(new ClaimEntry.Said(claim, within.getOrDefault(claim, List.of()))));
        testimony.facts().stream()
                .filter(fact -> !said.contains(fact))
                .forEach(fact -> contents.add(new ClaimEntry.Stated(fact)));
        return contents;
    }

    private static Optional<SaidClaim> narrowest(Testimony testimony, StatedFact fact) {
        return testimony.claims().stream()
                .filter(claim -> claim.claim().says(fact.stated().fact().span()))
                .min(Comparator.comparingInt(claim -> claim.claim().extent().length()));
    }
}
