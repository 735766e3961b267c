package dev.dateline.domain.claim.testimony;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.Speaker;
import dev.dateline.domain.claim.conflict.Stated;
import java.util.List;
import java.util.stream.Collectors;

/** Puts claims and facts into the words of their text, and bounds what a hostile text would let grow. */
final class Wording {
    private static final int MOST_SPANS = 12;
    private static final int MOST_PEOPLE = 8;
    private static final int LONGEST_NAME = 120;
    private static final String CUT = "…";

    private final String text;

    Wording(String text) {
        this.text = text;
    }

    SaidClaim of(Claim claim) {
        String words = claim.content().stream().map(this::of).collect(Collectors.joining(" … "));
        return new SaidClaim(
                bounded(claim),
                shortened(words, Testimony.MOST_CHARACTERS),
                claim.cue() == null ? "" : shortened(of(claim.cue()), LONGEST_NAME));
    }

    StatedFact of(Stated stated) {
        return new StatedFact(
                stated,
                shortened(of(stated.fact().span()), LONGEST_NAME),
                shortened(of(stated.sentence()), Testimony.MOST_CHARACTERS));
    }

    /** A name, cut where it is longer than any name is. */
    static String name(String name) {
        return shortened(name, LONGEST_NAME);
    }

    private String of(Span span) {
        return span.of(text).replace('\n', ' ');
    }

    private static Claim bounded(Claim claim) {
        return new Claim(
                first(claim.content(), MOST_SPANS),
                claim.source(),
                claim.cue(),
                first(claim.speakers(), MOST_PEOPLE).stream()
                        .map(speaker -> new Speaker(name(speaker.name()), speaker.kind()))
                        .toList(),
                claim.mention(),
                claim.stance(),
                claim.negated(),
                claim.directness(),
                first(claim.quotes(), MOST_SPANS),
                first(claim.hedges(), MOST_SPANS),
                new Chain(first(claim.chain().links(), MOST_PEOPLE).stream()
                        .map(link -> new Chain.Link(name(link.name()), link.role(), link.certain()))
                        .toList()));
    }

    private static <E> List<E> first(List<E> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    /** Cut at a blank, if there is one not far before the end, and never within a character. */
    private static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        int whole = Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        return words.substring(0, whole) + CUT;
    }
}
