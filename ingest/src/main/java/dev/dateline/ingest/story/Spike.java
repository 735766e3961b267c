package dev.dateline.ingest.story;

import java.util.Set;

/**
 * A story that many report of at once.
 *
 * @param carriers ids of the outlets that report of it
 * @param neighbours ids of other outlets that carried such stories of the same language lately
 */
public record Spike(Set<String> carriers, Set<String> neighbours) {
    public Spike {
        carriers = Set.copyOf(carriers);
        neighbours = Set.copyOf(neighbours);
    }
}
