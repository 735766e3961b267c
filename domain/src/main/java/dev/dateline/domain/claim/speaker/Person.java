package dev.dateline.domain.claim.speaker;

/**
 * Somebody whom the document names.
 *
 * @param name the full name
 * @param title what stands before it, in small letters: president; empty if nothing does
 * @param land the word before the title: Iranian; empty if none
 * @param at the number of the word where the name begins
 */
record Person(String name, String title, String land, int at) {
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
