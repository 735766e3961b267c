package dev.dateline.bench.rules;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The same rules as Lucene's own queries, in its monitor. Conditions are left out. */
final class LuceneRules {
    private static final WordReader ENGLISH = WordReader.of("en");

    private LuceneRules() {}

    static Timing measure(String name, Presearcher presearcher, List<Subscription> subscriptions, List<Story> updates) {
        try (Monitor monitor = new Monitor(new WhitespaceAnalyzer(), presearcher)) {
            monitor.register(queries(subscriptions));
            Timing timing = new Timing();
            long matches = 0;
            for (Story update : updates) {
                long from = RuleBenchmark.cpuNanos();
                matches += monitor.match(document(update), QueryMatch.SIMPLE_MATCHER)
                        .getMatchCount();
                timing.add(RuleBenchmark.cpuNanos() - from);
            }
            RuleBenchmark.print("%-20s %s; %.0f matches%n", name, timing, (double) matches / updates.size());
            return timing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MonitorQuery> queries(List<Subscription> subscriptions) {
        List<MonitorQuery> queries = new ArrayList<>();
        for (Subscription subscription : subscriptions) {
            for (Rule rule : subscription.rules()) {
                Clause clause = ((Parsed.Read) RuleQuery.parse(rule.query())).clause();
                queries.add(new MonitorQuery(Integer.toString(queries.size()), query(clause, "text")));
            }
        }
        return queries;
    }

    private static Document document(Story story) {
        Document document = new Document();
        for (ReportRef report : story.reports()) {
            for (String field : List.of("title", "text")) {
                document.add(new TextField(field, stems(report.title()), Store.NO));
            }
            document.add(new TextField("text", stems(report.lead()), Store.NO));
        }
        return document;
    }

    private static String stems(String text) {
        return ENGLISH.read(text, 900).stream().map(w -> w.stem()).collect(Collectors.joining(" "));
    }

    private static Query query(Clause clause, String field) {
        if (clause instanceof Clause.All all) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            all.parts().forEach(part -> add(part, field, builder));
            return builder.build();
        }
        if (clause instanceof Clause.Any any) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            any.parts().forEach(part -> builder.add(query(part, field), Occur.SHOULD));
            return builder.build();
        }
        if (clause instanceof Clause.InField in) {
            return query(in.part(), in.field() == Field.TITLE ? "title" : "text");
        }
        return clause instanceof Clause.Near near
                ? new PhraseQuery(near.words(), field, stem(near.left()), stem(near.right()))
                : leaf(clause, field);
    }

    private static void add(Clause part, String field, BooleanQuery.Builder to) {
        if (part instanceof Clause.Not not) {
            to.add(query(not.part(), field), Occur.MUST_NOT);
        } else {
            to.add(query(part, field), Occur.MUST);
        }
    }

    private static Query leaf(Clause clause, String field) {
        if (clause instanceof Clause.Phrase phrase) {
            return new PhraseQuery(
                    field,
                    WordReader.asked(phrase.text()).stream().map(ENGLISH::stem).toArray(String[]::new));
        }
        if (clause instanceof Clause.Prefix prefix) {
            return new PrefixQuery(new Term(field, prefix.text()));
        }
        return clause instanceof Clause.Word word
                ? new TermQuery(new Term(field, stem(word)))
                : new MatchAllDocsQuery();
    }

    private static String stem(Clause word) {
        return ENGLISH.stem(WordReader.asked(((Clause.Word) word).text()).get(0));
    }
}
