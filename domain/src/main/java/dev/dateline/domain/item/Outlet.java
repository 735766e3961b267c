package dev.dateline.domain.item;

/**
 * A publisher.
 *
 * @param id short stable name, for instance {@code harbour-post}
 * @param name the name readers know
 * @param family the group of publishers it belongs to; its own id when it stands alone
 */
public record Outlet(String id, String name, String family) {

    /** An outlet that belongs to no group. */
    public static Outlet alone(String id, String name) {
        return new Outlet(id, name, id);
    }
}
