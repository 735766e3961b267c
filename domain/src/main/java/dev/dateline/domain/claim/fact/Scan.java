package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.Sense.Kind;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence with everything the lexicon knows in it. */
final class Scan {
    private final Folded words;
    private final Lexicon lexicon;
    private final List<List<Hit>> starting = new ArrayList<>();
    private final List<Hit> triggers = new ArrayList<>();

    Scan(Words text, Words.Range sentence, Lexicon lexicon) {
        this.words = new Folded(text, sentence);
        this.lexicon = lexicon;
        for (int at = words.from(); at < words.to(); at++) {
            starting.add(lexicon.at(words, at));
        }
        dropIdioms();
        for (List<Hit> hits : starting) {
            for (Hit hit : hits) {
                if (hit.sense().kind() == Kind.TRIGGER) {
                    triggers.add(hit);
                }
            }
        }
        triggers.removeIf(this::isPartOfAnother);
    }

    /** What may have happened to those who are counted, in reading order. */
    List<Hit> triggers() {
        return triggers;
    }

    Folded words() {
        return words;
    }

    Words text() {
        return words.written();
    }

    String language() {
        return lexicon.language();
    }

    int from() {
        return words.from();
    }

    int to() {
        return words.to();
    }

    /** The longest entry of a kind that begins at a word. */
    @Nullable
    Hit at(int at, Kind kind) {
        if (at < from() || at >= to()) {
            return null;
        }
        Hit longest = null;
        for (Hit hit : starting.get(at - from())) {
            if (hit.sense().kind() == kind && (longest == null || hit.to() > longest.to())) {
                longest = hit;
            }
        }
        return longest;
    }

    /** The longest entry of a kind that ends before a word. */
    @Nullable
    Hit before(int at, Kind kind) {
        for (int from = Math.max(from(), at - 5); from < at; from++) {
            for (Hit hit : starting.get(from - from())) {
                if (hit.to() == at && hit.sense().kind() == kind) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** Whether an entry of a kind begins between two words. */
    boolean has(Kind kind, int from, int to) {
        for (int at = Math.max(from, from()); at < Math.min(to, to()); at++) {
            if (at(at, kind) != null) {
                return true;
            }
        }
        return false;
    }

    /** The number that a word stands for; negative where it stands for none. */
    double number(int at) {
        Hit number = at(at, Kind.NUMBER);
        return number != null && number.to() == at + 1
                ? number.sense().number(0)
                : NumberWord.read(words.word(at), lexicon);
    }

    /** Whether a word is no word but a mark. */
    boolean isMark(int at) {
        return text().shape(at) == Shape.MARK;
    }

    /** Whether a word is this mark. */
    boolean is(int at, char mark) {
        return at >= from() && at < to() && text().is(at, mark);
    }

    private boolean isPartOfAnother(Hit hit) {
        return triggers.stream()
                .anyMatch(other -> other.from() <= hit.from()
                        && hit.to() <= other.to()
                        && other.to() - other.from() > hit.to() - hit.from());
    }

    private void dropIdioms() {
        for (int at = from(); at < to(); at++) {
            Hit idiom = at(at, Kind.IDIOM);
            for (int i = at; idiom != null && i < idiom.to(); i++) {
                starting.set(i - from(), List.of());
            }
        }
    }
}
