package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import dev.dateline.domain.article.credit.CreditWords.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a text says that others added: "AP contributed to this report", "mit Material der dpa", "avec AFP". */
final class Contributions {

    private static final int LONGEST = 240;
    private static final int ONE_WORD = 50;
    private static final int LONGEST_NAMES = 90;

    private final Agencies agencies;

    Contributions(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What the last sentences of a paragraph say. */
    List<Evidence> in(String paragraph) {
        List<Evidence> trailer = trailer(paragraph);
        if (!trailer.isEmpty()) {
            return trailer;
        }
        String end = paragraph.length() > LONGEST ? paragraph.substring(paragraph.length() - LONGEST) : paragraph;
        if (!CreditWords.list(Kind.ADDED).mayBeIn(end)
                && !CreditWords.list(Kind.WITH).mayBeIn(end)) {
            return List.of();
        }
        List<String> sentences = SentencePieces.of(end);
        return sentences
                .subList(paragraph.length() > LONGEST && sentences.size() > 1 ? 1 : 0, sentences.size())
                .stream()
                .map(this::inSentence)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a line says so in plain words, whatever else stands in it. */
    boolean isSure(String line) {
        return CreditWords.list(Kind.ADDED).isIn(line);
    }

    private List<Evidence> inSentence(String sentence) {
        String names = namesIn(sentence);
        if (names == null) {
            return List.of();
        }
        Named named = Named.read(agencies, names);
        boolean plain = isSure(sentence) || named.isTitled();
        if (named.isKnown() && plain || named.untold()) {
            return Sightings.of(Sign.CONTRIBUTION, Place.CLOSING, names, named);
        }
        return isSure(sentence) && UnknownNames.isHouse(names)
                ? Sightings.unknown(Sign.CONTRIBUTION, Place.CLOSING, names)
                : List.of();
    }

    /** The part of a sentence where names stand: before "contributed", or after "with material from". */
    private static @Nullable String namesIn(String sentence) {
        String text = withoutStop(sentence);
        int added = CreditWords.list(Kind.ADDED).find(text);
        if (added > 0) {
            return text.substring(0, added).strip();
        }
        int with = CreditWords.list(Kind.WITH).prefix(text);
        boolean word = with > 0 && !text.substring(0, with).strip().contains(" ");
        return with > 0 && text.length() - with <= (word ? ONE_WORD : LONGEST_NAMES)
                ? text.substring(with).strip()
                : null;
    }

    private static String withoutStop(String sentence) {
        int end = sentence.length();
        while (end > 0 && ".,;: \t\n\u000B\f\r".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private List<Evidence> trailer(String paragraph) {
        String folded = Words.folded(paragraph);
        return CreditWords.trailers().stream()
                .filter(trailer -> trailer.pieces().stream().allMatch(folded::contains))
                .findFirst()
                .map(trailer -> List.of(new Evidence(
                        Sign.SIGNATURE,
                        Place.CLOSING,
                        paragraph.substring(0, Math.min(ONE_WORD, paragraph.length())),
                        trailer.agency())))
                .orElse(List.of());
    }
}
