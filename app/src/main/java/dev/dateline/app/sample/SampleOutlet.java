package dev.dateline.app.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented outlet of the sample wire, as {@code outlets.json} describes it.
 *
 * @param id short name, also its host: {@code <id>.localhost}
 * @param name the name readers know
 * @param family group of outlets it belongs to
 * @param lang language of its pages
 * @param agency whether others copy its text
 * @param format what its source is: rss, atom, rdf, json or html (a section page)
 * @param feed path of its feed or section page
 * @param layout skeleton of its pages: classic, magazine, divs or legacy
 * @param pages whether there are pages behind its entries
 * @param fullText whether its entries carry the whole text
 * @param tagline line under its name
 * @param nav navigation words
 * @param cookie cookie banner
 * @param relatedTitle heading over related headlines
 * @param foreignFurniture a line in another script on its pages
 * @param diesAt script time (mm:ss) from which its feed is broken
 * @param dates {@code honest}, or {@code lies}: wrong dates in its feed
 */
public record SampleOutlet(
        String id,
        String name,
        String family,
        String lang,
        boolean agency,
        String format,
        String feed,
        String layout,
        boolean pages,
        @JsonProperty("full_text") boolean fullText,
        String tagline,
        List<String> nav,
        String cookie,
        @JsonProperty("related_title") String relatedTitle,
        @JsonProperty("foreign_furniture") @Nullable String foreignFurniture,
        @JsonProperty("dies_at") @Nullable String diesAt,
        String dates) {

    boolean liesAboutDates() {
        return dates.equals("lies");
    }
}
