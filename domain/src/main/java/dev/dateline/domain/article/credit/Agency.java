package dev.dateline.domain.article.credit;

import java.util.List;

/**
 * A news agency: its texts are printed by many outlets.
 *
 * @param id canonical short name
 * @param name the name readers know
 * @param country where it is at home, ISO 3166 alpha-2
 * @param domains its own sites; sub-domains belong to them
 * @param names all names it is credited by, in any script
 */
public record Agency(String id, String name, String country, List<String> domains, List<String> names) {

    public Agency {
        domains = List.copyOf(domains);
        names = List.copyOf(names);
    }

    /** Reads {@code id | country | domains | name; other names}. */
    static Agency read(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4 || cells[0].isBlank() || cells[3].isBlank()) {
            throw new IllegalArgumentException("no agency, should be \"id | country | domains | names\": " + line);
        }
        List<String> names = List.of(cells[3].strip().split("\\s*;\\s*"));
        List<String> domains =
                cells[2].isBlank() ? List.of() : List.of(cells[2].strip().split("\\s+"));
        return new Agency(cells[0].strip(), names.get(0), cells[1].strip(), domains, names);
    }
}
