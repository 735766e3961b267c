package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Kept;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds stories that are like one by their words: by the dozen words of its headlines and first sentences that weigh most
 * (how often in it, times how rare elsewhere), of which a third must be there.
 */
public final class Likeness {
    private static final int MOST_WORDS = 12;
    private static final int LEAST_SHARED = 4;
    private static final int REPORTS = 10;
    private static final int WORDS = 400;

    private final Shelves shelves;
    private final Records records;

    /** Reads from these indexes. */
    public Likeness(Shelves shelves, Records records) {
        this.shelves = shelves;
        this.records = records;
    }

    /** The stories most like this one. */
    public List<Story> like(StoryId id, int limit, Instant now) throws IOException {
        Optional<Story> story = new Texts(shelves, records).story(id);
        return story.isEmpty() ? List.of() : like(story.get(), limit, now);
    }

    private List<Story> like(Story story, int limit, Instant now) throws IOException {
        return shelves.stories().ask(index -> {
            List<Story> like = new ArrayList<>();
            Query query = new FreshQuery(words(story, index.getIndexReader()), now);
            for (ScoreDoc found : index.search(query, limit).scoreDocs) {
                Kept.record(index, found.doc).flatMap(records::story).ifPresent(like::add);
            }
            return like;
        });
    }

    private static Query words(Story story, IndexReader reader) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Long> count : counts(story).entrySet()) {
            int others = reader.docFreq(new Term(Fields.TEXT, count.getKey()));
            if (others > 1) {
                weights.put(count.getKey(), Math.sqrt(count.getValue()) * Math.log((1.0 + reader.numDocs()) / others));
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        heaviest.forEach(word -> query.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD));
        query.add(new TermQuery(new Term(Fields.ID, story.id().value())), Occur.MUST_NOT);
        return query.setMinimumNumberShouldMatch(Math.min(LEAST_SHARED, Math.max(1, heaviest.size())))
                .build();
    }

    private static Map<String, Long> counts(Story story) {
        WordReader reader = WordReader.of(story.lane());
        List<ReportRef> reports = story.reports();
        return reports.subList(Math.max(0, reports.size() - REPORTS), reports.size()).stream()
                .flatMap(report -> Stream.of(report.title(), report.lead()))
                .distinct()
                .flatMap(text -> reader.read(text, WORDS).stream())
                .filter(word -> !reader.isCommon(word.folded()))
                .map(ReadWord::stem)
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
    }
}
