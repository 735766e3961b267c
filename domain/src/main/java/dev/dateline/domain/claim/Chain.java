package dev.dateline.domain.claim;

import java.util.List;
import java.util.Optional;

/**
 * The way a claim took to the reader: origin first, relays, the publisher last.
 *
 * @param links at least the publisher, where it is known
 */
public record Chain(List<Link> links) {

    /**
     * One who passed a claim on.
     *
     * @param name as the document has it
     * @param role what part it has
     * @param certain false where it is not said here but carried over from what stands before
     */
    public record Link(String name, Role role, boolean certain) {}

    /** The part of a link. */
    public enum Role {
        /** Whose knowledge it is. */
        ORIGIN,
        /** Media or sources in general, where an origin should be: adds no origin. */
        NOBODY,
        /** Who carried it on. */
        RELAY,
        /** Who printed it. */
        PUBLISHER
    }

    public Chain {
        links = List.copyOf(links);
    }

    /** The origin's end, if somebody stands there. */
    public Optional<Link> origin() {
        return links.stream().filter(link -> link.role() == Role.ORIGIN).findFirst();
    }

    /** The relays, the one nearest to the origin first. */
    public List<Link> relays() {
        return links.stream().filter(link -> link.role() == Role.RELAY).toList();
    }

    /** Whether every link is said where the claim is. */
    public boolean isCertain() {
        return links.stream().allMatch(Link::certain);
    }
}
