package dev.dateline.domain.claim.chain;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Chain.Link;
import dev.dateline.domain.claim.Chain.Role;
import dev.dateline.domain.claim.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a claim's chain together: who spoke, in which document, who carried it, who printed it. */
public final class Chains {
    private final @Nullable String publisher;

    /** Chains that end with this publisher; null when it is unknown. */
    public Chains(@Nullable String publisher) {
        this.publisher = publisher;
    }

    /**
     * The chain of a claim.
     *
     * @param speakers who spoke; none for hearsay
     * @param document the statement that speaks for them; null if they spoke themselves
     * @param relays who carried it, the nearest to the speakers first
     * @param implied the outlet that the text before has been told after; null if none
     */
    public Chain of(List<Speaker> speakers, @Nullable String document, List<String> relays, @Nullable String implied) {
        List<Link> links = new ArrayList<>();
        if (!speakers.isEmpty()) {
            boolean nobody = speakers.stream().allMatch(speaker -> speaker.kind() == Speaker.Kind.GENERIC);
            links.add(new Link(names(speakers), nobody ? Role.NOBODY : Role.ORIGIN, true));
        }
        if (document != null) {
            links.add(new Link(document, Role.RELAY, true));
        }
        relays.forEach(relay -> links.add(new Link(relay, Role.RELAY, true)));
        if (implied != null && links.stream().noneMatch(link -> link.name().equals(implied))) {
            links.add(new Link(implied, speakers.isEmpty() ? Role.ORIGIN : Role.RELAY, false));
        }
        if (publisher != null) {
            links.add(new Link(publisher, links.isEmpty() ? Role.ORIGIN : Role.PUBLISHER, true));
        }
        return new Chain(links);
    }

    private static String names(List<Speaker> speakers) {
        if (speakers.size() == 1) {
            return speakers.get(0).name();
        }
        String all = speakers.subList(0, speakers.size() - 1).stream()
                .map(Speaker::name)
                .collect(Collectors.joining(", "));
        return all + " and " + speakers.get(speakers.size() - 1).name();
    }
}
