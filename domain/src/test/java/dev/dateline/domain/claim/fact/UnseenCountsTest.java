package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.claim.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts in sentences that were written without a look at the lexicons: right are slot, lowest and highest number, and overlapping words. */
final class UnseenCountsTest {
    private static final double BAR = 0.75;
    private static final Pattern GOLD = Pattern.compile("(\\w+):(\\d*)\\.\\.(\\d*) \"([^\"]+)\"");

    @Test
    void countsInSentencesThatNobodyHadInViewAreReadInSixLanguages() {
        int gold = 0;
        int found = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : ResourceLines.of(UnseenCountsTest.class, "unseen-counts.tsv")) {
            String[] columns = line.split("\t");
            List<CountFact> facts = new ArrayList<>(CountFacts.of(new Document(columns[1], columns[0], null, null)));
            found += facts.size();
            for (Matcher count = GOLD.matcher(columns.length < 3 ? "" : columns[2]); count.find(); gold++) {
                right += facts.removeIf(fact -> isRight(fact, columns[1], count)) ? 1 : 0;
            }
            facts.forEach(fact -> wrong.add(columns[1] + " " + fact));
        }
        assertThat(2.0 * right / (gold + found)).as("F1; %s", wrong).isGreaterThan(BAR);
    }

    private static boolean isRight(CountFact fact, String text, Matcher gold) {
        int start = text.indexOf(gold.group(4));
        return fact.slot().key().equals(gold.group(1))
                && end(fact.count().min()).equals(gold.group(2))
                && end(fact.count().max()).equals(gold.group(3))
                && fact.span().start() < start + gold.group(4).length()
                && start < fact.span().end();
    }

    private static String end(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }
}
