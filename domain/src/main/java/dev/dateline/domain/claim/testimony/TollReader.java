package dev.dateline.domain.claim.testimony;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.CountFacts;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.claim.fact.Toll;
import dev.dateline.domain.claim.fact.Tolls;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an event's toll by the learned model, in English, where anybody is told to be killed, injured or shot. */
public final class TollReader {
    /** What of a longer text is read, in UTF-16 units. */
    private static final int MOST_CHARACTERS = 12_000;

    private static final int MOST_FACTS = 60;
    private static final Set<Slot> VICTIMS = Set.of(Slot.KILLED, Slot.INJURED, Slot.SHOT);

    private TollReader() {}

    /** The toll of what a text tells under its title; null where there is none to ask for. */
    public static @Nullable Toll read(String title, String text, String language, @Nullable LocalDate published) {
        if (!language.equals("en")) {
            return null;
        }
        String all = title.replace('\n', ' ') + "\n" + text;
        Document document =
                new Document(all.substring(0, Math.min(all.length(), MOST_CHARACTERS)), language, published, null);
        List<CountFact> facts = CountFacts.of(document).stream()
                .filter(fact -> VICTIMS.contains(fact.slot()))
                .limit(MOST_FACTS)
                .toList();
        return facts.isEmpty() ? null : Tolls.of(document, facts);
    }
}
