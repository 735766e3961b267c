package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Kept;
import dev.dateline.desk.archive.shelf.Moments;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.desk.story.Rank;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.lane.StoryAsOf;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** What happened, and how things stood then. */
public final class History {
    private static final int MOST_EVENTS = 20_000;
    private static final int LOOKED_AT = 5_000;
    private static final int MOST_STORIES = 300;
    private static final Duration LOOKED_BACK = Duration.ofHours(48);
    private static final Sort IN_ORDER = new Sort(new SortField(Fields.NUMBER, SortField.Type.LONG));
    private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.SEEN, SortField.Type.LONG, true));

    private final Shelves shelves;
    private final Records records;

    /** Reads from these indexes. */
    public History(Shelves shelves, Records records) {
        this.shelves = shelves;
        this.records = records;
    }

    /** A story's events up to and including this moment, oldest first. */
    public List<StoryEvent> events(StoryId story, Instant until) throws IOException {
        Query its = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.OF, story.value())), Occur.FILTER)
                .add(until(until), Occur.FILTER)
                .build();
        return shelves.events().ask(index -> {
            List<StoryEvent> events = new ArrayList<>();
            for (ScoreDoc found : index.search(its, MOST_EVENTS, IN_ORDER).scoreDocs) {
                Kept.record(index, found.doc).flatMap(records::event).ifPresent(events::add);
            }
            return events;
        });
    }

    /** A story as it was at this moment. */
    public Optional<Story> story(StoryId id, Instant asOf) throws IOException {
        return StoryAsOf.fold(events(id, asOf), asOf);
    }

    /**
     * The stories that were open at this moment, by their rank then: of those in which something happened in the two days
     * before, at most the {@value #MOST_STORIES} in which it happened last.
     */
    public List<Story> front(Instant asOf, int limit) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (StoryId id : movedBefore(asOf)) {
            story(id, asOf).filter(History::isOpen).ifPresent(stories::add);
        }
        Comparator<Story> byRank = Comparator.comparingDouble(story -> -Rank.of(story, asOf));
        return stories.stream()
                .sorted(byRank.thenComparing(story -> story.id().value()))
                .limit(limit)
                .toList();
    }

    private Set<StoryId> movedBefore(Instant asOf) throws IOException {
        Query then = LongPoint.newRangeQuery(
                Fields.SEEN, Moments.millis(asOf) - LOOKED_BACK.toMillis(), Moments.millis(asOf));
        return shelves.events().ask(index -> {
            Set<StoryId> ids = new LinkedHashSet<>();
            for (ScoreDoc found : index.search(then, LOOKED_AT, NEWEST_FIRST).scoreDocs) {
                if (ids.size() < MOST_STORIES) {
                    ids.add(new StoryId(storyOf(index, found.doc)));
                }
            }
            return ids;
        });
    }

    private static String storyOf(IndexSearcher index, int document) throws IOException {
        LeafReaderContext segment = index.getLeafContexts().get(ReaderUtil.subIndex(document, index.getLeafContexts()));
        SortedDocValues stories = DocValues.getSorted(segment.reader(), Fields.OF);
        return stories.advanceExact(document - segment.docBase)
                ? stories.lookupOrd(stories.ordValue()).utf8ToString()
                : "";
    }

    private static boolean isOpen(Story story) {
        return story.mergedInto() == null && story.phase() != StoryPhase.CLOSED && story.reportCount() > 0;
    }

    private static Query until(Instant moment) {
        return LongPoint.newRangeQuery(Fields.SEEN, Long.MIN_VALUE, Moments.millis(moment));
    }
}
