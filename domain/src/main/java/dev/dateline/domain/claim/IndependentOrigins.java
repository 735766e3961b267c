package dev.dateline.domain.claim;

import dev.dateline.domain.claim.Chain.Link;
import dev.dateline.domain.claim.speaker.SpeakerResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On whose knowledge the claims of a document rest: the distinct ends of their chains. What people tell through an outlet rests on
 * that outlet alone, ten times or once; a body with a name of its own, and a statement that others may read, stand for themselves.
 * Media in general and people without names add none.
 */
public final class IndependentOrigins {
    private IndependentOrigins() {}

    /** The named origins, in the order in which they first appear. */
    public static List<String> of(List<Claim> claims) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String name = origin(claim);
            if (!name.isEmpty()) {
                boolean statement = claim.chain().relays().stream()
                        .anyMatch(link ->
                                !isOutlet(link.name()) && claim.speakers().size() > 1);
                String shown = statement ? claim.chain().relays().get(0).name() + " of " + name : name;
                names.merge(name, shown, (old, another) -> another.length() > old.length() ? another : old);
            }
        }
        return new ArrayList<>(names.values());
    }

    private static String origin(Claim claim) {
        List<String> outlets = claim.chain().links().stream()
                .filter(link -> link.role() != Chain.Role.PUBLISHER)
                .map(Link::name)
                .filter(IndependentOrigins::isOutlet)
                .toList();
        boolean named = claim.speakers().stream().anyMatch(Speaker::isNamed);
        boolean told =
                !outlets.isEmpty() && (!named || claim.speakers().stream().allMatch(Speaker::isPerson));
        if (told) {
            return outlets.get(0);
        }
        return named ? claim.chain().origin().map(Link::name).orElse("") : "";
    }

    private static boolean isOutlet(String name) {
        return SpeakerResolver.isOutlet(new Speaker(name, Speaker.Kind.NAMED));
    }
}
