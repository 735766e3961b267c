package dev.dateline.domain.alert.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Anchors of which a story must have one to meet a check.
 *
 * @param share of stories that have one, as far as can be told beforehand
 * @param anchors names under which the check is to be found; none when any story may meet it
 */
record Needs(double share, List<String> anchors) {
    /** Any story may meet it. */
    static final Needs NOTHING = new Needs(1, List.of());

    /** What all of the parts need: whatever the rarest of them does. */
    static Needs ofAll(List<? extends Check> parts, Rarity rarity) {
        Needs least = NOTHING;
        for (Check part : parts) {
            Needs its = part.needs(rarity);
            if (!its.anchors().isEmpty() && (least.anchors().isEmpty() || its.share() < least.share())) {
                least = its;
            }
        }
        return least;
    }

    /** What one of the parts needs: nothing, if one of them needs nothing. */
    static Needs ofAny(List<? extends Check> parts, Rarity rarity) {
        List<String> anchors = new ArrayList<>();
        double share = 0;
        for (Check part : parts) {
            Needs its = part.needs(rarity);
            if (its.anchors().isEmpty()) {
                return NOTHING;
            }
            anchors.addAll(its.anchors());
            share += its.share();
        }
        return new Needs(share, anchors);
    }
}
