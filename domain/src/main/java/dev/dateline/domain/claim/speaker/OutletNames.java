package dev.dateline.domain.claim.speaker;

import dev.dateline.domain.article.credit.Agencies;
import dev.dateline.domain.article.credit.Families;
import dev.dateline.domain.claim.speaker.SpeakerWords.Sort;

/** Tells outlets and agencies by their names. */
final class OutletNames {
    private OutletNames() {}

    static boolean isOutlet(String name) {
        for (String word : name.split("[\\s.]+", -1)) {
            boolean media =
                    SpeakerWords.is(Sort.MEDIA, word) && !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
            if (media || SpeakerWords.is(Sort.OUTLET, word)) {
                return true;
            }
        }
        return Agencies.builtIn().named(name) != null || Families.builtIn().named(name) != null;
    }
}
