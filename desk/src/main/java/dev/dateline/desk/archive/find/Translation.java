package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Comparison;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.alert.query.Measure;
import dev.dateline.domain.story.words.WordReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index's query of what was typed.
 *
 * <p>Articles have no list of what they name, so places and names are looked for in their words; conditions on a story's
 * numbers and phase are met by no article.
 */
final class Translation {
    private static final double THOUSANDTHS = 1_000;

    private final Wish wish;
    private final Kind kind;
    private final Instant now;

    Translation(Wish wish, Kind kind, Instant now) {
        this.wish = wish;
        this.kind = kind;
        this.now = now;
    }

    /** What finds what was asked for; everything when nothing was. */
    Query query() {
        Clause clause = wish.clause();
        return clause == null ? everything() : of(clause, null);
    }

    private Query of(Clause clause, @Nullable Field in) {
        if (clause instanceof Clause.All all) {
            return all(all.parts(), in);
        }
        if (clause instanceof Clause.Any any) {
            return Looks.oneOf(any.parts().stream().map(part -> of(part, in)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return all(List.of(not), in);
        }
        if (clause instanceof Clause.InField field) {
            return of(field.part(), field.field());
        }
        if (clause instanceof Clause.Near near) {
            return near(near, in);
        }
        return clause instanceof Clause.Look look ? look(look, in) : condition(clause);
    }

    private Query all(List<Clause> parts, @Nullable Field in) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Clause part : parts) {
            if (part instanceof Clause.Not not) {
                all.add(of(not.part(), in), Occur.MUST_NOT);
            } else {
                wanted = true;
                all.add(of(part, in), Occur.MUST);
            }
        }
        return wanted ? all.build() : all.add(everything(), Occur.MUST).build();
    }

    /** Indexes hold more than what can be found. */
    private static Query everything() {
        return new ConstantScoreQuery(new TermQuery(new Term(Fields.FOUND, Fields.FOUND)));
    }

    private Query look(Clause.Look look, @Nullable Field in) {
        if (in != null && !in.isText() && !isInWords(in)) {
            return Looks.value(in, look.text(), look instanceof Clause.Prefix || look == wish.typing());
        }
        String field = in == null || isInWords(in) ? Fields.TEXT : Fields.of(in);
        if (look instanceof Clause.Prefix) {
            List<String> start = WordReader.asked(look.text());
            return start.isEmpty() ? new MatchNoDocsQuery() : Looks.beginning(start.get(start.size() - 1), field);
        }
        if (look instanceof Clause.Phrase) {
            List<String> words = WordReader.asked(look.text());
            return words.size() == 1 ? Looks.word(look.text(), field) : Looks.phrase(words, field, 0);
        }
        return look == wish.typing() ? Looks.typing(look.text(), field) : Looks.word(look.text(), field);
    }

    private boolean isInWords(Field field) {
        return kind == Kind.ARTICLE && (field == Field.PLACE || field == Field.ENTITY);
    }

    /** An index counts swapping two words as two steps, so one more is allowed. */
    private Query near(Clause.Near near, @Nullable Field in) {
        String field = in != null && in.isText() ? Fields.of(in) : Fields.TEXT;
        List<Query> pairs = new ArrayList<>();
        for (Clause.Look left : looks(near.left())) {
            for (Clause.Look right : looks(near.right())) {
                List<String> words = new ArrayList<>(WordReader.asked(left.text()));
                words.addAll(WordReader.asked(right.text()));
                pairs.add(Looks.phrase(words, field, near.words() + 1));
            }
        }
        return Looks.oneOf(pairs);
    }

    private static List<Clause.Look> looks(Clause clause) {
        List<Clause> parts = clause instanceof Clause.Any any ? any.parts() : List.of(clause);
        return parts.stream()
                .filter(Clause.Look.class::isInstance)
                .map(Clause.Look.class::cast)
                .toList();
    }

    private Query condition(Clause clause) {
        if (clause instanceof Clause.Since since) {
            long from = now.minus(since.age()).toEpochMilli();
            return new ConstantScoreQuery(LongPoint.newRangeQuery(Fields.FIRST, from, Long.MAX_VALUE));
        }
        if (kind == Kind.STORY && clause instanceof Clause.InPhase in) {
            String phase = in.phase().name().toLowerCase(Locale.ROOT);
            return new ConstantScoreQuery(new TermQuery(new Term(Fields.PHASE, phase)));
        }
        return kind == Kind.STORY && clause instanceof Clause.Number number
                ? new ConstantScoreQuery(number(number))
                : new MatchNoDocsQuery("no story's condition");
    }

    private static Query number(Clause.Number number) {
        boolean whole = number.measure() != Measure.VELOCITY;
        double wanted = whole ? number.wanted() : THOUSANDTHS * number.wanted();
        Comparison comparison = number.comparison();
        long least = switch (comparison) {
            case AT_LEAST, EQUAL -> (long) Math.ceil(wanted);
            case MORE -> (long) Math.floor(wanted) + 1;
            case AT_MOST, LESS -> Long.MIN_VALUE;
        };
        long most = switch (comparison) {
            case AT_MOST, EQUAL -> (long) Math.floor(wanted);
            case LESS -> (long) Math.ceil(wanted) - 1;
            case AT_LEAST, MORE -> Long.MAX_VALUE;
        };
        return LongPoint.newRangeQuery(number.measure().word(), least, most);
    }
}
