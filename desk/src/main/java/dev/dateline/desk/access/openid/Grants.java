package dev.dateline.desk.access.openid;

import dev.dateline.domain.access.Role;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who becomes what.
 *
 * @param claim the claim that tells a person's groups
 * @param readers addresses ({@code *@domain} for all of one), groups, or {@code *}, that may look
 * @param editors those that may change things
 * @param admins those that may do everything
 */
public record Grants(String claim, Set<String> readers, Set<String> editors, Set<String> admins) {
    private static final String EVERYBODY = "*";

    public Grants {
        readers = Set.copyOf(readers);
        editors = Set.copyOf(editors);
        admins = Set.copyOf(admins);
    }

    /**
     * The highest role that somebody has; empty for none.
     *
     * @param email an address that the provider has verified; empty when it has not
     */
    public Optional<Role> of(String email, Collection<String> groups) {
        if (names(admins, email, groups)) {
            return Optional.of(Role.ADMIN);
        }
        if (names(editors, email, groups)) {
            return Optional.of(Role.EDITOR);
        }
        return names(readers, email, groups) ? Optional.of(Role.READER) : Optional.empty();
    }

    private static boolean names(Set<String> list, String email, Collection<String> groups) {
        return list.stream()
                .anyMatch(one ->
                        one.equals(EVERYBODY) || (one.contains("@") ? isAddress(one, email) : groups.contains(one)));
    }

    private static boolean isAddress(String listed, String email) {
        String wanted = listed.toLowerCase(Locale.ROOT);
        String given = email.toLowerCase(Locale.ROOT);
        boolean domain = wanted.startsWith("*@");
        return domain
                ? given.endsWith(wanted.substring(1)) && given.indexOf('@') == given.lastIndexOf('@')
                : !given.isEmpty() && given.equals(wanted);
    }
}
