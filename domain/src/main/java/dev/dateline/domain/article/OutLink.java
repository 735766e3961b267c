package dev.dateline.domain.article;

/**
 * A link on an article's page.
 *
 * @param url absolute address
 * @param text its words
 * @param related true for a "read also" headline (a link stub), false for a link in the body
 */
public record OutLink(String url, String text, boolean related) {}
